using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Notifications;

/// <summary>The subscriptions of all mailboxes, and what notifications leave behind.</summary>
internal sealed class SubscriptionStore(IDbContextFactory<FollowUpDatabase> databases)
{
    public async Task<IReadOnlyList<SubscriptionRow>> OfAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Subscriptions.AsNoTracking().Where(row => row.MailboxId == mailboxId).ToListAsync(cancellation);
    }

    /// <summary>Notes, before Graph is asked, by what its notifications will be known.</summary>
    public async Task BeginAsync(Guid mailboxId, Watched watched, string clientStateHash, Uri url, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.Subscriptions.FindAsync([mailboxId, watched], cancellation);
        if (row is null)
            database.Subscriptions.Add(row = new() { MailboxId = mailboxId, Watched = watched, ClientStateHash = "", Url = "" });
        (row.ClientStateHash, row.Url, row.SubscriptionId, row.ExpiresAt) = (clientStateHash, url.AbsoluteUri, null, null);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>Keeps what Graph gave. False when the row has another secret by now: then that subscription is nobody's.</summary>
    public Task<bool> KeepAsync(
        Guid mailboxId, Watched watched, string clientStateHash, GraphSubscription made, CancellationToken cancellation) =>
        UpdateAsync(mailboxId, watched, clientStateHash, row =>
            (row.SubscriptionId, row.ExpiresAt, row.Need, row.RetryAt) = (made.Id, made.Expires.ToUniversalTime(), SubscriptionNeed.Nothing, null), cancellation);

    public Task PutOffAsync(Guid mailboxId, Watched watched, DateTimeOffset until, CancellationToken cancellation) =>
        UpdateAsync(mailboxId, watched, null, row => row.RetryAt = until.ToUniversalTime(), cancellation);

    public async Task ForgetAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.Subscriptions.Where(row => row.MailboxId == mailboxId).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Takes in what was delivered, as far as it is Graph's, and answers the mailboxes in which something happened.</summary>
    public async Task<IReadOnlyCollection<Guid>> TakeInAsync(IReadOnlyList<NotificationItem> items, CancellationToken cancellation)
    {
        var claimed = items.Select(item => ClientState.MailboxOf(item.ClientState)).OfType<Guid>().ToHashSet();
        if (claimed.Count == 0)
            return [];
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var rows = (await database.Subscriptions.Where(row => claimed.Contains(row.MailboxId)).ToListAsync(cancellation)).ToLookup(row => row.MailboxId);
        var told = new HashSet<Guid>();
        foreach (var item in items)
        {
            if (ClientState.MailboxOf(item.ClientState) is { } id && rows[id].FirstOrDefault(row => IsOf(row, item)) is { } row)
            {
                Heed(row, item.LifecycleEvent);
                told.Add(id);
            }
        }

        await database.SaveChangesAsync(cancellation);
        return told;
    }

    /// <summary>Where Graph lost notifications, has every folder read from its beginning.</summary>
    public async Task StartOverWhereMissedAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var missed = await database.Subscriptions.Where(row => row.MailboxId == mailboxId && row.HasMissed).ToListAsync(cancellation);
        if (missed.Count == 0)
            return;
        foreach (var row in missed)
            row.HasMissed = false;
        foreach (var folder in await database.Folders.Where(folder => folder.MailboxId == mailboxId).ToListAsync(cancellation))
            folder.Link = null;
        await database.SaveChangesAsync(cancellation);
    }

    // One that comes before Graph has told us its id is known by its secret alone.
    private static bool IsOf(SubscriptionRow row, NotificationItem item) =>
        ClientState.Matches(item.ClientState!, row.ClientStateHash)
        && (row.SubscriptionId is null || string.Equals(row.SubscriptionId, item.SubscriptionId, StringComparison.OrdinalIgnoreCase));

    private static void Heed(SubscriptionRow row, string? lifecycleEvent)
    {
        switch (lifecycleEvent)
        {
            case "reauthorizationRequired" when row.Need == SubscriptionNeed.Nothing:
                row.Need = SubscriptionNeed.Renewal;
                break;
            case "subscriptionRemoved":
                row.Need = SubscriptionNeed.Recreation;
                break;
            case "missed":
                row.HasMissed = true;
                break;
        }
    }

    private async Task<bool> UpdateAsync(
        Guid mailboxId, Watched watched, string? clientStateHash, Action<SubscriptionRow> change, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.Subscriptions.FindAsync([mailboxId, watched], cancellation);
        if (row is null || (clientStateHash is not null && row.ClientStateHash != clientStateHash))
            return false;
        change(row);
        await database.SaveChangesAsync(cancellation);
        return true;
    }
}
