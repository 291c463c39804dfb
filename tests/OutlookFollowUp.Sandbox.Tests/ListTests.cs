using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class ListTests
{
    private static readonly string[] Days = [.. Enumerable.Range(1, 25).Select(day => $"2026-05-{day:00}T09:00:00Z")];

    private static Task<RunningSandbox> TwentyFiveLettersAsync() =>
        RunningSandbox.WithAsync(Days.Select((day, i) => Letter.In("inbox", $"m{i + 1}", day, $"Letter {i + 1}")));

    [Fact]
    public async Task Messages_come_newest_first_ten_at_a_time()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var page = await sandbox.GetAsync("me/messages");

        Assert.Equal(["m25", "m24", "m23", "m22", "m21", "m20", "m19", "m18", "m17", "m16"], RunningSandbox.Ids(page));
        Assert.Contains("$skiptoken", Uri.UnescapeDataString((string)page["@odata.nextLink"]!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me/messages?$top=7")]
    [InlineData("me/messages?$top=7&$filter=isRead eq false&$select=subject")]
    [InlineData("me/mailFolders/inbox/messages?$top=24")]
    [InlineData("me/mailFolders('Inbox')/messages")]
    public async Task Following_the_links_gives_every_message_once(string address)
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var (items, _) = await sandbox.ReadAllAsync(address);

        Assert.Equal(25, items.Select(item => (string)item["id"]!).Distinct().Count());
        Assert.Equal(25, items.Count);
    }

    [Fact]
    public async Task The_preferred_page_size_holds_and_is_confirmed()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        using var response = await sandbox.SendAsync(HttpMethod.Get, "me/messages", null, "IdType=\"ImmutableId\", odata.maxpagesize=3");

        Assert.Equal("IdType=\"ImmutableId\", odata.maxpagesize=3", Assert.Single(response.Headers.GetValues("Preference-Applied")));
        Assert.Equal(3, RunningSandbox.Ids(JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject()).Count());
    }

    [Fact]
    public async Task Skip_top_and_count_work_together()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var page = await sandbox.GetAsync("me/messages?$skip=23&$top=5&$count=true");

        Assert.Equal(["m2", "m1"], RunningSandbox.Ids(page));
        Assert.Equal(25, (int)page["@odata.count"]!);
        Assert.False(page.ContainsKey("@odata.nextLink"));
    }

    [Fact]
    public async Task Only_selected_properties_and_the_id_are_answered()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var page = await sandbox.GetAsync("me/messages?$top=1&$select=subject,internetMessageHeaders");

        Assert.Equal(["@odata.etag", "id", "internetMessageHeaders", "subject"],
            page["value"]![0]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Headers_are_answered_only_when_they_are_selected()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var message = await sandbox.GetAsync("me/messages/m1");

        Assert.False(message.ContainsKey("internetMessageHeaders"));
        Assert.True(message.ContainsKey("body"));
    }

    [Fact]
    public async Task A_list_is_sorted_as_asked()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var page = await sandbox.GetAsync("me/messages?$orderby=receivedDateTime asc&$top=2");

        Assert.Equal(["m1", "m2"], RunningSandbox.Ids(page));
    }

    [Fact]
    public async Task Bodies_are_text_for_those_who_prefer_it()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var text = await sandbox.GetAsync("me/messages/m1", "outlook.body-content-type=\"text\"");
        var html = await sandbox.GetAsync("me/messages/m1");

        Assert.Equal("text", (string)text["body"]!["contentType"]!);
        Assert.Equal("Dear\u00A0Ada,\r\n\r\nsee you then.", (string)text["body"]!["content"]!);
        Assert.Equal("html", (string)html["body"]!["contentType"]!);
    }

    [Fact]
    public async Task Attachments_are_listed_on_their_own_and_expanded_on_request()
    {
        var letter = Letter.In("inbox", "m1", "2026-05-01T09:00:00Z");
        letter["attachments"] = new JsonArray(new JsonObject
        {
            ["name"] = "Portfolio.pdf",
            ["size"] = 2048,
            ["contentBytes"] = "JVBERg==",
        });
        await using var sandbox = await RunningSandbox.WithAsync([letter]);

        var plain = await sandbox.GetAsync("me/messages/m1");
        var expanded = await sandbox.GetAsync("me/messages/m1?$select=subject&$expand=attachments");
        var listed = await sandbox.GetAsync("me/messages/m1/attachments?$select=name");

        Assert.False(plain.ContainsKey("attachments"));
        Assert.Equal("Portfolio.pdf", (string)expanded["attachments"]![0]!["name"]!);
        Assert.Equal(["name", "@odata.type", "id"], listed["value"]![0]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public async Task Folders_are_listed_with_their_counts()
    {
        await using var sandbox = await TwentyFiveLettersAsync();

        var (folders, _) = await sandbox.ReadAllAsync("me/mailFolders");
        var inbox = await sandbox.GetAsync("me/mailFolders/Inbox?$select=displayName,totalItemCount");

        Assert.Equal(["inbox", "drafts", "sentitems", "archive", "deleteditems", "junkemail", "outbox"],
            folders.Select(folder => (string)folder["id"]!));
        Assert.Equal(25, (int)inbox["totalItemCount"]!);
        Assert.False(inbox.ContainsKey("unreadItemCount"));
    }

    [Fact]
    public async Task A_user_shows_more_than_the_usual_only_when_asked()
    {
        await using var sandbox = await RunningSandbox.WithAsync();

        var usual = await sandbox.GetAsync("me");
        var asked = await sandbox.GetAsync("me?$select=companyName,otherMails");

        Assert.False(usual.ContainsKey("companyName"));
        Assert.False(usual.ContainsKey("mailboxSettings"));
        Assert.Equal("Ada Brook", (string)usual["displayName"]!);
        Assert.Equal("Fenwick Foods", (string)asked["companyName"]!);
    }

    [Fact]
    public async Task Mailbox_settings_are_a_resource_of_their_own()
    {
        await using var sandbox = await RunningSandbox.WithAsync();

        Assert.Equal("GMT Standard Time", (string)(await sandbox.GetAsync("me/mailboxSettings"))["timeZone"]!);
    }
}
