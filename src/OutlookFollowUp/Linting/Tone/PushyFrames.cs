using OutlookFollowUp.Linting.Phrases;
using static OutlookFollowUp.Linting.Tone.ToneWords;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>Who demands what of whom, and by when. Each frame's note names its manner.</summary>
internal static class PushyFrames
{
    /// <summary>What presses in any mail.</summary>
    public static PhraseSet Always { get; } = new($"""
        // demands: tell me, answer me
        (tell|inform|notify) (me|us) ..2 {Deadline} => demand
        ^ ..2 (tell|inform|notify) (me|us) ..1 (whether|if|what|why|when|how|where) (i (have|am|got|was|did|stand|can)|you (want|will|are|have|intend|plan)|my|to expect|is|the decision|your decision) => demand
        ^ ..2 tell (me|us) (the truth|straight|honestly|yes or no) => demand
        (so|and|then|now|just|simply|therefore|please) (tell|inform|notify) (me|us) ..1 ((whether|if|what|why|when) (i (have|am|got|was|did|stand)|you (want|will|intend|plan)|the decision|your decision)|the truth|straight|honestly) => demand
        (so|and|then|now|just|simply|therefore|please) (tell|inform|notify) (me|us) ..1 (whether|if|what|why|when|yes) ..6 {Deadline} => demand
        ^ (just|simply|please)? tell me (yes|no) => demand
        let (me|us) know (your|the) ..1 (decision|answer|verdict|result|outcome) ..3 {Deadline} => demand
        let (me|us) (know|have) {Deadline} ..2 (whether|if) (i|you want me|you are) => demand
        let (me|us) know (today|tonight|tomorrow|{Now}) ..1 (what you|your|the decision|yes|whether you) => demand
        let (me|us) (know|have) ..5 (decision|answer|whether i|if i|position|job|reply) ..6 {Now} => demand
        let (me|us) (know|have) {Now} ..1 (whether|if|what|$) => demand
        let (me|us) have (your|an|a|the) ..1 {Answer} ..3 {Deadline} => demand
        (give|send|get|bring) (me|us) ..1 (an|a|your|the|some|my|that) ..2 {Answer} ..4 {Deadline} => demand
        ^ ..2 (give|send) (me|us) ..1 (an|your|the|some) ..2 (answer|decision|verdict|explanation|straight answer|reason|reasons) => demand
        (reply|respond|answer me|reply to me|get back to me|write back|answer this) ..2 {Now} => demand
        ^ ..2 (reply|respond|answer|answer me|reply to me|get back to me|come back to me|write back|write to me) ..4 {Deadline} => demand
        ^ ..2 (decide|choose|commit) {Deadline} => ultimatum
        ^ (decide|please decide|so decide) (quickly|soon|now|before|whether|if|today|already|or|this) => demand
        (only|obvious|logical|right|natural) (choice|candidate|person) ..2 (and you know|and we both|that you can|you can) => pressure
        (please|kindly) (reply|respond|answer|get back to me|come back to me|write back) ..4 {Deadline} => demand
        (expect|expecting) ..1 (an|a|your|the|some) ..2 (answer|reply|response|decision|call back|explanation|offer|contract|confirmation|apology) ..6 {Deadline} => demand
        i (do|really|will|shall|simply|just|now|therefore|still|must)? (expect|demand|insist on|require) (an|a|your|some|the) ..2 (answer|reply|response|explanation|apology|call back|offer|confirmation) => demand
        i (do|really|will|shall|simply|just|now|therefore|must)? (expect|require|want|demand|insist) ..1 (you|your team|acme|the company|somebody|someone) to ..1 (call|answer|reply|respond|have|make|give|hire|offer|let|tell|decide|confirm|send|get|come|write|honour|honor|keep|act|move) => demand
        i (do|really|simply|just|now|therefore|also|still|must|will|urgently|absolutely)? (need|want|require|demand|must have) (an|a|your|the|some|my) ..2 (answer|reply|response|decision|verdict|feedback|yes or no|confirmation|call) ..6 {Deadline} => demand
        i (do|really|simply|just|now|therefore|still|must|urgently|absolutely)? (need|want|demand|require|must have) (an|your|a clear|a straight|a final|a definite|a simple|some) ..1 (answer|reply|response|decision|verdict|yes or no) => demand
        i (do|really|simply|just|now|therefore|still|must|urgently|absolutely|also)? (need|want|have|insist|demand) to (know|hear) ..2 (whether|if|where|why|when|what) (i|you|my|is|are|happened) ..8 {Deadline}? => demand
        i (do|really|simply|just|now|therefore|still|must|urgently|absolutely|also)? (need|want|have|insist|demand) to (know|hear|have) ..4 {Now} => demand
        i (do|really|simply|just|now|therefore|still|must|urgently|absolutely|also)? (need|want|have|insist|demand) to (know|hear) ..1 (by|before|today|tonight|tomorrow|this week|no later) ..4 (i|you|whether|if|what|where|today|tomorrow|noon|week|{Weekday}|#) => demand
        (my|the) deadline for (you|your ..1 {Wanted}|an answer|a decision|the decision) => demand
        i (demand|insist|must insist|am insisting|am demanding|insist on) ..3 (know|answer|decision|reply|response|explanation|interview|offer|job) => demand
        a simple (yes|no|yes or no|answer|reply|email) (will do|would do|is enough|is all|would suffice|will suffice|would be enough|is not|should not|cannot|can not|would not|takes) => demand
        (yes or no|yes or no question) $ => demand
        is it (a)? (yes or no|yes or a no) => demand
        do i (have|get|got) (the|this) ..2 (job|position|role|post|place|contract) ..1 or not => demand
        (have|did|do|am|whether|if) i ..6 (job|position|role|hired|not|in) or not $ => demand
        am i (hired|in or out|in or not|getting the|in) $ => demand
        (you|your team|the team|acme|someone|somebody|your company|they) ..1 (need to|must|have to|has to|needs to|had better|have got to|ought to) ..1 (decide|answer|reply|respond|choose|act|hurry|move|make a decision|make up your mind|give me|tell me|let me know|call me|get back to me|hire|offer me|send me|write back|keep your|honour|honor) => demand
        you (should|could|might) at least => reproach
        (make|made) up your (mind|minds) => impatience
        (hurry up|get on with it|get a move on|stop stalling|stop wasting|stop playing|stop dragging|stop ignoring|stop delaying|quit stalling) => impatience
        ^ (please|kindly|so|and|but|now|just|then)? hurry => impatience
        (please|kindly|you|team|must|should|had better|have to|need to|tell ..2 to|ask ..2 to) hurry => impatience
        ^ ..2 (speed up|expedite|accelerate|fast track|hurry up|prioritise|prioritize) ..1 (the|your|this|my|things) ..2 (process|decision|hiring|selection|procedure|recruitment|application|answer|response|reply) => impatience
        (please|must|should|need to|want you to|urge you to|ask you to|kindly) (speed up|expedite|accelerate|fast track|hurry up|prioritise|prioritize) ..1 (the|your|this|my|things) ..2 (process|decision|hiring|selection|procedure|recruitment|application|answer|response|reply) => impatience
        (treat|consider|regard|handle|mark) (this|it|my ..2) ..1 (as)? ..1 (urgent|priority|a priority|top priority|matter of urgency|urgently) => demand
        (urgent~|immediate) ..1 (answer|reply|response|decision|action|attention|feedback|confirmation) ..2 (required|needed|expected|please|is|requested|awaited|to|from|on) => demand
        (require|need|demand|request|expect|await|want) ..2 (urgent|immediate|prompt|urgently) ..1 (answer|reply|response|decision|action|attention|feedback|confirmation) => demand
        (this is|it is|matter is|is now|it has become|has become) ..1 (urgent|a matter of urgency|extremely urgent) $ => demand
        ^ (urgent|final reminder|last reminder|second reminder|third reminder) ..2 (answer|reply|response|decision|required|needed|request|my|your|please|read|follow|status|application|interview) => demand
        (answer|reply|response|decision) (required|needed|expected) ..1 ({Now}|today|urgently|tomorrow|by) => demand
        (and|but|so) (i)? (also|really|therefore|now|still)? (need|want|require|expect|demand|must have) (your|an|a) ..2 (answer|decision|reply|response|verdict) ..5 {Deadline} => demand
        i (do|really|simply|just|now|therefore|still|must|urgently|absolutely)? (need|want|have|insist|demand) to (know|hear) ..2 (today|tonight|tomorrow|this week|{Now}) ..1 $ => demand
        i (want|demand|expect|insist on|require|need) ..1 (an|a|some|detailed|your|the|full|proper|a full|a proper) ..1 (explanation|apology|justification|feedback) => demand
        i (do|will|shall|would|fully|really)? (expect|expected) to (hear|have|receive|get|know|be told|be informed) ..6 {Deadline} => demand
        ^ ..2 let me know (when|where) (i|to) ..1 (can|may|should|shall|do|start|sign) ..1 (start|begin|sign|pick up)? => presumption
        ^ ..2 (give|send) (me|us) (a|an|your|some) (straight|clear|honest|final|definite|proper|quick|real) ..1 (answer|yes|decision|reply|response) => demand
        ^ ..2 (make|take) (a|your) decision (already|now|today|at last|finally|quickly|soon|please|this week|$) => impatience
        (earned|merit|merited) ..1 (an|a|your|some) ..1 (answer|reply|response|decision|explanation) => demand
        either you ..9 or (i|you|not|else|we|let) => ultimatum
        either (i|there) ..9 or (i|you) (will|shall|sign|take|accept|go|withdraw|walk|am|must) => ultimatum
        (make|choose|decide|want) ..4 or i (sign|accept|walk|withdraw|leave|go|am gone|am out) => ultimatum
        (time|clock|your time) is (running out|ticking|running short|up) => pressure
        (friday|monday|tuesday|wednesday|thursday|tomorrow|today|noon|that|this|#) is (my|the|your) ..1 (deadline|limit|cut off|last day) ..8 (after|gone|then|accept|sign|withdraw|not) => ultimatum
        (not|hardly|never) ..1 (prepared|willing|ready|inclined) to (wait|sit|be kept|hang|stand by) => ultimatum
        (do|did) you (always|normally|usually|often|generally|treat|handle) ..3 (treat|ignore|leave|keep|handle|make|candidates|applicants|people) => reproach
        (have|has|had) had (my|the|your|plenty of|enough|more than) ..4 (more than)? enough (time)? => reproach
        (is|was|are) ..1 more than enough (time|notice|patience) => reproach
        (plenty of|enough|ample|sufficient) time to (decide|answer|reply|make|respond|come|read|consider|choose) => reproach
        (nobody|no one|you do not|you should not|one does not) (keep|keeps) ..4 waiting => reproach
        (assume|take|consider|read|interpret|treat|understand) ..2 (silence|no answer|no reply|no response) ..1 (means|as|is|to mean) => presumption
        (very|really|deeply|rather|quite|so|extremely|bitterly|most|truly)? (disappointing|frustrating|annoying|upsetting|discouraging|disheartening|irritating) ..2 (that you|that nobody|that no one|not to|to be|to hear nothing|to have|to wait|silence|lack|that i) => reproach
        (not|no|nothing|yet) ..4 (heard|received|had|got|reply|answer|response) ..5 (which|and|that|this) (is|i find|has been) ..1 (very|really|deeply|rather|quite|so|extremely|most|truly|frankly)? (disappointing|frustrating|annoying|upsetting|discouraging|odd|strange|irritating) => reproach
        (should|were) (i|you|there|nobody|no one) ..2 (not|fail|nothing|no) ..9 i (will|shall|must|am going to|would|will have to|shall have to) ..2 {Leave} => ultimatum
        (take|taking|took) my (application|talents|skills|services|experience|candidacy|business) elsewhere => ultimatum
        (we|you) (agreed|said|settled|had agreed) ..1 on ..3 (today is|it is now|this is now|that was|and it is|now it is) => reproach
        (you|the team|they) (had better|better) (hurry|decide|answer|act|reply|move|be quick|make|not) => ultimatum
        {Leave} ..6 if (you|i) (do not|have not|hear nothing|cannot|can not) ..3 (answer|reply|decide|hear|make|offer|respond|tell|get) ..3 {Deadline} => ultimatum
        // expectations
        (expect|expecting) ..1 (you to|(that)? you (will|to|would)) ..2 (offer|answer|reply|respond|call|hire|choose|pick|decide|tell|give|let|keep|confirm|send|make|come to|get back|have|contact|honour|honor|explain|act) => demand
        (will|shall|am|be) (be)? (expecting|expect|awaiting) (your|a|an) ..1 (answer|reply|response|decision|call|phone call|offer|explanation|confirmation|apology) => demand
        i ..1 insist (that|on|you) => demand
        i (really|do|now|urgently|just|simply)? (need|want|require) you to ..1 (confirm|tell|answer|decide|give|let|send|make|call|reply|respond|choose|get back|explain|keep|hire|offer) => demand
        (must|need|need to|have to|want|require|demand) ..1 (have)? ..1 (clarity|certainty) ..3 (by|today|now|before|this|immediately|soon|{Weekday}) => demand
        (stop|quit) (making|keeping|wasting|leaving|letting|ignoring|delaying|stalling|playing) ..1 (me|my|us|our|everyone|time|games|it|this) => impatience
        waited (long enough|too long|far too long|more than long|patiently|patiently enough|long and) => impatience
        long enough (now|already|to|and|for me|$) => impatience
        (days|weeks|months|week|month|fortnight|hours) of (silence|waiting|hearing nothing|no answer|no news|nothing|no reply|being ignored|radio) => reproach
        (no|not) ..2 (way|how) ..1 (a|any) ..1 (serious|professional|decent|reputable|proper|good|respectable|real|modern|responsible) ..1 (company|employer|firm|hospital|school|business|clinic|team|hotel|restaurant|institution|organisation|organization|manager|workshop) => reproach
        (a|any|every) (serious|professional|decent|reputable|proper|respectable|responsible) ..1 (company|employer|firm|hospital|school|business|clinic|hotel|restaurant|institution|organisation|organization) (would|does|keeps|answers|behaves|replies|treats|should|must) => reproach
        remind you (that)? (you|of your|about your|of my|how|it is|once|again|i|we|the|what) => reproach
        (do|does|did) not ..1 (seem to|appear to)? (care|respect|value) ..1 (about|for|at all)? ..1 (your|me|my|applicants|candidates|people|us|about) => reproach
        (one|a|for the) (last|final) time => ultimatum
        courtesy of (a|an|some|any) (reply|answer|response|call|word|decision|line) => reproach
        (can not|could not|should not|do not|cannot) (seriously|really|possibly)? expect (good|anyone|people|me|candidates|applicants|anybody|us|someone|a person|professionals|skilled) ..2 to => reproach
        (now it is|it is|it is now) (your turn|up to you now|your move) => pressure
        ball is in your court => pressure
        (other|another) ..2 (clinic|company|school|employer|firm|hospital|restaurant|shop|hotel|yard|office|bakery|lab|agency|team) ..2 (able to decide|decided|answered|replied|managed|made up|needed only|took only|only needed|only took|was quicker|was faster) => pressure
        why (can|could|will|would|do|did) (you not|not you|acme not) $ => reproach
        (will|can|shall|would) not (accept|tolerate|put up with|stand for|take) ..1 (another|this|any|being|your|such|more|these|further|no for|no as|silence) ..1 (delay|excuse|excuses|silence|waiting|treatment|ignored|answer|delays|behaviour|behavior|longer|more|kind|$) => ultimatum
        (you are|this is|it is|waiting is|delay is|you keep|this has|you have) ..1 (costing|cost|cost me|costs) (me|us) => guilt
        (every|each) (day|hour|week) (that)? (you|i) (wait|keep|take|delay|hesitate|let) => pressure
        what (are|is) (you|acme|your team|everyone|everybody) waiting for => impatience
        (running|run|ran|am) (out of|low on) patience => impatience
        ^ (please|just|so)? (answer|call|phone|hire|choose|pick) me (now|please)? $ => demand
        (are|do|did|have) you (even|actually|really) ..1 (reading|listening|looking|there|going|plan|planning|intend|intending|bother|read|looked|remember|thought) => reproach
        are you still (reading|listening|there|alive) => reproach
        ^ you (said|promised|told me) ..1 {Weekday} $ => reproach
        (not|never) ..1 (going to|will)? (ask|say|write|repeat|beg|remind|chase|call|say this) (you|this|it)? (again|twice|once more|any more|anymore) => ultimatum
        let us not waste ..2 time => pressure
        tell your (manager|boss|team|director|colleague|colleagues|people|superior|hr|secretary) to => demand
        (want|demand|need|expect|like|wish|have a right) ..1 to know ..2 (what|why|who|how|on what|which) ..3 (other candidate|other applicant|other person|you chose|you hired|you picked|she had|he had|they had|winner|i lacked|was chosen|somebody else|someone else) => feedback
        why (did|was|am|have|could|do|had) i not => feedback
        (leave|leaving|keep|keeping|hang|hanging|dangle) ..1 (people|applicants|candidates|me|us) ..1 (waiting|hanging|guessing|out to dry|in the air) => reproach
        (otherwise|or|or else|if not) i (am|will be) ..1 (taking|accepting|signing|going|withdrawing|joining|starting|moving|leaving|looking|gone|off|out) => ultimatum
        (so)? you (will|must|need to|have to|had better|should) (now)? (decide|choose|act|move|commit|answer) ..3 (before|by|now|today|quickly|fast|soon|this) => ultimatum
        consider (my|the|this) (application|candidacy|offer|interest) (withdrawn|closed|void|over|cancelled|canceled) ..1 (if|unless|should|from) => ultimatum
        or consider (my|the|this) => ultimatum
        would have (thought|expected) ..3 (enough|long enough|you would|you could|you to|somebody|by now|plenty|sufficient) => reproach
        more than (fair|patient|generous|accommodating|understanding) with (you|your) => reproach
        to at least (tell|let|answer|reply|say|inform|give|write) => reproach
        will ..3 come (to|by) your office => calendar
        (must|have to|need to|want to) ..1 have your ..1 (word|answer|decision|reply|response|verdict) => demand
        where is (my|the|your) ..1 (answer|offer|contract|reply|decision|feedback|response) => demand
        (it is|is) (high|about) time (that)? (you|somebody|someone|acme|your) => impatience
        no (respect|regard|consideration) for (my|other people|applicants|candidates|people) => reproach
        you (can not|could not|did not|do not|cannot) even (send|answer|reply|write|call|say|pick|bother|manage|find) => reproach
        you had better ..1 (say|tell|let|call|answer|decide|hurry|reply|make) => ultimatum
        // waiting
        (will|shall|do|am|would|could|can|cannot|going) not ..2 wait (any|much|longer|forever|for ever|beyond|around|past|another|indefinitely|for you|all) => ultimatum
        (will|shall) not wait => ultimatum
        not going to (wait|sit|stand|hang|hold) ..2 (around|longer|forever|for|another|until|by|out|on)? => ultimatum
        (no intention of|tired of|fed up with|sick of|done|had enough of|enough of|weary of|bored of|bored with) ..1 (wait~|being kept|being ignored|hear~ nothing|chas~|your silence|the silence|silence|excuses|your excuses|being strung|being left) => impatience
        (keep|keeps|kept|keeping|leave|leaving|left|leaves) (me|us|people|candidates|applicants) ..2 (waiting|hanging|in the dark|in limbo|guessing|dangling|on hold|in suspense|on tenterhooks|twisting) => reproach
        (am|be|been|being|was|get) ..1 (kept|left) ..1 (waiting|hanging|in the dark|in limbo|guessing|dangling|in suspense) => reproach
        (string|stringing|strung|lead|led|leading) (me|us|people) (along|on) => reproach
        i (am|have|will|might|may|shall|could) ..1 (lose|lost|losing) ..1 patience => impatience
        my patience (is|has|was|with|will|wears|runs|and|$) => impatience
        patience (is|has|does|will|wears|runs) ..2 (limit~|thin|out|end|exhausted|gone|over|wearing|running) => impatience
        i (have|think i have) been ..1 (very|more than|extremely|quite|exceptionally|so|incredibly)? patient => impatience
        (getting|growing|becoming|getting very|getting really|increasingly) (impatient|tired|frustrated|annoyed|anxious|angry|irritated) => impatience
        i am (getting|very|rather|quite|really|so|a bit|a little|now|extremely|increasingly)? (impatient|annoyed|irritated|angry) => impatience
        i am (getting|very|rather|quite|really|so|a bit|a little|now|extremely|increasingly)? (frustrated|fed up) (by|with|at|that) ..2 (you|your|the (wait|silence|process|delay|lack)|nobody|no one|this|waiting) => impatience
        i am (rather|very|quite|really|extremely|deeply|a little|a bit|somewhat|so|bitterly|most|frankly|honestly|more than a little)? {Upset} (by|with|at|that|to) ..2 (you|your|nobody|no one|lack|silence|how|the way|delay|delays|not having|have heard|hear nothing|still|slow|speed|treatment|handled) => reproach
        how (much|many) longer => impatience
        how (much|many) more ..2 (wait|waiting|time|days|weeks|patience) ..6 (i|you|me|this|need|$) => impatience
        how long (must|do|will|should|am|does|is|shall) (i|we|one|a candidate|this|it) ..3 (wait~|expect~|be kept|be waiting|take|going to) => impatience
        (what|why) ..1 (is|has|are|could|can) ..3 (taking|take|taken) ..1 (so|this|you so|that) ..1 long => impatience
        (takes|take|taking|took|taken) ..1 (far|much|way|entirely) too long => impatience
        (taking|taken|took|take) (your|its|their) (very)? sweet time => impatience
        you (are|have been|certainly|do|really|sure) ..1 (taking|take|took) your (own)? time => impatience
        what is the ..1 (hold up|holdup|hold|problem|delay|excuse|issue with|matter with) ..2 $ => impatience
        (why|how come) (have|has|did|is|are|do|does|was|were) (you|it|your ..1|the team|acme|there) ..1 (not|never|still|ignor~|silent|so slow|taking) => reproach
        (why|how come) (have|has|did|is|are|do|does|was|were|can|could|would) (you|it|the team|acme|there|anyone|anybody|someone) not ..1 (answer~|replied|reply|respond~|call~|written|write|tell|told|let|get|got|decide~|be|been|heard) => reproach
        (why|how come) (has|have|did|does|is|can|could|would) (nobody|no one|none of you|not one) => reproach
        why (have|has|did|do) not (you|anyone|somebody|someone|acme) ..1 (answer~|replied|reply|respond~|call~|written|write|tell|told|let|get|got|decide~|heard|even) => reproach
        (is|are|was) (it|that|this) (really|so|honestly)? (so|too|that) (hard|difficult|much|much trouble) to (answer|reply|write|pick|send|make|decide|let|call|respond|ask) => reproach
        how hard (can|is|could) it => reproach
        (it|that) (only|just)? ..1 (takes|would take|would have taken|cannot take|can not take) ..3 (minute|minutes|second|seconds|line|moment) ..2 to ..1 (answer|reply|write|send|pick|call|tell|let|respond) => reproach
        surely (you|it|someone|somebody|there|that|your|acme|the team|one|anyone) ..4 (can|could|have|must|should|know|is|has|would|been|cannot) => reproach
        (you|someone|somebody|the team|acme|they|your team|i|it) ..1 (should|ought to|must|could|would) (surely|really|at least|by now|have|surely have|really have) ..4 (decided|made|answered|replied|told|called|chosen|known|heard|had|received|got|been) ..4 by now => reproach
        (should|ought to|must|could) ..1 have ..1 (decided|answered|replied|responded|told me|called me|let me know|made up your|made a decision|contacted me|got back|had the courtesy) => reproach
        {Deadline} at the (very)? latest => demand
        // acts: who presses for what
        i ..2 (expect|insist on|require|want|demand|must have|am counting on|count on|want to see|expect to see|wish to see|will need|look forward to|shall need) ..1 (a|an|your|the|some|to) ..4 {Wanted} ..5 {Deadline} => demand
        i ..1 (am counting|count|rely|am relying|insist) on (a|an|your|the|receiving|hearing) ..2 (call|answer|reply|decision|written|yes|word|news|immediate|explanation|statement|hearing) => demand
        i demand => demand
        (^|please|kindly|so|and|just|then) ..1 (have|make sure|see to it|ensure|arrange|see) ..6 (contract|offer|answer|decision|reply|letter|reasons|confirmation) ..6 {Deadline} => demand
        ^ ..1 (see to it|make sure|ensure) (that)? (i|my) ..3 (get|receive|have|hear|answer|contract|offer|application|am) => demand
        pick up (the|your) phone => demand
        ^ ..2 (do|show) (the decent thing|some decency|your (duty|job|part)) => demand
        let (me|us) know ..1 (by tonight|by noon|by midday|by tomorrow (at the latest|morning at)|no later than|at the latest) => demand
        i ..3 need you to (move|act|speed|hurry|commit|step up|make (a|your|up)) => demand
        do not take ..1 (too|any|much|so)? (long|longer) => impatience
        (would|will) (sign|take|hire|employ|have) me ..1 (on)? (tomorrow|at once|today|on the spot|immediately|straight away|any day|in a heartbeat|right now|like a shot) => pressure
        (begging|chasing|courting|pestering|queuing|queueing) (me|for me) => pressure
        consider (my|me) ..4 (withdrawn|struck|off your|gone|out of|removed|no longer) => ultimatum
        you would be (well advised|wise|smart|foolish|mad) to => pressure
        you (are|keep) ..1 (holding|blocking) (it|me|us|everything|my|our) ..2 (up|back|plans|life|hostage) => guilt
        (entitle|entitles|entitled) (me|us) to => demand
        (i|one|we|nobody|applicants|candidates|a candidate|an applicant) (should|ought) not (really)? have to (chase|ask|write|beg|remind|wait|call|hunt|run after|plead|come) => reproach
        (must|do|should|shall|will) i (really|have to|need to|now|also|first)? ..1 (come|call|drive|show up|turn up|write|beg|go down on|travel|knock|chase|run after) ..9 (to get|before|for an answer|for an|until|in order to|myself) => impatience
        (must|do|should) i (have|need) to ..1 (come|call|drive|show|turn|beg|go|chase|run) ..3 (person|personally|again|you|$) => impatience
        (before|until|till) (someone|somebody|anyone|anybody|one of you|you) ..1 (deigns|deign|bothers|bother|condescends|finds the time|find the time|can be bothered|takes the trouble|reacts|wakes up) => reproach
        you (can not|cannot|can hardly|can not just|cannot just|can not simply|cannot simply) (leave|keep|treat|let|string|make|expect) (a person|people|someone|somebody|me|us|an applicant|applicants|candidates|a candidate|anyone) => reproach
        (should|would|could) ..1 have (cost|taken) (you|nobody|anyone|no one) ..3 (second|seconds|minute|minutes|nothing|moment|line) => reproach
        (leaves|leave|left) (a lot|much|something|plenty|everything|a great deal) to be desired => reproach
        (is|was|would|surely) ..2 (not|hardly) ..1 too much to (ask|expect|hope) => reproach
        is (it|this|that|a reply|an answer|a line) ..2 too much to (ask|expect) => reproach
        you (have|had|have had|already had) ..2 {Count} ..1 (weeks|days|months|hours) ..2 (ample|enough|plenty|more than|surely) => reproach
        (other|different|better|more important|your) priorities than (your|answering|people|me|applicants|candidates|to) => reproach
        i ..2 refuse to (be|wait|accept|go on|put up|let) => ultimatum
        (waited|waiting) ..1 (quite|more than|easily|surely)? long enough => impatience
        when ..1 (exactly|precisely|on earth|if ever|at all)? ..1 (were|are|did|do) you ..1 (planning|going|intending|plan|intend|thinking) ..1 to ..1 (tell|let|inform|answer|decide|reply|write|call|get) => reproach
        not (used|accustomed) to (being|such|this|waiting) ..3 (treated|treatment|ignored|kept|made|left|waiting|ways|way|manners|silence|kind|put) => reproach
        (there is|there can be|is|i see|find) no (excuse|justification|good reason) for ..4 (taking|keeping|silence|this|delay|leaving|not|such|treating|letting|making|weeks|months) => reproach
        (do|did|can|will|would) not appreciate (being|it|this|the way|how|your|that|such|having) => reproach
        my (own)? time is ..1 (valuable|precious|money|not free|not yours|worth) => reproach
        (as if|like|as though) i (did not|do not|were not|was not) ..1 (exist|matter|count|there|worth|alive) => reproach
        (decency|courtesy|manners) ..1 (enough|is|seems|seem|would) => reproach
        you people ..2 (clearly|obviously|always|never|simply|really|seem|do not|cannot|have|take|make|should|are) => reproach
        (you|they) ..1 gave (me|us) (your|their) word => reproach
        (grown up|well run|small|modest|normal|polite|civilised|civilized) ..1 (company|employer|firm|hospital|school|business|clinic|team|office) (would|answers|answer|replies|keeps|does|tells|behaves|treats) => reproach
        how (slow|slowly|badly|carelessly|rudely|little) (you|your team|your department|your office|your company) ..1 (work|works|decide|decides|answer|answers|treat|treats|communicate|respect|care|are|is|handle|handles) => reproach
        (put|puts|putting|fob|fobbed|fobbing) ..1 off (any|again|once more|with|for another|yet|like) => reproach
        (goodwill|good will|tolerance|understanding|good nature) (is|has|will|was) ..2 (used up|limits|end|exhausted|gone|over|run out|wearing) => impatience
        better things to do => reproach
        (speak|talk) to (the person|someone|somebody|whoever|the one) who ..1 (decides|decide|is in charge|can decide|is responsible|has a say|makes) => demand
        (would have thought|had thought|was under the impression) (that)? ..5 (manage|keep|keeps|answer|answers|reply|spare|find the time|have the time) => reproach
        (got|get|received|have) nothing (back|in return) => guilt
        i ..2 been more than (accommodating|patient|flexible|understanding|generous|fair|polite|reasonable) => impatience
        (somebody|someone|you|anyone) must ..1 (know|have) (something|an answer|some news|an idea) ..2 (by now|already|$) => impatience
        let (this|it|things|the matter) drag => impatience
        with or without you => ultimatum
        i ..3 (end of my (tether|rope|patience)|wits end|wit's end|had it with) => impatience
        is (it|this) ..1 (normal|usual|customary|common|your habit|policy|your policy|standard practice|how you) ..4 (leave|ignore|keep|treat|answer|let|make|handle) => reproach
        (hope|trust|expect) ..3 you ..3 (not|never) ..3 (disappoint me|let me down|forget your) => guilt
        you said ..1 {Count} (weeks|days|months) ..2 (it has|it is|that is) ..3 {Count} => reproach
        handled ..4 (amateurish|amateurishly|unprofessional|unprofessionally|carelessly|shabby|shabbily|sloppy|sloppily) => reproach
        yet to (receive|hear|get|see) ..1 (so much as|even|a single|the slightest) => reproach
        jump at the chance ..1 (having|have|hire|get) => pressure
        (would|will) ..2 (love|kill|fight|be glad|queue|pay) ..3 to (have|hire|get|employ) me => pressure
        (treat|handle|consider) ..3 matter of (priority|urgency) => demand
        i (should|would) like (an|some) (explanation|answer) ..1 (for|to|why|of) ..2 (delay|silence|treatment|wait|why|i) => demand
        (do not|fail to) see why (it|i|the job|the position|the post) ..1 (is|am|was|should|can) not => presumption
        respect my time => reproach
        (consider|regard|take) this ..1 (my|a|the) (last|final) => ultimatum
        the (attention|priority|respect|consideration) (that)? (it|they|i) deserve~ => demand
        (make|makes|making) it ..1 (hard|difficult|impossible) to ..2 (stay|remain|keep|want|believe|wait|trust) ..2 (enthusiastic|interested|polite|patient|hope|motivated|friendly|believe|in you|your|faith|positive) => reproach
        {Superior} ..2 to get ..2 (answer|reaction|reply|response|decision|attention) => threat
        what ..1 is (holding|keeping) you ..1 (up|so long|back|$) => impatience
        (without|after|despite) ..2 (a|one|any|single) (word|answer|reply|sign|line) (is|was|shows|would) => reproach
        (is|was|are) (a|an|nothing but an|quite an|such an|simply an) (insult|affront|imposition|impertinence) (to|for) ..2 (me|anyone|everyone|candidates|applicants|anybody) => reproach
        (do|would) you treat (your|all|every) ..2 (like|this|so|the same) => reproach
        (why|how) (does|can|could|should|would) it (take|need|require) => impatience
        (need|want) me more than i => pressure
        (collect|fetch|pick up|demand|get) my (answer|contract|offer|decision|reply) => calendar
        (please|kindly|and|so|do|^) be quick => impatience
        i (have|had) ..1 (chased|asked|reminded|begged|prompted|called) ..5 (twice|three|four|five|times|again and again|repeatedly) => reproach
        (doubt|doubting|wonder|wondering|question) ..1 (that|if|whether) (anyone|anybody|someone|somebody|you|your ..1 {Panel}) (is|are|even|really|actually|has|have) ..2 (dealing|interested|reading|serious|cares|care|looked|read|bothered|opened|working|alive|noticed) => reproach
        ^ ..1 (just|simply|please) (say|answer) (yes|no) => demand
        (hope|trust) ..2 (not|never) have to (turn|go|complain|write|escalate|involve|contact|appeal|report) ..3 {Superior} => threat
        (turn|go|complain|write|escalate|appeal) to ..2 (works council|press|union|chamber|tribunal|ombudsman|authorities|lawyer|parents' council|mayor) => threat
        (your|this|such|the) ..1 lack of (urgency|interest|speed|manners|answers|seriousness) => reproach
        i ..3 (losing|lose|lost) (all|my)? (interest|faith|trust|confidence) ..1 (in (you|your|this)|fast|quickly|frankly|now|$) => pressure
        you promised to (call|phone|ring|write|answer|reply|decide|tell|let|get|come back|send|inform|contact) ..6 (and|but|yet) => reproach
        (my phone|phone|telephone|inbox|mailbox) ..2 (not rung|silent|stayed silent|empty|has not|never rang|did not ring|remains silent|remains empty) => reproach
        because of you => guilt
        i trust (that)? you ..1 (come through|keep|honour|honor|do the right|make the right|act|understand the urgency|see the urgency|will not) => pressure
        i ..1 (shall|will)? (expect|be expecting|count on|insist on) (the|a|your|an) ..1 (paperwork|contract|offer|answer|decision|reply|call|letter|result|terms|confirmation) ..2 {Deadline} => demand
        good (people|cooks|teachers|nurses|drivers|candidates|engineers|workers|staff|hands|men|women) ..1 (do not|will not|never|cannot|are not) ..1 (wait|hang|stay|available|queue|free) => pressure
        (put|give|send|confirm|have|want|need|get) ..4 (in writing|in black and white) ..2 {Deadline} => demand
        // reproach: nobody answered
        and (i have|i|have|still|have still|i still have|i have still|i had|since then|then|so far) ..2 (heard|received|got|had|seen) (nothing|not a word|no answer|no reply|no response|no news|not one word|only silence|zero) => reproach
        (and|but|yet) (nothing|no answer|no reply|no response|silence|not a word|still nothing|nobody answered|nobody replied|no one answered|no one replied|no one has|nobody has (called|answered|written|replied|told me|contacted)|you have not (called|answered|written|replied|told|let|decided|kept)|you never (called|answered|wrote|replied|did)|you still (have not|did not|owe)|there was no|there has been no|have had no|had no|got no) => reproach-weak
        (heard|received|got) (absolutely|precisely|exactly|still|literally)? (nothing|not a word|not a single word|zero) (from|at all|but|whatsoever|in return|for|in over|in more) => reproach
        (still|again) ..1 (nothing|no answer|no reply|no response|not a word|no decision) (from you|from anyone|from acme|from your|at all|so far) => reproach
        ^ still (nothing (from you|$)|no answer|no reply|no response|no news|no decision|not a word) => reproach
        i (have|had)? (already|now|also)? (emailed|mailed|written|wrote|called|phoned|rung|rang|messaged|contacted|texted|asked|reached out|followed up|left ..2 messages|sent ..2 (emails|mails|messages|letters|reminders)) ..4 (twice|three times|four times|five times|several times|many times|repeatedly|# times|again and again|multiple times|more than once|countless times|over and over) => reproach
        i (have|had)? (already|now)? (left|sent|made|written) ..2 {Count} ..2 (emails|mails|messages|voicemails|voice mails|calls|reminders|letters) ..4 (and|but|without|yet|with no|nothing|no) => reproach
        (this|that|it|here) (is|will be|makes) ..3 (third|fourth|fifth|sixth|3rd|4th|5th) (and last|and final|and)? ..1 (email|e mail|mail|message|attempt|reminder|time|request|letter|note|try) => reproach
        this is (already|now) ..2 (second|third|fourth) ..1 (email|mail|message|attempt|reminder|time|request|letter|note) => reproach
        for the (second|third|fourth|fifth|umpteenth|#|hundredth|last) ..1 time ..2 (i|please|when|what|tell|are|is|now) => reproach
        (as|like) i (have)? (already|repeatedly)? (told you|wrote|asked|explained) ..1 (before|already|twice|several times|many times|repeatedly|in my last|in my previous) => reproach
        (how many|how often) ..2 (times|emails|messages|mails|do i|must i|reminders) => reproach
        (no one|nobody|none of you|not one of you|not a single|not one|you|your team|acme|anyone|anybody|they) (has|have|had|did|could|even|not|have not|has not|did not|could not|would not|cannot|can not)? ..1 (bothered|bother|troubled|deigned|cared|care|the decency|the courtesy|the common|the manners) ..2 (to)? => reproach
        (have|had|has|show|shown|showed|with|of|basic|common|simple|the|lack of|decency) (the|some|a little|basic|common|simple|professional|any|minimum of|a minimum of) ..1 (decency|courtesy|manners|politeness|respect) (to|of|and|would|is|demands|requires|dictates|for) => reproach
        (basic|common|simple|minimum|elementary|professional) ..1 (courtesy|decency|politeness|manners|respect) => reproach
        (this|that|it|which|silence|wait|delay|treatment|behaviour|behavior|conduct|process|communication) (is|was|has been|seems|feels|strikes me as|looks|really is|is simply|is frankly|is just|is quite|is very|is really|is completely|is totally|is hardly|is not) ..1 {Rude} => reproach
        (find|consider|call|think) (this|that|it|your|the) ..3 {Rude} => reproach
        (not|no|hardly|scarcely) (a|the|any)? ..1 (way|manner) to treat => reproach
        (treat|treated|treating) (me|us|candidates|people|applicants) (like|this|so|with|badly|poorly|as) => reproach
        you ..1 (have|are|had|keep|were|just|simply)? ..1 (ignored|ignoring|ignore|ghosted|ghosting|forgotten|blanked|dodging|avoiding|stonewalling) ..1 (me|my|us|all|every|both|this) => reproach
        (i|have|am|was|been|being|feel|feeling|to be) ..1 (ignored|ghosted|disrespected|brushed off|messed around|messed about|mistreated|stood up|fobbed off) => reproach
        (your|the|this|such|total|complete|utter|deafening|long|wall of|radio|continued|continuing|ongoing) (silence) (is|from|has|since|speaks|tells|says|of|does|and|$)? => reproach
        (your|the|a|this|complete|total|such|any) ..1 (lack of|failure to) ..2 (response|reply|respond|communication|communicate|courtesy|feedback|answer|respect|decision|contact|professionalism|consideration|get|give|news|interest|call|keep) => reproach
        you (have|had|clearly|obviously|simply|also|again)? (failed|neglected|forgotten|forgot|omitted|refused|refuse) to ..1 (answer|reply|respond|get|call|contact|tell|let|keep|send|write|give|inform|come|follow|honour|honor) => reproach
        you (have|did|had|do|still) not (even|yet|bothered|been bothered|once|ever|so much as)? ..1 (even|bothered|once|ever|so much as|bother|cared|kept|keep your|honoured|honored|had the) => reproach
        you never ..1 (answered|replied|responded|called|got back|wrote|bothered|told me|let me know|contacted|sent|gave) => reproach
        (you|acme|your team|your company|they) ..1 (promised|assured|gave me your word|guaranteed|swore) ..9 (but|and yet|yet|and nothing|and still|and i am still|and now|nothing|that was) => reproach
        you (promised|assured) me => reproach
        you (said|told me|wrote|claimed) ..9 (and|but|yet) ..2 (nothing (came|has|so far|from|arrived|happened|since|$)|still nothing|not a word|silence|(nobody|no one) (called|answered|wrote|rang|replied|did so|got back|(has|ever) (called|answered|written|rung|replied|told me|contacted))|you did not (call|answer|write|reply|ring)|you have not (called|answered|written|replied)|you never (did|called|answered|wrote|replied)|that was a lie|it is now|here we are|here i am) => reproach
        (keep|kept|stick to|stand by|honour|honor|broke|broken|break|go back on|went back on|breaking) (your|his|her|their|a|the) (word|promise|promises|side of) => reproach
        (came|come|comes) and (went|gone|go) => reproach
        (answer|reply|decision|response|update|call) ..2 (is|was|are|now|long|well|already|weeks|days) ..1 overdue => reproach
        (am|are|is|was|still|long|weeks|days|now) ..2 overdue (an|a|your) ..1 (answer|reply|decision) => reproach
        (you|acme|your company|your team|they) ..1 (owe|owes|owed) (me|us|it to|candidates) => demand
        i (am|was|feel|think i am|believe i am) ..1 (owed|entitled to|due an|due a) => demand
        i (really|surely|certainly|think i|believe i|feel i|at least)? deserve (an|a|this|the|better|more|to|some|that|at least|your) => demand
        (the)? least (that)? (you|anyone|anybody|someone|acme|your team|one) (can|could|might|should|owe|ought) => guilt
        (the)? least (that)? i (expect|deserve|can expect|could expect|might expect) => guilt
        (have|got) (a|the|every|no) right to ..1 (know|an|hear|expect|treat|be|keep|make|ignore|leave) => demand
        it (is|would be|seems) only (fair|right|reasonable|polite|decent) (to|that|if) => demand
        // ultimatums and levers
        (unless|if) (i|you|we|nobody|no one|there|your|acme|this|it|the) ..3 (do not|does not|not|have not|no|nothing|has not|is not|are not|cannot|can not|fail|fails|hear|receive|get|have) ..9 i (will|shall|must|am going to|would|will have to|shall have to|will be forced to|will have no choice but to|have to|will need to|am forced to|will simply|will just|will then|shall) ..2 {Leave} => ultimatum
        unless ..9 i (will|shall|must|am going to|will have to|shall have to|will be forced to|have to|am forced to) ..2 {Leave} => ultimatum
        i (will|shall|must|am going to|would|will have to|shall have to|will be forced to|have to|am forced to) ..2 {Leave} ..9 (unless|if you do not|if i do not|if i have not|if you have not|if nobody|if there is no|if i hear nothing) => ultimatum
        (otherwise|or else|if not|failing that|or|else) i (will|shall|am going to|will have to|shall have to|will be forced to|must|have to|am) ..2 {Leave} => ultimatum
        (take it or leave it|now or never|do or die) => ultimatum
        (decide|decision|know|answer) ..2 one way or (another|the other) => ultimatum
        (your|the|this is your|this is the|a|one) (last|final|only|one and only) (chance|opportunity|warning|call) (to|before|for|if|of|$) => ultimatum
        (final|last|formal) (warning|notice|reminder|demand|ultimatum) => ultimatum
        this is my (last|final) (email|mail|message|attempt|reminder|request|offer|try|word) => ultimatum
        i (am|will be|have|can|will)? ..1 (giving|give|given|gave|allow~) (you|acme|your team|your company) ..1 (until|till|(#|one|two|three|another|a final|a last) ..1 (chance|day|days|hours|week|deadline)|to the end of) => ultimatum
        you (have|get|now have|still have|only have|have only) (until|till) ..3 ({Weekday}|noon|tomorrow|tonight|today|then|end|#) ..1 (to (decide|answer|reply|make|tell|let|respond|get|change|choose|offer|hire)|$) => ultimatum
        you (have|now have|still have|only have|have only) (exactly|just)? (#|one|two|three|a final|one last|one more|a last) ..1 (hours|days|day|chance|week|hour) ..1 (to (decide|answer|reply|make|tell|let|respond|get|change|choose|offer|hire)|left|$) => ultimatum
        (decide|answer|reply|let me know|act|move|hurry|commit|hire me|get back to me) ..6 before (i (will|must|am|have to|shall)?|it is too late|somebody|someone|another|my) ..1 (accept|sign|take another|take the|lose|move on|change my|else|snap~|am gone|walk|withdraw|too late|late) => ultimatum
        (match|beat|top|better) (it|that|this|their|the|my other|the other) ..2 (offer|salary|package)? (or|otherwise|and i) => ultimatum
        (you|acme|your company|your team|they) ..1 (will|would|could|might|may|are going to|risk|stand to|are about to) ..1 (lose|losing|miss|missing|regret|be sorry|miss out) ..1 (me|out on me|my|not (hiring|taking|choosing|having)|someone|somebody|a (good|great|strong|rare|real|unique) (candidate|person|nurse|engineer|worker|chance|opportunity|talent)|the (best|right|ideal) (candidate|person|one)) => pressure
        (lose|losing) me to => pressure
        off the market => pressure
        (other|several|many|two|three|four|five|#|plenty of|lots of|a number of) ..2 (companies|employers|firms|hospitals|schools|restaurants|recruiters|practices|clinics|agencies|garages|shops|labs|yards|sites|hotels) ..2 (are|have|want|would|who|is|keep|already) ..2 (interested|want|fight~|queue|queueing|queuing|lining|line|chas~|court~|after me|waiting for me|calling|begging|knocking|competing|eager|happy to|love to|made me|offered|keen) => pressure
        (in|such) (high|great|much|hot|strong|big) demand => pressure
        (will|would|could|can|shall|are) not (find|get|see) (anyone|anybody|someone|a|another|somebody|any) ..2 (better|more|else|like me|as|candidate|so) => pressure
        (you would|you will|would|will|you are) ..1 (be)? (making|make) (a|the) ..2 mistake ..1 (by|if|to|not|in|with|$) => pressure
        (mistake|foolish|mad|crazy|stupid|silly|madness|folly|unwise|a pity) (not to|if you do not|if you did not|to (turn|reject|pass|let|lose|miss|refuse|overlook|ignore)) ..1 (hire|choose|take|pick|me|give|employ|consider|down|over|go|this|offer) => pressure
        (would|will) (be|have been) (foolish|mad|crazy|stupid) (to|not) => pressure
        (hire|pick|employ) me (now|today|before|and|or|$) => demand
        ^ ..2 (hire|choose|pick|employ|appoint) me => demand
        ^ ..1 (give|offer) me (the|this|that) (job|role|position|post|contract|place) => demand
        you (should|must|need to|have to|ought to|had better|would be wise to) ..1 (hire|choose|pick|take|employ|select|appoint|offer me|give me) ..1 (me|the job|this job|an offer|the role) => demand
        do not (waste|make me|let me down|keep me|ignore|forget (to|that you)|drag|delay|disappoint|mess|play|leave me|take me for|you dare|even think|pretend|tell me) => demand
        (drag|drags|dragged|dragging) (your|its|their|the) (feet|heels) => impatience
        (process|decision|procedure|search|hiring|selection) ..3 (drag|drags|dragged|dragging) (on|out) => impatience
        // threats
        i (will|shall|am going to|will have to|shall have to|may|might|will be forced to|intend to|am prepared to|am happy to|can always|have decided to|would|plan to|am ready to|will not hesitate to|do not hesitate to|have no choice but to|could) ..1 (complain|escalate|go over|go above|go straight|go directly|report|take this|take it|take the matter|take my case|raise this|raise it|raise the matter|go public|go to|turn to|name and shame|file a|make a formal|lodge|involve|bring in|bring this|speak to|speak with|talk to|write to|contact|call|phone|inform|cc|copy in|let) (your|the|a|this|it|my|to|with|about|formally|officially|complaint|straight|up)? ..4 {Superior} ..3 (instead|directly|about|if|unless|myself|otherwise|and|to|know|$) => threat
        i (will|shall|am going to|will have to|shall have to|may|might|will be forced to|intend to|am prepared to|plan to|have no choice but to|could) ..1 (complain|escalate|go over your|go above your|report you|report this|take this (further|higher|up|elsewhere|to)|take it (further|higher|up)|raise this (with|further)|go public|name and shame|take legal|sue|involve (my|a)) => threat
        (over|above|behind) your (head|back) => threat
        (speak|talk|complain|write|turn|go) ..2 to (someone|somebody|anyone) (higher up|above you|more senior|senior to you) => threat
        (copying|copied|cc ing|cced|including|included) (in)? (your|the) ..1 {Superior} => threat
        {Superior} (will|would|might|may|should) (hear|be interested|want to know|like to know|not be pleased|not be happy|be told|find out) => threat
        (hear|hearing) from my (lawyer|lawyers|solicitor|attorney|union) => threat
        (leave|leaves|leaving|left|give|gives) me (with)? (no|little) (other)? (choice|option|alternative) => ultimatum
        i (will|shall)? (have|see) (no|little) (other)? (choice|option|alternative) but to ..2 {Leave} => ultimatum
        (you|this) ..1 (leave|leaves|force|forces|are forcing|is forcing) me => ultimatum
        // guilt
        after (all|everything) (i|that i|the ..2 i|of the|the|my) ..3 (have|did|done|gave|given|put|invested|effort|time|work|been through|went through|went) => guilt
        i (took|have taken|used|used up|gave up|have given up|sacrificed|lost|spent|travelled|traveled|drove|paid|have paid|invested|bought|missed) ..6 (day off|days off|holiday|leave|wages|hours|my own|own money|time|ticket|train|fuel|petrol|flight|pay|exam|shift|weekend|euros|dollars|pounds) ..4 (for this|for you|for nothing|only to|least|so you|so i expect|and expect|and deserve|and this is|and you|and all|and still|and you could|to be|to hear) => guilt
        (for nothing|for this|in vain) (and|because|thanks) ..1 (i|you|because|to) => guilt
        only to (hear|be|get|find|receive|wait|have) ..1 (nothing|ignored|told|no|kept|left|rejected|turned|silence|out) => guilt
        i (gave up|have given up|turned down|have turned down|refused|have refused|declined|have declined|said no to|rejected|passed up|cancelled|canceled|have cancelled|put off|have put off|am turning down|have put) ..4 (offer|offers|interview|interviews|job|jobs|position|positions|holiday|wedding|everything|else|hold) ..3 (for you|because of you|for this|because of this|because of your|waiting|to wait|in favour|for your|on hold) => guilt
        (put|have put|putting|on) (my|our) (whole|entire)? ..1 (life|plans|career|search|job search|family|decisions) on hold => guilt
        (think|imagine|consider|picture) ..1 how (i|it|that|this) ..2 (feel|feels|is|must|looks|affects) => guilt
        how (would|do) you ..1 (feel|like|think) ..1 (if|being|about|it|i|that|this)? => guilt-question
        (put|imagine) yourself in my => guilt
        i hope you (realise|realize|are aware|know|see|appreciate) (how|what|that|the) => guilt
        (do|are) you (even|actually|really|not) (care|realise|realize|read|know|aware|want|interested|serious|understand|have) => reproach
        (let|letting|would let) me down => guilt
        it would be a (shame|pity) if ..2 (i had to|i took|you lost|you missed|i went|someone|we|another|my) => pressure
        // questions that blame
        why (was|were|am|are) (i|we) (not|rejected|turned down|passed over|unsuccessful|overlooked|refused|dropped|excluded|left) => feedback
        ^ why was i ..1 (not)? ..1 (chosen|selected|hired|rejected|successful|unsuccessful|picked|turned down|good enough|taken|considered) $ => feedback: If you have a moment, I would value one thing that I could do better next time.
        why (did|do|would) you (not|reject|turn|choose|pick|hire|go with|prefer|pass|drop) ..1 (choose|pick|hire|take|select|me|offer|down|him|her|them|someone|somebody|another|over|call|give|want|tell|consider|employ|go) => feedback
        why (did|do|would|could) not (you|i|acme) => feedback
        (tell|explain) (to)? (me|us) ..1 (exactly|precisely|honestly|in detail)? ..1 (why|what went wrong|what i did wrong|where i (went|failed|fell)|the (real|true|exact) reason~|how you could|how (she|he|they)) => feedback
        ^ (please|kindly|so|and|just|then)? (explain|justify) (to me|to us|me)? (why|your decision|the decision|yourself|yourselves|how you|this decision|this choice|this rejection) => feedback
        (i)? (want|demand|insist|expect|would like|like|need|have a right|wish) ..1 (to)? (know|an explanation|a reason|reasons|be told|an answer|justification) ..1 (why|for|exactly|what|on) ..1 (i|you|was|my|your|someone|this|somebody|another|he|she|they|the) ..1 (was not|am not|did not|were not|not|rejected|turned down|picked|chose|hired|passed|rejection|reject|decision|refused|got|else|failed|wrong) => feedback
        what (exactly|precisely|on earth|the hell)? ..1 (did i do|have i done) ..1 wrong => feedback
        what (exactly|precisely|on earth)? (was|is|went) wrong (with|in|during|about) ..1 (me|my|our|interview|i) => feedback
        what (was|is) (it)? (wrong|missing|the problem|not good enough|lacking) (with|about|in|that) ..2 (me|my|i|interview) => feedback
        what more ..1 (do|could|did|can|would) (you|i) ..2 (want|do|need|ask|have|expect|possibly|done|given) => reproach
        // watching the reader
        (confirm|acknowledge|confirmation of|acknowledgement of) ..3 (receipt|receiving|received|receive|delivery) ..5 {Deadline} => receipt
        (immediately|at once|promptly|kindly immediately|urgently) (confirm|acknowledge) => receipt
        (read|delivery|opening) receipt~ => receipt
        i (can|could|just|also|even)? ..1 (see|saw|know|noticed|notice|have seen|checked) ..1 (that)? (you|your team|it) (have|has|had|did|already|were|was)? ..1 (read|opened|seen|viewed|looked at|been read|been opened) (my|it|the|this|them|both|$) => receipt
        (blue ticks|double ticks|email tracker|mail tracker) => receipt
        // disposing of the reader's day
        (clear|block|free up|keep free|reserve) ..1 (your|the) ..2 (calendar|diary|schedule|agenda|afternoon|morning|evening) => calendar
        (block|reserve|keep|clear|set aside|free up|hold) ..3 (an hour|half an hour|# minutes|one hour|thirty minutes|afternoon|morning|slot|time) ..3 (for me|in your (calendar|diary|schedule)|free for me) => calendar
        (make|find) time for me => calendar
        (^ be|please be|and be|make sure you are|ensure you are|ensure that you are|make sure to be) (available|at your desk|reachable|in the office|near the phone|by the phone|ready) ..4 {Deadline} => calendar
        i (will|shall|am going to|plan to|intend to) (call|phone|ring|drop by|drop in|come by|stop by|swing by|visit|show up|turn up|be at your|be in your|come to your|stand|sit|camp|wait (outside|at your|in your|by your)) ..6 (and|until|to) ..2 (expect|want|hear your|hear the|get|collect|answer|have|you give|you tell|know|discuss your decision|demand|decision) => calendar
        i (will|shall|am going to) (keep|continue|go on) (calling|emailing|writing|phoning|ringing|asking|coming|messaging|chasing|trying) => threat
        i (will|shall|am going to) (call|phone|ring|email|mail|write|message|text|ask|chase|contact) (you|again|back)? ..2 (every|each|daily|until|hourly|all) => threat
        """);

