using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>What people write to employers after and around interviews (requirements 2.4).</summary>
internal static class OutboundPhrases
{
    public static readonly PhraseSet Thanks = new(
        "(thank|thanks|thankful|grateful|appreciate|appreciated|gratitude|obliged|danke|merci|gracias)");

    /// <summary>What somebody is thanked for after an interview.</summary>
    public static readonly PhraseSet InterviewThing = new(
        "(interview|meeting|meet|speaking|speak|talking|talk|conversation|discussion|time|chat|call|visit|showing|tour|seeing|opportunity|welcome|today|yesterday|morning|afternoon|having me|seen|hosting|panel|coffee|lunch|hospitality|letting me|insight|insights|explaining|sharing)");

    public static readonly PhraseSet Nudge = new(
        "(following|follow|followed) up",
        "follow-up",
        "(checking|check|checked) in",
        "(any|an|some) (update|updates|news|word|progress|development|developments)",
        "(status|progress|outcome|timeline|timing|timescale|timescales) (of|on|for|regarding)",
        "(wondering|wondered|curious|wanted|like|writing|write) to? ask? know? hear? enquire? inquire? see? (if|whether|where|how|when|about|to ask|to enquire|to inquire|to check|to hear|to see)",
        "(enquire|inquire|ask) (about|whether|if|how|after|where|when) ..6 (decision|role|position|application|status|process|post|interview|job|news|things)",
        "(have|had|has|did) you (had a chance|had the chance|had time|made a decision|decided|been able|come to|reached|heard|hear)",
        "where (things|you|we|the) ..6 stand",
        "(touching|touch) base",
        "not (heard|had) ..6 (back|from you|anything|news)",
        "still very (interested|keen|much)",
        "(know|tell me|say) when (i|you) (can|might|may|could|will) (expect|hear|decide)",
        "(nudge|chase|chasing|remind you|circling back|circle back)",
        "(hear|heard) (anything|back|how)",
        "how (things|the process|the search|it) (is|are|stands|stand) (going|coming|looking|progressing)?",
        "where ..6 decision");

    public static readonly PhraseSet Withdrawal = new(
        "withdraw ..6 (application|candidacy|name|from|myself|process|consideration|interest)",
        "(withdraw|withdrawing) (from|my)",
        "(accepted|accept|accepting|taken|taking|signed) (another|an|a|a different|some other) job? other? different? (position|offer|role|job|post|elsewhere)",
        "accepted ..6 (elsewhere|other company|different company|another company|another employer)",
        "no longer (be )?(available|interested|pursuing|looking|wish|want|in a position|seeking|be considered|considering)",
        "take (myself|my name|me) out",
        "(decided|decision) ..6 not to (continue|proceed|pursue|take|go|move|accept|progress|join)",
        "(decline|declining|turn down|turning down|pass on|reject) (the|your|this|it|with)",
        "(decided|chosen|opted) (to stay|to remain|against)",
        "(must|have to|need to|afraid i) (decline|turn)",
        "remove me from");

    public static readonly PhraseSet FeedbackRequest = new(
        "(share|give|offer|spare|provide|have|hear|send|appreciate|welcome|grateful for|ask for|any|some) me? any? some? a? little? brief? honest? candid? constructive? (feedback|pointers)",
        "feedback ..6 (welcome|appreciated|help|helpful|valuable|grateful)",
        "(what|where|how) ..6 (could|can|might) ..6 (improve|do better|done better|done differently)");

    public static readonly PhraseSet Acceptance = new(
        "(happy|delighted|pleased|thrilled|glad|like|love|excited|honoured|honored) to accept",
        "(i|hereby|gladly|happily|formally) accept",
        "accept (the|your|this) (offer|position|role|job|post)",
        "signed (contract|offer|letter|copy)",
        "(count me in|yes i'd love to join|i'm in)");

    public static readonly PhraseSet Agreement = new(
        "(works|work|suits|suit|fine|good|great|perfect|ok|okay|convenient|ideal|possible|lovely|brilliant|wonderful|super) well? perfectly? fine? for? with? by? me?",
        "(confirm|confirmed|confirming|accept|accepted|agreed|booked)",
        "(see|speak|talk|meet) to? with? you? (you|then|on|soon|at|tomorrow|monday|tuesday|wednesday|thursday|friday)",
        "(look|looking) forward",
        "(i'd|i would|would|i'll) (love|be delighted|be happy|be glad|be pleased|like) to",
        "(i can|i could|i will|i'll|i am|i'm) (do|make|be there|manage|come|free|available|join|attend|happy|there)",
        "it (does|is|will|works)",
        "(yes|yep|sure|absolutely|certainly|of course|gladly|delighted|with pleasure|it is|that's)",
        "(let's|let us) (do|say|go|take|make)",
        "(prefer|choose|take|pick|go for|go with) the? *");

    public static readonly PhraseSet Refusal = new(
        "(can't|cannot|can not|could not|couldn't|won't|unable|not able) be? to? (make|do|manage|come|attend|join|available|free)",
        "(unfortunately|sorry|afraid) ..6 (not|clash|conflict|away|busy|another|no longer|have to|need to)",
        "(instead|another time|different time|other time|rather|reschedule|rearrange|move it|postpone|alternative)",
        "would it be possible to (move|change|reschedule)",
        "not (available|free|possible|work|suit)");

    public static readonly PhraseSet PromiseToSend = new(
        "(i'll|i will|i shall|i am going to|i'm going to|i can|let me) also? gladly? happily? then? (send|forward|email|e-mail|mail|share|attach|get|drop|pass|put together|prepare|post|scan|upload) ..6 (you|over|across|along|on|to|by|tomorrow|today|tonight|shortly|soon|later|this|next|the|my|a|an|some|copies|copy)",
        "(i'll|i will|i shall|i'm going to|i am going to) * ..6 and (send|forward|email|e-mail|mail|share) ..6 (you|over|the|my|a|an|it|them|some)",
        "(will|shall) (send|follow|forward|be with you) ..6 (by|tomorrow|tonight|later|shortly|on|separately|this|next)",
        "(sending|send) (you|it|them|those) ..6 (tomorrow|tonight|later|by|this|next|on)",
        "(as|like) (i )?promised ..6 (will|'ll) (send|follow)");

    /// <summary>Things that are told, not sent.</summary>
    public static readonly PhraseSet NotAThing = new(
        "(send|get|let|drop|email|forward) ..6 (you know|you a (note|line|message|confirmation|reply|time)|back to you|in touch|my (thanks|regards|best|availability|apologies)|there|to the|ready|to work|started|a line|to you by|confirmation)",
        "(will|'ll) get (back|there|in|to|on|it|started|ready)",
        "if (you|needed|helpful|useful|required|it)",
        "(happy|glad|pleased) to (send|share|provide)",
        "can (send|provide|share|forward) ..6 (if|should|anytime|any time)",
        "let me (know|say|tell|thank|just|start|add|repeat|put it)");
}
