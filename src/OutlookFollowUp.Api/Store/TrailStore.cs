using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Store;

/// <summary>Keeps which mail is worth reading because of other mail, and which mail is missing.</summary>
internal sealed class TrailStore(IDbContextFactory<FollowUpDatabase> databases, SyncStore sync)
{
    /// <summary>A few mails at a time, so that a sync that dies has little to do again.</summary>
    private const int Few = 60;

    /// <summary>Some of the leads whose earlier mail was not read yet.</summary>
    public async Task<IReadOnlyList<string>> NextLeadsAsync(Lease lease, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Leads.Where(lead => lead.MailboxId == lease.MailboxId && !lead.IsFollowed)
            .OrderBy(lead => lead.Key).Select(lead => lead.Key).Take(Few).ToListAsync(cancellation);
    }

    /// <summary>Some of the mail under these leads whose text was not read.</summary>
    public async Task<IReadOnlyList<ItemRow>> UnreadAsync(Lease lease, IReadOnlyList<string> leads, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await Under(database, lease, leads).AsNoTracking().Where(item => !item.IsRead && !item.IsMissing)
            .OrderBy(item => item.ItemId).Take(Few).ToListAsync(cancellation);
    }

    /// <summary>The facts of the mail under these leads.</summary>
    public async Task<IReadOnlyList<MailFacts>> FactsAsync(Lease lease, IReadOnlyList<string> leads, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var facts = await Under(database, lease, leads).Where(item => item.Facts != null).Select(item => item.Facts).ToListAsync(cancellation);
        return [.. facts.Select(json => StoreJson.Read<MailFacts>(json!))];
    }

    /// <summary>Saves earlier mail that was read; what could not be found is missing.</summary>
    public Task SaveEarlierAsync(Lease lease, IReadOnlyDictionary<string, string?> facts, IReadOnlyCollection<string> missing,
        CancellationToken cancellation) => sync.ChangeAsync(
        lease,
        async (database, _) =>
        {
            var ids = facts.Keys.Concat(missing).ToList();
            foreach (var item in await MailAsync(database, lease, ids, cancellation))
            {
                if (facts.TryGetValue(item.ItemId, out var found))
                    (item.Facts, item.IsRead) = (found, true);
                else
                    item.IsMissing = true;
            }
        },
        cancellation);

    /// <summary>These leads are followed to their end, and have led to others.</summary>
    public Task FollowedAsync(Lease lease, IReadOnlyList<string> followed, IReadOnlySet<string> leads, CancellationToken cancellation) =>
        sync.ChangeAsync(
            lease,
            async (database, _) =>
            {
                await SyncStore.AddLeadsAsync(database, lease.MailboxId, leads, cancellation);
                foreach (var lead in await database.Leads.Where(row => row.MailboxId == lease.MailboxId && followed.Contains(row.Key))
                    .ToListAsync(cancellation))
                    lead.IsFollowed = true;
            },
            cancellation);

    /// <summary>
    /// Forgets the missing mail that says nothing about an interview, and answers some of the rest. Such mail may come back by the next
    /// full round at the latest.
    /// </summary>
    /// <param name="lease">The right to save.</param>
    /// <param name="after">The last id that was answered before; null at first.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<ItemRow>> MissingAsync(Lease lease, string? after, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var missing = database.Items.Where(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Mail && item.IsMissing);
        if (after is null && await missing.AnyAsync(item => item.Facts == null, cancellation))
            await ForgetAsync(lease, missing.Where(item => item.Facts == null).Select(item => item.ItemId).ToListAsync(cancellation), cancellation);
#pragma warning disable CA1309 // The database compares, in the order in which it sorts.
        return await missing.AsNoTracking().Where(item => after == null || string.Compare(item.ItemId, after) > 0)
            .OrderBy(item => item.ItemId).Take(Few).ToListAsync(cancellation);
#pragma warning restore CA1309
    }

    /// <summary>Saves where missing mail is: gone, or by id in a folder after all.</summary>
    public Task SettleAsync(Lease lease, IReadOnlyCollection<string> gone, IReadOnlyDictionary<string, string> places,
        CancellationToken cancellation) => sync.ChangeAsync(
        lease,
        async (database, mailbox) =>
        {
            var rounds = await database.Folders.Where(folder => folder.MailboxId == lease.MailboxId)
                .ToDictionaryAsync(folder => folder.Folder, folder => folder.Round, StringComparer.Ordinal, cancellation);
            foreach (var item in await MailAsync(database, lease, [.. gone, .. places.Keys], cancellation))
            {
                if (places.TryGetValue(item.ItemId, out var folder))
                    (item.Folder, item.Round, item.IsMissing) = (folder, rounds.GetValueOrDefault(folder), false);
                else
                    database.Items.Remove(item);
            }

            mailbox.Messages -= database.ChangeTracker.Entries<ItemRow>().Count(entry => entry.State == EntityState.Deleted);
        },
        cancellation);

    /// <summary>Whether any of these mails is known.</summary>
    public async Task<bool> KnowsAsync(Lease lease, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Items.AnyAsync(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Mail && !item.IsMissing
            && ids.Contains(item.ItemId), cancellation);
    }

    /// <summary>Everything that was read, to find the leads anew; facts of what nothing leads to any more are forgotten.</summary>
    public Task PruneAsync(Lease lease, Func<IReadOnlyList<ItemRow>, Trail> follow, CancellationToken cancellation) => sync.ChangeAsync(
        lease,
        async (database, _) =>
        {
            var items = await database.Items.Where(item => item.MailboxId == lease.MailboxId && item.Kind != ItemKind.Correction)
                .ToListAsync(cancellation);
            var trail = follow(items);
            var leads = await database.Leads.Where(lead => lead.MailboxId == lease.MailboxId).ToListAsync(cancellation);
            database.Leads.RemoveRange(leads.Where(lead => !trail.Leads.Contains(lead.Key)));
            await SyncStore.AddLeadsAsync(database, lease.MailboxId, trail.Leads, cancellation);
            foreach (var item in items.Where(item => item is { Kind: ItemKind.Mail, IsRead: true } && !trail.Reaches(item)))
                (item.Facts, item.IsRead) = (null, false);
        },
        cancellation);

    private async Task ForgetAsync(Lease lease, Task<List<string>> ids, CancellationToken cancellation) =>
        await SettleAsync(lease, await ids, new Dictionary<string, string>(StringComparer.Ordinal), cancellation);

    private static Task<List<ItemRow>> MailAsync(
        FollowUpDatabase database, Lease lease, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        database.Items.Where(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Mail && ids.Contains(item.ItemId))
            .ToListAsync(cancellation);

    private static IQueryable<ItemRow> Under(FollowUpDatabase database, Lease lease, IReadOnlyList<string> leads)
    {
        var (conversations, senders) = (Trail.ConversationsIn(leads), Trail.SendersIn(leads));
        return database.Items.Where(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Mail
            && (conversations.Contains(item.Conversation!) || senders.Contains(item.Sender!)));
    }
}
