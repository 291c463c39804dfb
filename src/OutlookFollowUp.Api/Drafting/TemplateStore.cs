using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>Keeps the templates that users write themselves, each mailbox its own.</summary>
internal sealed class TemplateStore(IDbContextFactory<FollowUpDatabase> databases)
{
    /// <summary>More than this nobody finds their way in.</summary>
    public const int MostTemplates = 200;

    public async Task<IReadOnlyList<TemplateRow>> ListAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Templates.AsNoTracking().Where(row => row.MailboxId == mailboxId).OrderBy(row => row.TemplateId).ToListAsync(cancellation);
    }

    public async Task<TemplateRow?> FindAsync(Guid mailboxId, string id, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Templates.AsNoTracking().SingleOrDefaultAsync(row => row.MailboxId == mailboxId && row.TemplateId == id, cancellation);
    }

    /// <summary>Keeps a new template under a new id; null when there are too many already.</summary>
    public async Task<string?> AddAsync(Guid mailboxId, string markdown, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (await database.Templates.CountAsync(row => row.MailboxId == mailboxId, cancellation) >= MostTemplates)
            return null;
        var row = new TemplateRow { MailboxId = mailboxId, TemplateId = Guid.CreateVersion7().ToString(), Markdown = markdown };
        database.Templates.Add(row);
        await database.SaveChangesAsync(cancellation);
        return row.TemplateId;
    }

    /// <summary>Replaces the text of a template; false when there is none of that id.</summary>
    public async Task<bool> ReplaceAsync(Guid mailboxId, string id, string markdown, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (await database.Templates.FindAsync([mailboxId, id], cancellation) is not { } row)
            return false;
        row.Markdown = markdown;
        await database.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Removes a template; false when there is none of that id.</summary>
    public async Task<bool> RemoveAsync(Guid mailboxId, string id, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (await database.Templates.FindAsync([mailboxId, id], cancellation) is not { } row)
            return false;
        database.Templates.Remove(row);
        await database.SaveChangesAsync(cancellation);
        return true;
    }
}
