using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Store;

/// <summary>
/// Saves what a sync reads. A page's rows and the link that accounts for them are saved together or not at all, and saving a page again
/// changes nothing.
/// </summary>
internal sealed class SyncStore(IDbContextFactory<FollowUpDatabase> databases)
{
    /// <summary>The place of the calendar among the folders.</summary>
    public const string Calendar = "Calendar";

    /// <summary>RFC 5321 allows 64 before the @ and 255 behind it. What is longer is no address, and would not fit into an index.</summary>
    private const int LongestAddress = 320;

    /// <summary>Whose mailbox it is, as far as it was read.</summary>
    public async Task<MailboxOwner?> OwnerAsync(Lease lease, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var owner = await database.Mailboxes.Where(mailbox => mailbox.Id == lease.MailboxId).Select(mailbox => mailbox.Owner)
            .SingleOrDefaultAsync(cancellation);
        return owner is null ? null : StoreJson.Read<MailboxOwner>(owner);
    }

    public Task SaveOwnerAsync(Lease lease, MailboxOwner owner, CancellationToken cancellation) => ChangeAsync(
        lease,
        (_, mailbox) =>
        {
            var json = StoreJson.Write(owner);
            if (!string.Equals(mailbox.Owner, json, StringComparison.Ordinal))
                (mailbox.Owner, mailbox.Stamp) = (json, Guid.NewGuid());
            return Task.CompletedTask;
        },
        cancellation);

    public Task SaveProgressAsync(Lease lease, SyncProgress progress, CancellationToken cancellation) =>
        UpdateAsync(lease, mailbox => Tell(mailbox, progress), cancellation);

    public Task FinishAsync(Lease lease, DateTimeOffset at, CancellationToken cancellation) => UpdateAsync(
        lease,
        mailbox =>
        {
            (mailbox.LastSyncedAt, mailbox.Error) = (at.ToUniversalTime(), null);
            (mailbox.Phase, mailbox.ReadingFolder) = (null, null);
        },
        cancellation);

    public Task FailAsync(Lease lease, string error, CancellationToken cancellation) => UpdateAsync(
        lease,
        mailbox =>
        {
            (mailbox.State, mailbox.Error) = (SyncState.Failed, error);
            (mailbox.Phase, mailbox.ReadingFolder) = (null, null);
        },
        cancellation);

    /// <summary>The folders as they were found and read last, and the calendar among them.</summary>
    public async Task<IReadOnlyDictionary<string, FolderRow>> FoldersAsync(Lease lease, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Folders.AsNoTracking().Where(folder => folder.MailboxId == lease.MailboxId)
            .ToDictionaryAsync(folder => folder.Folder, StringComparer.Ordinal, cancellation);
    }

    /// <summary>Saves which folders there are. What lay in one that is gone, or is not to be read any more, counts as missing.</summary>
    public Task SaveFoldersAsync(Lease lease, IReadOnlyList<FolderOutline> tree, CancellationToken cancellation) => ChangeAsync(
        lease,
        async (database, _) =>
        {
            var rows = await database.Folders.Where(folder => folder.MailboxId == lease.MailboxId && folder.Folder != Calendar)
                .ToDictionaryAsync(folder => folder.Folder, StringComparer.Ordinal, cancellation);
            foreach (var folder in tree)
            {
                var row = rows.GetValueOrDefault(folder.Id)
                    ?? database.Folders.Add(new FolderRow { MailboxId = lease.MailboxId, Folder = folder.Id }).Entity;
                (row.Name, row.Kind, row.Total) = (StoreText.Storable(folder.Name), folder.Kind, folder.Messages);
                if (!folder.Kind.IsRead())
                    (row.Link, row.IsFullRound, row.FullAt) = (null, false, null);
            }

            var gone = rows.Values.ExceptBy(tree.Select(folder => folder.Id), row => row.Folder, StringComparer.Ordinal).ToList();
            database.Folders.RemoveRange(gone);
            var left = gone.Select(row => row.Folder).Concat(tree.Where(folder => !folder.Kind.IsRead()).Select(folder => folder.Id)).ToList();
            var lost = await database.Items.Where(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Mail && !item.IsMissing
                && left.Contains(item.Folder)).ToListAsync(cancellation);
            foreach (var item in lost)
                item.IsMissing = true;
        },
        cancellation);

