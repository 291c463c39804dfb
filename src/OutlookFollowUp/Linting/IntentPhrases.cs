using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting;

/// <summary>What people say when they write for one purpose or another after an interview.</summary>
internal static class IntentPhrases
{
    /// <summary>Words of job hunting.</summary>
    public static PhraseSet InterviewTalk { get; } = new("""
        (the|our|my|your|an|this|that|last|first|second|final|phone|video|panel|telephone) ..1 interview~
        interview~ (with|for) (you|me|the|your|a|an)
        interviewer~
        (the|this|that|your|open|available) ..3 (position|role|vacancy|opening)
        hiring (manager|team|process|decision|committee)
        recruit~
        (join|joining) (your|the) ..2 (team|company|organisation|organization|firm|practice|crew|staff)
        job offer
        (offer|letter) of employment
        offer letter
        (trial|taster) (shift|day)
        selection process
        shortlist~
        applicant~
        (apply|applied|applying) for the ..4 (position|role|job|post|vacancy)
        the job
        (my|a) (cv|resume|portfolio|references)
        """);

    /// <summary>What an applicant says to the employer and to nobody else.</summary>
    public static PhraseSet MyApplication { get; } = new("""
        my (application|candidacy)
        consider~ me for
        (your|the) hiring (team|decision|process|manager|committee)
        (join|joining) your ..2 (team|company|organisation|organization|firm|practice|crew|staff)
        """);

    public static PhraseSet InterviewThanks { get; } = new("""
        (thank you|thanks|thank) ..5 (time|interview|interviewing|meeting|conversation|speaking|talking|seeing|showing|taking|opportunity|chat|call|tour|talk|discussion|inviting|walking|explaining|visit|letting|sharing|welcome|walk|today|yesterday|morning|afternoon)
        (grateful|gratitude|appreciate~|appreciation|obliged|indebted) ..6 (time|hour|afternoon|morning|welcome|invitation|interview|meeting|conversation|opportunity|speaking|talking|chat|call|tour|discussion|talk)
        (enjoy~|enjoyed|pleasure|nice|good|great|lovely|delighted|glad) ..3 (meet~|speak~|talk~|interview|conversation|chat|discussion|tour|visit)
        """);

