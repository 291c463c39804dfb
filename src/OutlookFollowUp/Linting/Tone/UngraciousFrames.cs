using OutlookFollowUp.Linting.Phrases;
using static OutlookFollowUp.Linting.Tone.ToneWords;

namespace OutlookFollowUp.Linting.Tone;

/// <summary>How people argue with a rejection, blame, mock and threaten. Each frame's note names its manner.</summary>
internal static class UngraciousFrames
{
    private const string Unfair = "(unfair|unjust|unreasonable|wrong|biased|rigged|fixed|flawed|incomprehensible|ridiculous|absurd|baffling|a joke|a farce|a sham|a mistake|an error|an insult|insulting|a disgrace|disgraceful|shameful|short sighted|shortsighted|not right|not fair|discriminatory|unprofessional|dishonest|hypocritical|laughable|nonsense|senseless|pointless|a charade|a show|a formality|a waste|chaotic|amateurish|disorganised|disorganized|poor|arbitrary|superficial|unacceptable|questionable|inexplicable|unbelievable|not based|based on nothing|humiliating|degrading|disrespectful|rude)";

    private const string Relative = "(friend|friends|nephew|niece|cousin|son|daughter|relative|relatives|brother|sister|buddy|buddies|mate|mates|wife|husband|girlfriend|boyfriend|neighbour|neighbor|crony|cronies|pal|pals|favourite|favorite|insider|protege|family|golf partner|drinking buddy|acquaintance)";

    private const string Chosen = "(whoever|candidate|person|applicant|one|man|woman|guy|girl|colleague|someone|somebody|anyone|anybody|him|her|them|he|she|they|others|other|rest|hire)";

    /// <summary>What was decided, and why.</summary>
    private const string Ruling = "(decision|choice|verdict|judgement|judgment|reason|reasons|reasoning|explanation|feedback|assessment|rejection|refusal|process|procedure|selection|argument|arguments|grounds|conclusion|criteria|ranking|scoring|evaluation|competition|logic|justification)";

    private const string Untrue = "(excuse|excuses|pretext|pretexts|alibi|invention|invented|made up|fabricated|beyond comprehension|beyond belief|beyond me|unfounded|mistaken|untrue|false|incorrect|inaccurate|nonsensical|illogical|flimsy|feeble|hollow|ludicrous|contradictory|prejudice|ignorance|hearsay|blind|incompetent|hard to swallow|not credible|unconvincing|errors|mistakes|dubious|suspicious|fishy|unsound|undeserved|unjustified|indefensible|bad faith|opaque)";

    /// <summary>Those who decided, as the subject of a sentence.</summary>
    private const string Judge = $"(you|you people|your ..1 {Panel}|the {Panel}|this {Panel}|that {Panel}|none of you)";

