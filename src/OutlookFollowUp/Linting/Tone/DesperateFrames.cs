using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>Pleading, hardship, self-deprecation and flattery. Each frame's note names its manner.</summary>
internal static class DesperateFrames
{
    private const string Job = "(job|position|role|work|post|income|money|salary|paycheck|wage|wages|employment|shift|shifts)";

    private const string Bad = "(bad|poor|terrible|weak|awful|embarrassing|horrible|dreadful|disastrous|pathetic|lousy|stupid|hopeless|useless|rubbish|worst|a disaster|a mess|catastrophic|shameful)";

    private const string Very = "(so|very|really|extremely|terribly|too|incredibly|awfully|painfully|super|quite|rather|pretty|visibly|ridiculously|far too|much too)";

    public static PhraseSet Frames { get; } = new($"""
        // need
        i (really|badly|desperately|truly|so|urgently|absolutely|just|simply|do|honestly|very much|definitely) ..2 need (this|the|a|your|any|that|some) ..1 (chance|opportunity|break|offer|{Job}) => need
        i need (this|the|your) ..1 (job|position|role|post|work|income|money|salary|paycheck) ..1 (so|very|more than|badly|because|to (survive|live|pay|feed|support)|for my|right now|now|desperately|$) => need
        i need (a|any) (job|work|income|paycheck) => need
        i need (money|work|any job|any work) => need
        i need this (so|more|$) => need
        (need|needs) (this|the|a|any) (job|work|income|salary|money|position) ..1 (badly|desperately|so much|more than|urgently|very much|to survive|to feed|to pay|to support) => need
        (we|family|kids|children|wife|husband|mother|parents|son|daughter|baby) ..1 (really|badly|desperately|all|both)? (need|needs|depend|depends|rely|relies|count|counts) ..1 (the|this|on) ..2 (money|income|job|me|salary|work) => hardship
        (desperate|desperately) (for|need|needs|want|wanted|hope|hoping|looking|seeking|waiting|trying|to) => need
        i (am|feel|have become|sound|must sound|may sound) ..1 (desperate|in despair|despairing|at the end of my rope|at my wits|at my wit's) => need
        // begging
        i (really|do|truly|am|just|now)? (beg|begging|implore|imploring|plead|pleading|beseech|beseeching) (you|with you|for|of you|that|to you|not|on) => pleading
        (i)? (beg|pray|am praying|keep praying|pray every|will pray|have been praying|praying) (you|that|for|to|every|night) ..2 (you|i|god|day|job|this|night|choose|choosing|me|will|get|hire) => pleading
        please please => pleading
        pretty please => pleading
        please ..1 (give|grant|let) (me|him|her) ..1 (a|this|one|the|another|have|just) ..1 (chance|shot|opportunity|job|try|go|start|position|role|break) => pleading
        just (give|grant|let) me (a|this|one|the|another|have) ..1 (chance|shot|opportunity|job|try|go) => pleading
        (just|only|all i (ask|want|need)) ..3 (one|a|a single) (chance|shot|opportunity) => pleading
        one (last|more|single) (chance|shot) => pleading
        give me (a|one|another) ..1 (chance|shot|second chance) => pleading
        (ask|asking|hope|hoping|pray|wish|plead|beg) ..2 for a (second|last) chance => pleading
        do not (give|offer) (the|this) (job|position|role) to (someone|somebody|anyone|another|anybody) => pleading
        please (just|do)? (hire|choose|pick|select|employ|take me on|take me in) me? ..1 ($|for|because|and|as|over|i|you) => pleading
        please ..1 (say yes|save me|do not (reject|turn me|forget|say no|give up|overlook|let me|refuse|pass|discard|dismiss|send me away|write me off)|have mercy|take pity|have pity|believe me|believe in me|i beg|any job) => pleading
        (have|take|show) (mercy|pity|some mercy|some pity|compassion) ..1 (on|with|for)? => pleading
        (find|see) it in your (heart|hearts) => pleading
        out of the (goodness|kindness) of your => pleading
        (i)? (would|could|will) (die|kill|give anything|give everything|give my (right|left) arm|sell my soul|walk through fire|crawl|do anything|move mountains|move heaven) => pleading
        (dying|itching|aching) to (work|join|get|have|start|be) => pleading
        (job|this|it|role|position) (is|was) everything to (me|us) => pleading
        mean~ ..2 (the world|everything|the whole world|so so much|more than you|more to me than) => pleading
        (my|our) (last|only|one and only|final|very last) ..1 (hope|chance|option|resort|opportunity|way out|lifeline) => pleading
        (you|this|job|role|position) (is|are) (truly|really|now|like|literally)? (my|our) ..1 (saviour|savior|salvation|rescue|lifeline|lifesaver|hope|everything) => pleading
        (can not|could not|cannot|do not know ..2 (how|what)) ..3 (go on|cope|survive|live|without this|without it|afford to lose this|manage) ..1 (job|without|if|longer)? => pleading
        (do not|not) know what (i)? (will|would|shall|am going to|should|to|else to) do => pleading
        what (will|would|shall) i do (if|without) => pleading
        (promise|swear|guarantee|vow) (to you|you)? (that)? (i|you)? (will|would|to) (not|never) ..1 (regret|let|disappoint|be sorry|be late|fail) => pleading
        (begging|pleading|desperate) ..2 (you|chance|knees) => pleading
        on (my|bended|both) knees => pleading
        (every|all my) (hope|hopes) ..3 (on|in|rest|pinned) => pleading
        i (am|have been) (counting|relying|depending|banking) on (you|this|your|getting|it) => pleading
        (i)? (rely|count|depend) on (this job|getting this|your kindness|your mercy|your goodness) => pleading
        // anything
        i (will|would|am willing to|am ready to|am prepared to|am happy to|can|could|do not mind|shall) ..1 (literally|gladly|happily|even|really|just|honestly|to)? (do|take|accept|try|agree to|settle for|put up with|consider) (absolutely|literally|just about|almost|pretty much)? (anything|any job|any salary|any role|any position|any wage|any pay|any work|any offer|whatever you|whatever job|whatever salary|whatever) => anything
        (do|doing) (whatever|anything) ..1 (it takes|is needed to get|you want|you ask|you say|to get (this|the|hired|a)|for this (job|chance)|for (the|a) (job|chance)|you like) => anything
        (anything at all|literally anything|absolutely anything|whatever it takes) => anything
        (work|start|begin|do it|come) ..2 (for free|for nothing|unpaid|without (pay|salary|wages)|at no cost|for no money|free of charge) ..2 (at first|for|if|until|just)? => anything
        (accept|take|work for|settle for|agree to) ..3 (less|lower|half|lowest|minimum|reduced) ..2 (pay|salary|money|wage|wages|than) => anything
        (salary|pay|money) (does not|is not|do not) (matter|important|an issue) => anything
        (clean|sweep|scrub|mop) the (floors|floor|toilets|toilet) => anything
        (make|making) (the)? (coffee|tea) if ..2 (have to|need|must|want) => anything
        (nothing|not anything|hardly anything) ..1 (that)? i would not (do|give|try|sacrifice) => anything
        for (any|whatever|next to no) (money|pay|salary|wage|price) => anything
        on any (terms|conditions) => anything
        (happiest|luckiest) (person|man|woman|teacher|nurse|cook|human) ..1 (on|in|alive|ever) => pleading
        can not afford to (be without|stay without|lose this|miss this|be unemployed|be out of) => hardship
        (do not|not) know why (you|anyone|anybody) (would|should) ..1 (choose|hire|pick|want|take|consider) ..1 me => low
        (family|kids|children|parents|wife|husband) ..1 (is|are) counting on => hardship
        i am not as (clever|smart|good|qualified|experienced|strong|talented|quick|young|bright) as => low
        every day of my life => pleading
        // acts: who is small, lost, at whose mercy
        i ..2 (a|an|like a|such a|just a|only a|nothing but a|mere|the) ..1 (fraud|nuisance|burden|nobody|failure|fool|idiot|loser|pest|bother|disappointment|disgrace|impostor|charity case|beggar|nothing|zero) ..1 (to|for|among|in|and|at|of|next|compared|beside|who|$) => low
        (as|so) (important|great|busy|brilliant|wise|famous|eminent|distinguished|gifted|high) as (you|yourself|yours) => flattery
        (someone|somebody|a person|a nobody|people|a man|a woman) like me ..2 (does not|do not|has no|have no|never|hardly|rarely|gets|get|cannot) => low
        (kind|good|waste|wasted|minute|moment|attention|glance|look|thought|patience|pity|mercy|generous|busy|bother) ..6 (for|on|to|with|at) (someone|somebody|a person|a nobody|anyone|people) like me => low
        i am nothing (special|much|but|compared|without|$) => low
        (i|me|we|us) ..3 (nowhere|nobody|no one|no place|not anywhere) (else|left)? ..1 (to (turn|go|ask|help|lean)|left|else to turn|who) => hardship
        (nothing|no one|nobody|no hope|no strength|no dignity|no pride|no money|no options|no shame) (else)? (left|remaining) ..1 (to|in|for|but|so|and|$) => pleading
        i ..1 (have|had) no ..1 (dignity|pride|shame|hope|strength|money|savings|future|options|one) ..1 left => pleading
        what (will|would|is to|shall|is going to) ..1 become of (me|us|my|our|them) => pleading
        i ..2 (can not|cannot|could not|can hardly) ..1 (bear|face|stand|take|survive|endure|live with|cope with|handle|go through) ..1 (another|one more|any more|more|the thought|going|it|a no|losing|yet|being|not) ..2 (no|rejection|refusal|disappointment|back|year|month|week|failure|winter|longer|of|time|losing|unemployment|turned|working|again|any|$) => pleading
        (only|one|last|single) (thing|hope|reason|thought) (that|which)? ..1 (keeps|keeping|kept|gives|holds|gets|pulls|carries) (me|us) => pleading
        (would|will|shall) (be|feel) (completely|utterly|totally)? (lost|nothing|finished|done for|ruined|broken|worthless) without => pleading
        (lost|nothing|helpless|finished) without (you|this|it|the|your) => pleading
        (at|on|upon) your mercy => pleading
        (be|so|please) (merciful|lenient with me|gracious enough to overlook) => pleading
        (last|final|only) (straw|rope|plank|shelter|light|refuge) => pleading
        (break|breaks|broke|breaking) (my|our|her|his|my children's|my mother's) heart => pleading
        (every|each) (fibre|fiber|bone|ounce|cell|drop|inch) (of|in) my => pleading
        i ..1 (have)? (prayed|been praying|pray|am praying|prayed and prayed|have begged|begged|implore|implored|beseech) (every|each|all|day|for|that|to|you|nightly|on|with|and) => pleading
        (do not|not) (throw|toss|cast|bin|put|push|send) ..3 (away|aside|out|me|my) ..2 (i|please|$|implore|beg|like|into|in) => pleading
        ^ please ..2 (want me|help me|save me|trust me|believe me|think of my|do not (forget|abandon|overlook|leave|drop|lose|send)) => pleading
        (but|so|and|oh) please ..1 (choose|hire|help|save|want|pick) me => pleading
        please let me (prove|try|work for|stay|have (this|the|a)|show you (that|what i|who i|how much)) => pleading
        (beg|begging|implore|please|only|just) ..4 let me (prove|show) ..1 (myself|you|that|what) => pleading
        (give|grant|allow|spare|offer) me ..1 (just|only|even|but)? (one|even|a single|a|this one) ..1 (week|day|month|hour|chance|trial|minute|morning|shift) ..2 (and i|even|to prove|to show|or|of your|just|only|i (beg|will|swear|promise)) => pleading
        (so|plainly|simply|because|honestly|truly|but) ..1 i need you $ => need
        (no|little|hardly a|not a single) reason to (pick|choose|hire|take|want|select) me => low
        (ask|asking|begging|try|trying|hoping|write|writing) ..1 (all the same|anyway|nevertheless|regardless|against all) => pleading
        (nobody|no one|not one|hardly anybody|hardly anyone) (else|other)? ..2 (look~ at|hire~|want~|take~|touch|have|give~|believe~ in|answer~|read~|invite~|see~) ..1 (my (papers|cv|application|letters|file|mails|resume)|me) => pleading
        (everyone|everybody|every other|all the others|all others|the rest) ..1 (else)? ..2 (said no|turned me|rejected|refused|sent me away|told me no|closed the door) => pleading
        (will|shall|would|might|may) never ..1 (find|get|have|be given|see) ..1 (another|such|a second|an)? ..1 (chance|opportunity|break|offer|employer) ..1 (like|again|as|so|in|$) => pleading
        (my|our) (children|kids|wife|husband|mother|family|daughter|son|little ones|partner|father) ..1 (ask|asks|cry|cries|pray|prays|beg|begs|hope|hopes|wait|waits|go|goes|is|are) ..4 (whether|if|hungry|job|every|each|night|news|tears|food|counting|ill) ..5 (i|job|work|hungry|you|post|bed|tears|me|$) => hardship
        (sold|sell|selling|pawned|pawn) (my|our) ..1 (car|ring|house|wedding|furniture|flat|jewellery|guitar|tools|piano|bike) => hardship
        (bank|landlord|bailiff|bailiffs|creditors|court) ..2 (wants|want|takes|take|threatens|threaten|is taking|will take|knocking|knocks|repossess|seize|seizes|throw|throws|come|comes) ..2 (our|my|us|me|the house|for) => hardship
        (savings|money|last euros|last dollars) ..1 (will|would|only|can) ..1 last ..1 (until|till|another|for|to) => hardship
        do not know how ..1 (to|i|we) ..2 (pay|feed|get through|survive|make it|heat|manage|go on) => hardship
        (back|go|going|return|returning) to the ..1 (dole|benefits|job centre|jobcentre|unemployment|street|streets|food bank|shelter) => hardship
        (you|they|everybody|everyone) must (think|have thought|take|have taken|find|have found|believe|have laughed|be laughing|regret|pity|despise) ..2 (me (a|an|very|such|so|the|stupid|mad|hopeless|incompetent)|i am ..2 (fool|idiot|stupid|mad|hopeless|useless|desperate)|my (nerves|answers|english)|badly of me|poorly of me) => low
        i ..1 (hardly|barely|scarcely|do not|did not|almost did not|almost do not) dare~ => low
        i (lie|lay|am lying|have lain|keep lying) awake => obsession
        (replay|replaying|replayed|go over|going over|relive|reliving) ..2 (my|the|every|what i) ..2 (mistake|mistakes|answer|answers|word|words|interview|blunder|failure|said) => obsession
        (others|rest|other candidates|other applicants|everyone|everybody) ..2 (was|were|are|is|must be|must have been|have) ..3 (cleverer|better|smarter|brighter|younger|more (qualified|experienced|gifted|talented|suitable)|stronger|quicker) ..1 than (me|i) => low
        (too|so|very|rather|pretty|quite) (old|slow|stupid|shy|fat|ugly|clumsy|dull|plain|simple|timid) (and|for most|for such|for a|to be|but) => low
        (hate|ashamed of|despise|disgusted with|loathe|cannot forgive|can not forgive|angry with|never forgive|curse|kick|kicking) myself => low
        (could|want to|wanted to|feel like) (cry|crying|weep|die|disappear|vanish|sink|hide|crawl|scream|run away) => low
        (sink|disappear|vanish|crawl|swallow) ..2 (into|under|in|up) ..1 (ground|earth|floor|hole|stone|rock|me) => low
        (talked|said|spoke|told you|was|answered) ..2 (complete|utter|total|absolute|such|pure|sheer|nothing but) ..1 (rubbish|nonsense|garbage|drivel|gibberish|rot) => low
        (bag|bundle|ball) of nerves => low
        how (little|badly|poorly|stupidly|clumsily|few|slowly) (of)? ..2 i (knew|know|did|spoke|answered|performed|prepared|was|understood) => low
        (how|so|too) (tiresome|annoying|pathetic|boring|insignificant|unimportant|useless|worthless|foolish|desperate|trying|pushy) (i|this|it|my|to|of) ..1 (am|is|must|may|mail|be|me|seems|sounds|looks) => bother
        forgive (an|a|this|your|me for being) ..1 (old|poor|foolish|silly|stupid|humble|mere|desperate|ignorant)? (fool|beginner|idiot|nobody|mother|father|man|woman|soul|wretch|bother) => low
        kiss ..1 (hands|feet|ground|ring|hand) => flattery
        owe you (my life|everything|my whole|my future|it all) => flattery
        (no|not a|never a) ..1 (greater|finer|better|kinder|wiser|nobler|brighter|cleverer) ..1 (mind|man|woman|person|boss|leader|chef|teacher|company|employer|soul|human|heart) ..1 (in|than|on|under|anywhere|alive|exists) => flattery
        you (are|were) ..1 (like|truly)? ..1 (an|a|my|the) ..1 (angel|saviour|savior|saint|god|goddess|star|queen|king|light|beacon|giant|titan) => flattery
        nothing ..5 (mattered|meant|matters|means|matter|mean|made me) ..1 (as|so|more|like) ..1 (much|happy|this|to me|than) => pleading
        any (job|position|work|role|post) any (hours|wage|pay|salary|shift|time|place|terms|conditions) => anything
        any (job|position|role|post|hours|wage|wages|pay|salary|shift|terms|contract) ..4 (will do|would do|is fine|is enough|would be fine|would suit me|you like|you choose|whatsoever|would be a) => anything
        (take|accept|content with|grateful for|happy with|settle for|live on) ..1 (whatever|anything|the least|the smallest|crumbs|every crumb|every scrap) ..2 (you|is left|nobody) ..1 (can|could|spare|give|have|offer|throw|left|wants|to) => anything
        (bottom|lowest rung|broom|mop) ..2 (below|if need|if necessary|if you (want|wish|like)|will do|for all i) => anything
        (world|life|everything|heart) ..1 (would|will|is going to) (collapse|end|fall apart|be over|shatter|break|crumble) => pleading
        for half the (pay|salary|wage|wages|money) => anything
        sorry for (existing|being me|being alive|being born|living) => low
        could have (slapped|kicked|bitten|hit|shot|strangled|beaten) myself => low
        you (are|were) the (only|first) ..2 (who|that) ..2 (ever|nice|kind|wrote|answered|replied|listened|treated|smiled|believed|cared|given) ..3 (me|back) => pleading
        if only i (had|were|was|could) => low
        (stare|staring|stared) at (the|my) (phone|inbox|mailbox|ceiling) => obsession
        not think (badly|ill|less|poorly) of me => low
        my ..1 (hands|knees|voice) (are|is|were) (still|all)? (trembling|shaking) => low
        without (this|the|your) (job|post|position|work|contract|chance) i (will|would|shall|could|lose|cannot|can not|am) => hardship
        how (unworthy|small|ashamed|inadequate|stupid|out of place|insignificant) i (felt|feel|was|am) => low
        i (feel|felt) (so|very|rather)? (small|tiny|insignificant|worthless|inferior) => low
        must be something anything => pleading
        (apologise|apologize|sorry) a (thousand|million|hundred) times => low
        (down to|left with) (my|our) last => hardship
        i (am|was) (not|no|never) (good|any good|cut out) (at|for|with) ..1 (interviews|tests|exams|talking|selling) => low
        (have a heart|give me a (try|break|go)) => pleading
        (dream|dreamt|dreamed|dreaming) of (your|you|this job|the job|working) ..2 (every|each|all) (night|day) => obsession
        (same|your) (air|room|table) as (you|someone|such) => flattery
        you (would|will|could) be (saving|rescuing) => pleading
        (just|only|simply|even|please|but) take me ($|on|in|as|i|and|into|before) => pleading
        i ..2 (talk|talked|say|said|write|wrote|ask|asked) too (much|little|fast) and => low
        i am (not|hardly) (very|so|that|too|particularly)? (clever|smart|bright|talented|gifted|quick|brave|pretty|educated) => low
        wonder ..2 (you (liked|like|hate|hated|noticed|laughed|remember)|i was good|i stand a|i ruined) => obsession
        (wake up|woke up|waking) ..3 (and|wondering|thinking|worrying|sweat|sweating) => obsession
        (heaven|paradise) on earth => flattery
        (doubt|doubted) ..3 i (was|am|did|could|would|have) ..3 (good|well|enough|half|right|convinced|impress|chance) => low
        (half|nearly|remotely|anywhere near|quite) as (good|clever|experienced|qualified|smart|strong|quick) as (the|any|you|your) => low
        i have (nobody|no one|nothing) (but|else|besides|except|other than) => pleading
        you are the (wisest|kindest|greatest|finest|best|cleverest|smartest|noblest|warmest|nicest) ..4 (ever|alive|world|earth|met|known) => flattery
        i (can not|cannot|could not|can no longer|can hardly) (pay|afford|cover|feed|heat) => hardship
        i (would|will|could) ..1 (understand|forgive you) ..2 (not (want|choose|take|hire|pick|like)|if you (hated|despised|laughed|never|did not want)) ..2 me => low
        (could not|cannot|can not|can hardly|dare not) ..1 look (you|anyone|anybody|people|myself) in the => low
        (even|any|only) the (smallest|lowest|humblest|worst|least|dirtiest|hardest) (job|task|position|role|place|post|work|corner|shift|wage) => anything
        (nobody|no one|that nobody|whom nobody|which nobody) ..1 (wants|needs|would miss|cares about) (me|any more|anymore) => low
        (silly|stupid|foolish|presumptuous|wrong|mad) (of me)? to (apply|have applied|hope|think i|dream|write|ask) => low
        i (do not|am not) (ask|asking) (for)? much => pleading
        // hardship
        (no|without|without any|little|hardly any|lost my|any) income => hardship
        (job|this|you|it|role|position|work) (would|could|will|can|might) (save|rescue) (us|me|my|our) => pleading
        (life|future|happiness|everything|family|all) ..3 (depends|depend|hangs|hang|rests|hinges|riding) ..1 (on|from) ..1 (this|you|your|it|that|the job|getting) => pleading
        (life|future|fate|hope|hopes|everything|it all|destiny|happiness|career|family|all|i am|myself|dreams) ..4 in your hands => pleading
        (hold|holds|have) my ..4 in your hands => pleading
        (only|first) ..1 (employer|company|person|one|people|place|school|firm|manager|ones) (who|that|to) ..2 (invited|answered|answer|replied|reply|given me|gave me|wanted me|believed|believe|invite|took me|give me|has been kind|believes) => pleading
        (ask|asking|beg|plead|implore|hope) ..4 bottom of my heart => pleading
        (wanted|want|wanting|needed|need|wish|wished|hope|hoped) ..4 so (badly|desperately|much it hurts|very badly) => pleading
        never (wanted|wished for|needed|hoped for) (anything|something|a job|any job|a position) => pleading
        (want|wanted|need|needed|wish) ..4 more than (anything|everything|life|words) => need
        you (have no idea|can not imagine|cannot imagine|would not believe|do not know) how (much|badly|important|desperately|hard|happy) ..1 (i|this|it|that|we) => pleading
        (my|our|the) (rent|bills|mortgage|debts|loans|overdraft|savings|landlord|bank account|electricity|heating|medical bills|student loans|credit cards|fridge|car payments) ..1 (is|are|have|has|will|needs|need|must) ..3 (due|gone|run out|paid|empty|pay|overdue|late|threatening|threatens|piling|mounting|running out|exhausted|up|throw|thrown|evict|eating|waiting|cut off) => hardship
        (pay|afford|cover|behind (on|with)|meet|owe) (my|our) ..1 (rent|bills|mortgage|loan|loans|debt|debts|food|groceries|heating|car|insurance|medicine|tuition) => hardship
        (behind|late) (on|with) ..1 (rent|bills|mortgage|payments) => hardship
        (run|running|ran) (out of|low on|short of) (money|savings|cash|funds|options|time and money) => hardship
        (money|savings|funds|cash) ..1 (is|are|has|have) ..1 (run out|running out|gone|tight|exhausted|dwindling|used up|almost gone) => hardship
        i (am|have been) ..1 (unemployed|jobless|out of work|without work|without a job) and => hardship
        (lose|losing|lost) (my|our) (home|house|flat|apartment|car|mind|dignity|hope) => hardship
        (i|we|us|me|family|children|kids) ..4 (evicted|homeless|bankrupt|food bank|on the street|on the streets|destitute|penniless|starve|starving|go hungry|go under) => hardship-mine
        (evict|evicted|eviction) (me|us|notice) => hardship-mine
        (feed|support|provide for) my (family|kids|children|son|daughter|parents|mother|baby|wife|husband|four|three|two) => hardship
        (mouths to feed|children to feed|kids to feed|family to feed|make ends meet|keep a roof|roof over (my|our)|keep my head above|put food on) => hardship
        (hard|difficult|tough|rough|bad) (time|times|year|months|period|situation|patch) (financially|for me|for my family|for us|with money|money wise|lately|at home) => hardship
        (my|our|with|have|having|in|of|great|serious|severe|under) ..1 (financial|money) (difficulties|problems|hardship|trouble|troubles|struggles|crisis|pressure|situation|worries) => hardship-mine
        (struggling|struggle) (financially|to pay|to survive|to get by|to make|to feed|to find work) => hardship-mine
        i am (completely|totally|flat|almost|nearly|so|really|utterly|stone|dead)? (broke|skint|penniless) ($|and|so|since|after|because|at|right|now) => hardship
        // rejected everywhere
        (rejected|turned down|refused|ignored|declined) by (everyone|everybody|every|all|so many|#|dozens|hundreds|countless|over|more than|each|many|twenty|thirty|forty|fifty) => pleading
        (after|had|received|got|have|with|collected|been through) ..2 (#|dozens of|hundreds of|countless|so many|twenty|thirty|forty|fifty|endless|nothing but) ..1 (rejections|refusals) => pleading
        (nobody|no one|no other|not one|no company|no employer) ..2 (wants|will hire|hires|would hire|will take|takes|would take|will give|gives|gave|has given|wanted|invites|invited) me => pleading
        (everyone|everybody|all the others) (else)? ..1 (rejects|rejected|has rejected|have rejected|turned me down|said no|says no|have said no|has said no) => pleading
        i (never|always) (spoil|ruin|destroy|get|hear|win|succeed|fail|mess|lose|make it) ..2 (job|back|interviews|offer|anywhere|up|out|past)? => low
        i have (applied|sent) ..2 (#|dozens|hundreds|over|more than|countless|so many|eighty|sixty|fifty|forty|ninety|two hundred|a hundred) ..3 (jobs|positions|applications|companies|places|schools|hospitals|roles|cvs|resumes) => pleading
        // sorry to exist
        (sorry|apologise|apologize|apologies|forgive me|excuse me|hate|hate to|afraid) ..2 (to be|for|if i am|about|to|i am|of|for being)? ..1 (bother~|bugging|bug you|pester~|annoy~|nagging|nag you|a nuisance|a pest|a pain|a bother|a burden) => bother
        (sorry|apologise|apologize|apologies|forgive me|excuse me|hate) ..2 (to|for|if i am|about)? ..1 (disturb~|trouble|troubling|trouble you|taking (up|so much|more)|wasting|intrud~|imposing|writing|write|contact~|emailing) ..2 (again|once more|yet again|so much|so often|another time|a second time|a third time|your time|so soon) => bother
        i (do not|did not|would not|really do not) ..1 (want|mean|wish|like|intend) to ..2 (bother|annoy|pester|bug|nag|a nuisance|a pest|a pain|a burden|harass) => bother
        i (hope|know|realise|realize|am aware|fear|am afraid) (that)? (i am|this is|i|my) ..2 (bother~|annoying|pestering|bugging|nagging|a nuisance|a pest|a pain|wasting your|a burden|the last person|taking up too) => bother
        (it is|this is) (only|just) me again => bother
        ^ (it is)? (only)? me again => bother
        (probably|surely|certainly|no doubt|must|undoubtedly) ..1 (have|got|had|be) ..1 (better|more important|bigger|a thousand|a million|far better|much better) ..2 (to do|things|people|fish|candidates|matters|applicants) => low
        (you|your) (probably|surely|certainly|likely|must) ..2 (forgotten|forgot|not remember|do not remember|not recall|hate|sick of|tired of|fed up|do not want|will not want|think i|laughing|regret|wonder why i) => low
        thank you for (wasting|putting up with|tolerating|bearing with|enduring|suffering) ..2 (me|my|time) => low
        (afraid|sorry|know|fear|feel|think|hope) (that)? (i|i have)? ..2 (not)? (wasted|waste|wasting) your => low
        // self deprecation
        (sorry|apologise|apologize|apologies|forgive me) for (being|having been|my being) ..1 (so|such|too|a|an|bad|late with|nervous|boring|stupid|difficult|slow|unprepared|myself|who) => low
        (sorry|apologise|apologize|apologies) (for|about) (my|the) ..1 (performance|nerves|nervousness|answers|behaviour|behavior|english|accent|appearance|looks|rambling|confusion|mess|mistakes|stammering|bad|poor|terrible|weak|awful|clumsy|silly|stupid|lack|ignorance|inexperience) => low
        (sorry|apologise|apologize|ashamed|embarrassed) (that)? i (am|was|did|do|could|have|had) not ..2 (more|better|as|good|enough|well|smarter|younger|able to answer|know|clever|perfect|impress|remember) => low
        (can not|could not|cannot|can hardly) stop (worrying|crying|regretting|wondering|checking|blaming|apologising|apologizing|shaking|hoping|thinking about (the interview|this job|the job|you|my|how|what i|whether)) => obsession
        i ..2 (worry|worrying|worried) ..2 (about|that|how|whether) ..2 (the interview|my answers|my answer|impression|i said|i did|i was|my chances|how it went|how i|you think|interview went) => obsession
        i (was|am|kept|started|began) (shaking|trembling|sweating|stammering|stuttering|blushing|a wreck|a nervous|hyperventilating|petrified|terrified|paralysed|paralyzed|lost for words|tongue tied) => low
        my (hands|voice|knees|legs) (was|were|would not stop|kept|are) (shaking|trembling|sweating) => low
        (forgot|forgotten|forget) (everything|all|half) (i|that|of what) => low
        my mind (went|was|is|goes) (completely|totally|just)? blank => low
        (weakest|worst|least (qualified|experienced|suitable|impressive|talented)|poorest) ..2 (of all|of the|candidate|applicant|you have|you saw|person|one|interview|among|here) => low
        not worth (your|the|it|much|hiring|a|anything) => low
        i ..2 (feel|know|think|fear|afraid|sorry|realise|realize|suspect|worried) ..1 (that)? i (have|must have|may have|might have|probably)? ..1 (disappointed|bored|annoyed|failed|embarrassed|confused|let|disappoint|bore|annoy|talked too|wasted) (you|your|everyone|everybody|myself|the|much) => low
        i (hope|trust|pray) (that)? i (was|am|did|have|do) not ..1 ((too|so) ..1 (boring|stupid|silly|nervous|bad|strange|terrible|awful|unprepared|weak|slow|disappointing)|bore|bored|ruin|ruined|annoy|annoyed|disappoint|disappointed|waste|make a fool|blow|embarrass|(sound|seem|come across|look) ..1 (stupid|silly|nervous|bad|strange|desperate|unprepared|boring)) => low
        (hope|hoping|afraid|fear|worried|worry|sure|know) (that)? you (do|did|will|are) ..1 (not)? ..1 (think|believe|consider|find|hate|laugh|laughing|hold|judge) ..2 (stupid|idiot|bad|fool|too|poorly|me|less of me|against me|incompetent) => low
        i wish (that)? i (had|could have|was|were|would have) ..1 (done|performed|answered|presented|prepared|been|explained|spoken|expressed|better|smarter|younger|calmer|could) ..2 (better|more|well|myself|differently|smarter|calmer|braver|experience|younger|prepared|confident|talented|qualified|less nervous) => low
        (not|nothing|little) ..1 (have)? ..1 (much|a lot|anything)? to offer => low
        (wish|only wish|if only) i (was|were|had|could) ..2 (better|smarter|younger|like the others|good enough|more qualified|more experienced) => low
        (so|very|too|utterly|completely|totally) (unworthy|undeserving|unqualified|inexperienced|incompetent|useless|worthless|clumsy|stupid|boring|dull) => low
        i (know|realise|realize|understand|admit|accept|fear|guess|suppose|am aware|must admit|confess|am afraid|am under no illusion|have to admit|will admit|recognise|recognize) (that)? (i|my) ..1 (am|was|may|might|did|do|would|will|is|were|are) (not|never|hardly|far from|nowhere near|no) ..3 (best|strongest|perfect|ideal|good|qualified|smart|clever|right|top|most|brightest|youngest|impressive|enough|great|expert|genius|obvious|first choice|first|what you|who you|cut out|likely|star) => low
        i (am|was|will be|may be) (not|never|hardly) ..2 (smart|good|clever|qualified|strong|worthy|talented|experienced|bright|deserving|interesting|fast|quick|young) enough => low
        i (am|was|will be) (probably|surely|certainly|clearly|obviously|definitely|likely) not ..3 (best|strongest|perfect|ideal|good|qualified|right|one|most|what|who|your|choice|person|candidate) => low
        i am (only|just|merely|nothing but|nothing more than|no more than|but) (a|an) ..1 (nobody|beginner|amateur|newbie|novice|simple|lowly|mere|poor|humble|small|stupid|little|ordinary|nothing) => low
        i (am|was|have always been|can be|have never been|am really|am just|am simply) ..1 (a|an|the|such a|such an|quite)? ..1 (terrible|awful|bad|hopeless|useless|rubbish|horrible|dreadful|worst|lousy|no good|incompetent|failure|loser|idiot|fool|mess|disaster|fraud|impostor|imposter|disappointment|waste) (at|with|in|when|interviewee|speaker|candidate|person|and|of|$|interviewer) => low
        (talked|spoke|rambled|said|babbled|went on) ..1 (far|much|way)? too (much|long|fast|little) ..3 (and|sorry|nonsense|sense) => low
        made (no|little|absolutely no) sense => low
        (embarrassing|shameful|terrible|awful|painful) how ..1 (badly|poorly|little|stupid|bad|stupidly) => low
        i (really|totally|completely|absolutely|must have|clearly|probably|have|just|think i|know i|feel i|also|may have|obviously|definitely|am afraid i|fear i)? ..1 (messed up|messed it|messed things|screwed up|screwed it up|blew it|blew the|blew my|botched|bombed|flunked|ruined|bungled|made a mess|made a fool|embarrassed myself|made an idiot|choked|fluffed|tanked|let myself down|let you down|disgraced myself|fell apart|went blank|failed miserably|failed to impress|failed badly|failed the interview|failed your|sold myself short) => low
        (messed up|screwed up|blew|bombed|botched|ruined|flunked) ..2 (interview|answer|answers|question|questions|chance|presentation|demo|trial|lesson|test) => low
        i ..2 (froze|rambled|babbled|stammered|stuttered|mumbled|stumbled|fumbled|waffled|choked|panicked|blushed|sweated|trembled) ..2 (through|over|on|so|too|and|during|like|when|at|all|my|because|completely|a lot|in front) => low
        i (was|am|got|felt|seemed|came across as|must have (seemed|looked|sounded)|looked) {Very} ..1 (nervous|anxious|scared|stressed|tense|shy|awkward|flustered|embarrassed|frightened|overwhelmed|unprepared|insecure) => low
        i (was|am|got|felt|seemed) (nervous|anxious|scared|stressed|flustered|unprepared|awkward) ..1 and ..5 (bad|badly|not|messed|worse|poorly|stupid|forgot|froze|rambled|mess|wrong|nonsense|could) => low
        (my|the) nerves (got|were|took|ruined|let|made|spoiled|spoilt) => low
        i (did|do|could|was|am|have|had) not ..1 (do|done|perform|performed|answer|express|present|show|shown|come across|interview|go|sell|presented|explain|expressed|at) ..1 (very|too|so|as|myself|your questions|the questions|my|that|at)? ..1 (well|properly|badly|best|better|great|justice|clearly|good|wanted|should|hoped|intelligently|brilliantly) => low
        (interview|it|conversation|talk|trial|lesson|presentation|demo|meeting|test|i) (did not|has not|was not) (go|went|gone|going|come across|come off) ..2 (well|as well|good|great|to plan|badly|right|smoothly) => low
        i (performed|answered|presented|interviewed|did|spoke|came across|expressed myself) ..1 (so|very|really|rather|quite|pretty|too)? (badly|poorly|terribly|awfully|horribly|stupidly|clumsily) => low
        my (answers|answer|interview|performance|english|presentation|explanation|lesson|demo|replies|responses|nerves|appearance|skills|cv|experience|knowledge|handwriting|german|french|spanish) (was|were|is|are|must have been|may have been|seemed|sounded) (all|just|simply|honestly|really|so|very|rather|pretty|quite|too|probably)? ..1 {Bad} => low
        my (answers|answer|interview|performance|presentation|english|explanation|lesson|replies|skills|experience) (was|were|is|are) ..1 not ..2 (good|great|perfect|best|worth|impressive|convincing|enough|up to|what) => low
        (made|make|left|leave|gave|making|leaving) (a|an|such a|such an|the|my) ..1 {Bad} (first)? (impression|interview|answer|showing|performance|job of) => low
        (what|such) (a|an) {Bad} (interview|impression|answer|performance|mistake|thing) => low
        i ..1 (sounded|looked|seemed|came across|felt|acted|behaved|feel|look|was|am) ..1 (as|so|like|very|really|a bit|rather|such)? ..1 (stupid|idiot|foolish|fool|silly|ridiculous|pathetic|worthless|hopeless|incompetent|failure|loser|mess|ashamed|mortified|clueless|amateurish|clown|child|inferior|inadequate|undeserving|unworthy) => low
        (stupid|silly|dumb|foolish) (of me|mistake of mine|me) => low
        (my|a|such a|the|so many|all) (stupid|dumb|idiotic) (question|answer|mistake|mistakes|answers|questions) => low
        (please)? (overlook|forget|excuse|forgive|ignore|disregard|pardon) my ..1 (nerves|nervousness|performance|mistakes|answers|bad|poor|lack|english|stupid|silly|terrible|rambling|mess|ignorance|inexperience|weaknesses|accent|blunder|blunders|appearance) => low
        (my|of) ..1 lack of (experience|qualifications|education|skills|skill|confidence|talent|knowledge) ..1 (is|but|and|will|must|may|,)? ..1 (embarrassing|terrible|obvious|shameful|disappoint~|painful|glaring) => low
        (do|did|does|would) not (really)? deserve (this|it|the|your|a|to|such|another|any) => low
        (not|un) worthy of => low
        (can not|could not|cannot|can hardly|can barely|hard to) believe (that)? (you|someone like you|anyone|a company) ..2 (even|considered|invited|interviewed|bothered|took|would|wanted|looked|gave|met|saw|talked|speak|see) ..2 (me|someone|somebody)? => low
        even (considered|considering|interviewed|interviewing|inviting|invited|looking at|looked at|replying to|spoke to|talked to|speaking to|talking to|seeing|saw) (me|my cv|my application|someone like|somebody like) => low
        (waste|wasting|wasted) (your time|time) (on|with) me => low
        i (doubt|do not think|do not expect|do not believe|do not suppose|can not imagine|hardly think|hardly expect) (that)? (you|i|anyone|my) ..1 (will|would|have|stand|am|was|chances|did|could|want) ..2 (choose me|pick me|hire me|a chance|any chance|want me|get (it|the job|this job|this)|good enough|select me|suitable|qualified enough|impress you|offer me|deserve|be chosen|do well) => low
        i (probably|surely|certainly|clearly|obviously|likely|most likely|definitely) (will not|did not|do not|have no|stand no|have not|was not|am not|have already lost|lost|failed|have failed|blew|ruined|messed) ..2 (get|impress|chance|stand|make|got|convince|do well|good|enough|be chosen|be hired|deserve|best|hope|it|up|interview|job|up to) => low
        i (have|stand|had|stood) (no|little|zero|not much|hardly any|not a|barely any) (chance|hope|chances) ..1 (of|against|to|anyway|$)? => low
        my chances (are|must be|is) ..2 (low|slim|small|zero|none|gone|poor|bad|minimal|tiny|nil) => low
        i (am|feel|was) ..1 (ashamed|mortified|humiliated|so embarrassed|deeply embarrassed|very embarrassed|really embarrassed|terribly embarrassed) => low
        i (feel|felt) (so|really|very|just|absolutely|simply)? (terrible|awful|horrible|guilty|bad about|so bad|dreadful|sick about|wretched) => low
        (other|others|the other) ..2 (candidates|applicants|people) ..1 (are|were|must be|is|have|will be|surely) ..3 (better|more qualified|stronger|smarter|cleverer|younger|far|superior|more suitable|more experienced|more deserving) => low
        (there are|there were|must be|sure there are|you have|know there are|you saw|you met) ..3 (better|stronger|smarter|more qualified|more suitable|more experienced|more deserving) ..1 (candidates|applicants|people|than me|than i|options) => low
        (better|more qualified|smarter|stronger|more experienced|more suitable) than (me|i am|i could|i will ever) => low
        i am (not|never) (usually|normally|always|generally|typically) ..1 (like|this|so|that|such) => low
        // cannot think of anything else
        i (check|have been checking|keep checking|keep refreshing|am checking|refresh|have checked|stare at|keep staring|look at|am refreshing|am glued) ..1 (at|to)? my (email|emails|inbox|phone|mail|mailbox|voicemail) => obsession
        i (can not|cannot|have not|can barely|can hardly|have hardly|have barely|am unable to|have not been able to|am not able to|no longer|neither) ..1 (sleep|slept|concentrate|breathe|function|think of anything|(eat|eaten) (or|and|$|any more|anything|for|since)) => obsession
        i (could not|could hardly|could barely|did not|hardly|barely) ..1 (sleep|slept|eat|concentrate|breathe) ..1 (since|because|thinking|waiting|worrying|about|at all|for (days|nights|worry|fear)|or|after the|$) => obsession
        (think|thinking|thought|dream|dreamt|dreamed|dreaming|talk|talked) (of|about) nothing else => obsession
        (losing|lost|lose) (my)? sleep (about|because|waiting|over (this|it|you|your|the (interview|decision|job|answer))) => obsession
        (sleepless nights|sleepless night|by the phone|on tenterhooks|pins and needles|on edge|killing me|driving me (crazy|mad|insane)|going (crazy|mad|insane)|nervous wreck|worried sick|sick with (worry|nerves)|bundle of nerves|butterflies|heart (sank|stops|skips|pounds|racing|is breaking)) => obsession
        i am (so|very|really|extremely|terribly|incredibly|quite|getting|more and more|increasingly) (anxious|worried|scared|afraid|stressed|nervous) (about|that|to|because|waiting|and|every|for|of|if) => obsession
        i (am|was|would be|will be|feel|felt|would feel|am just|was just) ..1 (devastated|heartbroken|crushed|shattered|gutted|destroyed|inconsolable|broken|distraught) => obsession
        i ..3 (cried|crying|was in tears|am in tears|burst into tears|wept|had tears in) => obsession
        (hoping against hope|hope against hope|clinging to hope|clinging to the hope|fingers and toes) => obsession
        // flattery
        (best|greatest|finest|kindest|smartest|nicest|coolest|most (amazing|wonderful|inspiring|brilliant|incredible|impressive|intelligent|fantastic|kind|beautiful|professional|extraordinary|talented|interesting|remarkable|charismatic|gifted)) ..1 (company|interviewer|boss|team|person|people|leader|manager|human|man|woman|teacher|chef|mind|minds|hospital|school|interview|day|conversation|place|employer|doctor|engineer|experience|meeting) ..2 (ever|in the world|on earth|of my life|in my life|i have ever|anywhere|alive|in history|of all time|in the universe|on the planet|in the country) => flattery
        you (are|were) ..2 (a|an|such a|such an|truly a|my|the) ..2 (genius|visionary|legend|hero|idol|angel|saint|goddess|god|guru|icon|rockstar|superstar|inspiration|role model|star|miracle|gift|treasure|godsend|living legend) => flattery
        your ..1 (genius|brilliance|greatness|magnificence|beauty|radiance|majesty|legendary|godlike|boundless|infinite wisdom|extraordinary wisdom) => flattery
        i (really|truly|absolutely|simply|just|have always|have long|deeply)? (worship|worshipped|adore|adored|idolise|idolize|idolised|idolized|am in awe of|was in awe of|stand in awe|revere|revered) (you|your|acme) => flattery
        (in awe of|starstruck|star struck|your (biggest|greatest) fan|a huge fan of (you|yours)|fan of yours) => flattery
        (honour|honor|privilege|highlight|chance|opportunity|thrill|interview|best day|dream) of (my life|a lifetime|my lifetime|my whole life|my existence) => flattery
        (never|not) ..2 (met|known|seen|encountered|spoken to|talked to|come across) ..1 (anyone|anybody|a person|someone|such a|a manager|a boss|an interviewer|people|a leader) ..1 (as|so|more|like you|brilliant|amazing|inspiring|wise|intelligent|kind|impressive|like) => flattery
        (changed|change|changing|transformed) my (whole|entire)? life => flattery
        you (are|were) (so|truly|incredibly|absolutely|simply|just|such|really|the most|completely|utterly) ..1 (brilliant|inspiring|incredible|perfect|wonderful|awesome|magnificent|genius|extraordinary|phenomenal|divine|flawless|wise) => flattery
        (bow|bowing|kneel) (down)? (to|before) ..1 (you|your) => flattery
        (eternally|forever|endlessly|infinitely|everlastingly|undyingly) (grateful|thankful|indebted|in your debt|obliged|loyal|thank) => flattery
        (grateful|thankful|indebted|in your debt) ..2 (forever|eternally|until i die|for the rest of my life|till the end|for all eternity|for life) => flattery
        (perfect|flawless|divine) in every (way|respect|aspect) => flattery
        """);