    public static PhraseSet StatusQuestion { get; } = new("""
        (any|an) (news|update|updates|word|progress|decision|feedback yet|development~)
        (have|has) there been ..3 (news|update~|word|progress|decision|development~)
        (status|state|progress) of (my|the|your|our) ..2 (application|interview|candidacy|hiring|search|process|decision|recruitment|position|role)
        where ..2 (things|matters|the process|my application) stand~
        where (i|we|things|you) stand
        how (the|your|my) ..3 (process|search|selection|hiring|recruitment|recruiting|decision|application|appointment) (is|are) ..1 (going|coming|progressing|proceeding|getting on|moving|developing|shaping|looking)
        (ask|know|say|tell|learn|wonder~|see|check) ..3 how (things|matters|it) (is|are) ..1 (progressing|proceeding|moving|shaping|standing|looking)
        when ..4 (make|reach|take|expect|have|announce|come to) ..4 decision
        when ..3 (expect|hear|decide|know|announce)
        when you (will|might|may|could|can|would|plan to|hope to|expect to|intend to|aim to|are going to) ..1 (decide|know|make|pick|choose|settle|select|hire|appoint|fill|announce|finalise|finalize)
        (do|have) you ..2 (know|idea|decided|sense|feeling) ..3 (when|whether|how soon) (you|the|they) ..3 (decide|pick|choose|settle|select|hire|appoint|fill|meet|meets|announce)
        (has|have|did) (the|your) ..2 (panel|board|committee|team|governors|partners|trustees|council|jury|owners|directors|managers) ..1 (met|decided|chosen|sat|voted|agreed|picked|settled|concluded|meet|decide|choose)
        when ..1 (will|does|do|is|are) (the|your) ..2 (panel|board|committee|governors|partners|trustees|council|jury|owners|directors) ..2 (meet|meets|meeting|sit|sitting|decide|deciding|vote|choose)
        (say|tell|know|ask|share|learn|indicate|idea|wonder~|check|find out) ..4 (when|whether|if|how soon) (the|your) ..2 (panel|board|committee|team|governors|partners|trustees|council|jury|owners|directors) ..2 (meet|meets|met|meeting|sit|sits|sat|decide|decides|decided|deciding|vote|votes|choose|chosen)
        (made|reached|taken|come to) (a|any|your) ..1 decision
        (has|have) ..3 (decision|choice|selection|appointment) ..1 been ..1 (made|reached|taken)
        (if|whether|when) (a|an|the|any|your) ..2 (decision|choice|selection|appointment) (has|have|is|was|will) ..2 (been|be)? (made|reached|taken|settled|final|due)
        (chance|whether|if|know|wonder~|hope|perhaps) ..2 (you|they|the team|the panel|the committee|the board) (have|had) ..2 (decided|chosen|picked|settled|made up|come to|reached)
        (chance|time|opportunity|able|managed) to (make|reach|come to|take) ..2 decision
        (chance|time|opportunity|able|managed) to decide
        (have|has|had) (you|they|the team|the panel|the committee) ..1 decided
        (timeline|time line|timing|timeframe|time frame|next steps) (for|of) ..3 (decision|hiring|process|role|position|search)
        (wonder~|ask|enquire|inquire|inquiring|enquiring|writing to ask|curious) ..4 (whether|if|about|when|how) ..6 (decision|status|news|update|timeline|timing|process|application|heard|decided)
        (still|not|yet) ..2 (heard|hear|received|had) ..2 (back|from|anything|reply|answer|response|word)
        (have|had) not heard
        (heard|hear) nothing
        (wait~) ..2 (for|to) ..2 (answer|reply|response|decision|hear|news|word)
        (tell|let) me ..4 (whether|if) ..4 (job|position|role|hired|chosen|selected|decision|still)
        (is|whether) the (position|role|job|vacancy|post) ..2 (still|been|filled|open|available)
        (say|tell|know|see|ask|share|learn|indicate) ..4 (whether|when|how) ..6 (decision|decided|news|outcome|result|stand~|looks|looking|progress~)
        wait~ ..2 (for|since|now) ..1 (days|weeks|a week|two weeks|three weeks|a month|#)
        owe~ me ..2 (answer|reply|decision|response)
        (need|expect|demand|require|await~|awaiting) ..2 (your|an|a|the) ..2 (answer|reply|decision|response)
        (have|had) you had ..2 (time|chance|opportunity) to (talk|discuss|think|review|consider|look|decide|meet)
        anything ..3 (tell|share|know|say|report) ..2 (me|yet|us)
        anything ..2 (tell|share|say|report) ..1 (about|on|regarding|concerning|as to) ..4 (timing|timeline|decision|process|role|position|post|search|selection|application|next step~)
        (date|day|week|timing|timeline|schedule) ..3 (for|of) (a|the|your|any) ..1 (decision|choice|selection|appointment)
        (wonder~|ask|check|enquire|inquire) ..3 (whether|if) ..9 (timing|timeline|timeframe)
        (word|news|sign|line) (about|on|of|from) ..4 (role|position|job|application|decision|process|how)
        (inform|tell|advise) me (of|about) ..2 (outcome|decision|result|status)
        (outcome|result) of (my|the|our) ..2 (interview|application|process|round|selection)
        (role|position|job|post|vacancy) ..2 (been|is|was) ..2 (filled|decided|settled|taken)
        (close|near|nearer|closer) to ..2 decision
        (when|how soon) ..3 (will|might|may|can|could|should) i ..3 (hear|know|expect)
        if (you|there|a|the|any) ..3 (have|has|is|are|been|made|reached|come) ..3 (decision|decided|news|update|outcome|result)
        (did i|have i|do i) ..1 (get|got|have|gotten) the (job|role|position|post)
        """);

    /// <summary>Words that ask for news, unless they begin a thank-you.</summary>
    public static PhraseSet FollowingUp { get; } = new("""
        (follow~|check~|circle|circling|touch~) (up|in|back|base) (on|about|with|regarding|to|after|again)
        (follow~|check~|circling) (up|in|back)
        you (said|told|mentioned|hoped|expected|planned) ..9 (decide~|decision|hear)
        (gentle|friendly|quick|polite|kind) (reminder|nudge)
        (remind|reminding) you (of|about|that)
        you ..1 (said|told|mentioned|hoped|expected|planned|promised) ..9 (let me know|be in touch|get back|answer|come back to me)
        (top of|back to) your inbox
        (wrote|written|mailed|emailed) ..2 (to)? you ..6 (again|once more|before|already)
        (ask|write|writing|check) ..2 (again|once more)
        """);

