using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.FollowUps;

/// <summary>What is due at a moment, and how far the mailbox was read. Times are in the user's zone.</summary>
/// <param name="TimeZone">That zone, by its IANA id.</param>
public sealed record FollowUpsResponse(DateTimeOffset At, string TimeZone, SyncStatus Sync, IReadOnlyList<FollowUpItem> Items)
{
    internal static FollowUpsResponse From(DateTimeOffset at, SyncStatus sync, IReadOnlyList<FollowUp> items, TimeZoneInfo zone)
    {
        var local = new LocalTimes(zone);
        return new(local[at], local.ZoneId, sync with { LastSyncedAt = local[sync.LastSyncedAt] },
            [.. items.Select(item => FollowUpItem.From(item, local))]);
    }
}

/// <summary>One interview process: a role at an employer, all its rounds.</summary>
/// <param name="Next">What opens at <paramref name="WaitUntil"/>, unless news changes it.</param>
public sealed record FollowUpItem(
    string Id,
    string Company,
    string Role,
    FollowUpState State,
    int Round,
    IReadOnlyList<PersonData> Interviewers,
    DateTimeOffset? InterviewedAt,
    DateTimeOffset? UpcomingAt,
    DateTimeOffset? PromisedBy,
    DateTimeOffset? WaitUntil,
    int NudgesSent,
    NextItem? Next,
    IReadOnlyList<ActionItem> Actions)
{
    internal static FollowUpItem From(FollowUp item, LocalTimes local) => new(
        item.Id, item.Company, item.Role, item.State, item.Round,
        [.. item.Interviewers.Select(PersonData.From)],
        local[item.InterviewedAt], local[item.UpcomingAt], local[item.PromisedBy], local[item.WaitUntil], item.NudgesSent,
        item.Next is { } next ? NextItem.From(next, local) : null,
        [.. item.Actions.Select(action => ActionItem.From(action, local))]);
}

/// <summary>One thing to do, for whom, until when, and the words that prove it.</summary>
public sealed record ActionItem(
    FollowUpActionKind Kind,
    IReadOnlyList<PersonData> To,
    DateTimeOffset Opens,
    DateTimeOffset? Due,
    bool Overdue,
    string Reason,
    IReadOnlyList<EvidenceItem> Evidence)
{
    internal static ActionItem From(FollowUpAction action, LocalTimes local) => new(
        action.Kind, [.. action.To.Select(PersonData.From)], local[action.Opens], local[action.Due], action.Overdue, action.Reason,
        [.. action.Evidence.Select(EvidenceItem.From)]);
}

/// <summary>What will be open, for whom, and from when.</summary>
public sealed record NextItem(FollowUpActionKind Kind, IReadOnlyList<PersonData> To, DateTimeOffset Opens)
{
    internal static NextItem From(FollowUpAction action, LocalTimes local) =>
        new(action.Kind, [.. action.To.Select(PersonData.From)], local[action.Opens]);
}

/// <summary>The words that prove a fact, and the message or event they stand in.</summary>
public sealed record EvidenceItem(string? MessageId, string? EventId, string Quote)
{
    internal static EvidenceItem From(Evidence evidence) => new(evidence.MailId, evidence.AppointmentId, evidence.Quote);
}

/// <summary>Moments by the user's clock.</summary>
internal sealed class LocalTimes(TimeZoneInfo zone)
{
    /// <summary>The zone by its IANA id, as a browser knows it.</summary>
    public string ZoneId => TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id;

    public DateTimeOffset this[DateTimeOffset moment] => TimeZoneInfo.ConvertTime(moment, zone);

    public DateTimeOffset? this[DateTimeOffset? moment] => moment is { } known ? this[known] : null;
}
