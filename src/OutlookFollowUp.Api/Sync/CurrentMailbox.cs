using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

/// <summary>The mailbox of the user who asks. The first question makes it and starts its sync.</summary>
internal sealed class CurrentMailbox(MailboxStore store, SyncSchedule schedule)
{
    public async Task<StoredMailbox> ReadAsync(UserKey user, CancellationToken cancellation)
    {
        var mailbox = await store.FindAsync(user, cancellation)
            ?? new StoredMailbox(await store.FindOrAddIdAsync(user, cancellation), Owner: null,
                new SyncStatus(SyncState.Never, 0, null, null));
        return await schedule.SeeAsync(mailbox, cancellation) ? mailbox with { Sync = mailbox.Sync with { State = SyncState.Running } } : mailbox;
    }
}