    /// <summary>An offer of somebody else's, which is no answer to theirs.</summary>
    public static PhraseSet OtherOffer { get; } = new("""
        (another|other|competing|different|second|outside|rival) ..2 offer~
        offer from (another|a different|elsewhere|a second|one of|somebody|someone)
        (have|got|received|holding|hold|made) an offer
        offer elsewhere
        """);

    /// <summary>What only a first thank-you says, whatever it asks besides.</summary>
    public static PhraseSet FreshThanks { get; } = new("""
        (today|this morning|this afternoon|yesterday|earlier|just now|this evening|tonight)
        """);

    public static PhraseSet OfferReply { get; } = new("""
        (thank you|thanks|grateful|appreciate~) ..6 (the|your|this|job|generous|kind) ..2 offer
        (accept~|decline~|consider~|discuss~|turn~ down|review~) (the|your|this|a) ..2 offer
        (accept|accepting) ..4 (offer|contract|appointment)
        (accept|accepting) (the|this|your) ..3 (position|role|job|post|place)
        (pleased|delighted|happy|glad|thrilled|excited|honoured|honored) to accept $
        (pleased|delighted|happy|glad|thrilled|excited|honoured|honored) to ..1 accept ..3 (offer|position|role|job|post)
        (pleased|delighted|happy|glad|thrilled|excited|honoured|honored) to receive ..4 offer
        (offered|offering) me (the|this|a) ..3 (position|role|job|post|place|contract)
        (offered|offering) me $
        (thank you|thanks) ..2 for offering
        your ..1 offer
        (terms|salary|start date|package) ..3 (offer|contract|offered)
        (sign~|signed|return~|attached) ..4 contract
        (offer|contract) (letter|terms)
        offer of (employment|the)
        (received|receiving|receive) (the|your) ..1 offer
        offering me the
        (you|to) offer~ me the
        (sign~|signed|return~) ..3 (offer|contract)
        (start|starting) (salary|date) ..6 offer
        """);

    public static PhraseSet Withdraw { get; } = new("""
        (withdraw~|withdrew|withdrawn|withdrawing|remove~|take~) ..3 (my|from|me) ..4 (application|candidacy|name|consideration|process|running|interest)
        (no longer|not) ..2 (wish|want|like) to be considered
        (no longer|not) (pursue|pursuing|continue|continuing|proceed|proceeding|able to continue) ..4 (application|process|opportunity|position|role|interview~|candidacy|recruitment)
        (accepted|accept|accepting|taken|taking) (another|a different|an) ..2 (offer|position|role|job|post) ..1 (elsewhere|with another|at another)?
        bow out of
        (withdraw~|withdrew|withdrawing) $
        withdraw~ (from|my)
        (decided|chosen|opted|decision) ..3 (to stay|to remain|staying) ..4 (employer|current|present|where)
        (decided|chosen|opted) ..1 not to (continue|proceed|pursue|go|move|take|carry on) ..4
        no longer (available|pursuing|seeking|looking|in a position|able to be considered|interested)
        (take|remove|strike) (me|my name|myself) (out|off|from)
        (decided|chosen|opted) ..1 (against|to decline) ..6 (position|role|post|job|continuing|proceeding|process|interview~)
        (must|have to|need to) (pull out|step away|step aside|bow out|withdraw)
        (pulling|pull) out of
        step back from ..3 (process|application|interview~)
        (application|candidacy|name) ..2 (withdrawn|removed|closed)
        (have|has) ..1 (taken|accepted|signed for) (a|another) ..3 (job|position|post|role|offer)
        step~ (out|back|away|aside|down) (of|from) ..2 (running|process|race|search|application|consideration|selection)
        (pull|drop|bow|bowing|dropping) out (of)?
        (stop|end|close|cancel~|retract~) my (application|candidacy)
        not ..1 (taking|take|pursue|pursuing) (this|it|my application|the process) ..1 (further|forward|any further)
        out of the running
        (not|no longer) consider me
        (role|position|job|post) (is|was|would be) not ..3 (for|with) me
        not the right ..2 for me
        """);

    public static PhraseSet RejectionReply { get; } = new("""
        (thank you|thanks|appreciate~|grateful) ..3 (let~|for telling|for informing|for getting back|for the update|for your decision|for considering|for your consideration) ..4
        (thank you|thanks|appreciate~|grateful) ..3 (letting|telling|informing) me
        (thank you|thanks) for considering
        (although|though|while|of course|naturally) ..4 disappoint~
        (i am|was|it is|feel) ..2 (disappointed|sorry) ..3 (not|hear|learn|to)
        (your|the) decision ..2 (not|another|to go|to move|to proceed|to hire|to offer|to choose)
        (another|other|different|stronger) (candidate~|applicant~|person)
        (not|was not|were not) (selected|chosen|successful|offered|picked)
        (future|other) (openings|opportunities|vacancies|roles|positions)
        (rejection|rejected|turned me down|unsuccessful)
        (why|reason~) ..4 (not|rejected|chosen|someone|another)
        """);

