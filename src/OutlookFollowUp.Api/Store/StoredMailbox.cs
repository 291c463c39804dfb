using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Store;

/// <summary>Everything a mailbox's list is made of.</summary>
/// <param name="Owner">Null until the mailbox was read for the first time.</param>
internal sealed record StoredMailbox(Guid Id, MailboxOwner? Owner, SyncStatus Sync)
{
    public IReadOnlyList<MailFacts> Mails { get; init; } = [];

    public IReadOnlyList<AppointmentFacts> Appointments { get; init; } = [];

    /// <summary>The interview processes in it; none while nobody knows whose mailbox it is.</summary>
    public IReadOnlyList<InterviewProcess> FindProcesses() =>
        Owner is null ? [] : FollowUpList.FindProcesses(Owner, Mails, Appointments);
}
