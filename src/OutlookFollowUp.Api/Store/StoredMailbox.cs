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

    /// <summary>When it is to be synced next; null when nobody has asked for it yet.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When the user was here last, to the hour.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    public UserSettings Settings { get; init; } = UserSettings.Default;
}