    /// <summary>An apology of any size. One is courtesy.</summary>
    public static PhraseSet Apologies { get; } = new("""
        i (am|do|must|want to|would like to|wish to|just|really|again|also|feel)? ..2 (sorry|apologise|apologize|apologising|apologizing)
        (so|very|really|terribly|deeply|truly|awfully) sorry
        ^ (and|but|so|again|once again|once more|oh)? (sorry|apologies|my apologies|forgive me|pardon me)
        (my|sincere|sincerest|humble|deepest|many|thousand|please accept|profuse) ..1 (apology|apologies)
        (please)? (forgive|excuse|pardon) (me|my|the|this)
        (beg|begging|ask|hope|asking) ..2 (forgiveness|pardon|you (can|will|could) forgive)
        i (regret|feel) ..2 (my|this|bad|terrible|awful|guilty) ..1 (delay|lateness|tardiness|silence|about|for)
        """);

    /// <summary>An apology that is too much by itself.</summary>
    public static PhraseSet GreatApologies { get; } = new("""
        (thousand|million|hundred|countless|endless) (apologies|pardons)
        (sorry|apologies) a (thousand|million) times
        (can not|could not|cannot|do not know how to|words cannot) ..2 (apologise|apologize|say how sorry|express how sorry) ..1 (enough)?
        (deepest|humblest|most sincere|most humble|profound|profoundest|abject|heartfelt) (apology|apologies)
        (so so|very very|so very very|really really|so incredibly|so terribly|so awfully|extremely extremely) sorry
        (sorry sorry|sorry again and again)
        (unforgivable|inexcusable|unpardonable) (of me|delay|mistake|lateness|behaviour|behavior|on my part)
        (never|not) forgive myself
        (hope|pray|beg) (that)? you (can|will|could|might) ..1 forgive me
        (beg|begging) ..1 (your|for your|for) ..1 (forgiveness|understanding)
        please ..1 (do not be angry|do not be mad|do not hate|do not hold it against)
        """);

