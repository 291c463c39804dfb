using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

/// <summary>The mailbox of the user who asks. The first question makes it and starts its sync.</summary>
internal sealed class CurrentMailbox(MailboxStore store, SyncQueue queue)
{
    public async Task<StoredMailbox> ReadAsync(UserKey user, CancellationToken cancellation)
    {
        // Asked before the row is read: one read before a sync ended must not pass for its result.
        var wasBusy = queue.IsBusy(user);
        var mailbox = await store.FindAsync(user, cancellation)
            ?? new StoredMailbox(await store.FindOrAddIdAsync(user, cancellation), Owner: null,
                new SyncStatus(SyncState.Never, 0, null, null));
        var target = new SyncTarget(mailbox.Id, user);
        queue.WakeIfNew(target);
        return wasBusy || queue.IsBusy(user) ? mailbox with { Sync = mailbox.Sync with { State = SyncState.Running } } : mailbox;
    }
}
