using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Store;

/// <summary>
/// Saves what a sync reads. A page's rows and the link that accounts for them are saved together or not at all, and saving a page again
/// changes nothing.
/// </summary>
internal sealed class SyncStore(IDbContextFactory<FollowUpDatabase> databases)
{
    private const string Calendar = "Calendar";

    /// <summary>RFC 5321 allows 64 before the @ and 255 behind it. What is longer is no address, and would not fit into an index.</summary>
    private const int LongestAddress = 320;

    public Task SaveOwnerAsync(Lease lease, MailboxOwner owner, CancellationToken cancellation) => UpdateAsync(
        lease,
        mailbox =>
        {
            var json = StoreJson.Write(owner);
            if (!string.Equals(mailbox.Owner, json, StringComparison.Ordinal))
                (mailbox.Owner, mailbox.Stamp) = (json, Guid.NewGuid());
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

    /// <summary>Where to read on in a folder; null for its beginning.</summary>
    public async Task<string?> LinkAsync(Lease lease, MailFolder folder, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return (await database.Folders.FindAsync([lease.MailboxId, folder.ToString()], cancellation))?.Link;
    }

    /// <summary>Begins a round that reads the whole folder: what it does not see is gone when it ends, and not before.</summary>
    public Task StartOverAsync(Lease lease, MailFolder folder, CancellationToken cancellation) => HeldAsync(
        lease,
        async (database, _) =>
        {
            var row = await FolderAsync(database, lease.MailboxId, folder.ToString(), cancellation);
            (row.Link, row.Round, row.IsFullRound) = (null, row.Round + 1, true);
        },
        cancellation);

    /// <summary>Saves a page of mail.</summary>
    /// <param name="lease">The right to save.</param>
    /// <param name="folder">The folder the page is of.</param>
    /// <param name="page">What was read.</param>
    /// <param name="progress">How far the sync has come with it.</param>
    /// <param name="cancellation">Gives up; then nothing is saved.</param>
    /// <exception cref="LeaseLostException">The mailbox is no longer this instance's; nothing is saved.</exception>
    public Task SavePageAsync(Lease lease, MailFolder folder, ReadPage page, SyncProgress progress, CancellationToken cancellation) => HeldAsync(
        lease,
        async (database, mailbox) =>
        {
            var place = await FolderAsync(database, lease.MailboxId, folder.ToString(), cancellation);
            mailbox.Messages += await PutAsync(database, place, ItemKind.Mail, page.Mails, cancellation);
            mailbox.Messages -= await RemoveAsync(database, place, page.RemovedIds, cancellation);
            await AddContactsAsync(database, lease.MailboxId, page.Contacts, cancellation);
            if (page.IsLast && place.IsFullRound)
                mailbox.Messages -= await SweepAsync(database, place, ItemKind.Mail, cancellation);
            (place.Link, place.IsFullRound) = (page.Link, place.IsFullRound && !page.IsLast);
            Tell(mailbox, progress);
        },
        cancellation);

    /// <summary>Saves the calendar as a whole: what is no longer in it is gone.</summary>
    public Task SaveCalendarAsync(Lease lease, IReadOnlyDictionary<string, string?> facts, CancellationToken cancellation) => HeldAsync(
        lease,
        async (database, _) =>
        {
            var place = await FolderAsync(database, lease.MailboxId, Calendar, cancellation);
            place.Round++;
            await PutAsync(database, place, ItemKind.Appointment, facts, cancellation);
            await SweepAsync(database, place, ItemKind.Appointment, cancellation);
        },
        cancellation);

    private static void Tell(MailboxRow mailbox, SyncProgress progress) =>
        (mailbox.Phase, mailbox.ReadingFolder, mailbox.Read, mailbox.Total) =
            (progress.Phase, progress.Folder is { } name ? StoreText.Storable(name) : null, progress.Read, progress.Total);

    private Task UpdateAsync(Lease lease, Action<MailboxRow> change, CancellationToken cancellation) => HeldAsync(
        lease,
        (_, mailbox) =>
        {
            change(mailbox);
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Changes a mailbox in a transaction in which nobody else can take or erase it.</summary>
    private async Task HeldAsync(Lease lease, Func<FollowUpDatabase, MailboxRow, Task> change, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        // SQLite's transaction holds the whole database.
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

    private static async Task<FolderRow> FolderAsync(FollowUpDatabase database, Guid mailboxId, string folder,
        CancellationToken cancellation) =>
        await database.Folders.FindAsync([mailboxId, folder], cancellation)
        ?? database.Folders.Add(new FolderRow { MailboxId = mailboxId, Folder = folder }).Entity;

    /// <summary>Adds or replaces items, and answers how many were added.</summary>
    private static async Task<int> PutAsync(
        FollowUpDatabase database, FolderRow place, ItemKind kind, IReadOnlyDictionary<string, string?> facts,
        CancellationToken cancellation)
    {
        var known = await database.Items
            .Where(item => item.MailboxId == place.MailboxId && item.Kind == kind && facts.Keys.Contains(item.ItemId))
            .ToDictionaryAsync(item => item.ItemId, StringComparer.Ordinal, cancellation);
        foreach (var (id, json) in facts)
        {
            var row = known.GetValueOrDefault(id)
                ?? database.Items.Add(new ItemRow { MailboxId = place.MailboxId, Kind = kind, ItemId = id, Folder = place.Folder }).Entity;
            (row.Folder, row.Round, row.Facts) = (place.Folder, place.Round, json);
        }

        return facts.Count - known.Count;
    }

    /// <summary>Removes mail that left this folder, and answers how many. What another folder holds by now has only been moved.</summary>
    private static async Task<int> RemoveAsync(
        FollowUpDatabase database, FolderRow place, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return 0;
        var gone = await database.Items
            .Where(item =>
                item.MailboxId == place.MailboxId && item.Kind == ItemKind.Mail && item.Folder == place.Folder && ids.Contains(item.ItemId))
            .ToListAsync(cancellation);
        database.Items.RemoveRange(gone);
        return gone.Count;
    }

    /// <summary>Removes what the full round that ends here has not seen, and answers how many.</summary>
    private static async Task<int> SweepAsync(FollowUpDatabase database, FolderRow place, ItemKind kind, CancellationToken cancellation)
    {
        var unseen = await database.Items
            .Where(item =>
                item.MailboxId == place.MailboxId && item.Kind == kind && item.Folder == place.Folder && item.Round < place.Round)
            .ToListAsync(cancellation);
        // What this very page has put is changed in memory and not yet in the table.
        unseen.RemoveAll(item => item.Folder != place.Folder || item.Round == place.Round);
        database.Items.RemoveRange(unseen);
        return unseen.Count;
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
