using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using Xunit.Sdk;

namespace OutlookFollowUp.Api.Tests.Store;

/// <summary>The databases that the store works on.</summary>
public enum StoreKind { Sqlite, Postgres }

/// <summary>Runs a theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL, or skips it where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.IsThere ? null : PostgresServer.WhyAbsent;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.Postgres]];
}

/// <summary>The store over a database of its own for each test class and kind, made when it is first asked for.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    private readonly Dictionary<StoreKind, ServiceProvider> _opened = [];

    internal static UserKey Somebody => new("tenant", Guid.NewGuid().ToString());

    /// <summary>The store's services.</summary>
    public async Task<IServiceProvider> OpenAsync(StoreKind kind)
    {
        if (_opened.TryGetValue(kind, out var opened))
            return opened;

        return _opened[kind] = await StartAsync(await NewDatabaseAsync(kind));
    }

    /// <summary>The store's services as an instance starts them.</summary>
    public static async Task<ServiceProvider> StartAsync(string connection)
    {
        var services = new ServiceCollection();
        services.AddStore(new ServiceSettings(ServiceMode.Sandbox, null, null, connection, null));
        var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        return provider;
    }

    /// <summary>The connection string of an empty database.</summary>
    public static async Task<string> NewDatabaseAsync(StoreKind kind)
    {
        if (kind == StoreKind.Sqlite)
            return "Data Source=:memory:";

        var server = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionAsync()) { Pooling = false };
        var name = "test_" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name, Pooling = true }.ConnectionString;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var (kind, provider) in _opened)
        {
            if (kind == StoreKind.Postgres)
            {
                await using var database = await provider.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
                await database.Database.EnsureDeletedAsync();
            }

            await provider.DisposeAsync();
        }
    }
}

internal static class StoreServices
{
    public static T Of<T>(this IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();

    public static Task<FollowUpDatabase> DatabaseAsync(this IServiceProvider services) =>
        services.Of<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
}
