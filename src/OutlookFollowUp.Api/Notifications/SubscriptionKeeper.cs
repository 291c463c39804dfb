using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Notifications;

/// <summary>
/// Sees to it that Graph tells us of changes: after a mailbox's sync, while the lease is still held, its subscriptions are made, renewed
/// well before they end, and made anew when Graph has dropped them.
/// </summary>
internal sealed partial class SubscriptionKeeper(
    SubscriptionStore store, NotificationSettings settings, GraphAccess graph, TimeProvider clock, ILogger<SubscriptionKeeper> logger)
{
    /// <summary>An hour less than Graph allows, so that a clock that is a little fast asks for nothing that is refused.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10_080 - 60);

    private static readonly TimeSpan RenewBefore = TimeSpan.FromDays(4);

    private static readonly TimeSpan RetryAfterRefusal = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Does what is to be done, and answers whether a subscription is new: what changed just before it has not been told.
    /// </summary>
    /// <exception cref="GraphBusyException">Graph wants us to wait.</exception>
    public async Task<bool> KeepAsync(Guid mailboxId, GraphMailbox mailbox, CancellationToken cancellation)
    {
        if (settings.Url is not { } url)
            return false;
        var known = await store.OfAsync(mailboxId, cancellation);
        var isNew = false;
        foreach (var watched in Enum.GetValues<Watched>())
        {
            var row = known.FirstOrDefault(row => row.Watched == watched);
            if (row?.RetryAt > clock.GetUtcNow())
                continue;
            try
            {
                isNew |= await KeepAsync(mailboxId, watched, row, mailbox.Subscriptions, url, cancellation);
            }
            catch (GraphException refusal)
            {
                Log.Refused(logger, mailboxId, watched, refusal.Status, refusal.Code);
                await store.PutOffAsync(mailboxId, watched, clock.GetUtcNow() + RetryAfterRefusal, cancellation);
            }
        }

        return isNew;
    }

    /// <summary>Removes a user's subscriptions, as far as Graph lets us; what it keeps ends by itself and is not listened to.</summary>
    public async Task RemoveAsync(Guid mailboxId, UserKey user, CancellationToken cancellation)
    {
        var rows = await store.OfAsync(mailboxId, cancellation);
        await store.ForgetAsync(mailboxId, cancellation);
        if (rows.All(row => row.SubscriptionId is null))
            return;
        using var mailbox = graph.Open(user);
        foreach (var id in rows.Select(row => row.SubscriptionId).OfType<string>())
        {
            try
            {
                await mailbox.Subscriptions.RemoveAsync(id, cancellation);
            }
            catch (Exception refusal) when (!cancellation.IsCancellationRequested)
            {
                Log.NotRemoved(logger, mailboxId, refusal.GetType().Name);
            }
        }
    }

    private async Task<bool> KeepAsync(
        Guid mailboxId, Watched watched, SubscriptionRow? row, GraphSubscriptions subscriptions, Uri url, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (row is not { SubscriptionId: { } id, ExpiresAt: { } expires } || expires <= now || row.Need == SubscriptionNeed.Recreation)
            return await CreateAsync(mailboxId, watched, subscriptions, url, cancellation);
        if (row.Url != url.AbsoluteUri)
        {
            (await subscriptions.RemoveAsync(id, cancellation)).OrBusy();
            return await CreateAsync(mailboxId, watched, subscriptions, url, cancellation);
        }

        if (row.Need != SubscriptionNeed.Renewal && expires - now > RenewBefore)
            return false;
        if ((await subscriptions.RenewAsync(id, now + Life, cancellation)).OrBusy() is not { } renewed)
            return await CreateAsync(mailboxId, watched, subscriptions, url, cancellation);
        await store.KeepAsync(mailboxId, watched, row.ClientStateHash, renewed, cancellation);
        return false;
    }

    // The secret is kept first: the first notification may be faster than Graph's answer.
    private async Task<bool> CreateAsync(
        Guid mailboxId, Watched watched, GraphSubscriptions subscriptions, Uri url, CancellationToken cancellation)
    {
        var clientState = ClientState.New(mailboxId);
        var hash = ClientState.Hash(clientState);
        await store.BeginAsync(mailboxId, watched, hash, url, cancellation);
        var until = clock.GetUtcNow() + Life;
        if ((await subscriptions.CreateAsync(watched, url, clientState, until, cancellation)).OrBusy() is not { } made)
        {
            // One that we made and then lost sight of. Its secret is lost with it.
            foreach (var stray in (await subscriptions.FindAsync(watched, url, cancellation)).OrBusy())
                (await subscriptions.RemoveAsync(stray, cancellation)).OrBusy();
            made = (await subscriptions.CreateAsync(watched, url, clientState, until, cancellation)).OrBusy() ?? throw new GraphException(409, "Conflict");
        }

        if (await store.KeepAsync(mailboxId, watched, hash, made, cancellation))
            return true;
        (await subscriptions.RemoveAsync(made.Id, cancellation)).OrBusy();
        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Graph refuses to tell of changes in the {Watched} of mailbox {MailboxId}: {Status} {Code}. It is asked from time to time instead.")]
        public static partial void Refused(ILogger logger, Guid mailboxId, Watched watched, int status, string code);

        [LoggerMessage(LogLevel.Warning, "A subscription of mailbox {MailboxId} was not removed and ends by itself: {Failure}")]
        public static partial void NotRemoved(ILogger logger, Guid mailboxId, string failure);
    }
}
