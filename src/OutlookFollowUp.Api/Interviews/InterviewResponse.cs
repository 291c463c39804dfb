using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Interviews;

/// <summary>One process as a whole: where it stands, everything that happened in order, and what the user said about it.</summary>
/// <param name="Item">Where it stands and what is open, as in the list.</param>
/// <param name="Timeline">What happened and what was said, oldest first.</param>
/// <param name="DebriefHtml">The notes as HTML that holds no markup but Markdown's.</param>
public sealed record InterviewResponse(
    FollowUpItem Item, PersonData? Recruiter, IReadOnlyList<RoundItem> Rounds, IReadOnlyList<TimelineItem> Timeline,
    IReadOnlyList<CorrectionItem> Corrections, DebriefData? Debrief, string? DebriefHtml)
{
    internal static InterviewResponse From(FollowUp item, InterviewProcess process, DateTimeOffset now, LocalTimes local) => new(
        FollowUpItem.From(item, local),
        process.Recruiter is { } recruiter ? PersonData.From(recruiter) : null,
        [.. process.Rounds.Where(round => round.KnownAt <= now).Select(round => RoundItem.From(round, local))],
        [.. process.Mails.Where(mail => mail.At <= now).Select(mail => TimelineItem.From(mail, local))],
        [.. process.Corrections.Select(correction => CorrectionItem.From(correction, local))],
        process.Debrief is { } debrief ? DebriefData.From(debrief) : null,
        process.Debrief is { } noted ? DebriefPage.Of(noted) : null);
}

/// <summary>One interview of a process.</summary>
/// <param name="DroppedAt">When it was called off or moved away.</param>
public sealed record RoundItem(
    int Round, DateTimeOffset StartsAt, DateTimeOffset EndsAt, InterviewMedium Medium, IReadOnlyList<PersonData> Interviewers,
    DateTimeOffset? DroppedAt)
{
    internal static RoundItem From(InterviewRound round, LocalTimes local) => new(
        round.Number, local[round.StartsAt], local[round.EndsAt], round.Medium, [.. round.Interviewers.Select(PersonData.From)],
        local[round.DroppedAt]);
}

/// <summary>One mail of a process, or something said outside of mail, and what it says.</summary>
/// <param name="MessageId">Absent where the user noted what was said.</param>
public sealed record TimelineItem(
    string? MessageId, DateTimeOffset At, bool IsSent, PersonData Sender, string Subject, IReadOnlyList<SaidItem> Said, DateTimeOffset? PromisedBy)
{
    internal static TimelineItem From(ProcessMail mail, LocalTimes local) => new(
        mail.IsNoted ? null : mail.MailId, local[mail.At], mail.IsSent, PersonData.From(mail.From), mail.Subject,
        [.. mail.Signals.Select(signal => new SaidItem(signal.Kind, signal.Quote))], local[mail.PromisedBy]);
}

/// <summary>One thing that a mail says, with its words.</summary>
public sealed record SaidItem(SignalKind Kind, string Quote);

/// <summary>Something the user said; its id takes it back.</summary>
public sealed record CorrectionItem(string Id, DateTimeOffset At, string Kind)
{
    internal static CorrectionItem From(Correction correction, LocalTimes local) =>
        new(correction.Id, local[correction.At], char.ToLowerInvariant(correction.GetType().Name[0]) + correction.GetType().Name[1..]);
}

/// <summary>What was noted, by the id that takes it back.</summary>
public sealed record CorrectionResponse(string Id);
