using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Me;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Store;

/// <summary>Reads mailboxes, and keeps what their users said. Whoever asks names the user, so that nobody sees another's.</summary>
internal sealed class MailboxStore(IDbContextFactory<FollowUpDatabase> databases, FactsCache cache)
{
    /// <summary>
    /// The user's mailbox in one round trip; null when they have not signed in before. Its items come along only where they changed since
    /// they were read last.
    /// </summary>
    public async Task<StoredMailbox?> FindAsync(UserKey user, CancellationToken cancellation)
    {
        var known = cache.Find(user);
        if (await ReadAsync(user, known, cancellation) is not var (stamp, mailbox))
        {
            cache.Forget(user);
            return null;
        }

        cache.Keep(user, stamp, mailbox.Facts);
        return mailbox;
    }

    /// <summary>The same for work in the background, which leaves the cache to those who wait for an answer.</summary>
    public async Task<StoredMailbox?> ReadAsync(UserKey user, CancellationToken cancellation) =>
        (await ReadAsync(user, known: null, cancellation))?.Mailbox;

    private async Task<(Guid Stamp, StoredMailbox Mailbox)?> ReadAsync(
        UserKey user, (Guid Stamp, MailboxFacts Facts)? known, CancellationToken cancellation)
    {
        var stamp = known?.Stamp;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.Mailboxes.AsNoTracking()
            .Include(mailbox => mailbox.Items.Where(item => item.Facts != null
                && !database.Mailboxes.Any(own => own.Id == item.MailboxId && own.Stamp == stamp)))
            .SingleOrDefaultAsync(mailbox => mailbox.TenantId == user.TenantId && mailbox.ObjectId == user.ObjectId, cancellation);
        if (row is null)
            return null;

        return (row.Stamp, new StoredMailbox(row.Id, OwnerOf(row), StatusOf(row))
        {
            Facts = known is { } kept && kept.Stamp == row.Stamp ? kept.Facts : Read(row),
            DueAt = row.DueAt,
            SeenAt = row.SeenAt,
            Settings = row.Settings is { } chosen ? StoreJson.Read<UserSettings>(chosen) : UserSettings.Default,
        });
    }

    /// <summary>The id of the user's mailbox; null when nothing is kept of them.</summary>
    public async Task<Guid?> FindIdAsync(UserKey user, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await FindIdAsync(database, user, cancellation);
    }

    /// <summary>Removes the mailbox, and with it every row of every table that is keyed by it.</summary>
    public async Task EraseAsync(Guid mailboxId, UserKey user, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.Mailboxes.Where(row => row.Id == mailboxId).ExecuteDeleteAsync(cancellation);
        cache.Forget(user);
    }

    /// <summary>The id of the user's mailbox, which is made on their first sign-in.</summary>
    public async Task<Guid> FindOrAddIdAsync(UserKey user, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (await FindIdAsync(database, user, cancellation) is { } known)
            return known;

        var added = new MailboxRow { Id = Guid.CreateVersion7(), TenantId = user.TenantId, ObjectId = user.ObjectId };
        database.Mailboxes.Add(added);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return added.Id;
        }
        catch (DbUpdateException)
        {
            // Two first requests at once: the other one was faster.
            if (await FindIdAsync(database, user, cancellation) is { } faster)
                return faster;
            throw;
        }
    }

    public async Task SaveSettingsAsync(Guid mailboxId, UserSettings settings, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        (await database.Mailboxes.SingleAsync(mailbox => mailbox.Id == mailboxId, cancellation)).Settings = StoreJson.Write(settings);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>The people the user has written to or heard from, by address.</summary>
    public async Task<IReadOnlyList<Person>> ContactsAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var people = await database.Contacts.AsNoTracking().Where(contact => contact.MailboxId == mailboxId)
            .Select(contact => new Person(contact.Name, contact.Address, null)).ToListAsync(cancellation);
        return [.. people.OrderBy(person => person.Address, StringComparer.Ordinal)];
    }

    private static async Task<Guid?> FindIdAsync(FollowUpDatabase database, UserKey user, CancellationToken cancellation) =>
        await database.Mailboxes.Where(mailbox => mailbox.TenantId == user.TenantId && mailbox.ObjectId == user.ObjectId)
            .Select(mailbox => (Guid?)mailbox.Id).SingleOrDefaultAsync(cancellation);

    /// <summary>Adds what the user said, or says it again.</summary>
    public async Task SaveAsync(Guid mailboxId, Correction correction, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        database.Items.Add(new ItemRow
        {
            MailboxId = mailboxId,
            Kind = ItemKind.Correction,
            ItemId = correction.Id,
            Folder = "",
            Facts = StoreJson.Write(correction),
        });
        await StampAsync(database, mailboxId, cancellation);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes back what the user said; false when they did not say it.</summary>
    public async Task<bool> RemoveAsync(Guid mailboxId, string correctionId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (await database.Items.FindAsync([mailboxId, ItemKind.Correction, correctionId], cancellation) is not { } row)
            return false;
        database.Items.Remove(row);
        await StampAsync(database, mailboxId, cancellation);
        await database.SaveChangesAsync(cancellation);
        return true;
    }

    private static async Task StampAsync(FollowUpDatabase database, Guid mailboxId, CancellationToken cancellation) =>
        (await database.Mailboxes.SingleAsync(mailbox => mailbox.Id == mailboxId, cancellation)).Stamp = Guid.NewGuid();

    private static SyncStatus StatusOf(MailboxRow row) => new(
        row.State, row.Messages, row.LastSyncedAt, row.Error, row.Phase, row.ReadingFolder,
        row.Phase is null ? null : row.Read, row.Phase is null ? null : row.Total);

    private static MailboxOwner? OwnerOf(MailboxRow row) => row.Owner is null ? null : StoreJson.Read<MailboxOwner>(row.Owner);

    private static MailboxFacts Read(MailboxRow row) => new(
        OwnerOf(row), [.. FactsOf<MailFacts>(row, ItemKind.Mail)], [.. FactsOf<AppointmentFacts>(row, ItemKind.Appointment)],
        [.. FactsOf<Correction>(row, ItemKind.Correction)]);

    private static IEnumerable<T> FactsOf<T>(MailboxRow row, ItemKind kind)
        where T : class => row.Items.Where(item => item.Kind == kind).OrderBy(item => item.ItemId, StringComparer.Ordinal)
            .Select(item => StoreJson.Read<T>(item.Facts!));
}