    /// <summary>What presses in a mail that asks where things stand, though it might pass elsewhere (R40).</summary>
    public static PhraseSet InNudges { get; } = new($"""
        (i am|we are|^) ..1 (waiting|awaiting) (for)? ..1 (your|you|an answer|the answer|a reply|a decision|the decision|news|a response|feedback) => impatience
        (patience|impatient|impatience) ..3 (end|limit|over|gone|left|lost|tested|test|tried|thin) => impatience
        (forever|an eternity|ages|for ages|for ever|an age) => impatience
        (fed up|sick of|tired of|had enough) => impatience
        (finally|at last) ..4 (tell|answer|decide|let me|reply|call|give|hear|know|respond|make) => impatience
        (tell|answer|decide|reply|call|respond|decision) ..4 (finally|at last) => impatience
        (i am|am|i|^|we are) still (waiting|awaiting|await|wait|waiting here) => impatience
        ^ (but)? i am still (waiting|awaiting) ..3 (answer|reply|response|decision|news|word|update|feedback|hear from you|hear back) (from you|yet)? $ => impatience: I remain interested in the role, and would be glad to hear where things stand.
        still (waiting|awaiting) ..3 (answer|reply|response|decision|hear|news|word|you|update) => impatience
        (i have|have|had|i) ..1 been waiting => impatience
        i (have|had|still have)? ..1 heard (nothing|not a word|not a single word) => reproach
        (call|ring|phone|text) me ..3 {Deadline} => calendar
        ^ (please|just|kindly)? (call|ring|phone) me (back|up)? $ => calendar
        ^ (please|kindly)? (reply|respond|answer|decide|get back to me|come back to me|revert) $ => demand
        (why|how come) ..1 (the|this|such a) ..1 (delay|silence|wait) => reproach
        what is going on ..1 (here|there|with my ..2|with your ..2|with the ..2) $ => impatience
        ^ ..1 (please|kindly|so|and)? stop => impatience
        is (anybody|anyone|somebody|someone) ..2 (there|reading|alive|listening|home|awake|in charge|responsible) => impatience
        ^ ..1 (do you (realise|realize|know|understand)|have you any idea|do you have any idea) (that|how|what|where) ..2 (i|my|it|this|me) => guilt
        what (am i|should i|shall i|can i|do i) ..2 (tell|say to|supposed to|meant to) ..4 (while|when|if|until|tell|think|do) => guilt
        {Count} ..2 (interviews|rounds|tests|meetings) ..6 (and still|and yet|later|and nothing|and no) => reproach
        ^ well $ => impatience
        ^ (any|so any|hello any|well any) (news|update|updates|decision|answer|progress) (yet|or not|or what|at last|finally|already) $ => impatience: I would be glad to hear where things stand.
        (have|did) you (even|actually|still|ever|already)? ..1 (get|got|receive|received|read|see|seen) my (last|previous|first|earlier|other) ..1 (email|mail|message|messages|emails) ..2 (or|at all)? => reproach-question
        (already|it is|it is now|it has been|has been|been|that is|that was|now) ..2 {Count} ..1 (days|weeks|months|weeks already) ..1 (and|since|with|without|ago and) ..2 (still|nothing|not|no|you|nobody|no one|heard nothing|yet) ..2 (nothing|heard|answer|reply|word|decided|news|have not|replied|response)? => reproach
        (it is|it has been|has been|been) (over|more than|nearly|almost|now|already) ..2 {Count} ..1 (days|weeks|months) (now|already|$) => impatience
        as soon as (possible|you can) ..6 (whether|if|decision|answer|job|position) => demand
        (decision|answer|reply|response|let me know|get back to me|respond|reply to me) ..4 as soon as possible => demand
        (i)? (expect|expected|was expecting|had expected) ..1 (to hear|an answer|a reply|a response|a decision|an update|better|more|you to|this) ..4 (by now|long ago|already|last week|days ago|weeks ago|sooner|from you|from a|before) => reproach
        (too|so|very|extremely|painfully|rather) (slow|long) (to|in|with|for) ..2 (answer~|reply~|respond~|decid~|deciding|wait|decision|response) => reproach
        (finally|at last|once and for all) ..2 (decide|decided|decision|answer|tell|know|hear|let me|made|make|get) => impatience
        (decide|decided|decision|answer|tell me|know|an end|over with) ..3 (finally|at last|once and for all|one way or) => impatience
        (move|moving|get|getting) (this|things|it|on) (along|on|moving|going|over with|with it) => impatience-weak
        """);

