using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.WriteBack;

namespace OutlookFollowUp.Api.Sync;

/// <summary>What is done in a mailbox once it has been read, while its lease is still held: so that one instance does it at a time.</summary>
internal sealed class AfterSync(
    GraphAccess graph, SubscriptionKeeper subscriptions, ToDoKeeper toDo, Upkeep upkeep, SyncSchedule schedule)
{
    /// <exception cref="GraphBusyException">Graph wants us to wait.</exception>
    public async Task RunAsync(Lease lease, CancellationToken cancellation)
    {
        await upkeep.RunAsync(lease, cancellation);
        using var mailbox = graph.Open(lease.User);
        if (await subscriptions.KeepAsync(lease.MailboxId, mailbox, cancellation))
            await schedule.WakeAsync(lease.MailboxId, cancellation);
        await toDo.KeepAsync(lease.User, cancellation);
    }
}