    public static PhraseSet Frames { get; } = new($"""
        // arguing
        you (have|had|are|were|clearly|obviously|simply|really|just|all|will|may|must|have clearly|have obviously|have just|have simply|have probably|have really)? ..1 (made|making|make|committed) (a|an|the) ..2 (mistake|error|misjudgement|misjudgment|blunder|wrong decision|wrong choice|bad choice|poor choice|poor decision|bad decision|misstep) => argue
        (big|huge|grave|terrible|serious|great|massive|bad|real) (mistake|error|misjudgement|misjudgment|blunder) ..1 (on your|by|of yours|not|to|for you|you|and|$) => argue
        (wrong|bad|poor|strange|odd|worst|inferior) (decision|choice|person|candidate|one|hire|man|woman|conclusion|impression of me|call) => argue
        (find|found|consider) your ..1 (decision|choice|reasons|reasoning|reply|answer|rejection|explanation) ..2 {Unfair} => argue
        (your|this|that|the) ..1 (decision|choice|reasoning|judgement|judgment|assessment|verdict|rejection|outcome|process|selection|interview|questions|panel|feedback|reason|reasons|test|explanation|procedure) (is|was|are|were|seems|seem|feels|looks|appears|sounds|strikes me as|must be|makes|has been) (all|just|simply|frankly|honestly|really|completely|totally|so|very|clearly|obviously|quite|rather|nothing but|to me|utterly|a bit|extremely|deeply|absolutely)? ..1 ({Unfair}|no sense|little sense) => argue
        (it|this|that|which) (is|was|seems|feels|strikes me as) (all|just|simply|frankly|honestly|really|completely|totally|so|very|clearly|obviously|quite|rather|nothing but|utterly|extremely|deeply|absolutely|most|grossly|highly)? ..1 (unfair|unjust|biased|rigged|fixed|ridiculous|absurd|a joke|a farce|a sham|an insult|insulting|a disgrace|disgraceful|shameful|not right|not fair|discrimination|discriminatory|unprofessional|dishonest|laughable|nonsense|humiliating|hypocritical|pathetic) => argue
        (find|found|consider|call|think|feel) ..3 (decision|it|this|that|rejection|choice|process) ..1 (is|was|to be)? ..1 {Unfair} => argue
        i (strongly|totally|completely|really|fully|must|have to|do|respectfully|firmly|also|simply|just|still|would)? ..1 (disagree|dispute|object|protest|contest|challenge|question|reject) ..1 (with|to|against|your|the|this|that)? ..1 (your|decision|outcome|this|that|conclusion|assessment|reason|judgement|judgment|feedback|verdict|view) => argue
        i (do|can|could|will|would) not ..1 (accept|agree with|believe) (your|this|that|the) ..1 (decision|rejection|outcome|answer|verdict|result|choice|explanation|reason) => argue
        (do|can|could|will|would) not ..1 (agree|accept|agree with|understand|see|comprehend|believe|fathom|follow|share|grasp) ..1 (with|that|how|why)? ..1 (your|the|this|you|that|someone|somebody|anyone|a candidate|another|they) ..1 (decision|outcome|reasoning|verdict|result|assessment|reason|reasons|reasoning|judgement|judgment|conclusion|rejection|could|would|chose|choose|picked|hired|did|prefer|preferred|can|have|rejected|found|gave|took|turned|view|explanation|feedback|choice) => argue
        (fail|struggle|hard|difficult|impossible|unable) to (understand|see|comprehend|believe|accept|grasp|fathom|follow) ..1 (how|why|what|your (reasoning|reasons|decision|choice)) => argue
        (can not|cannot|can hardly|can not quite) believe (that)? (you|this|it|someone|they|after|your|how) => argue
        i ..1 (think|believe|feel|am convinced|am sure|am certain|maintain|know) (that)? (you|this|it|your decision|the decision|your team|that) ..1 (is|are|was|were|have|has|made|will)? ..1 (wrong|mistake|mistaken|unfair|unjust|an error|missing out|misjudged|overlooked|underestimated|biased) => argue
        you ..1 (are|were|have been) (wrong|mistaken|in error) ..1 (about (me|my|this)|to|not|and) => argue
        you ..1 (misjudged|underestimated|overlooked|misunderstood|missed|undervalued|misread) ..1 (me|my|that|how|what|the) => argue
        i (am|was) ..1 (clearly|obviously|by far|easily|undoubtedly|definitely|certainly|evidently|without doubt|without question) ..2 (best|better|most|strongest|more|right|perfect|ideal|superior|top|qualified) => compare
        i (was|am) the ..1 (best|strongest|most qualified|most experienced|right|only qualified|ideal|perfect|better|obvious) ..2 (man for|woman for|candidate|person|applicant|choice|one|qualified|fit|you (saw|met|interviewed|had|could|will)) => compare
        i (meet|met|fulfil|fulfill|fulfilled|tick|ticked|satisfy|satisfied|exceed|exceeded) ..1 (every|all|each) ..3 (requirement|requirements|criterion|criteria|box|boxes|qualification|qualifications|points) => argue
        there (has|must have|must|had) ..1 (been|be) (a|an|some) ..1 (mistake|mix up|error|misunderstanding|confusion|oversight) => argue
        i was (told|promised|assured|led to believe|given to understand|under the impression) ..1 (that)? (i|the job|it|this) ..1 (had|was|would|got|did|were|could|the|mine) => argue
        (do|can|could|did) not understand (this|it|that|any of|your|the|why|how|what) ..1 (at all|decision|choice|reason|reasons|reasoning|anymore|any more|one bit|$|you|went|i|could) => argue
        i (had|have) the (better|best|most|longer|longest|strongest|stronger|greater|higher|right|highest) ..1 (references|qualifications|experience|training|marks|grades|skills|results|certificates|score|scores|background|answers|education) => compare
        (refuse|refusing) to (accept|believe|take|understand|acknowledge) => argue
        i (refuse|reject) (this|your|the|that|it) => argue
        (doubt|hard to imagine|can not imagine|difficult to imagine|do not believe|do not think) (that)? (anybody|anyone|another|any other|you will|you could|the other|your new|he|she|they|whoever) ..3 (better|offer|find|match|can|as|more|do|could|has|is) => compare
        (counts|count|matters|matter|means|mean|worth|valued|weighs|weigh) ..1 (for)? more than (the|my|knowing|experience|skill|skills|work|hard|merit|ability|talent|being|doing|what|quality|years) => sarcasm
        (nobody|no one|anyone|anybody|no|any|not a|a) ..1 (who|with|competent|sane|reasonable|serious|fair|decent|sensible|honest|intelligent|good) ..5 (could|would|can) ..2 (conclusion|decision|decide|decided|choice|reject|rejected|choose|chosen|seen|see|come|reach|turn|hire|behave|treat) => argue
        no right to (judge|reject|treat|decide|tell|say|waste|ask|turn|make|dismiss|call) => blame
        (wonder|ask myself|i question|puzzled|puzzles me|puzzling|at a loss|baffled|baffles me|mystery|beyond me|beats me|fail to see) ..1 (as to)? (why (you|someone|anyone|anybody|i|a|your|the)|how ..1 (you|someone|anyone|anybody|your) ..1 (could|can|reached|came|chose|arrived|decided|would)|what ..1 (you|your|the panel|i did wrong)) => argue
        (make|makes|made) (no|little|absolutely no) sense ..1 (to me|at all|whatsoever|$) => argue
        (you|perhaps you|maybe you) (should|might want to|need to|ought to|may want to) ..1 (learn|think about|work on|train|ask yourself|be ashamed|be embarrassed|teach) => blame
        (thought|expected|believed|hoped) ..5 (higher|better) (standards|manners|of you|from you|than this|than that) => blame
        spare me (the|your) => contempt
        (found|thought) (your|the) ..1 (questions|interview|test|manner|tone|colleague|process|interviewer|attitude) ..3 (silly|stupid|poor|rude|weak|superficial|pointless|irrelevant|childish|amateurish|ridiculous|arrogant|insulting|unprofessional) => blame
        beyond me ($|why|how) => argue
        // acts: the judge and the ruling are judged
        (your|the|this|that|these|those|panel's|board's|stated|given) ..2 {Ruling} (is|was|are|were|seems|seem|looks|look|sounds|sound|remains|strikes me as|appears|has been|must be|rests on|rest on|is based on|was based on|amounts to|smells of|smacks of|reeks of|borders on) ..3 ({Unfair}|{Untrue}) => argue
        i ..1 (regard|consider|call|see|take|view|find|read|count|dismiss) ..1 (your|the|this|that|it|these) ..3 (as)? ..2 (excuse|excuses|pretext|insult|mistake|error|nonsense|invention|farce|joke|fiction|cowardly|dishonest|insulting) => argue
        {Judge} ..2 (made|make|makes|committed|commits|has made|have made) ..1 (a|an|the|this) ..2 (mistake|error|blunder|misjudgement|misjudgment|wrong choice|wrong decision|wrong call|bad choice|bad decision|poor choice|poor decision) => argue
        {Judge} ..2 (did not|could not|cannot|can not|never|failed to|fail to|was unable to|were unable to|is unable to|are unable to|hardly|unable to|seemed unable to|do not|does not|lack|lacks|lacked|had not) ..2 (understand|understood|follow|followed|read|listen|listened|recognise|recognize|grasp|grasped|judge|tell a|tell good|prepared|courage|backbone|competence|expertise|decency|guts|nerve|manners|honesty|spine|taste|vision|imagination|bothered|interested) => blame
        {Judge} ..2 (had no|has no|have no|not have the|not have a|without the|lacked the|had not the|not had the|lacks the) ..1 (idea|clue|notion|interest|understanding|intention|courage|backbone|competence|guts|spine|first|faintest|slightest|foggiest|real reason|good reason|valid reason|honest reason|proper reason) => blame
        (nobody|no one|none|not one|not a single) (person|member)? ..1 (on|in|of|at|among|from) ..1 (you|your ..1 {Panel}|the {Panel}|your) ..4 (able|understood|understand|follow|read|asked|listened|looked|bothered|knew|grasped|cared|opened|followed|prepared|could|seemed|qualified|competent|interested|paid|had) => blame
        (nobody|no one|not one person|none of them) ..1 (asked|read|opened|looked|listened|cared|wanted|bothered|prepared|seemed|took) ..3 (my|me|what i|to know|interested) => blame
        (doubt|question|suspect|not believe|not think) (that|whether|if)? (any of you|anybody|anyone|you|somebody|one of you|your ..1 {Panel}|the {Panel}) ..3 (read|understood|understand|listened|looked|opened|knew|cared|saw|ever) => blame
        you ..2 (hide|hid|hiding|shelter|sheltering) behind => blame
        you ..1 (only|merely|simply) (used|use|pretended|invented|wanted a|wanted to save|looked for a) => plot
        {Judge} ..1 never (intended|meant|planned|wanted|seriously considered|considered|had any) ..1 (to|me|my|of|hiring|filling|taking|intention) => plot
        (invited|interviewed|called|used) me ..2 (only|merely|just|as a|to make|to fill|for the) ..4 (numbers|form|statistics|show|box|quota|alibi|file|rule|rules|extra) => plot
        (passed|pass|passing|sent|send|turned|turn|threw|throw|throwing|rejected|reject|discarded|dismissed|overlooked|let) (over|away|down|go|out|off)? (the|your) (only|best|one|most|ideal|strongest|finest) => compare
        (only|one) (person|candidate|applicant|one) (who|that) ..1 (knew|knows|can|could|understood|understands|spoke|speaks) => compare
        i (was|am|did|worked|work) ..2 (twice|three times|ten times|#) ..1 as ..1 (fast|good|quick|many|much|productive|accurate) as => compare
        my ..1 (scores|score|results|marks|mark|grades|answers|lesson|lecture|sample|samples|figures|references|record|qualifications) (was|were|is|are) ..2 (better|higher|stronger|superior|excellent|flawless|faultless|best|correct|above) => compare
        i ..1 (gave|delivered|taught|held|wrote|baked|produced|presented|built) the (best|strongest|finest|fastest) => compare
        (circles|rings) (around|round) => compare
        i ..7 (longer|more|better|harder) than your => compare
        (the|your|that) (other|chosen|winning|successful|new|lucky) (candidate|one|applicant|person|man|woman|colleague|hire|girl|boy) ..1 (cannot|can not|could not|does not|did not|has never|had never|hardly|barely|scarcely|knows nothing|has no) => compare
        enjoy ..9 (without|mess|consequences|chaos|while it lasts) => contempt
        ^ ..1 (enjoy|have fun) (explaining|rebuilding|searching|looking|training|finding|cleaning|paying|telling|waiting|repairing|replacing|teaching|fixing|with that|with your) => contempt
        deserve~ ..6 (is|are) (going to|about to|getting) => contempt
        (candidate|colleague|applicant|employee|hire|staff|reviews|what|reputation) (that)? you (deserve|deserved|have earned) => contempt
        deserve each other => contempt
        get what you (pay|paid|deserve|asked) => contempt
        i ..1 (pity|feel sorry for) (your|the|those|whoever|anyone|anybody) => contempt
        no wonder ..1 (nobody|people leave|you (can not|cannot|keep losing|are always|have to)|your ..1 (staff|people|turnover|patients|customers|pupils|numbers|reputation|teachers|nurses|best)|the (post|job|place|turnover)) => contempt
        (that is|this is|it is|which is) ..1 (rich|laughable|priceless|a cheek|hilarious|ironic|a bit rich|a bit much) ..1 (coming|from|of you|$) => contempt
        (says|say|said|tells|reveals) (far|much|rather|a lot)? more about => contempt
        tells (me|us|one|you) (all|everything|enough) (that)? (i|one|we|you) need~ to => contempt
        will (show|tell|prove) (who|which of us|that you|that i|how wrong|you) ..2 (right|wrong|wrong choice|better|mistake|lost|missed) => contempt
        (experience|skill|skills|age|merit|quality|loyalty|honesty|diplomas|hard work|expertise|qualifications|competence|hair|seniority|craft|craftsmanship|talent|ability) ..3 (is|are|does|do|was|were) (no longer|not|nothing) ..2 (wanted|needed|welcome|count|valued|worth|matter|appreciated|fashion|respected|rewarded|asked for) => sarcasm
        (can not|cannot|could not|does not|do not|never) ..1 compete with ..2 (being|cheap|connections|friend|looks|youth|nepotism|charm|surname|uncle|smile) => sarcasm
        ^ so (then)? you ..1 (went|chose|hired|picked|took|prefer|preferred|gave|want|wanted|would rather|found) => sarcasm
        (asked|advertised|looked|searched) for (a|an|someone|somebody) ..4 (and|but|yet|then) ..2 (hired|took|got|chose|picked|ended|settled|gave) => sarcasm
        (somebody|someone|anyone|person|candidate|applicant) ..1 (easier|cheaper|prettier|weaker|quieter|tamer|more obedient|more docile|less demanding) => plot
        (connection|connections|contacts|friend|friends|uncle|related|ties|relative|nephew) ..1 (to|with|in|on|of) ..1 (the|your|someone|somebody) ..1 (board|boss|management|director|owner|chair|mayor|top|council|founder) => plot
        you ..1 (will|are going to) ..3 (come (back to me|crawling|begging|running)|need me|rue|pay (for|the price)|beg me|wish you) => contempt
        (will|shall|going to) ..1 (be)? (watching|watch|following|follow) ..4 (ratings|decline|fall|downfall|reviews|failure|popcorn|collapse) => threat
        ^ (but|and|so|please|now|then)? do not (expect|count on|hope for|imagine|come running|come back) ..1 (me|another|that i|to me) => contempt
        (judge|judged|judging|measured|assessed|weighed|reduced|dismissed|condemned) me ..1 (in|by|on|to|after|for|because|without|before|within) => blame
        (never|not|hardly) ..1 (met|seen|had|experienced|encountered|known|sat|faced) ..1 (such|so) (a|an)? ..1 ({Unfair}|unprepared|rude|incompetent|arrogant|ignorant|uninterested|careless|cold|hostile|badly) => blame
        (decision|decided|verdict|choice|judged|judgement|judgment|chosen|rejected|refused|assessed|taken|made) ..2 (by|to) ..1 (people|someone|somebody|those|person|committee|panel|men|managers|man|woman|amateurs|laymen|kids|theorists|bureaucrats) (who|without|that|with no) ..2 (never|not|know|knows|no|cannot|any|hardly|could|has|have) => blame
        (questions|question|test|task|interview|exercise|exam|quiz|assignment) ..4 (nothing to do with|measured nothing|irrelevant|beside the point|missed the point|childish|kindergarten|proved nothing|proves nothing|had nothing in common) => blame
        (says|say|proves|prove|shows|show) (nothing|very little) (about|of|at all|whatsoever|$) => argue
        (criteria|rules|goalposts|goal posts) ..2 (changed|moved|shifted|altered|rewritten|adjusted|different) => argue
        not how ..2 (serious|professional|decent|honest|respectable|good|proper|reputable|real) ..3 (behaves|behave|acts|works|treats|does|should) => blame
        (letter|mail|email|message|reply|note|feedback) ..1 (is|was) ..2 (full of|riddled with) ..1 (errors|mistakes|lies|excuses|phrases|platitudes|cliches|contradictions) => contempt
        (nobody|no one|you can not|you cannot|you will not) ..1 (can|could|will|need)? (tell|persuade|convince) me ..1 (that|this|it|otherwise) => argue
        (ask|request|urge|invite|call on|beg|suggest|propose|expect|insist|demand|please|kindly|must|should) ..7 (reopen|re open|reconsider|second opinion|fresh look|another look|closer look|second look|reassess|re assess|reassessment|recount|revise your|reverse your|(look|looked|read|put|lay|bring) ..2 (my|the (file|decision|choice|case|application|results|scores|matter|papers)|this|your (decision|choice|notes)) ..5 (again|once more|once again|afresh|a second time)) => appeal
        (correct|rectify|refute|rebut) ..1 (your|this|that) ..2 (impression|mistake|mistakes|error|errors|picture|view|claims|claim|assessment|statement|misunderstanding|facts) => argue
        (set|put|setting) the record straight => argue
        i (demand|insist on (seeing|an|a|knowing)|must insist|want to see|require) ..2 (to see|to know|to speak|seeing|scoring|score|minutes|notes|names|proof|evidence|name|review|meeting) => demand
        (prove|proves) (you|your panel|the panel|them) (wrong|mistaken|otherwise) => argue
        (can|could) prove (it|this|that|as much|otherwise|the contrary|every) => argue
        (your|this|that|it|which|the {Ruling}) ..3 (does|do|did|will) not ..1 (hold water|stand up|add up|convince me|wash|hold up|bear scrutiny|fool me|ring true) => argue
        (would have|had) expected (a|your|you|any|such) ..5 to ..2 (recognise|recognize|know|see|value|be|treat|behave|understand|appreciate|keep|act|judge) => blame
        i (still|strongly|simply|do|must|also|have to|firmly|respectfully)? ..1 disagree => argue
        (it is|is|find it|quite|rather|very|most) (telling|remarkable|revealing|odd|strange|funny|amusing) that (you|nobody|no one|your|the {Panel}|not) => blame
        one (wonders|has to wonder|must wonder|may wonder) => blame
        (hope|trust|suppose) ..2 (the|your|that|she|he|they|whoever) ..3 (can|will|could|does|knows) ..2 more than ..1 (flatter|smile|talk|nod|look|make|hold|how) => contempt
        i (shall|will) not be (there|waiting|interested) $ => contempt
        (hard|difficult|bitter|tough) (to swallow|to stomach|pill) => argue
        (is|are|was|were) (all|plainly|simply|clearly|pure|purely|obviously|just)? (invented|fabricated|untrue|a pretext|an excuse|a lie|lies) => argue
        you will ..1 be (looking|searching|advertising|interviewing|hiring) again => contempt
        did (anyone|anybody|any of you|somebody|someone|the panel|you|nobody) ..1 (even|actually|really|ever) (open|read|look|listen|watch|notice|consider|prepare|check|ask|understand|try) => blame
        out of (its|their|your|his|her) depth => blame
        (twice|three times|double|ten times) the (training|experience|knowledge|skill|qualifications|talent|years|output|speed) => compare
        my ..2 (speaks|speak) for (itself|themselves) => argue
        (lodge|file|raise|enter|submit|register|make) ..1 (a|an|my|formal) ..1 (objection|protest|appeal|complaint|grievance|challenge) => threat
        (this is|that is) what (happens|you get|one gets|comes of) (when|if|for|from) => contempt
        (thought|believed|assumed|hoped) (that)? (your|a|you) ..3 (valued|stood for|respected|was above|were above|would recognise|would recognize) => blame
        (riddle|mystery|puzzle|enigma) (to me|$) => argue
        how (anybody|anyone|somebody|someone|you|one) could (prefer|choose|hire|think|reject|overlook|call|pass|believe|decide) => argue
        (interviewer|colleague|boss|chef|panel|manager|he|she|they|director|recruiter|foreman) ..2 (yawned|slept|dozed|smirked|sneered|texted|scrolled|mocked|(checked|looked at) (his|her|their) (watch|phone|mail|emails)) => blame
        (which|that|this) is ..1 (illegal|unlawful|against the law|discriminatory) => bias
        (count|counts|counted|mean|means|matters|weighs) (for)? (so|very|too|precious) little => sarcasm
        (see|realise|realize|recognise|recognize|regret|notice) ..1 your (error|mistake|misjudgement|loss) => contempt
        could do with ..2 (transparency|fairness|honesty|manners|professionalism|respect|decency) => blame
        you (can not|cannot|could not|can hardly) have (thought|read|considered|looked|studied|discussed|weighed|given|listened) => blame
        (this|that) is the thanks => blame
        (evidently|apparently|obviously|clearly|seemingly) ..4 (beats|trumps|outweighs|is worth more|counts more|matters more|outranks|weighs more) => sarcasm
        i ..1 (withdraw|take back) ..2 (kind|nice|good|polite|friendly|everything|thanks|compliments) => contempt
        why ..1 (invite|interview|call|bother|waste|put|make|pretend) ..3 (if|when|at all|in the first) => plot
        should have known better than to => contempt
        your ..1 (standards|methods|criteria|manners|priorities) (is|are|must be|seem) ..2 (low|strange|odd|poor|questionable|peculiar|outdated) => contempt
        not ..2 pretend ..2 (agree|understand|like|happy|accept|fair) => argue
        (so|please|then) explain (that|this|it) => demand
        (give|grant) me (another|one more|a second) (go|try|shot) => appeal
        what you (overlooked|missed|have lost|have overlooked|threw|passed up|rejected) => argue
        {Judge} (has|have|was|were|had)? (been)? (badly|poorly|wrongly|ill) (advised|informed|judged|led|briefed|prepared) => blame
        i (was|am|have been|got) ..1 (ruled out|filtered out|weeded out|thrown out|sorted out|passed over|cast aside|brushed aside|discarded|written off) => argue
        (preferred|prefer|chose|choose|value|favour|favoured) ..5 (to|over|above|instead of|rather than) ..3 (years|experience|skill|qualifications|training|competence|merit|ability|craft) => sarcasm
        {Judge} ..1 (missed|miss|misses|overlooked|misunderstood|misread|misjudged|ignored|got) ..1 (the|my|it|me|everything|half) ..2 (point|wrong|design|backwards|work|strengths|experience|application|value|meaning|talent) => blame
        (rejected|turned|dismissed|judged|refused|declined|dropped|excluded|ruled) (me|my application|down)? ..2 without (reading|asking|looking|listening|a|having|even|so much|ever|knowing|checking|giving|testing|seeing) => blame
        i (know|knew|understand|forgot|have forgotten|learned|learnt|can do|do|did|see|earned) more ..3 than ..3 (you|your|any|anyone|anybody|everyone|they|them|she|he|most|whoever|will ever) => compare
        (keeps|keep|lets|let) you (warm|happy|asleep|sleep|proud) => contempt
        (only|obvious|real|true|likely|one) (explanation|reason) ..1 (is|was|must be|being|can be|remains|left) ..1 (that|my|the)? (i (am|was)|you|my|somebody|someone|money|age|connections) => argue
        (writing|write|mail|email) ..2 to (challenge|contest|dispute|protest|object|question|appeal|complain) => argue
        (is|was|are|were) ..1 not (true|correct|accurate|right|honest|justified|founded|based on) => argue
        (result|results|outcome|decision|winner|game|race|competition|choice|interview|it|everything|process) (was|were|is|had been) ..2 (fixed|rigged|staged|a setup|settled|prearranged|pre arranged|arranged|agreed beforehand|decided beforehand) => plot
        never ..2 (given|had|got|allowed|offered) ..1 (an|the|any|a single|one) (opportunity|chance|hearing) ..1 to => blame
        i (want|demand|expect|require|request) (my|an|the|a) ..5 (back|apology|returned|refund|refunded|compensation) => demand
        what ..1 (she|he|they|the other|the winner|your ..1) (has|have|had|can|could|is|did) ..1 that i ..2 (lack|lacked|not|cannot|can not) => compare
        (had|if) (you|anyone|anybody|the panel|your team) ..1 (listened|asked|read|looked|checked|bothered|called|tested|paid) ..9 (would|could|might) => blame
        (more than a|no) match for ..1 (anyone|anybody|any|you|your|me|them|all) => compare
        ^ ..1 (then|fine|good) ..1 (find|look for|hire|go ahead|stay|do it|fix) ..1 (someone|somebody|another|yourself|yourselves|with|your|without) => contempt
        (if|were) your (reasons|reason|questions|arguments|decision|process|offer|panel|standards|feedback) ..1 (were|was|had|is) ..1 (better|honest|true|fair|real|good|serious|clear|any) => sarcasm
        is (this|that|it) ..1 (how|the way|what) (you|your|one|people|a ..2 like) => contempt
        (insult|affront) to (my|our|any|every|anyone|the) => contempt
        ^ why did you (invite|interview|ask me|call me|bother|advertise|let me) => blame
        // appeals
        (look|looked|looking|go|read) ..2 (at|through|over) my ..1 (application|cv|resume|file|results|work|test|portfolio|certificates|references) ..2 (again|once more|properly|more carefully|a second time) => appeal
        (again|once more|a second time|properly) ..2 at my (application|cv|resume|file|results|case) => appeal
        (advise|urge|suggest|encourage|recommend|invite|ask) ..1 (you|that you) (to)? ..2 (reconsider|rethink|look again|think again|think twice|check again|think it over|reflect) => appeal
        (still|not too late|time) ..1 to (change|correct|reverse|fix|undo|make) ..1 (your|this|the|it) => appeal
        (reconsider|rethink|re think|think again|change your mind|take a second look|take another look|overturn|reverse|revisit|re evaluate|reevaluate|re examine|reexamine|reassess) ..2 (your|this|my|the|decision|application|me) ..1 (decision|choice|application|answer|rejection|case|me|mind|suitability|candidacy) => appeal
        (reconsider|rethink|think again|change your mind|think it over) ($|before|if|and|because|about|or) => appeal
        (please|kindly|must|should|ask you to|urge you to|beg you to|want you to|hope you will|hope you can|hope you|hope that you will|implore you to) ..1 (reconsider|rethink|think again|change your mind|look again|review (your|the|this) ..1 (decision|choice|answer|rejection|application|case)) => appeal
        (give|giving|grant|granting|offer|offering) me (another|a second|one more|a new|a fair|a real) ..1 (chance|interview|opportunity|look|hearing) => appeal
        (it is|is it|perhaps it is|maybe it is) ..1 not too late (to|for) => appeal
        (appeal|complain) (against|about) (this|your|the) => appeal
        (is there|there must be|surely there is) ..2 (way|chance) ..2 (change your|reverse|reconsider|you (will|might|could|would|can) ..1 (change|reconsider|take|hire|still)) => appeal
        // blame
        you (did not|never|failed to|hardly|barely|would not|could not|refused to|did not even|clearly did not|obviously did not|scarcely) ..1 (gave|give|listen|listened|ask|asked|let|read|look|looked|pay|paid|prepare|prepared|bother|bothered|understand|understood|care|cared|allow|allowed|test|tested|(take|took) ..1 (time|trouble|me|it seriously|interest)|want|wanted|intend|intended|mention|mentioned|tell me|told me|spend|treat|treated|appreciate|appreciated|value|recognise|recognize|check|explain|show|meant|mean) => blame
        you (have|had|just|simply|clearly|obviously|only|really|also)? ..1 (wasted|waste|lied|misled|deceived|tricked|humiliated|insulted|ignored|used me|betrayed|cheated|led me|strung|ruined|fooled|robbed|mistreated|disrespected|discriminated|mocked|ridiculed|exploited|cost me) => blame
        i ..2 (was|am|been|being|feel|felt) (lied to|misled|deceived|tricked|cheated|humiliated|insulted|led on|used|betrayed|discriminated|mistreated|robbed|disrespected|fooled|ambushed|set up|treated (badly|poorly|unfairly|like|with)) => blame
        (because of|thanks to|due to) (your (decision|process|company|team|incompetence|bias|mistake|failure|rudeness|colleague)) => blame
        (it is|this is|was|is) (all|entirely|clearly|completely)? your (fault|mistake|doing|failure|error|responsibility) => blame
        your (incompetence|ignorance|bias|prejudice|prejudices|arrogance|rudeness|dishonesty|hypocrisy|poor judgement|poor judgment|lack of|unprofessional|unfair|so called|failure|lies|excuses|excuse|ridiculous|silly|stupid|pathetic|pointless|worthless|poor|loss|sloppy|shabby|petty|narrow|inability) => blame
        (spent|looked|looking|staring|stared|playing|typing|was) ..5 (his|her|their) (phone|phones|mobile|laptop|watch|screen|email|emails) => blame
        you ..1 (clearly|obviously|evidently|really|have|had|simply|just|apparently) ..1 (have)? (no|little) (idea|clue|interest|respect|understanding|intention|time) => blame
        (had|if) you ..1 (asked|listened|read|bothered|looked|prepared|given|taken|paid) ..4 (proper|properly|right|real|listened|read|better|fair|attention|honest|to my|my|the time|me|bothered|to) => blame
        you (could|should|might|ought to) (have|at least have|at least) ..1 (told|let|said|warned|informed|mentioned|asked|given|read|listened|been|had) => blame
        i (expected|had expected|would have expected|thought|was expecting) ..2 (more|better|professionalism|honesty|fairness|decency|respect) ..3 (from|of|than|professionalism|honesty) => blame
        (shame|pity|sad|strange|curious|odd|telling|funny|remarkable|surprising|interesting|disappointing|a poor show) (that|how|when)? you (can not|cannot|do not|did not|prefer|preferred|could not|would|are|chose|choose|fail|failed|value|hire|never|were|have) => blame
        (how|why) (can|could|did|do|would|dare|on earth|come) ..2 you ..1 (reject|turn|choose|tell|hire|say|ignore|prefer|treat|do|refuse|dismiss|overlook|not|pass) => argue
        (and)? (now|then) (this|nothing) $ => blame
        (and|but|yet) (now|then) this $ => blame
        you (told|said|assured|promised|led) me ..9 (and now|but now|and then|only to|and yet|yet) => blame
        you (said|told me|assured me|promised me|promised) ..2 (i|that i|the job|it) (was|had|would|did|were) ..4 (perfect|ideal|great|best|mine|right|well|job|exactly|strongest|favourite|favorite|done deal|hired|in) => blame
        (for|only for|all for) (a|an|this|one) ..1 (ten|five|fifteen|twenty|#|two) minute ..1 (chat|interview|talk|conversation|meeting) => blame
        i (drove|travelled|traveled|flew|came|took|spent|gave up|lost|paid|have spent) ..6 (for (this|nothing|a ten|a five)|only to|just to be|all for) => blame
        (interviewer|interviewers|panel|recruiter|manager|boss|hr|receptionist|colleague|colleagues|team|he|she|they|chef|head|foreman|lady|man|woman|priya|tom|lena) ..3 (was|were|did not|had not|never|seemed|looked|spent|kept|could not|hardly|barely|appeared|clearly|had) ..2 (rude|unprepared|bored|his phone|her phone|their phone|phones|uninterested|disinterested|hostile|biased|distracted|arrogant|unfriendly|incompetent|condescending|dismissive|read my|looked at my|prepared|listened|listen|interested in|qualified|idea|clue|know what|competent|unprofessional|late|yawning|half asleep|patronising|patronizing) => blame
        (interview|process|questions|panel|test|day|trip|trial|task|whole thing|exercise|procedure|selection|recruitment) (was|were|is|has been) (a|an|all|just|simply|nothing but|nothing more than|a complete|a total|such a|only a|clearly a|an absolute|merely a|a mere|so|very|badly|poorly|completely|totally|utterly|clearly|obviously)? ..1 (waste|unfair|joke|farce|sham|prepared|run|organised|organized|chaotic|disorganised|disorganized|unprofessional|ridiculous|pointless|biased|rigged|fixed|show|charade|formality|trick|irrelevant|mess|disgrace|stupid|nonsense|circus|conducted|disaster|superficial|insult|lie|scam|theatre|theater|humiliating|managed) => blame
        (waste|wast~) ..2 (my|our|a|everyone's|everybody's|of|an|two|three|the) ..3 (time|day|days|morning|afternoon|holiday|effort|leave|petrol|fuel|money|energy|hours|week|weeks|evening|trip|breath|ticket|journey|hour) => contempt
        for nothing => contempt
        you (had|have|did|do|could|would|were|are|will|can) ..1 not ..2 (understand|understood|listen|listened|listening|read|appreciate|appreciated|know what|see|recognise|recognize|ask|asked|care|bother|bothered|treat|interested|able|capable|fair|honest|serious|prepared|deserve|respect|value|worth|even) => blame
        (have been|would be|was|were|is) (fair|fairer|more honest|honest|decent|polite|more decent|more polite|more professional|professional|kinder) ..1 (to|if|of) => blame
        better if you had ..1 (told|said|been|let|listened|read|asked|not) => blame
        ^ next time ..1 (spare|save|tell|try to|be honest|maybe|perhaps|at least|read|ask|just|say|let|you (should|could|might|ought|interview|invite|advertise)) => blame
        i (gave up|lost|wasted|spent|took|sacrificed|have wasted|have lost) (a|my|two|three|an|half a|one|an entire|a whole|the whole) ..1 (day|days|morning|week|weekend|holiday|afternoon|evening|hours|shift|wages) ..1 (off|of leave|leave|of pay)? ..1 (for|on|because|to) (this|you|nothing|your|hear|be told|be|that) => blame
        (decision|choice|result|winner|outcome) (was|had been|has been|had|is) ..2 (made|taken|fixed|decided|clear|settled|certain|known) ..4 (before|already|long ago|in advance|beforehand|from the|start|all along) => plot
        // plots
        (already|had|have|having|was|were|been) ..2 (decided|chosen|chose|picked|hired|given|promised|made up your (mind|minds)|filled|settled|reserved|set aside|selected|known) ..7 (before|from the start|beforehand|from the beginning|all along|in advance|long ago|ages ago|even though) => plot
        (help|helps|pays|useful|good|nice|enough|need|has|have|convenient) ..2 to be ..1 (a|the|someone's|somebody's|your) ..1 {Relative} => plot
        (prefer|preferred|choose|chose|hire|hired|favour|favor) ..1 (cheap|young|cheaper|younger|inexperienced|unqualified) => plot
        (hire|hired|hiring|choose|chose|chosen|pick|picked|prefer|preferred|give|gave|given|took|take|job went|appoint|appointed|promote|promoted|had) ..3 (your|a|the|somebody's|someone's|manager's|boss's|director's|an old|his|her|old|to) ..2 {Relative} => plot
        (friend's|brother's|boss's|director's|manager's|owner's|friends'|colleague's|sister's|mayor's|neighbour's|neighbor's) (son|daughter|nephew|niece|kid|cousin|friend|child|wife|husband|brother|sister) => plot
        (nepotism|favouritism|favoritism|cronyism|inside job|foregone conclusion|stitch up|old boys|boys club|boys' club|done deal|jobs for the boys|mates' rates|vitamin b) => plot
        (never|not|hardly) ..1 (stood|stand|gave me|give me|given me|was given) ..1 (a|the|any|much of a) (real|fair|proper|genuine|honest|serious|true|single)? ..1 (chance|shot|hearing|opportunity|look) => plot
        (never|not|hardly) ..1 (had|got|given) ..1 (a|the|any|much of a) (real|fair|proper|genuine|honest|serious|true) ..1 (chance|shot|hearing|opportunity|look) => plot
        never ..1 had (a|any|much of a) (chance|shot) ($|because|since|against|from) => plot
        (only|just|merely) (interviewed|invited|called|saw|asked|met|brought|had) me ..1 (to|because|so|for|in|as) => plot
        (a quota|your quota|the quota|to tick a box|tick a box|tick the box|tick your|box ticking|make up the numbers|make up numbers|for show|for form's sake|to look good|for appearances|token|keep up appearances) => plot
        (obvious|clear|evident|plain|apparent|no secret) (that|to me|to me that|now that)? ..1 you (had|have|never|did not|do not|already|were not|only|just|prefer|want|wanted|are|chose|hired|knew|picked) ..3 (already|never|not|before|friend|cheap~|young~|only|just|chosen|made|decided|mind|anyway|someone|somebody|insider|listen|read|care|want|intend|interested|idea) => plot
        (all|only|just|really|it is|more) about (who you know|connections|contacts|looks|age|money|politics|knowing the right) => plot
        (not|never) ..1 (about|on|by) ..1 (merit|ability|skill|skills|qualifications|talent) => plot
        (prefer|preferred|wanted|want|chose|choose|hired|hire|took|go for|went for|looking for|picked) (a|an|someone|somebody|some|the) ..1 (cheap|cheaper|cheapest|younger|young|less (experienced|qualified|expensive)|inexperienced|obedient|yes man|prettier|local|native|man|woman) => plot
        // contempt
        your (own)? loss => contempt
        (you|acme|your company|your team|they) ..1 (will|are going to|may|might|would|shall|are bound to|should) ..1 (regret|be sorry|come to regret|live to regret|soon regret|realise (your|what|the)|realize (your|what|the)|miss me|wish you had|wish you) => contempt
        (you|acme|your company|your team|they) ..1 (have|are|is|has|just|will|really) ..1 (missed out|missing out|lost|losing|miss out|missed) ..2 (on|the|a|best|great|good|me|chance|opportunity|out|someone|excellent|top) => contempt
        (good luck|best of luck) (finding|with (that|whoever|them|him|her|your (choice|new hire|decision|friend|nephew))|you (will|are going to)|keeping|because|to whoever|to the poor|running) => contempt
        (you|acme|your company) (will|are going to|would) (need|be needing) (it|luck|all the luck) => contempt
        (did not|never|do not) (really|even|actually|truly)? ..1 (want|wanted|need|needed|like|liked|care|cared) ..6 anyway => contempt
        (did not|never|do not) (really|even|actually)? (want|wanted) (the|this|your|to) ..2 (job|position|role|work|post) => contempt
        (glad|relieved|happy|pleased|grateful|just as well|good thing) (that)? (i|we|not) ..1 (did not|do not|will not|never|to|have to|am not|won't) ..1 (get|join|have|work|end|be|working|part) => contempt
        (dodged|dodge) (a|the) bullet => contempt
        (lucky|fortunate) escape => contempt
        better off (without|elsewhere|somewhere) => contempt
        (i)? (am worth|deserve|deserved|am better than|can do better|can find better|have better|know better|have far better|will find better|will find something better|got a better|have a better) (more|better|this|that|than|offers|offer|options|job|things|place|company|anyway) ..1 (you|this|that|yours|acme|anyway|$) => contempt
        (beneath|below) (me|my) => contempt
        (thanks|thank you) for (nothing|wasting|your useless|the useless|absolutely nothing|not|keeping me waiting|leading|making me|ruining|ignoring|lying|the lies|the insult|this insult|the runaround) => contempt
        (thanks|thank you) a lot for (nothing|wasting|the|your) ..1 (nothing|time|my)? => contempt
        (thanks|thank you) for (your|the|this) ..1 (generic|form|automated|template|cold|copy|standard|impersonal|canned|two line|one line|so called|usual|robotic|mass|lovely standard|meaningless|late|belated|useless|worthless|boilerplate|soulless) => contempt
        (form|template|standard|canned|automated|generic|copy and paste|copy paste|copy pasted|copied and pasted|cut and paste|boilerplate|robotic|impersonal|two line|one line|soulless|stock) (letter|rejection|mail|email|reply|response|message|answer|text|phrase|phrases|sentence|sentences) => contempt
        (what|such) (a|an) (joke|farce|disgrace|circus|shambles|sham|waste|insult|scam|disappointment|lie|charade|cheek|nerve|way to treat|ridiculous|pathetic) => contempt
        (how) (convenient|typical|predictable|original|very professional|utterly|pathetic|ridiculous|disappointing|unprofessional|rude|dare) => contempt
        (congratulations|bravo|well done|hats off|applause) ..1 (on|for) ..1 (losing|missing|choosing the|making|hiring the|such|wasting|picking the|rejecting|ignoring|the worst|finding the) => contempt
        (apparently|obviously|evidently|clearly|it seems|seemingly|i see that) ..6 (not|nothing|no) ..2 (enough|matter|count|counts|value|valued|good enough|means|mean|worth|interested|important|required|care|wanted|relevant|to you) => sarcasm
        (count|counts|counted|mean|means|meant|worth|matter|matters|stand|stands|good) ..1 (for)? nothing => sarcasm
        ^ so much for (your|equal|the|fair|diversity|being|a|our|promises|company) => contempt
        do not (ever)? (contact|bother|write|call|email|waste) ..2 (me|again|my|with) => contempt
        (never|will not|would not|shall not) ..1 (again|ever)? (work|apply|set foot|recommend|shop|buy|eat|return|do business|come back|bank) ..3 (for you|with you|there|your|acme|again|here|such a|a company) => contempt
        (would|could) not (want|like) to (work|be employed|be part) ..3 (for|at|of|with|where|such|you|there) => contempt
        (shame on (you|acme|your)|ashamed of yourself|ashamed of yourselves|should be ashamed|disgusted|disgusting|outraged|appalled|furious|livid|sick of|pathetic|idiots|idiot|clowns|morons|incompetent|liars|liar|hypocrites|hypocrite|go to hell|screw you|to hell with|drop dead) => contempt
        (i am|i was|am) ..2 (angry|furious|bitter|disgusted|outraged|appalled|insulted|offended|livid|resentful|fuming|annoyed|fed up) => contempt
        (slap|kick|spit) in the (face|teeth|guts|stomach) => contempt
        i hope ..1 (you|your|the|she|he|they|whoever|that person|it) ..5 (fails|fail|regret|leaves|leave you|sleep at night|happy with|proud|satisfied|enjoy the|lets you down|sorry|quits|disappoints|one day you|is worth it|was worth it|chokes|realise|realize|bankrupt) => contempt
        (hope|hopefully) ..2 (next time|in future|in the future) ..2 (you|your) ..2 (read|listen|prepare|respect|treat|bother|learn|honest|tell|more honest|be) => blame
        (next time|in future|in the future) ..2 (you|please|your|perhaps|maybe) ..3 (read|listen|prepare|respect|treat|tell|honest|advertise|learn|behave|ask|inform|decide|bother|try|consider) => blame
        hope ..1 (the|your|that) ..2 (person|candidate|one|man|woman|colleague|new|hire|choice|friend|winner) ..6 (knows|lasts|at least|does not|will not|turns out|stays longer|survives|is worth|shows up|can at least|never) => contempt
        with (all)? due respect => contempt
        (am|was|feel|felt) ..2 (relieved|glad to be spared|happy to be rid) => contempt
        (company|firm|school|hospital|employer|kitchen|team|place|business|clinic|shop|office|people|managers|manager|boss|house) ..1 (that|which|who|like yours|like that|of your) ..4 (treat|treats|treated|cannot|can not|does not|do not|ignores|ignore|prefers|prefer|values|chooses|hires|deserve|behaves|behave|wastes) => contempt
        (can not say|am not|not|hardly|was not|no) ..3 (surprised|surprise|surprising|wonder) ..1 (that|you|your|$|at|by|because|since|with|given|nobody|no one|so|really) => contempt
        (not|never|hardly|no|little) ..2 (know|idea|realise|realize|see|understand) ..1 what you (are|have|will be|just) ..1 (missing|missed|lost|losing|doing|turned|given up|passed|let go|rejected) => contempt
        ^ ..2 keep (your|the) ..1 (job|position|sympathy|pity|feedback|excuses|wishes|offer|advice|kind words|polite) => contempt
        (rather|prefer to|would sooner) ..1 (work|be|spend) ..4 (appreciate|appreciates|value|values|respect|respects|recognise|recognises|recognize|recognizes|somewhere|elsewhere|else|who) => contempt
        (someone|somebody|people|employer|employers|company|companies|others|another|places|firm) ..2 (who|that|which|will|would|do) ..2 (appreciate|appreciates|value|values|respect|respects|recognise|recognises|recognize|recognizes|know|knows) ..1 (my|me|good|real|quality|talent|what i|hard|experience) => contempt
        (will|would|shall|am|going to) not (be|ever|again)? ..1 (applying|apply|recommending|recommend|returning|shopping|buying|eating|working|come back|coming back) ..1 (to|at|for|with|from|your|you|again|there|anyone|it|here) ..1 (you|your|again|school|company|clinic|shop|anyone|there|acme|here|$) => contempt
        (personal|deep|real|an|such an|quite an|downright) insult => contempt
        (should|ought to) be ashamed => contempt
        (will not|would not|cannot|can not|is not going to|never) (get|go|come|last|survive|make it) (far|very far|long|anywhere|another year|much longer) => contempt
        make (sure|certain) (that)? ..4 (hear|hears|know|knows|learn|learns|read|reads|find out|finds out|told|warned) ..1 (about|of|this|that|how|what|it|$) => threat
        // comparison
        (better|more (qualified|experienced|suitable|suited|skilled|capable|competent|certificates|years|knowledge|references|experience|qualifications)|stronger|superior|longer|faster|worthier|more deserving|smarter) ..4 than ..3 ({Chosen}) ..2 (you|hired|chose|chosen|picked|took|will|ever|who|that|got|could|can|selected|preferred|is|has|applicant|candidate|candidates|applicants|else|combined|$) => compare
        (more|longer) than ..2 (the (person|one|candidate|man|woman|other)|whoever|anyone|anybody|any) ..2 (you|hired|chose|candidate|candidates|applicant|else) => compare
        better than (any|anyone|anybody|all|most) ..2 (you|of the|other|others|else|candidate|applicant) => compare
        (better|more qualified|more experienced|stronger|superior|more suitable|more competent|more capable) than (him|her|them|he|she|they|the other|the others|your|whoever|any) => compare
        (half|a fraction of|twice|three times|ten times|double) (my|his|her|their|the) ..1 (experience|age|qualifications|knowledge|skills|ability|talent) => compare
        (less|fewer|no|little|lacks|lack|without|zero) ..1 (experience|qualified|experienced|qualifications|competent|suitable|skilled|certificates) ..2 (than (me|i|mine)|candidate|person|applicant|someone|somebody) => compare
        (inferior|unqualified|underqualified|inexperienced|incompetent|mediocre|second rate|second best|cheap|some) ..1 (candidate|applicant|person|kid|graduate|choice|hire|amateur|beginner|nobody|student|rookie) => compare
        what (does|did|has|had|do|could|can) (she|he|they|the other|that|your|this|another|somebody|someone) ..4 (have|got|offer|do|know|bring) ..1 (that)? ..1 (i|me|mine) => compare
        (nobody|no one|none of (them|the others)) ..2 (has|have|could|can|knows|is|are|was|were) ..4 (as|better|more) ..3 (than (me|i)|as (me|i|mine)|i do|i have|i am) => compare
        // bias
        (discriminat~|ageism|ageist|racism|racist|sexism|sexist|bigot~|bigotry|xenophobi~|homophob~) => bias
        (you|process|panel|interviewers|interviewer|decision|this|it|company|team|are|is|was|were) ..3 (biased|prejudiced|bias|prejudice) => bias
        (because|only because|just because|due to|since|if) ..1 (i am|i was|of my|my|of) ..2 (a woman|woman|old|too old|foreign~|foreigner|black|age|gender|race|accent|name|pregnan~|disab~|religion|nationality|skin|sex|colour|color|weight|a mother|mother|children|kids|not german|not white|not local|muslim|jewish|gay|over fifty|over 50|hijab|headscarf|immigrant|surname|skin colour|beard|tattoos|looks) => bias-claim
        (my|the|of my) (age|gender|race|accent|nationality|skin colour|skin color|religion|surname|headscarf) (was|is|played|had|must|seems|clearly) => bias-claim
        too (old|young|expensive|qualified|foreign|female) for (you|your|acme) => bias-claim
        // threats
        (glassdoor|kununu|trustpilot|indeed|google|online|yelp) ..2 (review~|rating|ratings|stars|page) => threat
        review~ ..5 (glassdoor|kununu|indeed|google|online|trustpilot|yelp|public|publicly|internet|about (you|your|this|acme)|of your (company|process)) => threat
        (on|to|via) (glassdoor|kununu|trustpilot|yelp) => threat
        (leave|post|write|publish|share) ..3 (bad|negative|honest|public|terrible|one star|scathing|review|critical) ..1 (review~|post|comment|rating) => threat
        (will|shall|going to|make sure to|make sure i|intend to|have already|already|may|can|must|plan to) (tell|warn|let|inform|advise|told|warned) (everyone|everybody|all|others|people|every|my|the (world|press|whole|others)|future|anyone) ..2 (about|to|of|not|know|how|friends|colleagues|network|followers|classmates|what|that|avoid|against|class|union) => threat
        (post|share|write|publish|tell|spread|put|take|posting|sharing|writing) ..4 (this|it|about|experience|story|that|you|treatment|rejection) ..3 (linkedin|twitter|social media|reddit|tiktok|facebook|instagram|press|newspaper|journalist|journalists|media|publicly|internet|online) => threat
        i (will|shall|am going to|may|might) ..1 go public => threat
        name and shame => threat
        i (will|shall|may|am going to|have|intend to|might|plan to|am considering|am thinking of|could|can) ..2 (sue|suing|legal action|legal steps|legal advice|take you to court|go to court|a lawyer|a solicitor|an attorney|the tribunal|complain|complaint|ombudsman|report you|report this|escalate|take this further|take it further|take this up|go higher) => threat
        my (lawyer|solicitor|attorney|union) ..1 (will|would|has|is|thinks|says|be in touch|told|advises|may) => threat
        (hear|hearing) from (my|our) => threat
        (over|above) your head => threat
        (write|complain|speak|talk|go|turn|report) ..2 (to|with) (your|the) {Superior} => threat
        // demands
        (demand|insist|owe|owes|deserve|entitled to|expect|require|want|request) ..2 (an|a|proper|full|written|real|better|honest|detailed|the real|to know the) ..1 (explanation|reason|reasons|apology|answer|justification|compensation|refund|reimbursement) => demand
        (should|must|expect you to|want you to|demand|will you|please|going to|will have to) ..2 (reimburse|refund|compensate|repay|pay me back|send you (the|a) (bill|invoice)|invoice you|bill you) ..2 (me|my|for|the)? => demand
        (explain|justify) (yourself|yourselves|your (decision|choice|rejection|behaviour|behavior|reasons)) => demand
        ^ (please|kindly|so|and|now)? (explain|justify) (to me)? (how|why|your|this|that) => demand
        (must|should|have to|owe~ me|expect you to|need to|demand you) ..2 (explain|justify) => demand
        who do you think you => contempt
        (have|had|show|shown) ..2 (the|some|no|any|a little) ..1 (decency|courtesy|respect|guts|nerve|cheek|audacity|shame|manners) => blame
        """);

