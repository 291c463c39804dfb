using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Tests.Store;

/// <summary>A page's rows, its removals and the link that accounts for them, saved together.</summary>
public sealed class SyncStoreTests(StoreFixture store) : IClassFixture<StoreFixture>
{
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
    public async Task What_a_full_round_has_not_seen_goes_when_it_ends(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        await SaveAsync(services, lease, Page(["a", "b", "c"], link: "delta", isLast: true));

        await services.Of<SyncStore>().StartOverAsync(lease, MailFolder.Sent, CancellationToken.None);
        await SaveAsync(services, lease, Page(["b"], link: "next"));
        Assert.Contains("3 messages, Sent at next", await RowsAsync(services, lease));
        await SaveAsync(services, lease, Page(["d"], link: "delta", isLast: true));

        Assert.Equal(["Sent b 2", "Sent d 2", "2 messages, Sent at delta"], await RowsAsync(services, lease));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_leaves_a_folder_goes_unless_another_has_it_by_then(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        await SaveAsync(services, lease, Page(["a", "b"], link: "next"));
        await SaveAsync(services, lease, Page(["a"], link: "elsewhere"), MailFolder.Archive);

        await SaveAsync(services, lease, Page([], link: "later") with { RemovedIds = ["a", "b", "unknown"] });

        Assert.Equal(["Archive a 1", "1 messages, Archive at elsewhere", "1 messages, Sent at later"], await RowsAsync(services, lease));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_no_longer_in_the_calendar_goes(StoreKind kind)
    {
        var (services, lease) = await NewMailboxAsync(kind);
        await services.Of<SyncStore>().SaveCalendarAsync(lease, Facts(["x", "y"]), CancellationToken.None);
        await services.Of<SyncStore>().SaveCalendarAsync(lease, Facts(["y"]), CancellationToken.None);

        Assert.Equal(["Calendar y 2", "0 messages, Calendar at "], await RowsAsync(services, lease));
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
        await services.Of<SyncStore>().StartOverAsync(lease, MailFolder.Sent, CancellationToken.None);
        await services.Of<SyncStore>().StartOverAsync(lease, MailFolder.Archive, CancellationToken.None);
        return (services, lease);
    }

    private static Task SaveAsync(IServiceProvider services, Lease lease, ReadPage page, MailFolder folder = MailFolder.Sent) =>
        services.Of<SyncStore>().SavePageAsync(
            lease, folder, page, new SyncProgress(SyncPhase.Mail, "Sent\0 Items", 1, 2), CancellationToken.None);

    private static ReadPage Page(string[] ids, string link, bool isLast = false) => new(Facts(ids), [], [], link, isLast);

    private static Dictionary<string, string?> Facts(string[] ids) => ids.ToDictionary(id => id, _ => (string?)null, StringComparer.Ordinal);

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
            .. items.Select(row => $"{row.Folder} {row.ItemId} {row.Round}").Order(StringComparer.Ordinal),
            .. contacts.Select(row => $"{row.Address} {row.Name}").Order(StringComparer.Ordinal),
            .. folders.Where(row => row.Link is not null || row.Folder == "Calendar").Select(row => $"{messages} messages, {row.Folder} at {row.Link}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
