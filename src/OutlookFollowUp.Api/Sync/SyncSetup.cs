using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Me;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

internal static class SyncSetup
{
    public static void AddSync(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(SyncSettings.Read(builder.Configuration)).AddSingleton(RetentionSettings.Read(builder.Configuration));
        // Leases run by the system's clock, also where a mailbox folder stops the product's.
        builder.Services.AddSingleton(services => new SyncSchedule(
            services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>(), services.GetRequiredService<SyncSettings>(), TimeProvider.System));
        builder.Services.AddSingleton<TrailStore>().AddSingleton<MailSieve>().AddSingleton<MailRounds>().AddSingleton<CalendarRounds>()
            .AddSingleton<EarlierMail>().AddSingleton<MissingMail>();
        builder.Services.AddSingleton<CurrentMailbox>().AddSingleton<MailboxSync>().AddSingleton<AfterSync>();
        builder.Services.AddSingleton<Upkeep>().AddSingleton<Erasure>();
        if (!StoreSetup.IsDescribed)
            builder.Services.AddHostedService<SyncService>();
    }
}
