using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Sync;

/// <summary>The right to sync one mailbox, held by one instance at a time.</summary>
/// <param name="MailboxId">The mailbox.</param>
/// <param name="User">Whose it is.</param>
/// <param name="Fence">Counts the leases of this mailbox: who saves with an older number has lost the right, and saves nothing.</param>
internal sealed record Lease(Guid MailboxId, UserKey User, long Fence);

/// <summary>The mailbox is another instance's by now, or erased: the sync stops, and none of what it still wanted to save is saved.</summary>
internal sealed class LeaseLostException() : Exception("The lease of this mailbox is over.");