    public static PhraseSet FeedbackRequest { get; } = new("""
        (any|some|your|brief|constructive|honest|a little|bit of|line of) ..2 (feedback|advice|pointers|comments|suggestions) ..4
        (grateful|appreciate~|welcome|love|value|glad|ask|asking|request~|open to) ..5 feedback
        (what|where|how) ..3 (could|can|might|should) ..2 (improve|have done better|do better|strengthen|work on)
        (could|should|might|can) ..2 (have done|do) ..3 (better|differently)
        how i (could|can|might|may) ..1 (improve|do better|be stronger|have been stronger)
        (where|what) i (fell short|lacked|missed|went wrong|did wrong)
        (weak points|weaknesses|shortcomings|weak spots)
        """);

    public static PhraseSet Reconnecting { get; } = new("""
        (reconnect~|get~ back in touch|be~ back in touch|reach~ out again|write~ again|touch base again)
        (some|several|six|seven|eight|nine|ten|a few|many|two|three|four|five|#) (months|years) (ago|since|have passed|after|later)
        (last|this past) (year|spring|summer|autumn|fall|winter)
        (it has|has) been ..3 (while|time|months|months since|year|years)
        back in (january|february|march|april|may|june|july|august|september|october|november|december)
        """);

    /// <summary>Something is handed over that was promised, asked for or forgotten.</summary>
    public static PhraseSet HandsOver { get; } = new("""
        as (promised|requested|agreed|you asked|you requested)
        (here|attached|enclosed|below) (is|are) (the|my|a|two|three|some)
        (attaching|enclosing|sending|send) (you|the|my|a|two|three|some) ..6
        (forgot|neglected|omitted|failed) to (mention|add|say|send|attach|include|answer)
        (you|we) asked (me)? for ..4
        (have|had) ..2 (found|located|dug out|dug up|tracked down|looked up|looked out) (it|them|the|that|what|those|my)
        (i|we) ..2 (said|told you|replied|answered) ..2 i would ..1 (look|check|find|send|ask|dig|search|confirm|see|ring|find out)
        (find|see) ..2 (attached|enclosed)
        (promised|offered) ..1 (you|to send|to share) ..6
        (here|this) is ..3 (link|file|paper|chart|list|copy|document|article|report|portfolio|certificate|sheet|address)
        (left|leave) out
        (below|overleaf) ..2 (are|is|you will find)
        """);

    public static PhraseSet AddsInformation { get; } = new("""
        as (promised|agreed|discussed|requested|mentioned|you asked)
        (you|we) asked (me|for) ..4
        (i|we) (promised|mentioned|offered) ..6
        (here|attached|enclosed|below) (is|are) (the|my|a|two|three)
        (forgot|neglected|omitted|failed) to (mention|add|say|send|attach|include|answer)
        (one|another|something|a few) (more|further|other)? (thing|point|detail|note)~ ..4 (add|mention|tell|after|since|from)
        (would|wanted|want|like) to (add|clarify|correct|follow up with)
        (further|additional|more|extra) (information|details|samples|references|material|documents)
        (correct~|clarify~|expand~) ..4 (answer|said|point|question)
        """);