    /// <summary>What takes an offer for granted before there is one.</summary>
    public static PhraseSet BeforeAnOffer { get; } = new("""
        when (do|can|will|shall|am|could|may|should) i ..2 (start|begin|commence|expect (my|the|your) ..1 (offer|contract)|get (my|the) ..1 (offer|contract|keys|badge|uniform)|sign) => presumption
        (look forward to|looking forward to|excited about|happy about|can not wait for|glad about|ready for) (starting|beginning|working|joining|my start|my first) ..4 (next|on|in) (week|month|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|the new year) => presumption
        (let me know|tell me|send me|confirm|give me) (my|the) ..1 (start date|starting date|first day|start|working hours|work schedule|roster|salary|schedule) => presumption
        (what|which) ..1 (will be|is|are|will) (my|be my) ..1 (start date|starting date|first day|desk|salary|schedule|team|office|first shift|first project) => presumption
        i (will|shall|can|am going to|am able to|am ready to|look forward to) ..1 (start|starting|begin|beginning|see you|be there|join you|report) ..1 (on|in|at|for|next) ..2 (my first day|work next|your office as|duty) => presumption
        i ..1 (assume|presume|take it|trust|am assuming|gather|suppose|conclude|consider|understand|reckon|figure|am guessing|guess|take for granted|take it for granted) (that|it)? ..1 (i|the job|the position|the role|the post|it|you will|you have|you are) ..4 (job|position|role|mine|hired|got it|post|offer|chosen|selected|decided on me|hire me|hiring me|choose me|the one|decided in my) => presumption
        (job|position|role|post|place|spot) (is|will be|must be|should be) ..3 mine => presumption
        i ..2 (know|am sure|am certain|am confident|am convinced|have no doubt|am positive|do not doubt|am already sure|believe) (that)? ..1 (i|you|the job|this job|you will|i will) ..3 (got|have|get|getting|choose|hire|pick|offer|select|mine|be hired|be chosen|be offered) ..1 (the job|this job|the position|the role|me|it|this role|this position|mine|the post|$) => presumption
        i (have|had)? ..1 (already|just) ..2 (told|informed|notified|let) ..5 (leaving|joining|starting|quit|quitting|resigning|resign|go|leave|start|accepted|got the job|have the job|moving) => presumption
        i (have|had)? ..1 (already|just) ..2 (handed in|given|gave|submitted|put in|tendered) ..1 (my)? (notice|resignation) => presumption
        i (have)? already (quit|resigned|rented|booked|signed a lease|ordered|bought|packed|moved|found a flat|found an apartment|started looking for) => presumption
        ^ ..2 (send|email|mail|forward|get|post) (me|over|us) ..2 (the|my|your) ..2 (contract|offer letter|job offer|offer|paperwork|onboarding|start date|payslip|uniform|keys|badge|login) => presumption
        (await|awaiting|expect|expecting|look forward to|looking forward to|waiting for|ready for|can not wait for) ..1 (receiving|getting|seeing|signing)? (your|the|an|my) ..1 (job offer|offer|offer letter|contract) => presumption
        (see you|meet you|seeing you) ..1 (on my first day|on day one|at work|when i start|on my start|in the office soon as|soon as (a|your) colleague|in our office) => presumption
        on my first (day|week|shift|morning) => presumption
        (meet~|see~|join~|introduce~ to|look forward to|at|with) ..1 my new (desk|colleagues|boss|coworkers|co workers|teammates) => presumption
        as (your|the) (new|next|future) ..4 i (will|shall|am going to) => presumption
        (once|when|as soon as) (i have|you have|i|you) ..2 (signed|start|started|send me|sent me|hired|hire) ..3 (contract|offer|me|working|work) ..4 i (will|shall|want|expect|need|am) => presumption
        (only|obvious|right) choice ..2 (agree|for you|for this) => presumption
        (agree|admit|see|know) (that)? i am the (only|obvious|right|best|natural) (choice|candidate|person|one) => presumption
        (the other|your other|other) (candidates|applicants) ..2 (home|packing|away|no longer|do not need|need not|waste|stop) => presumption
        (stop|cancel|end|no need to|can stop|need not) ..2 (interviewing|looking|your search|the search|see|meet|interview) ..2 (others|anyone else|other|further|now|else|more|candidates|search|$) => presumption
        """);

