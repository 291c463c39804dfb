using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Interviews;

/// <summary>One process as a whole: where it stands, everything that happened in order, and what the user said about it.</summary>
/// <param name="At">The moment of the answer.</param>
/// <param name="TimeZone">The user's zone, in which all times are, by its IANA id.</param>
/// <param name="Item">Where it stands and what is open, as in the list.</param>
/// <param name="Timeline">What happened and what was said, oldest first.</param>
/// <param name="DebriefHtml">The notes as HTML that holds no markup but Markdown's.</param>
public sealed record InterviewResponse(
    DateTimeOffset At, string TimeZone, FollowUpItem Item, PersonData? Recruiter, IReadOnlyList<RoundItem> Rounds, IReadOnlyList<TimelineItem> Timeline,
    IReadOnlyList<CorrectionItem> Corrections, DebriefData? Debrief, string? DebriefHtml)
{
    internal static InterviewResponse From(FollowUp item, InterviewProcess process, DateTimeOffset now, LocalTimes local) => new(
        local[now],
        local.ZoneId,
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
/// <param name="IsTimeKnown">False when only the thanks for it are known; then both times are theirs.</param>
/// <param name="IsCertain">False when it may not have taken place.</param>
/// <param name="Evidence">Where it was found.</param>
public sealed record RoundItem(
    int Round, DateTimeOffset StartsAt, DateTimeOffset EndsAt, InterviewMedium Medium, IReadOnlyList<PersonData> Interviewers,
    DateTimeOffset? DroppedAt, bool IsTimeKnown, bool IsCertain, bool NobodyCame, EvidenceItem Evidence)
{
    internal static RoundItem From(InterviewRound round, LocalTimes local) => new(
        round.Number, local[round.StartsAt], local[round.EndsAt], round.Medium, [.. round.Interviewers.Select(PersonData.From)],
        local[round.DroppedAt], round.IsTimeKnown, round.IsCertain, round.NobodyCame, EvidenceItem.From(round.Evidence));
}

/// <summary>One mail of a process, or something said outside of mail, and what it says.</summary>
/// <param name="MessageId">Absent where the user noted what was said.</param>
/// <param name="IsHuman">Whether a person of theirs wrote it, and not a machine.</param>
/// <param name="PromisedBy">Until when they said that they would answer.</param>
/// <param name="PromiseQuote">The words that say so.</param>
/// <param name="Deadline">Until when they want to know.</param>
public sealed record TimelineItem(
    string? MessageId, DateTimeOffset At, bool IsSent, bool IsHuman, PersonData Sender, IReadOnlyList<PersonData> To, string Subject,
    IReadOnlyList<SaidItem> Said, DateTimeOffset? PromisedBy, string? PromiseQuote, DateTimeOffset? Deadline)
{
    internal static TimelineItem From(ProcessMail mail, LocalTimes local) => new(
        mail.IsNoted ? null : mail.MailId, local[mail.At], mail.IsSent, mail.IsHuman, PersonData.From(mail.From),
        [.. mail.To.Select(PersonData.From)], mail.Subject, [.. mail.Signals.Select(signal => new SaidItem(signal.Kind, signal.Quote))],
        local[mail.PromisedBy], mail.PromiseQuote, local[mail.Deadline]);
}

/// <summary>One thing that a mail says, with its words.</summary>
public sealed record SaidItem(SignalKind Kind, string Quote);

/// <summary>Something the user said; its id takes it back.</summary>
/// <param name="Said">What it said, in the form in which it was sent; absent for notes and for what moves mails about.</param>
public sealed record CorrectionItem(string Id, DateTimeOffset At, string Kind, CorrectionData? Said)
{
    internal static CorrectionItem From(Correction correction, LocalTimes local) => new(
        correction.Id, local[correction.At], char.ToLowerInvariant(correction.GetType().Name[0]) + correction.GetType().Name[1..],
        CorrectionData.From(correction, local));
}

/// <summary>What was noted, by the id that takes it back.</summary>
public sealed record CorrectionResponse(string Id);
