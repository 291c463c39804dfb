using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Store;

/// <summary>Brings the tables up to date before anything asks for them. Of instances that start together one does it, the others wait.</summary>
internal sealed class StoreUpgrade(IDbContextFactory<FollowUpDatabase> databases, StorePlace place) : IHostedService, IAsyncDisposable
{
    private const long UpgradeLock = 20260301;

    private SqliteConnection? _keptOpen;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // A database in memory lives as long as somebody holds it open.
        if (!place.IsPostgres && new SqliteConnectionStringBuilder(place.Connection).Mode == SqliteOpenMode.Memory)
        {
            _keptOpen = new SqliteConnection(place.Connection);
            await _keptOpen.OpenAsync(cancellationToken);
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await OpenAsync(database, cancellationToken);
        // EF's own lock ends with the first of several migrations. This one ends with the connection.
        if (place.IsPostgres)
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({UpgradeLock})", cancellationToken);
        else if (!await IsOutdatedAsync(database, cancellationToken))
            return;
        await database.Database.MigrateAsync(cancellationToken);
        if (place.IsPostgres)
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({UpgradeLock})", cancellationToken);
    }

    /// <summary>
    /// Whether a file lacks a migration. EF marks it as being migrated by a row, which one that was killed in the middle leaves behind for
    /// ever: an old one is nobody's.
    /// </summary>
    private static async Task<bool> IsOutdatedAsync(FollowUpDatabase database, CancellationToken cancellation)
    {
        if (!(await database.Database.GetPendingMigrationsAsync(cancellation)).Any())
            return false;
        var tables = await database.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync(cancellation);
        if (tables.Contains("__EFMigrationsLock", StringComparer.Ordinal))
            await database.Database.ExecuteSqlAsync(
                $"""DELETE FROM "__EFMigrationsLock" WHERE julianday("Timestamp") < julianday('now', '-1 minute')""", cancellation);
        return true;
    }

    private static async Task OpenAsync(FollowUpDatabase database, CancellationToken cancellation)
    {
        try
        {
            // Not by EF, which would log what goes wrong beside the sentence.
            await database.Database.GetDbConnection().OpenAsync(cancellation);
        }
        catch (DbException refusal)
        {
            throw new SettingsException($"The database that ConnectionStrings:Database names cannot be opened. {refusal.Message}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _keptOpen?.DisposeAsync() ?? ValueTask.CompletedTask;
}
