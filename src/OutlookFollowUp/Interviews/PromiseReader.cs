using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>Until when somebody says that they will answer (requirements 2.6): the end of the window, the upper bound of a range.</summary>
internal sealed class PromiseReader(DateTimeOffset sentAt, TimeZoneInfo zone, BusinessDays businessDays, bool dayFirst, TimeOnly closeOfDay)
{
    private static readonly PhraseSet Commitment = new(
        "(will|'ll|i'll|we'll|you'll|they'll|he'll|she'll|won't|would|should|shall|expect|expects|expecting|plan|plans|planning|hope|hopes|hoping|aim|aims|aiming|intend|intends|going|need|needs|able|likely|promise|promised|want|wants|take|takes|due|anticipate|by|within|until|supposed|meets|has to|have to|until|set to)",
        "(we|i) can (tell|say|let|give|answer|decide)", "ill (let|get|be|give|call|email|have)", "give (me|us) (a|another|until|till|some|two|three)");

    private static readonly PhraseSet Answering = new(
        "(decision|decisions|decide|decides|decided|deciding|hear|back|know|touch|update|updates|updated|feedback|answer|answers|news|respond|response|reply|contact|call|ring|phone|email|mail|write|step|steps|outcome|outcomes|result|results|inform|informed|tell|confirm|confirmation|finalise|finalize|finalising|finalizing|conclude|offer|mind|shortlist|notify|notified|reach|follow|base|wrap|complete|settled|settle|verdict|shout|line|give you a position|announce|choice|choose|chosen|sign|signed|approved|approval|time|longer|board|committee|candidates|interviews|anything|something|either|word|revert|reverts|reverting)");

    // What they ask of the user, and when they send a link, is no promise of an answer.
    private static readonly PhraseSet AsksTheUser = new(
        "let (us|me) know", "(send|give|tell|email|mail|call|ring|return|get|drop) it? them? back? to? (us|me)",
        "(could|can|would|will|might) you",
        "we need your", "i need your", "(respond|reply) (to|by|with)",
        "please (send|reply|respond|confirm|return|complete|sign|submit|provide|choose|pick|book|fill|bring|upload)",
        "(sign|return|accept|confirm) by", "if you (could|can)", "your (answer|decision|reply|response)",
        "you (can|could|may) (let|tell|give)");

    // "Give me a couple of weeks and I'll let you know": that is what they need themselves.
    private static readonly PhraseSet AsksForTime = new("give (me|us) (a|another|until|till|some|two|three) ..6 (will|ill|i'll) ..2 (know|back|touch)");

    private static readonly PhraseSet Logistics = new(
        "(send|email|mail|share|forward|follow) ..6 (invite|invites|invitation|invitations|link|calendar|details|directions|map|agenda|form|zoom|teams|brief|task)",
        "(invite|invitation|link|details|directions) ..6 (will|to) follow",
        "(get|receive|send|sent) ..6 (confirmation|confirmations) ..6 (for|from|with|tool|of)",
        "confirmation ..6 (scheduling|scheduler|calendar)");

    private static readonly PhraseSet Decision = new("(decision|decide|decided|outcome|answer|feedback|news|result|offer)");

    private static readonly PhraseSet Conditional = new("if (you|your|we|selected|successful|shortlisted|there|it|all)", "should you be",
        "(hopefully|maybe|perhaps|possibly|might)");

    private readonly DateTime _now = TimeZoneInfo.ConvertTime(sentAt, zone).DateTime;

    private DateOnly Today => DateOnly.FromDateTime(_now);

    /// <summary>The promise in a text: of several sentences the last, of several windows in one the latest.</summary>
    public Promise? Read(IEnumerable<Statement> statements) => statements.Select(Read).LastOrDefault(promise => promise is not null);

    private Promise? Read(Statement statement)
    {
        if (!Commitment.IsIn(statement) || !Answering.IsIn(statement) || AsksTheUser.IsIn(statement) && !AsksForTime.IsIn(statement)
            || statement.IsQuestion
            || Logistics.IsIn(statement) && !Decision.IsIn(statement))
            return null;
        return Window(statement, ClauseOfAnswer(statement));
    }

    // "She is at sea until Sunday, so you will hear in a fortnight": what goes before "so" is only the reason.
    private static int ClauseOfAnswer(Statement statement)
    {
        for (var i = statement.Words.Count - 1; i > 2; i--)
        {
            if (statement.Words[i] is "so" or "but" && statement.Words[i - 1] is not ("or" or "and")
                && Answering.IsIn(string.Join(' ', statement.Words.Skip(i))))
                return i;
        }

        return 0;
    }

    /// <summary>The window that a sentence names, whoever it binds.</summary>
    /// <param name="statement">The sentence.</param>
    /// <param name="clause">The word with which the clause begins that speaks of an answer; what goes before must be a bound to count.</param>
    public Promise? Window(Statement statement, int clause = 0)
    {
        var windows = new WindowWords(statement.Words, new(Today, dayFirst), _now, businessDays).Find();
        if (clause > 0)
            windows = windows.Exists(window => window.Start >= clause) ? windows.FindAll(window => window.Start >= clause)
                : windows.FindAll(window => window.IsBound);
        if (windows.Count == 0)
            return null;
        // "Back on Monday, an answer by Friday": the bound that is said to be one holds.
        var bounds = windows.Any(window => window.IsBound) ? windows.Where(window => window.IsBound) : windows;
        var latest = bounds.MaxBy(window => (window.End, window.Clock ?? closeOfDay))!;
        var moment = latest.Hours is { } hours ? ToMinute(sentAt).AddHours(hours) : (DateTimeOffset?)null;
        var end = moment is { } exact ? TimeZoneInfo.ConvertTime(exact, zone).DateTime : latest.End.ToDateTime(latest.Clock ?? closeOfDay);
        return new(end, latest.IsFirm && !Conditional.IsIn(statement), statement.Quote) { Moment = moment };
    }

    private static DateTimeOffset ToMinute(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute));
}

/// <summary>One window of time among the words of a sentence.</summary>
/// <param name="IsBound">Whether it is said to be the latest time: "by", "within".</param>
/// <param name="IsFirm">False where it could be read otherwise.</param>
internal sealed record Window(DateOnly End, bool IsBound, bool IsFirm)
{
    public TimeOnly? Clock { get; init; }

    /// <summary>The word with which it begins.</summary>
    public int Start { get; init; }

    /// <summary>Set when the window is counted in hours from the sending.</summary>
    public int? Hours { get; init; }
}
