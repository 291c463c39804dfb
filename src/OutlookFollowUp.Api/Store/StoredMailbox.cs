using OutlookFollowUp.Api.Me;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Store;

/// <summary>A mailbox as it was read last.</summary>
/// <param name="Owner">Null until the mailbox was read for the first time.</param>
internal sealed record StoredMailbox(Guid Id, MailboxOwner? Owner, SyncStatus Sync)
{
    /// <summary>What is known of its mail and calendar, and the interview processes found in them.</summary>
    public MailboxFacts Facts { get; init; } = MailboxFacts.None;

    public UserSettings Settings { get; init; } = UserSettings.Default;
}