    public static PhraseSet Excuses { get; } = new("""
        beg (your pardon|to differ)
        (only|just) a ..1 (beginner|novice) ..3 (in|with|at|on) ..5 (but|and|though|yet)
        (why|whether|how|said that|told me|tells me|makes|make|made) ..4 (pupil|pupils|child|children|patients|patient|customers|guests|someone|her|him|them) ..4 (cry|hungry|starving|afraid|ashamed) => low hardship hardship-mine pleading obsession
        (plant|plants|engine|fire|furnace|followers|thread|threads|queue|bees|cattle|animals|market|birds) ..5 (starving|starve|starved)
        would want to (cry|die)
        (sorry|sad) to (hear|read|learn|see|say|tell|inform|disappoint|withdraw|decline|miss|leave)
        (sorry|apologise|apologize|regret) (that|but)? (i)? (can not|cannot|could not|am unable|will not|must|have to)
        (you|she|he|they|tom|who|patients|guests|customers|clients|pupils|students|people|families|tenants|someone|residents|migrants) (described|explained|showed|told me how|told me about|mentioned|spoke of|talked about|said) => hardship hardship-mine low need anything obsession flattery pleading
        (you|your team|your) ..2 (need|needs) ..3 (badly|desperately|urgently)
        (my|your|the) (patients|pupils|students|clients|guests|residents|tenants|families|customers|readers|callers|refugees|members|borrowers|claimants) => hardship hardship-mine need
        (patients|pupils|students|clients|tenants|families|people|borrowers|claimants|households|residents|farmers|women|men|children) (who|whose|that|in|with|need|needs|cannot|can not|behind|struggling|face|facing) => hardship hardship-mine need low
        (bankruptcy|insolvency|eviction|housing|debt) (law|cases|case|team|advice|clinic|department|court|proceedings|adviser|advisor|counsellor|counselor|project|charity|file|files|practice|work|unit) => hardship hardship-mine
        (shelter|hostel|charity|food bank|soup kitchen) => hardship-mine
        (i)? (swear|pray) (by|at|the)
        (was|were|had been) (unemployed|jobless|out of work)
        (low|high) (income|wage)
        """);
}
