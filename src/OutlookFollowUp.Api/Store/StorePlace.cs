using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Store;

/// <summary>Where the tables are: SQLite in a file or in memory, or a PostgreSQL server.</summary>
internal sealed record StorePlace(bool IsPostgres, string Connection)
{
    private const string WhatToSet =
        "set it to Data Source= and the path of a file for SQLite, or to Host= and the name of a server for PostgreSQL.";

    /// <summary>Reads a connection string; one that is neither is a <see cref="SettingsException"/>, which never repeats it: it may hold a password.</summary>
    public static StorePlace Read(string text)
    {
        try
        {
            var words = new DbConnectionStringBuilder { ConnectionString = text };
            if (!words.ContainsKey("Host"))
            {
                if (new SqliteConnectionStringBuilder(text) is { DataSource.Length: > 0 } file)
                    return new(false, Shared(file).ConnectionString);
            }
            else if (new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0 } server)
                return new(true, server.ConnectionString);
        }
        catch (Exception unread) when (unread is ArgumentException or FormatException)
        {
            throw new SettingsException($"ConnectionStrings:Database cannot be read: {WhatToSet}");
        }

        throw new SettingsException($"ConnectionStrings:Database names no database: {WhatToSet}");
    }

    /// <summary>Every connection to a database in memory would see one of its own, were it not named and shared.</summary>
    private static SqliteConnectionStringBuilder Shared(SqliteConnectionStringBuilder file)
    {
        if (file.DataSource == ":memory:")
            (file.DataSource, file.Mode, file.Cache) = (Guid.NewGuid().ToString("N"), SqliteOpenMode.Memory, SqliteCacheMode.Shared);
        return file;
    }
}
