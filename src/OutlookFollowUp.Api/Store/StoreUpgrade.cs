using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OutlookFollowUp.Api.Store;

/// <summary>Brings the tables up to date before anything asks for them.</summary>
internal sealed class StoreUpgrade(IDbContextFactory<FollowUpDatabase> databases, SqliteConnection keptOpen) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // A database in memory lives as long as somebody holds it open.
        if (new SqliteConnectionStringBuilder(keptOpen.ConnectionString).Mode == SqliteOpenMode.Memory)
            await keptOpen.OpenAsync(cancellationToken);

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
