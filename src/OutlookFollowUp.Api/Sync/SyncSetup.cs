using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

internal static class SyncSetup
{
    public static void AddSync(this IServiceCollection services) => services
        .AddSingleton<SyncQueue>().AddSingleton<CurrentMailbox>().AddSingleton<MailboxSync>().AddSingleton<AfterSync>()
        .AddHostedService<SyncService>();
}
