using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>What was written to users' To Do lists.</summary>
internal sealed class ToDoStore(IDbContextFactory<FollowUpDatabase> databases)
{
    public async Task<ToDoListRow?> ListAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.ToDoLists.AsNoTracking().SingleOrDefaultAsync(row => row.MailboxId == mailboxId, cancellation);
    }

    public async Task<List<ToDoTaskRow>> TasksAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.ToDoTasks.AsNoTracking().Where(row => row.MailboxId == mailboxId).OrderBy(row => row.ExternalId).ToListAsync(cancellation);
    }

    public async Task SaveListAsync(Guid mailboxId, Action<ToDoListRow> change, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.ToDoLists.FindAsync([mailboxId], cancellation)
            ?? database.ToDoLists.Add(new ToDoListRow { MailboxId = mailboxId }).Entity;
        change(row);
        await database.SaveChangesAsync(cancellation);
    }

    public async Task AddAsync(ToDoTaskRow row, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        database.ToDoTasks.Add(row);
        await database.SaveChangesAsync(cancellation);
    }

    public async Task SaveAsync(ToDoTaskRow row, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        database.ToDoTasks.Update(row);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>Forgets the tasks, and with <paramref name="list"/> the list as well; in To Do they stay.</summary>
    public async Task ForgetAsync(Guid mailboxId, bool list, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.ToDoTasks.Where(row => row.MailboxId == mailboxId).ExecuteDeleteAsync(cancellation);
        if (list)
            await database.ToDoLists.Where(row => row.MailboxId == mailboxId).ExecuteDeleteAsync(cancellation);
    }
}
