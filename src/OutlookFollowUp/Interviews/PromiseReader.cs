using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>Until when somebody says that they will answer (requirements 2.6): the end of the window, the upper bound of a range.</summary>
internal sealed class PromiseReader(DateTimeOffset sentAt, TimeZoneInfo zone, BusinessDays businessDays, bool dayFirst, TimeOnly closeOfDay)
{
    private static readonly PhraseSet Commitment = new(
        "(will|'ll|i'll|we'll|you'll|they'll|he'll|she'll|won't|would|should|shall|expect|expects|expecting|plan|plans|planning|hope|hopes|hoping|aim|aims|aiming|intend|intends|going|need|needs|able|likely|promise|promised|want|wants|take|takes|due|anticipate|by|within|until|supposed|meets|has to|have to|until|set to)");

    private static readonly PhraseSet Answering = new(
        "(decision|decisions|decide|decides|decided|deciding|hear|back|know|touch|update|updates|updated|feedback|answer|answers|news|respond|response|reply|contact|call|ring|phone|email|mail|write|step|steps|outcome|outcomes|result|results|inform|informed|tell|confirm|confirmation|finalise|finalize|finalising|finalizing|conclude|offer|mind|shortlist|notify|notified|reach|follow|base|wrap|complete|settled|settle|verdict|shout|line|announce|choice|choose|chosen|sign|signed|approved|approval|time|longer|board|committee|candidates|interviews|anything|something|either|word|revert|reverts|reverting)");

    // What they ask of the user, and when they send a link, is no promise of an answer.
    private static readonly PhraseSet AsksTheUser = new(
        "let (us|me) know", "(send|give|tell|email|mail|call|ring|return|get|drop) it? them? back? to? (us|me)",
        "(could|can|would|will|might) you",
        "we need your", "i need your", "(respond|reply) (to|by|with)",
        "please (send|reply|respond|confirm|return|complete|sign|submit|provide|choose|pick|book|fill|bring|upload)",
        "(sign|return|accept|confirm) by", "if you (could|can)", "your (answer|decision|reply|response)",
        "you (can|could|may) (let|tell|give)");

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
        if (!Commitment.IsIn(statement) || !Answering.IsIn(statement) || AsksTheUser.IsIn(statement) || statement.IsQuestion
            || Logistics.IsIn(statement) && !Decision.IsIn(statement))
            return null;
        return Window(statement);
    }

    /// <summary>The window that a sentence names, whoever it binds.</summary>
    public Promise? Window(Statement statement)
    {
        var windows = new WindowWords(statement.Words, new(Today, dayFirst), _now, businessDays).Find();
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

    /// <summary>Set when the window is counted in hours from the sending.</summary>
    public int? Hours { get; init; }
}