    /// <summary>Begins a round that reads the whole folder: what it does not see is missing when it ends, and not before.</summary>
    public Task StartOverAsync(Lease lease, string folder, DateTimeOffset now, CancellationToken cancellation) => ChangeAsync(
        lease,
        async (database, mailbox) =>
        {
            // It brings back what was forgotten as too old.
            mailbox.TidiedAt = null;
            var row = await FolderAsync(database, lease.MailboxId, folder, cancellation);
            (row.Link, row.Round, row.IsFullRound, row.Read) = (null, row.Round + 1, true, 0);
            (row.FullAt, row.Version) = (now.ToUniversalTime(), MailFacts.Version);
        },
        cancellation);

    /// <summary>What is known of mail before it is saved.</summary>
    /// <param name="lease">The right to read and save.</param>
    /// <param name="ids">The ids of the mails.</param>
    /// <param name="keys">The keys under which they may be worth reading.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<KnownMail> KnownAsync(
        Lease lease, IReadOnlyCollection<string> ids, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var looks = await database.Items
            .Where(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Mail && ids.Contains(item.ItemId))
            .Select(item => new { item.ItemId, item.Look, item.IsRead }).ToListAsync(cancellation);
        var leads = await database.Leads.Where(lead => lead.MailboxId == lease.MailboxId && keys.Contains(lead.Key))
            .Select(lead => lead.Key).ToListAsync(cancellation);
        return new(looks.ToDictionary(item => item.ItemId, item => (item.Look, item.IsRead), StringComparer.Ordinal),
            leads.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Saves a page of mail.</summary>
    /// <param name="lease">The right to save.</param>
    /// <param name="folder">The folder the page is of.</param>
    /// <param name="page">What was read.</param>
    /// <param name="progress">How far the sync has come with it.</param>
    /// <param name="cancellation">Gives up; then nothing is saved.</param>
    public Task SavePageAsync(Lease lease, string folder, ReadPage page, SyncProgress progress, CancellationToken cancellation) => ChangeAsync(
        lease,
        async (database, mailbox) =>
        {
            var place = await FolderAsync(database, lease.MailboxId, folder, cancellation);
            mailbox.Messages += await PutAsync(database, place, ItemKind.Mail, page.Items, cancellation);
            foreach (var item in await InFolderAsync(database, place, page.RemovedIds, cancellation))
                item.IsMissing = true;
            await AddContactsAsync(database, lease.MailboxId, page.Contacts, cancellation);
            await AddLeadsAsync(database, lease.MailboxId, page.Leads, cancellation);
            if (page.IsLast && place.IsFullRound)
            {
                foreach (var item in await UnseenAsync(database, place, ItemKind.Mail, cancellation))
                    item.IsMissing = true;
            }

            place.Read += place.IsFullRound ? page.Items.Count : 0;
            (place.Link, place.IsFullRound) = (page.Link, place.IsFullRound && !page.IsLast);
            Tell(mailbox, progress);
        },
        cancellation);

    /// <summary>Saves a page of the calendar, in which nothing moves from place to place: what has left is gone.</summary>
    public Task SaveCalendarAsync(Lease lease, ReadPage page, CancellationToken cancellation) => ChangeAsync(
        lease,
        async (database, _) =>
        {
            var place = await FolderAsync(database, lease.MailboxId, Calendar, cancellation);
            await PutAsync(database, place, ItemKind.Appointment, page.Items, cancellation);
            var gone = await database.Items.Where(item => item.MailboxId == lease.MailboxId && item.Kind == ItemKind.Appointment
                && page.RemovedIds.Contains(item.ItemId)).ToListAsync(cancellation);
            if (page.IsLast && place.IsFullRound)
                gone.AddRange((await UnseenAsync(database, place, ItemKind.Appointment, cancellation)).Except(gone));
            database.Items.RemoveRange(gone);
            await AddLeadsAsync(database, lease.MailboxId, page.Leads, cancellation);
            (place.Link, place.IsFullRound) = (page.Link, place.IsFullRound && !page.IsLast);
        },
        cancellation);

    /// <summary>When what is too old was forgotten last; null when something came since that may be.</summary>
    public async Task<DateTimeOffset?> TidiedAtAsync(Lease lease, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Mailboxes.Where(row => row.Id == lease.MailboxId).Select(row => row.TidiedAt).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Forgets what those items said, and notes whether a process is open. Their ids stay, as the mailbox still has them.</summary>
    public Task TidyAsync(Lease lease, IReadOnlySet<string> outdated, bool hasOpen, DateTimeOffset at, CancellationToken cancellation) => ChangeAsync(
        lease,
        async (database, mailbox) =>
        {
            (mailbox.TidiedAt, mailbox.HasOpen) = (at.ToUniversalTime(), hasOpen);
            foreach (var ids in outdated.Chunk(500))
            {
                foreach (var row in await database.Items.Where(row => row.MailboxId == lease.MailboxId && ids.Contains(row.ItemId))
                    .ToListAsync(cancellation))
                {
                    if (row.Kind == ItemKind.Correction)
                        database.Items.Remove(row);
                    else
                        row.Facts = null;
                }
            }
        },
        cancellation);

    /// <summary>Changes rows of one mailbox, all or none.</summary>
    /// <exception cref="LeaseLostException">The mailbox is no longer this instance's; nothing is saved.</exception>
    public async Task ChangeAsync(Lease lease, Func<FollowUpDatabase, MailboxRow, Task> change, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        // In this transaction nobody else can take or erase it: SQLite's holds the whole database.
        var rows = database.Database.IsNpgsql()
            ? database.Mailboxes.FromSql($"""SELECT * FROM "Mailboxes" WHERE "Id" = {lease.MailboxId} FOR NO KEY UPDATE""")
            : database.Mailboxes.Where(row => row.Id == lease.MailboxId);
        if (await rows.ToListAsync(cancellation) is not [var mailbox] || mailbox.Fence != lease.Fence)
            throw new LeaseLostException();

        await change(database, mailbox);
        if (ChangesFacts(database))
            mailbox.Stamp = Guid.NewGuid();
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Whether anything of what is known changes, and not only the marks of a round.</summary>
    private static bool ChangesFacts(FollowUpDatabase database) => database.ChangeTracker.Entries<ItemRow>().Any(entry => entry.State switch
    {
        EntityState.Added or EntityState.Deleted => entry.Entity.Facts is not null,
        EntityState.Modified => entry.Property(row => row.Facts).IsModified,
        _ => false,
    });

    private static void Tell(MailboxRow mailbox, SyncProgress progress) =>
        (mailbox.Phase, mailbox.ReadingFolder, mailbox.Read, mailbox.Total) =
            (progress.Phase, progress.Folder is { } name ? StoreText.Storable(name) : null, progress.Read, progress.Total);

    private Task UpdateAsync(Lease lease, Action<MailboxRow> change, CancellationToken cancellation) => ChangeAsync(
        lease,
        (_, mailbox) =>
        {
            change(mailbox);
            return Task.CompletedTask;
        },
        cancellation);

    private static async Task<FolderRow> FolderAsync(FollowUpDatabase database, Guid mailboxId, string folder,
        CancellationToken cancellation) =>
        await database.Folders.FindAsync([mailboxId, folder], cancellation)
        ?? database.Folders.Add(new FolderRow { MailboxId = mailboxId, Folder = folder }).Entity;

    /// <summary>Adds or replaces items, and answers how many were added.</summary>
    private static async Task<int> PutAsync(
        FollowUpDatabase database, FolderRow place, ItemKind kind, IReadOnlyList<ReadItem> items, CancellationToken cancellation)
    {
        var ids = items.Select(item => item.Id).ToList();
        var known = await database.Items.Where(item => item.MailboxId == place.MailboxId && item.Kind == kind && ids.Contains(item.ItemId))
            .ToDictionaryAsync(item => item.ItemId, StringComparer.Ordinal, cancellation);
        foreach (var item in items)
        {
            var row = known.GetValueOrDefault(item.Id)
                ?? database.Items.Add(new ItemRow { MailboxId = place.MailboxId, Kind = kind, ItemId = item.Id, Folder = place.Folder }).Entity;
            if (item.IsRead || row.Look != item.Look)
                (row.Facts, row.IsRead) = (item.Facts, item.IsRead);
            (row.Folder, row.Round, row.IsMissing) = (place.Folder, place.Round, false);
            (row.Conversation, row.Sender, row.Look, row.IsPromising) = (item.Conversation, item.Sender, item.Look, item.IsPromising);
        }

        return items.Count - known.Count;
    }

    private static Task<List<ItemRow>> InFolderAsync(
        FollowUpDatabase database, FolderRow place, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        database.Items
            .Where(item =>
                item.MailboxId == place.MailboxId && item.Kind == ItemKind.Mail && item.Folder == place.Folder && ids.Contains(item.ItemId))
            .ToListAsync(cancellation);

    /// <summary>What the full round that ends here has not seen.</summary>
    private static async Task<List<ItemRow>> UnseenAsync(
        FollowUpDatabase database, FolderRow place, ItemKind kind, CancellationToken cancellation)
    {
        var unseen = await database.Items
            .Where(item =>
                item.MailboxId == place.MailboxId && item.Kind == kind && item.Folder == place.Folder && item.Round < place.Round)
            .ToListAsync(cancellation);
        // What this very page has put is changed in memory and not yet in the table.
        unseen.RemoveAll(item => item.Folder != place.Folder || item.Round == place.Round);
        return unseen;
    }

    /// <summary>Adds the leads that are not known yet.</summary>
    public static async Task AddLeadsAsync(
        FollowUpDatabase database, Guid mailboxId, IReadOnlySet<string> leads, CancellationToken cancellation)
    {
        if (leads.Count == 0)
            return;
        var known = await database.Leads.Where(lead => lead.MailboxId == mailboxId && leads.Contains(lead.Key)).Select(lead => lead.Key)
            .ToListAsync(cancellation);
        database.Leads.AddRange(leads.Except(known, StringComparer.Ordinal).Select(key => new LeadRow { MailboxId = mailboxId, Key = key }));
    }

    private static async Task AddContactsAsync(FollowUpDatabase database, Guid mailboxId, IReadOnlyList<Person> people,
        CancellationToken cancellation)
    {
        var byAddress = people.Where(person => person.Address!.Length <= LongestAddress)
            .GroupBy(person => StoreText.Storable(person.Address!.ToLowerInvariant()), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => StoreText.Storable(group.Last().Name), StringComparer.Ordinal);
        var known = await database.Contacts
            .Where(contact => contact.MailboxId == mailboxId && byAddress.Keys.Contains(contact.Address))
            .ToDictionaryAsync(contact => contact.Address, StringComparer.Ordinal, cancellation);
        foreach (var (address, name) in byAddress)
        {
            if (!known.TryGetValue(address, out var contact))
                database.Contacts.Add(new ContactRow { MailboxId = mailboxId, Address = address, Name = name });
            else if (name.Length > 0)
                contact.Name = name;
        }
    }
}