    /// <summary>What makes it fair after all.</summary>
    public static PhraseSet Excuses { get; } = new("""
        // asked, not told
        (could|would|can|might|may|will) (you|i|it|somebody|someone|anyone|lena) ..2 (please|kindly|possibly|perhaps|tell|let|give|ask|be|get|reply|send|confirm|call|have|know|say|explain|help|share|advise) => demand feedback
        (if you|if possible|if it is|whenever|when you|when it|at your|grateful|would be glad|would help|appreciate|would be kind|wonder~|possible|happy to|no hurry|no rush|need not|as you|as agreed) => demand feedback calendar
        (so|and) (i|we|you) (can|could) tell => demand
        // arrangements
        (works|suits|suit|prefer|convenient|time slot|slot|room|parking|address|entrance|gate|platform|zoom|teams|train|flight|childcare|visa|book|booking|ticket|allergy|allergies|size|menu) => demand calendar
        (as you|you) (asked|suggested|proposed|offered|requested|invited|mentioned|wrote) => demand calendar presumption
        // one's own deadline
        (i|we) (need|have|must|am asked|was asked|am expected|promised|are asked) to ..1 (answer|reply|respond|decide|give|let|tell) ..2 (them|it|him|her|another|the other|an|my|this offer|other) => demand
        (tell|inform|notify) (them|him|her|the other)
        (do not|not|without|no need) ..1 (feel|think|mean|mean to say|imply|suggest|want to say) ..4 (need|must|have to|should) => demand
        (we|they) could => impatience
        (do|does) not know (why|if|whether) => presumption
        // about work
        (emergency|urgent care|triage|patient was|patients are|patient who|guest|guests|customer|customers|client|clients|child|children|pupil|pupils|passenger|passengers|pager|alarm|residents|resident|tenant|tenants|supplier|suppliers|callers|caller) => demand impatience reproach pressure calendar guilt
        (team|teams|service|department|kitchen|shift|staff|colleague|colleagues) that => demand
        (you|she|he|they|tom|who) (described|explained|showed|mentioned|said that when|told me how|told me about|told us|recalled|spoke of|talked about) => demand impatience reproach pressure calendar guilt
        (i understand|i know|i realise|i realize|i am sure|of course|naturally) ..3 (you|that|these|such|it|this) ..4 (time|busy|careful|takes|take|long|many|process|weigh|wait) => impatience guilt
        (thank you|thanks|grateful|appreciate) ..4 (patience|waiting|courtesy|respect|decency|keeping) => impatience reproach
        (sorry|apologise|apologize|apologies|forgive) ..3 (keep~|kept|leave|leaving|left) ..1 (you)?
        sorry to have kept
        (right|kind|decent|fair|generous) ..1 to (tell|let) me
        (we|they) (have|need) to
        (never|not|rarely|nobody|nothing) ..6 patience
        (letting|let) me down ..1 (gently|lightly|softly|easy|kindly|so gently)
        (no|not|never|without|hardly|less|need not|nothing|nobody|why|when|because|in a) ..4 hurry
        not (necessarily|at all|meant as)? (a joke|an insult|rude|unprofessional|unacceptable|disrespectful|ridiculous|absurd|a shame|a disgrace|insulting|outrageous|inconsiderate|impolite)
        (expect|expecting|await|need|want) (my|the results of|the result of|to finish|to hear from (them|the other|him|her))
        (need not|not have to|no need to|not) ..2 (answer|reply|decide|call) ..4 (today|tomorrow|at once|now|monday|tuesday|wednesday|thursday|friday)
        (kept|keep|keeping|left|leave|leaving) (you|him|her|them)
        (read|delivery) receipts => calendar
        (spam|junk|astray|not reached|lost in) => reproach
        not (owe|owed|deserve|demand|insist|expect|require|want)
        (do|does|did) not ..1 (owe|deserve|demand|insist|expect|require|mean|need)
        (without|no) (wanting|wishing|meaning|intention) ..1 to (press|push|rush|hurry)
        (take|takes|taking) ..1 time => impatience
        (how|why|when) ..1 (you|they|she|he|your team) (rush|expedite|speed|prioritise|prioritize) => impatience
        (how to|to help|help~|ways to|ideas to|tool~ to|work to|used to) ..1 (speed up|speed|expedite|accelerate|fast track|rush|prioritise|prioritize|hurry) => impatience
        (opportunity|opening|role|position|place|chance|post|job) like (this|yours) => impatience
        waiting (list|room|lists|rooms|times|time|staff)
        (wait~|waiting) for (an|a) ..2 (opportunity|opening|chance|role|position|job|place) ..1 (like|such|where|that|with)
        (come|comes|came) and go
        """);
}
