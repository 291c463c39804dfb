using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Me;

/// <summary>Forgets a user. What leaves traces outside the database has them removed here too.</summary>
internal sealed class Erasure(MailboxStore store, SyncSchedule schedule, SubscriptionKeeper subscriptions)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Stops a running sync, removes what was left at Microsoft, and then every row, whether or not that could be reached.</summary>
    public async Task RunAsync(UserKey user, CancellationToken cancellation)
    {
        if (await store.FindIdAsync(user, cancellation) is not { } mailboxId)
            return;

        await schedule.StopAsync(mailboxId, cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await subscriptions.RemoveAsync(mailboxId, user, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // A subscription that nobody renews ends by itself within a week, and nobody listens to it from now on.
        }

        await store.EraseAsync(mailboxId, user, cancellation);
    }
}
