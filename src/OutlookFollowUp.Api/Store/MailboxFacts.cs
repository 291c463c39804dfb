using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Store;

/// <summary>Everything a mailbox's list is made of, and the processes found in it. Never changes, so that requests can share it.</summary>
internal sealed class MailboxFacts(
    MailboxOwner? owner, IReadOnlyList<MailFacts> mails, IReadOnlyList<AppointmentFacts> appointments, IReadOnlyList<Correction> corrections)
{
    private readonly Lazy<IReadOnlyList<InterviewProcess>> _processes =
        new(() => owner is null ? [] : FollowUpList.FindProcesses(owner, mails, appointments, corrections));

    public static MailboxFacts None { get; } = new(null, [], [], []);

    public IReadOnlyList<MailFacts> Mails => mails;

    public IReadOnlyList<AppointmentFacts> Appointments => appointments;

    /// <summary>What the user said, which wins over mail and calendar.</summary>
    public IReadOnlyList<Correction> Corrections => corrections;

    /// <summary>The interview processes, found when first asked for; none while nobody knows whose mailbox it is.</summary>
    public IReadOnlyList<InterviewProcess> Processes => _processes.Value;

    /// <summary>The process of that id; null when there is none.</summary>
    public InterviewProcess? Find(string id) =>
        Processes.FirstOrDefault(process => string.Equals(process.Id, id, StringComparison.Ordinal));
}
