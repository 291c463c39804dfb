using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>
/// The keys that encrypt sessions with Graph. They lie in a folder beside a SQLite file, so that the file alone opens nothing, and in a
/// database that several instances share. A certificate encrypts the keys themselves, on Windows the user's account.
/// </summary>
internal static class KeySetup
{
    public static void AddKeys(this WebApplicationBuilder builder, ServiceSettings settings)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("OutlookFollowUp");
        if (settings.Keys.Certificate is { } certificate)
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate([certificate, .. settings.Keys.FormerCertificates]);
        else if (OperatingSystem.IsWindows())
            protection.ProtectKeysWithDpapi();
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IDbContextFactory<FollowUpDatabase>, ILoggerFactory>(
            (options, databases, logs) => options.XmlRepository = new WhenAsked(() => RepositoryFor(settings, databases, logs)));
    }

    private static IXmlRepository RepositoryFor(ServiceSettings settings, IDbContextFactory<FollowUpDatabase> databases, ILoggerFactory logs)
    {
        if (settings.Keys.Folder is { } folder)
            return InFolder(folder, logs);
        using var database = databases.CreateDbContext();
        if (!database.Database.IsSqlite())
            return new KeyTable(databases);
        var file = new SqliteConnectionStringBuilder(database.Database.GetConnectionString());
        return file.Mode == SqliteOpenMode.Memory
            ? new EphemeralKeys()
            : InFolder(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file.DataSource))!, "keys"), logs);
    }

    private static FileSystemXmlRepository InFolder(string folder, ILoggerFactory logs)
    {
        if (!Directory.Exists(folder) && !OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new(Directory.CreateDirectory(folder), logs);
    }

    /// <summary>Keys are made and looked for once the database is there: a start that fails leaves no folder behind.</summary>
    private sealed class WhenAsked(Func<IXmlRepository> open) : IXmlRepository
    {
        private readonly Lazy<IXmlRepository> _keys = new(open);

        public IReadOnlyCollection<XElement> GetAllElements() => _keys.Value.GetAllElements();

        public void StoreElement(XElement element, string friendlyName) => _keys.Value.StoreElement(element, friendlyName);
    }

    /// <summary>Keys in the database.</summary>
    private sealed class KeyTable(IDbContextFactory<FollowUpDatabase> databases) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var database = databases.CreateDbContext();
            return [.. database.Keys.AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            using var database = databases.CreateDbContext();
            database.Keys.Add(new KeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            database.SaveChanges();
        }
    }

    /// <summary>Keys for a database that is gone when the process ends.</summary>
    private sealed class EphemeralKeys : IXmlRepository
    {
        private readonly Lock _gate = new();
        private readonly List<XElement> _keys = [];

        public IReadOnlyCollection<XElement> GetAllElements()
        {
            lock (_gate)
                return [.. _keys];
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            lock (_gate)
                _keys.Add(element);
        }
    }
}
