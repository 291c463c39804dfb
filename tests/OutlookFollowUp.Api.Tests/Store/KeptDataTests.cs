using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OutlookFollowUp.Api.Me;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Tests.Store;

/// <summary>Everything that is kept of a user can be seen and goes when they say so: the tables are read from the model.</summary>
public sealed class KeptDataTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_erased_is_gone_from_every_table_and_nobody_else_s(StoreKind kind)
    {
        var services = await store.OpenAsync(kind);
        var (gone, stays) = (await FilledAsync(services), await FilledAsync(services));
        var before = await RowsAsync(services, stays.MailboxId);
        Assert.All(await RowsAsync(services, gone.MailboxId), table => Assert.True(table.Value > 0, $"The test puts nothing into {table.Key}."));

        await services.Of<MailboxStore>().EraseAsync(gone.MailboxId, gone.User, default);

        Assert.All(await RowsAsync(services, gone.MailboxId), table => Assert.Equal(0, table.Value));
        Assert.Equal(before, await RowsAsync(services, stays.MailboxId));
        Assert.Null(await services.Of<MailboxStore>().FindAsync(gone.User, default));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sync_under_way_brings_nothing_back(StoreKind kind)
    {
        var services = await store.OpenAsync(kind);
        var lease = await FilledAsync(services);

        await services.Of<MailboxStore>().EraseAsync(lease.MailboxId, lease.User, default);

        var stores = services.Of<SyncStore>();
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.StartOverAsync(lease, "inbox", DateTimeOffset.UnixEpoch, default));
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.SaveCalendarAsync(lease, Page(), default));
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.FailAsync(lease, "no", default));
        var again = await services.Of<MailboxStore>().FindOrAddIdAsync(lease.User, default);
        Assert.NotEqual(lease.MailboxId, again);
        await Assert.ThrowsAsync<LeaseLostException>(() => stores.StartOverAsync(lease, "inbox", DateTimeOffset.UnixEpoch, default));
        Assert.All(await RowsAsync(services, lease.MailboxId), table => Assert.Equal(0, table.Value));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_export_has_every_table_with_readable_names_and_nobody_else_s_rows(StoreKind kind)
    {
        var services = await store.OpenAsync(kind);
        var (mine, other) = (await FilledAsync(services), await FilledAsync(services));

        var export = await ExportAsync(services, mine.User);

        await using var database = await services.DatabaseAsync();
        Assert.Equal(
            MailboxExport.TablesOf(database.Model).Select(type => JsonNamingPolicy.CamelCase.ConvertName(type.GetTableName()!)).Order(StringComparer.Ordinal),
            export.EnumerateObject().Select(table => table.Name));
        Assert.All(export.EnumerateObject(), table => Assert.NotEqual(0, table.Value.GetArrayLength()));
        Assert.Equal("Europe/Berlin", export.GetProperty("mailboxes")[0].GetProperty("owner").GetProperty("TimeZone").GetString());
        Assert.Contains(export.GetProperty("items").EnumerateArray(), item => item.TryGetProperty("facts", out var facts) && facts.TryGetProperty("By", out _));
        Assert.Equal("noor@friends.example", export.GetProperty("contacts")[0].GetProperty("address").GetString());
        Assert.DoesNotContain(other.MailboxId.ToString(), export.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret of", export.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("lease", export.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_a_stranger_nothing_is_exported_and_nothing_is_made(StoreKind kind)
    {
        var services = await store.OpenAsync(kind);
        var stranger = StoreFixture.Somebody;

        var export = await ExportAsync(services, stranger);

        Assert.All(export.EnumerateObject(), table => Assert.Equal(0, table.Value.GetArrayLength()));
        Assert.Null(await services.Of<MailboxStore>().FindIdAsync(stranger, default));
    }

    private static async Task<JsonElement> ExportAsync(IServiceProvider services, UserKey user)
    {
        using var file = new MemoryStream();
        await services.Of<MailboxExport>().WriteAsync(user, file, default);
        return JsonSerializer.Deserialize<JsonElement>(file.ToArray());
    }

    /// <summary>A mailbox with at least a row in every table: what the product puts there, and made-up rows where only Graph leads to one.</summary>
    private static async Task<Lease> FilledAsync(IServiceProvider services)
    {
        var (mailboxes, stores, user) = (services.Of<MailboxStore>(), services.Of<SyncStore>(), StoreFixture.Somebody);
        var lease = new Lease(await mailboxes.FindOrAddIdAsync(user, default), user, Fence: 0);
        var owner = new MailboxOwner(new Candidate("Alex", ["alex@mailbox.example"]), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), "DE");
        await stores.SaveOwnerAsync(lease, owner, default);
        await stores.SavePageAsync(lease, "inbox", Page(), new SyncProgress(SyncPhase.Mail, null, 1, 1), default);
        await mailboxes.SaveAsync(lease.MailboxId, new TheyPromised("c1", DateTimeOffset.UnixEpoch, ["mail"], new DateOnly(2026, 11, 20)), default);
        await mailboxes.SaveSettingsAsync(lease.MailboxId, UserSettings.Default, default);
        await using var database = await services.DatabaseAsync();
        foreach (var table in MailboxExport.TablesOf(database.Model))
        {
            if (await CountAsync(database, table, lease.MailboxId) == 0)
                database.Add(MadeUp(table, lease.MailboxId));
        }

        await database.SaveChangesAsync();
        return lease;
    }

    private static ReadPage Page() => new(
        [new ReadItem("mail")], [], [new Person("Noor", "noor@friends.example", null)], new HashSet<string>(StringComparer.Ordinal), "link", IsLast: true);

    private static object MadeUp(IEntityType table, Guid mailboxId)
    {
        var row = Activator.CreateInstance(table.ClrType, nonPublic: true)!;
        foreach (var column in table.GetProperties().Where(column => !column.IsNullable))
        {
            object? value = column.ClrType switch
            {
                _ when column.Name == "MailboxId" => mailboxId,
                var type when type == typeof(byte[]) => new byte[] { 1 },
                var type when type != typeof(string) => Activator.CreateInstance(type),
                _ when column.PropertyInfo!.IsDefined(typeof(InternalColumnAttribute)) => "secret of " + table.GetTableName(),
                _ => column.PropertyInfo!.IsDefined(typeof(JsonColumnAttribute)) ? "{}" : "made up",
            };
            column.PropertyInfo!.SetValue(row, value);
        }

        return row;
    }

    private static async Task<Dictionary<string, int>> RowsAsync(IServiceProvider services, Guid mailboxId)
    {
        await using var database = await services.DatabaseAsync();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in MailboxExport.TablesOf(database.Model))
            counts[table.GetTableName()!] = await CountAsync(database, table, mailboxId);
        return counts;
    }

    private static Task<int> CountAsync(FollowUpDatabase database, IEntityType table, Guid mailboxId) =>
        (Task<int>)typeof(KeptDataTests).GetMethod(nameof(CountOfAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(table.ClrType).Invoke(null, [database, table.FindPrimaryKey()!.Properties[0].Name, mailboxId])!;

    private static Task<int> CountOfAsync<T>(FollowUpDatabase database, string key, Guid mailboxId)
        where T : class => database.Set<T>().CountAsync(row => EF.Property<Guid>(row, key) == mailboxId);
}
