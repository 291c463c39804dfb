using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class DeltaTests
{
    private const string Inbox = "me/mailFolders/inbox/messages/delta";

    private static Task<RunningSandbox> ThreeLettersAsync() => RunningSandbox.WithAsync(
    [
        Letter.In("inbox", "m1", "2026-05-01T09:00:00Z"),
        Letter.In("inbox", "m2", "2026-05-02T09:00:00Z"),
        Letter.In("inbox", "m3", "2026-05-03T09:00:00Z"),
        Letter.In("sentitems", "s1", "2026-05-04T09:00:00Z"),
    ]);

    [Theory]
    [InlineData(Inbox)]
    [InlineData("me/mailFolders('inbox')/messages/delta()")]
    public async Task A_first_round_pages_through_the_folder_and_ends_with_a_delta_link(string address)
    {
        await using var sandbox = await ThreeLettersAsync();

        var (items, last) = await sandbox.ReadAllAsync(address + "?$select=subject", "odata.maxpagesize=2");

        Assert.Equal(["m3", "m2", "m1"], items.Select(item => (string)item["id"]!));
        Assert.All(items, item => Assert.False(item.ContainsKey("body")));
        Assert.Contains("$deltatoken", Uri.UnescapeDataString((string)last["@odata.deltaLink"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_new_is_an_empty_page_with_a_delta_link()
    {
        await using var sandbox = await ThreeLettersAsync();
        var (_, last) = await sandbox.ReadAllAsync(Inbox);

        var again = await sandbox.GetAsync((string)last["@odata.deltaLink"]!);

        Assert.Empty(RunningSandbox.Ids(again));
        Assert.NotNull(again["@odata.deltaLink"]);
    }

    [Fact]
    public async Task A_new_a_changed_a_moved_and_a_deleted_message_are_told_once()
    {
        await using var sandbox = await RunningSandbox.WithAsync(
            Enumerable.Range(1, 4).Select(i => Letter.In("inbox", $"m{i}", $"2026-05-0{i}T09:00:00Z")));
        var (_, last) = await sandbox.ReadAllAsync(Inbox + "?$select=subject,isRead");

        sandbox.Server.Mailbox.Receive(Letter.In("inbox", "m5", "2026-05-05T09:00:00Z"));
        await sandbox.SendAsync(HttpMethod.Patch, "me/messages/m1", new JsonObject { ["isRead"] = true });
        sandbox.Server.Mailbox.Move("m2", "archive");
        sandbox.Server.Mailbox.Delete("m3");
        var (items, _) = await sandbox.ReadAllAsync((string)last["@odata.deltaLink"]!, "IdType=\"ImmutableId\"", "odata.maxpagesize=1");

        Assert.Equal(["m5", "m1", "m2", "m3"], items.Select(item => (string)item["id"]!));
        Assert.True((bool)items[1]["isRead"]!);
        Assert.Equal("changed", (string)items[2]["@removed"]!["reason"]!);
        Assert.Equal("deleted", (string)items[3]["@removed"]!["reason"]!);
    }

    [Fact]
    public async Task What_is_received_in_the_middle_of_a_round_is_part_of_it()
    {
        await using var sandbox = await ThreeLettersAsync();
        var first = await sandbox.GetAsync(Inbox, "odata.maxpagesize=2");

        sandbox.Server.Mailbox.Receive(Letter.In("inbox", "m9", "2026-05-09T09:00:00Z"));
        sandbox.Server.Mailbox.Delete("m3");
        var (rest, _) = await sandbox.ReadAllAsync((string)first["@odata.nextLink"]!);

        Assert.Equal(["m1", "m9", "m3"], rest.Select(item => (string)item["id"]!));
        Assert.NotNull(rest[2]["@removed"]);
    }

    [Fact]
    public async Task A_move_changes_the_plain_id_and_keeps_the_immutable_one()
    {
        await using var sandbox = await ThreeLettersAsync();

        sandbox.Server.Mailbox.Move("m1", "archive");
        var plain = Assert.Single(RunningSandbox.Ids(await sandbox.GetAsync("me/mailFolders/archive/messages")));
        var immutable =
            Assert.Single(RunningSandbox.Ids(await sandbox.GetAsync("me/mailFolders/archive/messages", "IdType=\"ImmutableId\"")));

        Assert.NotEqual("m1", plain);
        Assert.Equal("m1", immutable);
    }

    [Fact]
    public async Task A_first_round_can_start_at_a_date()
    {
        await using var sandbox = await ThreeLettersAsync();

        var (items, _) = await sandbox.ReadAllAsync(Inbox + "?$filter=receivedDateTime ge 2026-05-02T00:00:00Z", "odata.maxpagesize=1");

        Assert.Equal(["m3", "m2"], items.Select(item => (string)item["id"]!));
    }

    [Fact]
    public async Task A_token_of_another_run_or_folder_is_gone()
    {
        await using var before = await ThreeLettersAsync();
        await using var after = await ThreeLettersAsync();
        var (_, last) = await before.ReadAllAsync(Inbox);
        var token = new Uri((string)last["@odata.deltaLink"]!).Query;

        Assert.Equal((HttpStatusCode.Gone, "SyncStateNotFound"), await ErrorAsync(after, Inbox + token));
        Assert.Equal((HttpStatusCode.Gone, "SyncStateNotFound"),
            await ErrorAsync(before, "me/mailFolders/sentitems/messages/delta" + token));
        Assert.Equal((HttpStatusCode.BadRequest, "BadRequest"), await ErrorAsync(before, Inbox + "?$deltatoken=nonsense"));
    }

    [Fact]
    public async Task A_calendar_view_reports_what_enters_and_leaves_its_window()
    {
        await using var sandbox = await RunningSandbox.WithAsync(events:
        [
            Letter.Event("e1", "2026-05-10T09:00:00", "2026-05-10T10:00:00"),
            Letter.Event("e2", "2027-05-10T09:00:00", "2027-05-10T10:00:00"),
        ]);
        var (items, last) =
            await sandbox.ReadAllAsync("me/calendarView/delta?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-12-31T00:00:00Z");
        Assert.Equal(["e1"], items.Select(item => (string)item["id"]!));

        sandbox.Server.Mailbox.Schedule(Letter.Event("e1", "2027-06-10T09:00:00", "2027-06-10T10:00:00"));
        sandbox.Server.Mailbox.Schedule(Letter.Event("e3", "2026-06-10T09:00:00", "2026-06-10T10:00:00"));
        var (changes, _) = await sandbox.ReadAllAsync((string)last["@odata.deltaLink"]!);

        Assert.Equal(["e1", "e3"], changes.Select(item => (string)item["id"]!));
        Assert.NotNull(changes[0]["@removed"]);
        Assert.Null(changes[1]["@removed"]);
    }

    private static async Task<(HttpStatusCode Status, string Code)> ErrorAsync(RunningSandbox sandbox, string address)
    {
        var (status, code, _) = await sandbox.FailAsync(HttpMethod.Get, address);
        return (status, code);
    }
}
