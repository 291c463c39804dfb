using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>One sync under way: by which right, of whose mailbox, and when it began.</summary>
internal sealed record SyncRun(Lease Lease, GraphMailbox Mailbox, MailboxOwner Owner, DateTimeOffset Now);

internal static class Kinds
{
    /// <summary>Whether mail in such a folder is read: not what the user threw away, what is not sent yet, and what nobody wrote.</summary>
    public static bool IsRead(this MailFolder kind) => kind is not (MailFolder.Deleted or MailFolder.Junk or MailFolder.Drafts);
}

/// <summary>Graph wants the sync to go on later.</summary>
internal sealed class GraphBusyException(TimeSpan? wait) : Exception("Microsoft Graph asks to wait.")
{
    /// <summary>How long; null when Graph does not say.</summary>
    public TimeSpan? Wait { get; } = wait;
}
