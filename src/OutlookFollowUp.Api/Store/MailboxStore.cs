using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Store;

/// <summary>Reads mailboxes. Whoever asks names the user, so that nobody sees another's.</summary>
internal sealed class MailboxStore(IDbContextFactory<FollowUpDatabase> databases)
{
    /// <summary>The user's mailbox with all its facts, in one round trip; null when they have not signed in before.</summary>
    public async Task<StoredMailbox?> FindAsync(UserKey user, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.Mailboxes.AsNoTracking()
            .Include(mailbox => mailbox.Items.Where(item => item.Facts != null))
            .SingleOrDefaultAsync(mailbox => mailbox.TenantId == user.TenantId && mailbox.ObjectId == user.ObjectId, cancellation);
        return row is null ? null : Read(row);
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

    /// <summary>The people the user has written to or heard from, by address.</summary>
    public async Task<IReadOnlyList<Person>> ContactsAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Contacts.AsNoTracking().Where(contact => contact.MailboxId == mailboxId)
            .OrderBy(contact => contact.Address).Select(contact => new Person(contact.Name, contact.Address, null))
            .ToListAsync(cancellation);
    }

    private static async Task<Guid?> FindIdAsync(FollowUpDatabase database, UserKey user, CancellationToken cancellation) =>
        await database.Mailboxes.Where(mailbox => mailbox.TenantId == user.TenantId && mailbox.ObjectId == user.ObjectId)
            .Select(mailbox => (Guid?)mailbox.Id).SingleOrDefaultAsync(cancellation);

    private static StoredMailbox Read(MailboxRow row) => new(
        row.Id,
        row.Owner is null ? null : StoreJson.Read<MailboxOwner>(row.Owner),
        new SyncStatus(row.State, row.Messages, row.LastSyncedAt, row.Error))
    {
        Mails = [.. FactsOf<MailFacts>(row, ItemKind.Mail)],
        Appointments = [.. FactsOf<AppointmentFacts>(row, ItemKind.Appointment)],
    };

    private static IEnumerable<T> FactsOf<T>(MailboxRow row, ItemKind kind)
        where T : class => row.Items.Where(item => item.Kind == kind).Select(item => StoreJson.Read<T>(item.Facts!));
}
