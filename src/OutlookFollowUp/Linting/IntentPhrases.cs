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
        (grateful|gratitude|appreciate~|appreciation) ..6 (time|interview|meeting|conversation|opportunity|speaking|talking|chat|call|tour|discussion|talk)
        (enjoy~|enjoyed|pleasure|nice|good|great|lovely|delighted|glad) ..3 (meet~|speak~|talk~|interview|conversation|chat|discussion|tour|visit)
        """);

    public static PhraseSet StatusQuestion { get; } = new("""
        (any|an) (news|update|updates|word|progress|decision|feedback yet|development~)
        (have|has) there been ..3 (news|update~|word|progress|decision|development~)
        (status|state|progress) of (my|the|your|our) ..2 (application|interview|candidacy|hiring|search|process|decision|recruitment|position|role)
        where ..2 (things|matters|the process|my application) stand~
        where (i|we|things|you) stand
        how (the|your) ..2 (process|search|selection|hiring|recruitment|decision) is (going|coming|progressing)
        when ..4 (make|reach|take|expect|have|announce|come to) ..4 decision
        when ..3 (expect|hear|decide|know|announce)
        when you (will|might|may|could) (decide|know|make)
        (made|reached|taken|come to) (a|any|your) ..1 decision
        (follow~|check~|circle|circling|touch~) (up|in|back|base) (on|about|with|regarding|to|after|again)
        (follow~|check~|circling) (up|in|back)
        (timeline|time line|timing|timeframe|time frame|next steps) (for|of) ..3 (decision|hiring|process|role|position|search)
        (wonder~|ask|enquire|inquire|inquiring|enquiring|writing to ask|curious) ..4 (whether|if|about|when|how) ..6 (decision|status|news|update|timeline|timing|process|application|heard|decided)
        (still|not|yet) ..2 (heard|hear|received|had) ..2 (back|from|anything|reply|answer|response|word)
        (have|had) not heard
        (heard|hear) nothing
        (wait~) ..2 (for|to) ..2 (answer|reply|response|decision|hear|news|word)
        (tell|let) me ..4 (whether|if) ..4 (job|position|role|hired|chosen|selected|decision|still)
        (is|whether) the (position|role|job|vacancy|post) ..2 (still|been|filled|open|available)
        (you|we) (said|told|mentioned|hoped|expected|planned) ..8 (by|decide|decision|hear|week|monday|tuesday|wednesday|thursday|friday)
        """);

    /// <summary>What only a first thank-you says, whatever it asks besides.</summary>
    public static PhraseSet FreshThanks { get; } = new("""
        (today|this morning|this afternoon|yesterday|earlier|just now|this evening|tonight)
        """);

    public static PhraseSet OfferReply { get; } = new("""
        (thank you|thanks|grateful|appreciate~) ..6 (the|your|this|job|generous|kind) ..2 offer
        (accept~|decline~|consider~|discuss~|turn~ down|review~) (the|your|this|a) ..2 offer
        (pleased|delighted|happy|glad|thrilled|excited|honoured|honored) to (accept|receive)
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
        step back from ..3 (process|application|interview~)
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
        """);

    public static PhraseSet Reconnecting { get; } = new("""
        (reconnect~|get~ back in touch|be~ back in touch|reach~ out again|write~ again|touch base again)
        (some|several|six|seven|eight|nine|ten|a few|many|two|three|four|five|#) (months|years) (ago|since|have passed|after|later)
        (last|this past) (year|spring|summer|autumn|fall|winter)
        (it has|has) been ..3 (while|time|months|months since|year|years)
        back in (january|february|march|april|may|june|july|august|september|october|november|december)
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
        InterviewTalk, MyApplication, InterviewThanks, StatusQuestion, FreshThanks, OfferReply, Withdraw, RejectionReply, FeedbackRequest,
        Reconnecting, AddsInformation, Arranging,
    ];
}