    /// <summary>Says of itself that it comes late.</summary>
    public static PhraseSet SaysLate { get; } = new("""
        (sorry|apolog~|apologies|apologise~|apologize~|forgive|excuse|pardon|regret) ..8 (delay~|late|lateness|belated|slow|sooner|earlier|before|overdue|wait|time|long|silence|tardy|tardiness|promptly)
        (sorry|apolog~|apologies|forgive|excuse|pardon) ..4 not (writing|sending|thanking|replying|getting|having|being|saying)
        (belated|belatedly|tardy|overdue|late) ..3 (thank~|thanks|note|message|mail|email|reply|letter|word~|line~|gratitude|appreciation)
        (thank~|thanks|note|message|mail|email|line~|word~) ..4 (late|belated|belatedly|overdue|later than)
        (belated|belatedly|overdue)
        better late than never
        (should|would|could) have ..2 (written|sent|thanked|said|done|replied|reached|come) ..6 (sooner|earlier|before|already|yesterday|last week|days ago|straight away|at once|right away|immediately|by now)
        (meant|meaning|wanted|intended|hoped|planned) to ..2 (write|send|thank|say|do|reach) ..7 (sooner|earlier|before|already|last week|days ago|straight away|at once|right away|immediately|on the day|same day)
        (later|longer) than (i|it|they|this|these|those|you|we|planned|intended|promised|usual) ..3 (like~|want~|mean~|meant|hope~|should|intend~|plan~|would|usual|is)
        (took|taken|takes|taking) (me)? ..3 (while|long|days|week|time) ..6 (write|send|thank|sit down|get back|put)
        (delay|delayed|lateness) ..2 (in|of|with) ..1 (my|this|writing|sending|thanking|thanks|note|message)
        (delay|lateness) ..1 (was|is) ..2 (mine|my)
        (not|never) ..2 (thanked|written|got around|gotten around|got round|managed) ..6 (yet|until now|before|sooner|earlier)
        (only|not until) (now|today) ..6 (write|writing|thank|thanking|find|finding|found|come|coming|getting|got|sit|able|manage~|reach~|chance)
        (write|writing|thank|thanking|reply|sending) ..3 (only now|so late|this late|only today|after so long)
        (late|slow|overdue) (in|to|with) ..2 (writing|write|sending|send|thanking|thank|saying|say|replying|reply|my|this)
        this (note|mail|email|message|thank you) ..3 (late|overdue|days late|a week late)
        (days|week) late
        (come~|arrive~|reach~|send~|write~|follow~) ..4 (late|belated|belatedly)
        (thanks|thank you|note|message|mail|email|reply|letter|this|these|line~|word~) ..8 (come~|arrive~|reach~|go~) ..3 (late|later)
        (kept|prevented|stopped|keeping) me from ..2 (writing|sending|thanking|replying)
        (has|have|had|been) ..2 (long|few days|a week|some days|while|some time) since ..4 (met|spoke|talked|interview~|conversation|meeting)
        (some|a few|several|many|five|six|four|seven|ten|#) (days|weeks) ..1 (have)? (passed|gone by|gone)
        (day|days|week|weeks|weekend) ..3 (has|have) ..1 (passed|gone|slipped|flown)
        (with|after|despite) ..2 delay
        owe~ you ..5 (thank~|thanks|note|word~|line~|mail|email|message|reply|apology)
        (been|be) meaning to ..2 (write|send|thank|say|get)
        (only|not until|never until|not before) now
        (until|till|before) now
        (too|so) (many|much|long|late) ..4 (pass~|gone|thank~|since|before)
        (let|want|wanted|wait) ..5 (more|another|further|longer|any) ..2 (time|day|days|week|minute) ..1 (pass|go by|slip by)
        (long|well) past ..3 (time|date|day)
        (high|about) time ..3 (thank~|wrote|write|said)
        (remiss|neglected|negligent|slipped my mind|fell through)
        (finally|at last) ..4 (thank~|write|writing|sit down|find|found|send|sending|say)
        (first|earliest) (chance|moment|opportunity) ..6 (write|thank~|sit|reply|since)
        (as|though) (late|overdue|delayed|belated) as
        (hence|reason for|explain~|behind|despite) ..2 delay
        (meant|intended|planned|hoped) to ..2 (write|thank~|send|say)
        """);

    public static PhraseSet Arranging { get; } = new("""
        (works|suits|suit|work) ..3 (me|well|fine|best|perfectly)
        (i am|i will be) ..2 (available|free)
        (confirm~|confirmation|confirmed) ..6 (interview|appointment|time|attendance|meeting|call|availability|slot|tuesday|monday|wednesday|thursday|friday)
        (reschedule~|postpone~|move) ..4 (interview|meeting|call|appointment|it|to)
        (see|speak to|talk to|meet) you (on|at|then|there|next|tomorrow|this)
        (look~ forward to) (seeing|meeting|speaking with|talking to) you (on|at|then|next|tomorrow|this)
        (running|be|am) (late|delayed)
        """);

    public static IReadOnlyList<PhraseSet> All { get; } =
    [
        InterviewTalk, MyApplication, InterviewThanks, StatusQuestion, FollowingUp, FreshThanks, OfferReply, OtherOffer, Withdraw, RejectionReply, FeedbackRequest,
        Reconnecting, HandsOver, AddsInformation, SaysLate, Arranging,
    ];
}
