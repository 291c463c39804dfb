using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>Keeps users' sessions with Graph, encrypted. A row copied to another mailbox cannot be read there.</summary>
internal sealed class GraphSessionStore(IDbContextFactory<FollowUpDatabase> databases, IDataProtectionProvider protection)
{
    public SessionCache Of(Guid mailboxId) =>
        new(cancellation => ReadAsync(mailboxId, cancellation), (cache, cancellation) => WriteAsync(mailboxId, cache, cancellation));

    /// <summary>The mailboxes with a session, and whose they are.</summary>
    public async Task<IReadOnlyList<(Guid MailboxId, UserKey User)>> ListAsync(CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var owners = await database.GraphSessions.Join(database.Mailboxes, session => session.MailboxId, mailbox => mailbox.Id,
            (_, mailbox) => new { mailbox.Id, mailbox.TenantId, mailbox.ObjectId }).ToListAsync(cancellation);
        return [.. owners.Select(owner => (owner.Id, new UserKey(owner.TenantId, owner.ObjectId)))];
    }

    public async Task RemoveAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.GraphSessions.Where(session => session.MailboxId == mailboxId).ExecuteDeleteAsync(cancellation);
    }

    private async Task<byte[]?> ReadAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.GraphSessions.AsNoTracking().SingleOrDefaultAsync(session => session.MailboxId == mailboxId, cancellation);
        try
        {
            return row is null ? null : ProtectorOf(mailboxId).Unprotect(row.Cache);
        }
        catch (CryptographicException)
        {
            // The keys are lost: the user signs in again.
            return null;
        }
    }

    private async Task WriteAsync(Guid mailboxId, byte[] cache, CancellationToken cancellation)
    {
        var secret = ProtectorOf(mailboxId).Protect(cache);
        if (await UpdateAsync(mailboxId, secret, cancellation))
            return;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        database.GraphSessions.Add(new GraphSessionRow { MailboxId = mailboxId, Cache = secret });
        try
        {
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two at once, and the other one was faster; or the mailbox was erased meanwhile.
            if (!await UpdateAsync(mailboxId, secret, cancellation))
                throw;
        }
    }

    private async Task<bool> UpdateAsync(Guid mailboxId, byte[] secret, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.GraphSessions.Where(session => session.MailboxId == mailboxId)
            .ExecuteUpdateAsync(session => session.SetProperty(row => row.Cache, secret), cancellation) > 0;
    }

    private IDataProtector ProtectorOf(Guid mailboxId) => protection.CreateProtector("GraphSession", mailboxId.ToString());
}