    public static PhraseSet Excuses { get; } = new("""
        i ..1 (will|shall|can|have|am going to|would like to|want to|must|should) ..1 (look|looked|go|read|reread) ..9 again
        (if|should|in case) ..3 (candidate|person|colleague|one|applicant|hire|they|she|he) ..5 (not|cannot|decline~|leave~|unable|able|change~|withdraw~|start~)
        you (did|do|had) not (have|need) to
        (not|never|hardly) ..1 (better|higher|best|correct|right|perfect|flawless|excellent)
        (not|never) ..2 (see|regard|consider|call|view|take|find) ..5 (mistake|insult|excuse|waste|error|unfair|joke)
        (nobody|no one|none) ..5 (better|kinder|fairer|warmer|more (patient|honest|generous|welcoming))
        made me feel
        (could|can|would) not have (been|wished|asked|hoped|done|had|been treated) ..1 (kinder|better|fairer|more|nicer|clearer|for)
        (not|never) ..1 (right|true|correct|accurate) ..3 (by me|of me|on my part|for me)
        (my|mine) ..3 (is|was|are|were) ..1 not (true|correct|accurate|right|based)
        (right|kind|decent|fair) ..1 to tell me
        (can not|cannot|no reason to|nothing to|will not|would never|never) complain
        (if|should|in case|unless) you ..2 change your mind
        (instead of|rather than|not|no|never|more than|unlike|than|hardly|without|far from) ..4 (form|template|standard|canned|automated|generic|copy|boilerplate|stock) (letter|rejection|mail|email|reply|response|message|answer|text)
        (thank you|thanks|grateful|appreciate) ..6 (explanation|reasons|honest|honestly|time|respect|courtesy|decency|chance)
        (your|the) (honest|open|kind|quick|prompt) (explanation|answer|feedback|reply|review)
        (explain|explained|explaining|gave me|give me|tell me|telling me) (me)? (your|the) ..1 (reasons|reason|decision|choice) => demand argue
        took the time => demand blame
        (do|did|would|will|could) not (regret|mind|blame|resent|doubt|dispute|question|complain) => argue blame contempt demand threat
        not (a|at all a) waste => contempt blame
        (was|is|were) not (a waste|wasted) => contempt blame
        (never|not|far from|no) ..2 (waste|wasted|wrong|unfair|rude|for nothing|bitter|angry|offended|insulted)
        (best of luck|good luck) with (the|your) (new|harvest|season|project|launch|opening|move|exam|year)
        (person|candidate|one|colleague|applicant|somebody|someone) (you|who) (chose|hired|picked|selected|have chosen) ..3 (well|every|success|all|luck|happy|lucky)
        (can|do|fully|quite|completely|well|of course|certainly) (understand|accept|respect|see|appreciate) ..2 (your|the|why|that|how|you) => argue contempt plot compare
        (if|should) (anything|something|things|the situation|circumstances|your plans|that|another|this) ..3 (change|changes|open|opens|come) => appeal
        (stronger|better|more experienced|more suitable|more qualified) ..1 (candidate|applicant|candidates|applicants|person|fit|match) (than (me|i)|this time|on the day|for the) => compare argue
        (recommend|recommended|speak well|warmly|highly) => threat contempt
        (tell|told) (everyone|everybody|my friends|my colleagues|people) ..3 (how (well|kind|good|kindly|friendly)|good|well|kindly|great|warm) => threat
        (wrong|bad|poor|weak) ..2 (answer|answers|end|moment|day|weather|tool|size|impression) => argue
        (my|own) ..1 (mistake|mistakes|error|errors|loss) => argue contempt blame
        (i|we) ..1 (made|make|was|were|gave|had) ..2 (mistake|mistakes|wrong|error) => argue blame
        """);
}
