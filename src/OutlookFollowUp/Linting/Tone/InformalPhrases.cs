using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>
/// Slang and text-speak with what to write instead: "-" says to leave it out, nothing that there is no plain word for it.
/// </summary>
internal static class InformalPhrases
{
    /// <summary>What no employer's culture makes right.</summary>
    public static PhraseSet Always { get; } = new("""
        // letters for words
        u => you
        r u => are you
        (r|are) (u|ya) => are you
        ur
        u r => you are
        c (u|ya) => see you
        (cya|cu|seeya) => see you
        (thx|thnx|tnx|thanx|thks|thanku|tks) => thanks
        thx (u|you) => thank you
        (ty|tysm|tyvm|tyia) => thank you
        (pls|plz|plss|plzz|pleez) => please
        (k|kk) thx
        ^ (kk|okie|okey dokey|okie dokie|okey|okies) => OK
        (b4) => before
        (gr8) => great
        (l8r) => later
        (w8) => wait
        (sry|soz|sorry bout) => sorry
        (tmrw|tmr|tmw|2moro|tomoz|2morrow|tomo) => tomorrow
        (2day|2nite) => today
        (nite) => night
        (ppl) => people
        (abt) => about
        (bcoz|bcuz|cuz|coz|cus|becuz|bcos) => because
        (deffo|defo|defs) => definitely
        (prolly|probs|prob) => probably
        (obvs|obvi) => obviously
        (convo) => conversation
        (deets) => details
        (tho) => though
        (thru) => through
        (luv) => love
        (gonna|gunna|gon) => going to
        (wanna) => want to
        (i|you|we|they) gotta
        (have|'ve|had) gotta
        gotta
        gimme => give me
        lemme => let me
        dunno => do not know
        (kinda|kind a) => rather
        (sorta) => rather
        (coulda) => could have
        (shoulda) => should have
        (woulda) => would have
        (mighta) => might have
        (musta) => must have
        (oughta) => ought to
        (hafta) => have to
        (outta) => out of
        (lotta|lotsa) => a lot of
        (whatcha|watcha|whaddya)
        (gotcha)
        (betcha) => I am sure
        (wassup|whassup|sup|whatsup|waddup|wazzup)
        (ain't|aint)
        (innit)
        (y'all|yall|ya'll) => you all
        'em => them
        ('cause) => because
        (lol|lmao|rofl|lmfao|lolz|lul|haha|hahaha|hahahaha|hehe|hehehe|hihi|teehee|heh) => -
        (omg|omfg|wtf|ffs|smh|fml|jk|iykyk|yolo|fomo|tfw|ikr) => -
        (btw) => by the way
        (imo) => in my opinion
        (imho) => in my opinion
        (tbh) => to be honest
        (idk) => I do not know
        (ngl|tbf|istg|nvm|ttyl|brb|afaik|iirc|fwiw|hmu|lmk|idc|otw|omw|bff|ily|wyd|hbu|wbu)
        (ily|xoxo|xoxoxo|xox|xx|xxx) => -
        // words
        (dude|dudes|bro|bros|bruh|brah|homie|homies|peeps|fam|bestie|babe|hun|hon|sis|sista|mofo|dawg|chica|chicas|mister cool|mi amigo)
        (yo|heya|hiya|ello|howdy|wotcha|oi|aloha|hola|hullo) ..1 (priya|there|guys|team|man|dude|mate|all|boss)
        ^ (yo|sup|oi|heyo|heyyo|ayo|yoohoo)
        (yep|yup|yeah|yeh|yea|yass|yas|yaas) => yes
        (nope|nah|naw|nuh) => no
        (totes|legit|lowkey|highkey|hella|deadass|finna|tryna|gonna be lit|bussin|no cap|on fleek|cringe|yeet|slay|rizz|goated|bougie|af)
        (lit|dope|rad|gnarly|badass|bad ass|kickass|kick ass) ..1 (team|place|company|office|interview|chat|job|shop|kitchen|gig|tour|vibe|vibes|workplace|crew|project|setup|set up|stuff|opportunity|conversation|talk)
        (was|is|were|sounds|looks|be|seems|'s) (so|totally|really|super|pretty|absolutely|freaking|just)? (dope|rad|off the chain|off the hook|da bomb|bonkers|gucci)
        (so|totally|super|absolutely) (dope|lit|rad|wicked|epic)
        (super|totally|crazy|mad|freaking|frickin|friggin|effing|bloody|damn|damned|darn|goddamn|flipping|bleeding|fricking) (cool|awesome|great|good|excited|stoked|nice|fun|amazing|interesting|pumped|psyched|hyped|happy|chill|sweet|impressed|fast|hard|tired|busy|job|place|long|near|sure|right|well)
        (freaking|frickin|friggin|effing|fricking|fckin|fcking|damn|damned|dammit|damnit|goddamn|crap|crappy|shit|shitty|bullshit|bullcrap|ass|asshole|hell of a|helluva|fuck|fucking|fucked|fuckin|bitch|bastard|bugger|wanker|arse|arsed|piss|pissed|pissing)
        (sucks|sucked|suck at|it sucks)
        (the)? hell (yes|yeah|no|of|was|is|did|out)
        (stoked|psyched|hyped|amped|chuffed to bits) (about|to|for|that)
        pumped (about|for)
        i am (stoked|psyched|pumped|hyped|amped|jazzed)
        (so|super|really|totally|pretty) (stoked|psyched|pumped|hyped|amped|jazzed)
        (chillin|chillax|chill out|vibin|vibing|hangin)
        (good|great|awesome|cool|nice|positive|chill|amazing|the|your|such|office) ..1 (vibe|vibes)
        (yay|yippee|woohoo|woo hoo|woot|whoop|whoopee|wahoo|yahoo yahoo|hooray|hurrah|yee haw|booyah) => -
        (wow|whoa|woah|oops|whoops|oopsie|oopsy|ugh|meh|aww|yikes|duh|eek|phew|argh|hmm|hmmm|umm|uhm|um|uh|erm|huh|gosh|golly|jeez|sheesh|holy (cow|moly|smokes|crap)) => -
        (nailed|killed|crushed|smashed|rocked|aced|slayed) it $
        (nailed|killed|crushed|smashed|rocked|aced|slayed) (the|my|that) ..1 (interview|test|trial|exam)
        (you|that|this|it|interview|team|acme|guys) (guys)? (rock|rocks|rule|rules|rocked|slay|slays|kick ass|kicks ass) ($|and|so|for|big|the)
        had a blast
        (blew|blow|blown) (my|me) (mind|away|socks)
        (mind blowing|mind blown|jaw dropping|kick butt|bad boy|easy peasy|cool beans|okey dokey|hunky dory|peachy keen|for realz|for reals|what the heck|what the hell|yada yada|blah blah|same same)
        (my bad|no prob|no probs|no biggie|no sweat|all good in the hood|it is all good|you betcha|fo sho|for sho|heck yeah|heck yes|hells yeah)
        (hit me up|holla|hit you up|hmu|give me a (buzz|holler|shout)|shoot me|ping me back|drop me a dm|slide into|dm me|text me back|hit me back)
        catch you (later|around)
        see you (around|laters|later alligator)
        see you later $
        (see|catch|love|miss|thank) ya
        (laters|peace out|toodles|toodle pip|tootles|bye bye|stay cool|keep it real|rock on)
        (later|peace|take it easy) (dude|man|mate|guys|gator|alligator|bro)
        (long time no see|how is it going|hows it going|how is tricks|how is life|how you doing|how ya doing)
        (gazillion|bazillion|shitload|shedload|buttload|boatload|ton of fun|tons of fun|shit ton)
        (rockstar|rock star|ninja|wizard|beast|boss babe|baller|badass|hotshot|big shot|bigwig|top dog|head honcho) (like|at|with|when|of (code|excel|sales|the kitchen))
        (cop out|ripped off|bummed|bummer|bummed out|freaked|freaked out|freak out|freaking out|wigged out|flipped out|weirded|weirded out|grossed out|chickened out|spaced out|hangry|hungover)
        (asap pls|asap plz)
        """);

