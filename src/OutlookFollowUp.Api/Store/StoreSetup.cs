using System.Reflection;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Store;

/// <summary>SQLite in a file of the user's, unless another place is set.</summary>
internal static class StoreSetup
{
    public static void AddStore(this IServiceCollection services, ServiceSettings settings)
    {
        var place = StorePlace.Read(settings.Database ?? $"Data Source={FileOf(settings.Mode)}");
        services.AddSingleton(place);
        services.AddDbContextFactory<FollowUpDatabase>(options =>
        {
            if (place.IsPostgres)
                options.UseNpgsql(place.Connection);
            else
                options.UseSqlite(place.Connection);
        });
        services.AddSingleton<MailboxStore>().AddSingleton<FactsCache>().AddSingleton<SyncStore>().AddSingleton<MailboxExport>();
        if (!IsDescribed)
            services.AddHostedService<StoreUpgrade>();
    }

    /// <summary>The build starts the service to write down its endpoints: nobody's tables are its business.</summary>
    public static bool IsDescribed => Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

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
