using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

/// <summary>
/// Which mailbox is synced when, and by whom: columns of the mailboxes' own table, so that any number of instances share the work and
/// nothing is forgotten when one of them dies. While a mailbox is held it is due when its lease runs out; somebody who wants it earlier
/// makes it due earlier, which is how a wake-up in the middle of a sync is found when that ends.
/// </summary>
internal sealed class SyncSchedule(IDbContextFactory<FollowUpDatabase> databases, SyncSettings settings, TimeProvider clock) : IDisposable
{
    /// <summary>Somebody waits for what is asked for: it goes ahead of what only has its turn.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    /// <summary>What other instances were asked for is found by looking at the table.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan SeenEvery = TimeSpan.FromHours(1);

    /// <summary>
    /// Who has been here in this time uses the product. Others are looked at as often only while a process of theirs is open, as somebody who
    /// waits for an answer may look nowhere but at their phone.
    /// </summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    /// <summary>How often everybody else's mailbox is looked at: often enough that Graph still knows where the last round ended.</summary>
    private static readonly TimeSpan Seldom = TimeSpan.FromDays(1);

    private static readonly TimeSpan ShortestLook = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _woken = new(0);

    /// <summary>The name of this instance among the others.</summary>
    public string Instance { get; } = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}";

    /// <summary>Takes the mailbox that is due longest; null when none is due.</summary>
    public async Task<Lease?> ClaimAsync(CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var (now, until) = (Now.UtcDateTime, (Now + settings.Lease).UtcDateTime);
        // SQLite lets only one write at a time; PostgreSQL is to pass over what another instance is just about to take.
        var claimed = database.Database.IsNpgsql()
            ? database.Mailboxes.FromSql($"""
                UPDATE "Mailboxes" SET "LeaseOwner" = {Instance}, "LeaseUntil" = {until}, "DueAt" = {until}, "Fence" = "Fence" + 1, "State" = 'Running'
                WHERE "Id" = (
                    SELECT "Id" FROM "Mailboxes" WHERE "DueAt" <= {now} AND ("LeaseUntil" IS NULL OR "LeaseUntil" <= {now})
                    ORDER BY "DueAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
            : database.Mailboxes.FromSql($"""
                UPDATE "Mailboxes" SET "LeaseOwner" = {Instance}, "LeaseUntil" = {until}, "DueAt" = {until}, "Fence" = "Fence" + 1, "State" = 'Running'
                WHERE "Id" = (
                    SELECT "Id" FROM "Mailboxes" WHERE "DueAt" <= {now} AND ("LeaseUntil" IS NULL OR "LeaseUntil" <= {now})
                    ORDER BY "DueAt" LIMIT 1)
                RETURNING *
                """);
        return await claimed.AsNoTracking().ToListAsync(cancellation) is [var row]
            ? new Lease(row.Id, new UserKey(row.TenantId, row.ObjectId), row.Fence)
            : null;
    }

    /// <summary>Holds on to a mailbox; false when it is no longer this instance's.</summary>
    public Task<bool> RenewAsync(Lease lease, CancellationToken cancellation)
    {
        DateTimeOffset? until = Now + settings.Lease;
        return UpdateAsync(lease, held => held.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, row => row.DueAt == row.LeaseUntil ? until : row.DueAt).SetProperty(row => row.LeaseUntil, until),
            cancellation), cancellation);
    }

    /// <summary>Gives a mailbox back after its sync, until its next turn; at once when somebody asked for it meanwhile.</summary>
    public async Task FinishAsync(Lease lease, CancellationToken cancellation)
    {
        var (lately, soon, later) = (Now - Lately, (DateTimeOffset?)(Now + settings.Poll), (DateTimeOffset?)(Now + Seldom));
        await UpdateAsync(lease, held => held.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, row => row.DueAt != row.LeaseUntil ? row.DueAt : row.SeenAt > lately || row.HasOpen ? soon : later)
                .SetProperty(row => row.State, row =>
                    row.DueAt != row.LeaseUntil ? SyncState.Running : row.State == SyncState.Failed ? SyncState.Failed : SyncState.Idle)
                .SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null).SetProperty(row => row.LeaseOwner, (string?)null),
            cancellation), cancellation);
        Pulse();
    }

    /// <summary>Gives a mailbox back that Graph wants to be let alone: nobody takes it before, whoever asks.</summary>
    public async Task PostponeAsync(Lease lease, TimeSpan wait, CancellationToken cancellation)
    {
        DateTimeOffset? until = Now + wait;
        await UpdateAsync(lease, held => held.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, until).SetProperty(row => row.LeaseUntil, until).SetProperty(row => row.LeaseOwner, (string?)null),
            cancellation), cancellation);
        Pulse();
    }

    /// <summary>Gives a mailbox back in the middle of its sync: another instance goes on with it.</summary>
    public Task GiveBackAsync(Lease lease, CancellationToken cancellation)
    {
        DateTimeOffset? now = Now - Ahead;
        return UpdateAsync(lease, held => held.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, now).SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(row => row.LeaseOwner, (string?)null),
            cancellation), cancellation);
    }

    /// <summary>Takes everything from instances that have died, where there can be no other that lives.</summary>
    public async Task TakeOverAsync(CancellationToken cancellation)
    {
        DateTimeOffset? now = Now - Ahead;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.Mailboxes.Where(row => row.LeaseOwner != null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, now).SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(row => row.LeaseOwner, (string?)null),
            cancellation);
    }

    /// <summary>Takes a mailbox from whoever syncs it, and out of the schedule: nothing of that sync is saved any more.</summary>
    public async Task StopAsync(Guid mailboxId, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.Mailboxes.Where(row => row.Id == mailboxId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Fence, row => row.Fence + 1).SetProperty(row => row.DueAt, (DateTimeOffset?)null)
                .SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null).SetProperty(row => row.LeaseOwner, (string?)null),
            cancellation);
    }

    /// <summary>Asks for a sync now. Asking twice before it starts is asking once; asking while one runs means once more.</summary>
    public async Task WakeAsync(Guid mailboxId, CancellationToken cancellation)
    {
        DateTimeOffset? now = Now - Ahead;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.Mailboxes.Where(row => row.Id == mailboxId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, row => row.DueAt < now ? row.DueAt : now).SetProperty(row => row.State, SyncState.Running),
            cancellation);
        Pulse();
    }

    /// <summary>
    /// Asks for one sync of each within a time, for all that happens until then; where one runs, for another as soon as it ends.
    /// </summary>
    public async Task WakeSoonAsync(IReadOnlyCollection<Guid> mailboxIds, TimeSpan wait, CancellationToken cancellation)
    {
        var (now, soon) = ((DateTimeOffset?)Now, (DateTimeOffset?)(Now + wait));
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.Mailboxes.Where(row => mailboxIds.Contains(row.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, row => row.LeaseOwner != null ? (row.DueAt < now ? row.DueAt : now) : row.DueAt < soon ? row.DueAt : soon)
                .SetProperty(row => row.State, SyncState.Running),
            cancellation);
        Pulse();
    }

    /// <summary>
    /// Notes that the user is here, once an hour at most, and answers whether that started a sync: the mailbox of somebody who has been away
    /// is looked at again.
    /// </summary>
    public async Task<bool> SeeAsync(StoredMailbox mailbox, CancellationToken cancellation)
    {
        DateTimeOffset? now = Now;
        if (mailbox.SeenAt > now - SeenEvery)
            return false;

        await using (var database = await databases.CreateDbContextAsync(cancellation))
        {
            await database.Mailboxes.Where(row => row.Id == mailbox.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancellation);
        }

        if (mailbox.DueAt <= now + settings.Poll)
            return false;
        await WakeAsync(mailbox.Id, cancellation);
        return true;
    }

    /// <summary>Waits until something may be due: this instance was asked, a turn has come, or it is time to look what others were asked.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        var wait = (await NextAsync(cancellation) - Now) ?? LongestLook;
        await _woken.WaitAsync(wait < ShortestLook ? ShortestLook : wait > LongestLook ? LongestLook : wait, cancellation);
    }

    private async Task<DateTimeOffset?> NextAsync(CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Mailboxes.Where(row => row.DueAt != null && (row.LeaseUntil == null || row.LeaseUntil <= row.DueAt))
            .OrderBy(row => row.DueAt).Select(row => row.DueAt).FirstOrDefaultAsync(cancellation);
    }

    public void Dispose() => _woken.Dispose();

    private DateTimeOffset Now => clock.GetUtcNow();

    private void Pulse()
    {
        if (_woken.CurrentCount == 0)
            _woken.Release();
    }

    private async Task<bool> UpdateAsync(Lease lease, Func<IQueryable<MailboxRow>, Task<int>> update, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await update(database.Mailboxes.Where(row => row.Id == lease.MailboxId && row.Fence == lease.Fence)) > 0;
    }
}
