using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Dates;

/// <summary>The words around a date that make it the interview's date: "our conversation on", "when we spoke", "thank you for".</summary>
internal static class MeetingFrames
{
    /// <summary>Thanks: what follows is what happened.</summary>
    public static PhraseSet Thanks { get; } = new("""
        (thank you|thanks|thank~) ..3 for
        (thank you|thanks)
        (grateful|gratitude) ..2 for
        appreciate~ (you|your|the|our|having|being|meeting|speaking|talking|it)
        was ..2 (kind|good|nice|generous|lovely|great) of you
        was ..2 (pleasure|privilege|joy|honour|honor|delight|treat) ..1 (to|visiting|seeing|working|watching|being)
        """);

    /// <summary>Thanks for mail and arrangements, whose day is another.</summary>
    public static PhraseSet OtherThanks { get; } = new("""
        (thank you|thanks|thank~|appreciate~|grateful) ..4 (mail|email|message|letter|note|reply|answer|response|invitation|invite|inviting|confirming|confirmation|offer|offering|update|updating|information|sending|calling|ringing|phoning|forwarding|writing|getting|agreeing|arranging|scheduling|rescheduling|moving|reminder|reminding|patience|voicemail|decision|news|deciding|postponing|following|checking)
        (thank you|thanks|appreciate~|grateful) ..3 letting (me|us) know
        (thank you|thanks) for asking
        (thank you|thanks|appreciate~|grateful) ..2 your ..1 call
        """);

    /// <summary>The interview itself, by its name.</summary>
    public static PhraseSet Interview { get; } = new("""
        (my|our|the|this|that|your) (job|phone|video|telephone|panel|zoom|teams|online|onsite|in person|recent|virtual|remote|formal|informal)? interview
        (my|our|the|this|that|your) interview (that|which)? (took place|was held|held|we had|i had)
        (my|our|the) (trial|taster|practical|demo|working|teaching|selection|assessment) (shift|day|lesson|interview|morning|afternoon|evening|class)
        (my|our|the) ..3 interview
        i interviewed
        (interviewing|interview) with you
        (interviewed|interviewing) for (the|your)
        interview (of|from|on|for)
        interviewed (by|with) (you|your)
        (you|they) interviewed me
        """);

    /// <summary>A talk that may have been the interview: to an interviewer it was.</summary>
    public static PhraseSet Conversation { get; } = new("""
        our (recent|great|lovely|good|pleasant|long|interesting|video|phone|zoom|teams)? (conversation|meeting|discussion|chat|talk|call|session|hour|tour|visit|lunch|coffee)
        my (visit|tour|time|day|hour|morning|afternoon)
        the (conversation|meeting|discussion|chat|talk|call|tour|visit|time|hour) (that|which)? (we|i|you) (had|held|spent|took|gave|made)
        when (we|you and i) (met|spoke|talked|last spoke|last met|last talked|sat down)
        (we|you and i) (met|spoke|talked|chatted)
        (meeting|speaking|talking|chatting|visiting|seeing) (with|to)? (you|everyone|the team|your team|the panel|all of you)
        to (speak|talk|meet|chat|see|visit) (with|to)? (you|everyone|the team|your team|the panel|all of you)
        i (met|visited|saw|spoke with|spoke to|talked with|talked to|met with|sat down with) (you|your team|the team)
        i (came in|visited)
        enjoy~ (our|the|my) ..1 (tour|visit|conversation|chat|session|trial|shift|day|morning|afternoon|time|hour)
        """);

    /// <summary>What was said then, where the day follows at once: a day further on is what it was said of.</summary>
    public static PhraseSet Sayings { get; } = new("""
        we (discussed|talked about)
        you (told|showed|asked|gave|taught) (me|us)
        you (said|mentioned|explained|described|suggested|asked|raised|showed)
        """);

    /// <summary>What is named by its day: "Tuesday's conversation", "our Tuesday call".</summary>
    public static IReadOnlySet<string> Nouns { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "interview", "conversation", "discussion", "chat", "call", "talk", "meeting", "visit", "tour", "session", "trial", "shift", "lesson",
    };

    /// <summary>Of these nouns, those that need no thanks before them.</summary>
    public static IReadOnlySet<string> OwnNouns { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "interview", "conversation", "discussion", "chat", "talk" };

    /// <summary>A clause that begins with the day: "On Tuesday we spoke", "Yesterday you showed me".</summary>
    public static PhraseSet AfterDay { get; } = new("""
        we (met|spoke|talked|discussed|chatted|sat|walked|looked|went)
        you (showed|told|mentioned|explained|asked|described|walked|took|let|gave|said)
        i (interviewed|met you|visited you|came to you|came in|had the pleasure|had the chance|spoke with you|spoke to you|talked to you)
        """);

    /// <summary>Between the anchor and the day, one of these begins another matter.</summary>
    public static IReadOnlySet<string> Breaks { get; } = """
        that which who whom whose how why what where when because if whether about but so regarding concerning before after since until till while
        will would can could should may might shall must i we they he she it not is are was were have has had be been am do does did by than though
        although unless once next tomorrow upcoming every each per due offering
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Shortly before the anchor, one of these puts it into the future or makes it another's.</summary>
    public static IReadOnlySet<string> NotYet { get; } = """
        set confirm confirming confirmed schedule scheduled scheduling arrange arranged arranging reschedule rescheduled rescheduling forward available
        attend attending ahead before prepare preparing invite invited inviting invitation postpone postponed cancel cancelled canceled move moved
        moving next upcoming until hope hoping would will want plan planning can could able if unless another other second third final
        further first initial previous earlier his her their follow-up possible possibility opportunity
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>Right after the day, one of these says that it is still to come.</summary>
    public static IReadOnlySet<string> StillToCome { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "will", "would", "works", "suits", "should", "can", "could", "next", "if", "or", "is", "onwards", "onward", "deadline",
    };

    /// <summary>Right before the day, one of these makes it a bound or a beginning.</summary>
    public static IReadOnlySet<string> Bounds { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "by", "until", "till", "before", "since", "after", "starting", "through", "every", "next", "coming", "each", "to", "between", "until",
        "around", "beginning", "than", "for", "this", "per", "within",
    };

    /// <summary>Another meeting in the same sentence than the one just held.</summary>
    public static PhraseSet OtherMeeting { get; } = new("""
        (another|other|second|third|next|further|final|follow up|previous|earlier|first|initial|upcoming) ..1 (interview|interviews|round|conversation|call|meeting|chat|stage|talk)
        first (met|spoke|talked)
        interview with (another|a different|an)
        (another|other|different) (company|employer|firm)
        """);

    public static IReadOnlyList<PhraseSet> All { get; } = [Thanks, OtherThanks, Interview, Conversation, Sayings, AfterDay, OtherMeeting];
}
