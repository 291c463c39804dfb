using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Tests.Store;

public sealed class DatabaseTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_migrations_lead_to_the_model(StoreKind kind)
    {
        await using var database = await (await store.OpenAsync(kind)).DatabaseAsync();

        Assert.False(database.Database.HasPendingModelChanges());
        Assert.Empty(await database.Database.GetPendingMigrationsAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_table_can_be_read(StoreKind kind)
    {
        await using var database = await (await store.OpenAsync(kind)).DatabaseAsync();

        foreach (var set in (IQueryable<object>[])[database.Mailboxes, database.Folders, database.Items, database.Contacts])
            await set.ToListAsync();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_table_is_keyed_by_the_mailbox_first(StoreKind kind)
    {
        await using var database = await (await store.OpenAsync(kind)).DatabaseAsync();

        // The service's own keys are nobody's.
        foreach (var table in database.Model.GetEntityTypes().Where(type => type.ClrType != typeof(MailboxRow) && type.ClrType != typeof(KeyRow)))
            Assert.Equal("MailboxId", table.FindPrimaryKey()!.Properties[0].Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_first_requests_at_once_make_one_mailbox(StoreKind kind)
    {
        var mailboxes = (await store.OpenAsync(kind)).Of<MailboxStore>();
        var user = StoreFixture.Somebody;

        var ids = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => mailboxes.FindOrAddIdAsync(user, CancellationToken.None))));

        Assert.Single(ids.Distinct());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Moments_compare_as_moments_whatever_their_offset(StoreKind kind)
    {
        await using var database = await (await store.OpenAsync(kind)).DatabaseAsync();
        var noon = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
        var tenant = Guid.NewGuid().ToString();
        foreach (var moment in (DateTimeOffset[])[noon.AddMilliseconds(450), noon.AddMilliseconds(500), noon, noon.AddDays(-1)])
            database.Add(new MailboxRow
            {
                Id = Guid.CreateVersion7(),
                TenantId = tenant,
                ObjectId = Guid.NewGuid().ToString(),
                LastSyncedAt = moment.ToOffset(TimeSpan.FromHours(5)),
            });
        await database.SaveChangesAsync();

        var sameNoon = noon.ToOffset(TimeSpan.FromHours(-8));
        var from = await database.Mailboxes.AsNoTracking().Where(row => row.TenantId == tenant && row.LastSyncedAt >= sameNoon)
            .OrderBy(row => row.LastSyncedAt).Select(row => row.LastSyncedAt!.Value).ToListAsync();

        Assert.Equal([noon, noon.AddMilliseconds(450), noon.AddMilliseconds(500)], from);
        Assert.All(from, moment => Assert.Equal(TimeSpan.Zero, moment.Offset));
    }

    [Fact]
    public async Task Moments_of_an_older_database_stay_the_same()
    {
        var file = Path.GetTempFileName();
        try
        {
            var options = new DbContextOptionsBuilder<FollowUpDatabase>().UseSqlite($"Data Source={file};Pooling=False").Options;
            await using var database = new FollowUpDatabase(options);
            await database.GetService<IMigrator>().MigrateAsync("20260302000000_Stamp");
            await database.Database.ExecuteSqlAsync($"""
                INSERT INTO "Mailboxes" ("Id", "TenantId", "ObjectId", "State", "Messages", "LastSyncedAt", "Stamp")
                VALUES ({Guid.NewGuid()}, 't', 'o', 'Idle', 3, '2026-11-20 12:00:00.5+00:00', {Guid.NewGuid()})
                """);

            await database.Database.MigrateAsync();

            Assert.Equal(
                new DateTimeOffset(2026, 11, 20, 12, 0, 0, 500, TimeSpan.Zero), await database.Mailboxes.Select(row => row.LastSyncedAt).SingleAsync());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory, OnPostgres]
    public async Task Instances_that_start_together_make_the_tables_once(StoreKind kind)
    {
        var connection = await StoreFixture.NewDatabaseAsync(kind);

        var instances = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StoreFixture.StartAsync(connection))));

        await using (var made = await instances[0].DatabaseAsync())
        {
            Assert.Empty(await made.Database.GetPendingMigrationsAsync());
            await made.Database.EnsureDeletedAsync();
        }

        foreach (var instance in instances)
            await instance.DisposeAsync();
    }
}
