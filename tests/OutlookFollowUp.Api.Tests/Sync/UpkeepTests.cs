using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Tests.Store;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Tests.Sync;

public sealed class UpkeepTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_older_than_the_retention_is_forgotten_and_the_rest_stays(StoreKind kind)
    {
        var services = await store.OpenAsync(kind);
        var (mailboxes, stores, user, clock) = (services.Of<MailboxStore>(), services.Of<SyncStore>(), StoreFixture.Somebody, new TestClock());
        var lease = new Lease(await mailboxes.FindOrAddIdAsync(user, default), user, Fence: 0);
        await stores.SaveOwnerAsync(lease, new MailboxOwner(new Candidate("Alex", ["alex@mailbox.example"]), TimeZoneInfo.Utc), default);
        var now = clock.GetUtcNow();
        var items = new[] { Appointment("old", "Lindqvist", now.AddDays(-400)), Appointment("new", "Marwick", now.AddDays(-300)) }
            .Select(entry => new ReadItem(entry.AppointmentId) { IsRead = true, Facts = StoreJson.Write(entry) }).ToList();
        var page = new ReadPage(items, [], [], new HashSet<string>(StringComparer.Ordinal), "link", IsLast: true);
        await stores.SaveCalendarAsync(lease, page, default);
        var upkeep = new Upkeep(mailboxes, stores, new RetentionSettings(TimeSpan.FromDays(365)), clock);

        await upkeep.RunAsync(lease, default);
        Assert.Equal(["new"], await RememberedAsync());

        await stores.SaveCalendarAsync(lease, page, default);
        clock.Pass(TimeSpan.FromHours(23));
        await upkeep.RunAsync(lease, default);
        Assert.Equal(["new", "old"], await RememberedAsync());

        clock.Pass(TimeSpan.FromHours(2));
        await upkeep.RunAsync(lease, default);
        Assert.Equal(["new"], await RememberedAsync());
        Assert.Equal("new", Assert.Single((await mailboxes.FindAsync(user, default))!.Facts.Appointments).AppointmentId);

        async Task<List<string>> RememberedAsync()
        {
            await using var database = await services.DatabaseAsync();
            var ids = await database.Items.Where(row => row.MailboxId == lease.MailboxId && row.Facts != null).Select(row => row.ItemId).ToListAsync();
            return [.. ids.Order(StringComparer.Ordinal)];
        }
    }

    private static AppointmentFacts Appointment(string id, string company, DateTimeOffset at) => new(
        id, $"Interview: Analyst at {company}", at, at.AddHours(1), new Person("Priya Raman", $"priya@{company.ToLowerInvariant()}.example", null))
    {
        IsInterview = true,
        Company = company,
    };
}
