using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Tests.Store;

namespace OutlookFollowUp.Api.Tests.Sync;

/// <summary>Which mailbox is whose, and when: instances share the work over one database.</summary>
public sealed class SyncScheduleTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    private static readonly SyncSettings Settings = new(Poll: TimeSpan.FromMinutes(10), AtOnce: 4, Lease: TimeSpan.FromMinutes(1), FullEvery: TimeSpan.FromDays(1));

    private readonly TestClock _clock = new();

    [Theory, OnSqlite, OnPostgres]
    public async Task A_mailbox_is_one_instance_s_at_a_time(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var (one, other) = (Instance(services), Instance(services));
        await WokenAsync(services, one, 1);

        Assert.NotNull(await one.ClaimAsync(default));
        Assert.Null(await other.ClaimAsync(default));
        Assert.Null(await one.ClaimAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Instances_at_work_together_take_each_mailbox_once(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var ids = await WokenAsync(services, Instance(services), 40);

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var (instance, leases) = (Instance(services), new List<Lease>());
            while (await instance.ClaimAsync(default) is { } lease)
                leases.Add(lease);
            return leases;
        })));

        Assert.Equal(ids.Order(), taken.SelectMany(leases => leases).Select(lease => lease.MailboxId).Order());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_notifications_within_the_window_are_one_sync_and_one_more_where_one_runs(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var one = Instance(services);
        var ids = await WokenAsync(services, one, 2);
        await one.FinishAsync((await one.ClaimAsync(default))!, default);
        var running = (await one.ClaimAsync(default))!;
        var window = TimeSpan.FromSeconds(5);

        for (var i = 0; i < 20; i++)
            await one.WakeSoonAsync(ids, window, default);

        Assert.Null(await one.ClaimAsync(default));
        _clock.Pass(window);
        Assert.NotEqual(running.MailboxId, (await one.ClaimAsync(default))!.MailboxId);
        Assert.Null(await one.ClaimAsync(default));
        await one.FinishAsync(running, default);
        var again = (await one.ClaimAsync(default))!;
        Assert.Equal(running.MailboxId, again.MailboxId);
        await one.FinishAsync(again, default);
        Assert.Null(await one.ClaimAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_instance_that_died_is_taken_over_after_its_lease_and_saves_nothing_any_more(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var (one, other) = (Instance(services), Instance(services));
        await WokenAsync(services, one, 1);
        var dead = (await one.ClaimAsync(default))!;
        await services.Of<SyncStore>().StartOverAsync(dead, "sent", _clock.GetUtcNow(), default);

        _clock.Pass(Settings.Lease - TimeSpan.FromSeconds(1));
        Assert.Null(await other.ClaimAsync(default));
        _clock.Pass(TimeSpan.FromSeconds(1));
        var living = (await other.ClaimAsync(default))!;

        Assert.Equal(dead.MailboxId, living.MailboxId);
        var page = new ReadPage(
            [new ReadItem("a") { IsRead = true, Facts = "{}" }], [], [], new HashSet<string>(StringComparer.Ordinal), "link", IsLast: true);
        var progress = new SyncProgress(SyncPhase.Mail, null, 0, 0);
        var stores = services.Of<SyncStore>();
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.SavePageAsync(dead, "sent", page, progress, default));
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.SaveCalendarAsync(dead, page, default));
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.StartOverAsync(dead, "inbox", _clock.GetUtcNow(), default));
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.FinishAsync(dead, _clock.GetUtcNow(), default));
        Assert.False(await one.RenewAsync(dead, default));
        await one.FinishAsync(dead, default);
        Assert.Null(await one.ClaimAsync(default));

        await using var database = await services.DatabaseAsync();
        Assert.Equal(0, await database.Items.CountAsync());
        Assert.Equal("sent", await database.Folders.Select(row => row.Folder).SingleAsync());
        await stores.SavePageAsync(living, "sent", page, progress, default);
        Assert.Equal(1, await database.Items.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_lease_that_is_renewed_goes_on(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var (one, other) = (Instance(services), Instance(services));
        await WokenAsync(services, one, 1);
        var lease = (await one.ClaimAsync(default))!;

        for (var renewal = 0; renewal < 5; renewal++)
        {
            _clock.Pass(Settings.Lease / 2);
            Assert.True(await one.RenewAsync(lease, default));
            Assert.Null(await other.ClaimAsync(default));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wake_up_during_a_sync_means_once_more(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var (one, other) = (Instance(services), Instance(services));
        var id = (await WokenAsync(services, one, 1))[0];
        var lease = (await one.ClaimAsync(default))!;

        await other.WakeAsync(id, default);
        await other.WakeAsync(id, default);
        _clock.Pass(Settings.Lease / 2);
        await one.RenewAsync(lease, default);
        Assert.Null(await other.ClaimAsync(default));
        await services.Of<SyncStore>().FinishAsync(lease, _clock.GetUtcNow(), default);
        Assert.Equal(SyncState.Running, await StateAsync(services));
        await one.FinishAsync(lease, default);

        var again = (await other.ClaimAsync(default))!;
        await services.Of<SyncStore>().FinishAsync(again, _clock.GetUtcNow(), default);
        await other.FinishAsync(again, default);
        Assert.Equal(SyncState.Idle, await StateAsync(services));
        Assert.Null(await one.ClaimAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_Graph_wants_to_be_let_alone_waits_whoever_asks(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var (one, other) = (Instance(services), Instance(services));
        var id = (await WokenAsync(services, one, 1))[0];

        await one.PostponeAsync((await one.ClaimAsync(default))!, TimeSpan.FromMinutes(5), default);
        await other.WakeAsync(id, default);
        _clock.Pass(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Null(await one.ClaimAsync(default));
        Assert.Null(await other.ClaimAsync(default));
        Assert.Equal(SyncState.Running, await StateAsync(services));
        _clock.Pass(TimeSpan.FromSeconds(1));

        Assert.NotNull(await other.ClaimAsync(default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_given_back_is_the_next_one_s_at_once(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var (one, other) = (Instance(services), Instance(services));
        await WokenAsync(services, one, 1);
        var lease = (await one.ClaimAsync(default))!;

        await one.GiveBackAsync(lease, default);
        var taken = (await other.ClaimAsync(default))!;

        Assert.True(taken.Fence > lease.Fence);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_was_here_lately_is_polled_more_often(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var schedule = Instance(services);
        var user = StoreFixture.Somebody;
        var id = await services.Of<MailboxStore>().FindOrAddIdAsync(user, default);
        Assert.True(await schedule.SeeAsync((await services.Of<MailboxStore>().FindAsync(user, default))!, default));

        Assert.Equal(Settings.Poll, await NextAsync());
        _clock.Pass(TimeSpan.FromDays(13));
        Assert.Equal(Settings.Poll, await NextAsync());
        _clock.Pass(TimeSpan.FromDays(2));
        Assert.Equal(TimeSpan.FromDays(1), await NextAsync());
        Assert.True(await schedule.SeeAsync((await services.Of<MailboxStore>().FindAsync(user, default))!, default));
        Assert.False(await schedule.SeeAsync((await services.Of<MailboxStore>().FindAsync(user, default))!, default));
        Assert.Equal(Settings.Poll, await NextAsync());

        async Task<TimeSpan> NextAsync()
        {
            await schedule.FinishAsync((await schedule.ClaimAsync(default))!, default);
            await using var database = await services.DatabaseAsync();
            return (await database.Mailboxes.Where(row => row.Id == id).Select(row => row.DueAt).SingleAsync())!.Value - _clock.GetUtcNow();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_waits_goes_ahead_of_what_only_has_its_turn(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var schedule = Instance(services);
        var ids = await WokenAsync(services, schedule, 3);
        while (await schedule.ClaimAsync(default) is { } lease)
            await schedule.FinishAsync(lease, default);
        _clock.Pass(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(5));

        await schedule.WakeAsync(ids[2], default);

        Assert.Equal(ids[2], (await schedule.ClaimAsync(default))!.MailboxId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wait_ends_when_somebody_asks(StoreKind kind)
    {
        var services = await EmptyAsync(kind);
        var schedule = Instance(services);
        await WokenAsync(services, schedule, 1);

        // Woken once already: the wait is over before it begins, and then there is the work.
        await schedule.WaitAsync(default);
        Assert.NotNull(await schedule.ClaimAsync(default));
    }

    private SyncSchedule Instance(IServiceProvider services) => new(services.Of<IDbContextFactory<FollowUpDatabase>>(), Settings, _clock);

    private async Task<IServiceProvider> EmptyAsync(StoreKind kind)
    {
        var services = await store.OpenAsync(kind);
        await using var database = await services.DatabaseAsync();
        await database.Mailboxes.ExecuteDeleteAsync();
        return services;
    }

    private static async Task<List<Guid>> WokenAsync(IServiceProvider services, SyncSchedule schedule, int count)
    {
        var ids = new List<Guid>();
        for (var number = 0; number < count; number++)
        {
            ids.Add(await services.Of<MailboxStore>().FindOrAddIdAsync(StoreFixture.Somebody, default));
            await schedule.WakeAsync(ids[^1], default);
        }

        return ids;
    }

    private static async Task<SyncState> StateAsync(IServiceProvider services)
    {
        await using var database = await services.DatabaseAsync();
        return await database.Mailboxes.Select(row => row.State).SingleAsync();
    }
}