    /// <summary>What is at home where they write casually, and out of place elsewhere.</summary>
    public static PhraseSet WhenFormal { get; } = new("""
        ^ (hey|heya|hiya|howdy) => Hello
        ^ (hey there|hi there guys) => Hello
        (you guys) => you
        (hi|hello|hey|dear|thanks|thank you|morning|all) ..1 guys
        no worries
        (awesome) => excellent
        (cool) (company|team|office|project|stuff|people|job|opportunity|conversation|idea|workplace|school|crew|thing|gig|chat|role|position|interview)
        (so|really|super|pretty|totally|sounds|how) cool ($|that|to|about|how|when|if|you)
        (super) (excited|nice|happy|interesting|helpful|grateful|keen|fun|friendly|easy|busy|interested|motivated|important|smart|impressed|thankful|glad|kind|fast|quick|curious|clear|impressive|hard|relaxed|welcoming)
        (hang|hanging|hung) out
        (fingers crossed|crossing my fingers|keep my fingers crossed|keeping my fingers crossed|cross my fingers)
        (cheers) (mate|guys|for (the|your|everything|that|having|meeting|taking)|again|man|priya)
        (shoot|drop|ping|zap|bang|fire) me (an|a|your|over|any) ..1 (email|mail|message|line|text|note|question|questions)
        (shoot|fire|ping) (you|them|over|off|me) (an|a|any|your) ..1 (email|mail|message|question|questions|note)
        (bunch|tons|loads|heaps|oodles|gobs|truckload|a ton) of (stuff|fun|ideas|cool|thanks|people|great|questions|experience|things)
        (gig) (at|with|as|is|sounds|would|for)
        (a piece of cake|no brainer|no big deal|big time|bit of a geek|geek out|geeked out|nerd out|nerding out|nerded out|geeking out|blast from the past)
        (totally|absolutely|literally) (love|loved|get|got|agree|into|nailed|awesome|up for|my thing|my jam|down for)
        (my jam|up my street|right up my alley|my thing)
        (talk|speak|chat|catch up|see you) soon (man|mate|guys|buddy|pal)
        (thanks|thank you) (a bunch|a ton|a million|tons|heaps|loads|a bundle|so so much)
        (sounds) (awesome|cool|sweet|rad)
        (hi|hello|hey|thanks|thank you|cheers|sorry) (mate|buddy|pal|man|boss|chief|folks|gang)
        ^ (you bet|sure thing|sure|okay cool|ok cool|alrighty|righto|right on|roger that|got it|cool) $
        (okay cool|ok cool|alrighty|righto|roger that|cool cool|okay dokay)
        (can not|could not|cannot) stop smiling
        (knock|knocked|hit) it out of the park
        (cut to the chase|head over heels|over the moon|on cloud nine)
        (nuts|bonkers) about (the|this|it|your|working)
        (kids|kiddos|kiddo) (these days|today are)
        kiddos
        """);
}
