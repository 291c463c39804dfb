using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Tests.Store;

/// <summary>A page's rows, its removals and the link that accounts for them, saved together.</summary>
public sealed class SyncStoreTests(StoreFixture store) : IClassFixture<StoreFixture>
{
    private const string Sent = "Sent";
    private const string Archive = "Archive";

    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgres]
    public async Task Saving_a_page_again_changes_nothing(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        var page = Page(["a", "b"], link: "next") with { Contacts = [new Person("Noor Haddad", "Noor@friends.example", null)] };

        await SaveAsync(services, lease, page);
        var once = await RowsAsync(services, lease);
        await SaveAsync(services, lease, page);

        Assert.Equal(["Sent a 1", "Sent b 1", "noor@friends.example Noor Haddad", "2 messages, Sent at next"], once);
        Assert.Equal(once, await RowsAsync(services, lease));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_full_round_has_not_seen_is_missing_when_it_ends(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        await SaveAsync(services, lease, Page(["a", "b", "c"], link: "delta", isLast: true));

        await services.Of<SyncStore>().StartOverAsync(lease, Sent, Now, CancellationToken.None);
        await SaveAsync(services, lease, Page(["b"], link: "next"));
        Assert.Contains("3 messages, Sent at next", await RowsAsync(services, lease));
        await SaveAsync(services, lease, Page(["d"], link: "delta", isLast: true));

        Assert.Equal(["Sent a 1 missing", "Sent b 2", "Sent c 1 missing", "Sent d 2", "4 messages, Sent at delta"], await RowsAsync(services, lease));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_leaves_a_folder_is_missing_unless_another_has_it(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        await SaveAsync(services, lease, Page(["a", "b"], link: "next"));
        await SaveAsync(services, lease, Page(["a"], link: "elsewhere"), Archive);

        await SaveAsync(services, lease, Page([], link: "later") with { RemovedIds = ["a", "b", "unknown"] });

        Assert.Equal(["Archive a 1", "Sent b 1 missing", "2 messages, Archive at elsewhere", "2 messages, Sent at later"],
            await RowsAsync(services, lease));
        await SaveAsync(services, lease, Page(["b"], link: "back"), Archive);
        Assert.Contains("Archive b 1", await RowsAsync(services, lease));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_no_longer_in_the_calendar_goes(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        var sync = services.Of<SyncStore>();
        await sync.SaveCalendarAsync(lease, Page(["x", "y", "z"], link: "1", isLast: true), CancellationToken.None);
        await sync.SaveCalendarAsync(lease, Page([], link: "2", isLast: true) with { RemovedIds = ["z"] }, CancellationToken.None);
        await sync.StartOverAsync(lease, SyncStore.Calendar, Now, CancellationToken.None);
        await sync.SaveCalendarAsync(lease, Page(["y"], link: "3", isLast: true), CancellationToken.None);

        Assert.Equal(["Calendar y 1", "0 messages, Calendar at 3"], await RowsAsync(services, lease));
    }

    /// <summary>Mail is hostile text: no name or address in it keeps the rest of a page from being saved.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task No_text_of_a_mail_stops_a_page(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        var page = Page(["a"], link: "next") with
        {
            Contacts =
            [
                new Person("N\0or \ud83d", "noor\0@friends.example", null),
                new Person("Very long", new string('x', 5000) + "@friends.example", null),
                new Person("😀 '; DROP TABLE", "quote'@friends.example", null),
            ],
        };

        await SaveAsync(services, lease, page);

        Assert.Equal(
            ["Sent a 1", "noor\ufffd@friends.example N\ufffdor \ufffd", "quote'@friends.example 😀 '; DROP TABLE", "1 messages, Sent at next"],
            await RowsAsync(services, lease));
    }

    private async Task<(IServiceProvider Services, Lease Lease)> NewMailboxAsync(StoreKind kind)
    {
        var (services, user) = (await store.OpenAsync(kind), StoreFixture.Somebody);
        var id = await services.Of<MailboxStore>().FindOrAddIdAsync(user, CancellationToken.None);
        var lease = new Lease(id, user, Fence: 0);
        await services.Of<SyncStore>().StartOverAsync(lease, Sent, Now, CancellationToken.None);
        await services.Of<SyncStore>().StartOverAsync(lease, Archive, Now, CancellationToken.None);
        return (services, lease);
    }

    private static Task SaveAsync(IServiceProvider services, Lease lease, ReadPage page, string folder = Sent) =>
        services.Of<SyncStore>().SavePageAsync(
            lease, folder, page, new SyncProgress(SyncPhase.Mail, "Sent\0 Items", 1, 2), CancellationToken.None);

    private static ReadPage Page(string[] ids, string link, bool isLast = false) =>
        new([.. ids.Select(id => new ReadItem(id) { IsRead = true })], [], [], new HashSet<string>(StringComparer.Ordinal), link, isLast);

    /// <summary>Everything that is kept of a mailbox, a line for each row; folders never read are left out.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(IServiceProvider services, Lease lease)
    {
        await using var database = await services.DatabaseAsync();
        var items = await database.Items.Where(row => row.MailboxId == lease.MailboxId).ToListAsync();
        var contacts = await database.Contacts.Where(row => row.MailboxId == lease.MailboxId).ToListAsync();
        var folders = await database.Folders.Where(row => row.MailboxId == lease.MailboxId).ToListAsync();
        var messages = await database.Mailboxes.Where(row => row.Id == lease.MailboxId).Select(row => row.Messages).SingleAsync();
        return
        [
            .. items.Select(row => $"{row.Folder} {row.ItemId} {row.Round}{(row.IsMissing ? " missing" : "")}").Order(StringComparer.Ordinal),
            .. contacts.Select(row => $"{row.Address} {row.Name}").Order(StringComparer.Ordinal),
            .. folders.Where(row => row.Link is not null || row.Folder == "Calendar").Select(row => $"{messages} messages, {row.Folder} at {row.Link}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
