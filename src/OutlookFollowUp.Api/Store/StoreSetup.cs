using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Store;

/// <summary>SQLite in a file of the user's, unless another place is set.</summary>
internal static class StoreSetup
{
    public static void AddStore(this WebApplicationBuilder builder, ServiceSettings settings)
    {
        var connection = SqliteConnectionOf(settings);
        builder.Services.AddDbContextFactory<FollowUpDatabase>(options => options.UseSqlite(connection));
        builder.Services.AddSingleton<MailboxStore>().AddSingleton<FactsCache>();
        builder.Services.AddSingleton(_ => new SqliteConnection(connection));
        builder.Services.AddHostedService<StoreUpgrade>();
    }

    private static string SqliteConnectionOf(ServiceSettings settings)
    {
        var connection = Parse(settings.Database ?? $"Data Source={FileOf(settings.Mode)}");
        if (connection is null or { DataSource: "" })
            throw new SettingsException(
                "ConnectionStrings:Database is no SQLite connection string: set it to Data Source= and the path of a file.");
        if (connection.DataSource == ":memory:")
            (connection.DataSource, connection.Mode, connection.Cache) = (Guid.NewGuid().ToString("N"), SqliteOpenMode.Memory,
                SqliteCacheMode.Shared);
        return connection.ToString();
    }

    private static SqliteConnectionStringBuilder? Parse(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The sandbox's made-up mail stays apart from real mail.</summary>
    private static string FileOf(ServiceMode mode)
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.Create);
        if (data.Length == 0)
            throw new SettingsException(
                "There is no data folder for this user: set ConnectionStrings:Database to Data Source= and the path of a file.");
        var folder = Directory.CreateDirectory(Path.Combine(data, "OutlookFollowUp"));
        return Path.Combine(folder.FullName, mode == ServiceMode.Sandbox ? "sandbox.db" : "follow-ups.db");
    }
}
