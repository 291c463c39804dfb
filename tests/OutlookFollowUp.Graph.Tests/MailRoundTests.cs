using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Graph.Tests;

public sealed class MailRoundTests
{
    private static readonly FolderOutline Inbox = ConnectedMailbox.Outline(MailFolder.Inbox);

    private static Task<ConnectedMailbox> FiveLettersAsync() => ConnectedMailbox.WithAsync(
        Enumerable.Range(1, 5).Select(day => Letter.In("inbox", $"m{day}", $"2026-05-0{day}T09:00:00Z", $"Letter {day}")), pageSize: 2);

    [Fact]
    public async Task A_round_brings_every_mail_once_in_pages_of_the_size_asked_for()
    {
        await using var connected = await FiveLettersAsync();

        var pages = await connected.ReadRoundAsync(MailFolder.Inbox);

        Assert.Equal([2, 2, 1], pages.Select(page => page.Mails.Count));
        Assert.Equal(["m5", "m4", "m3", "m2", "m1"], pages.SelectMany(page => page.Mails).Select(mail => mail.Id));
        Assert.All(pages.SelectMany(page => page.Mails), mail => Assert.Equal(MailFolder.Inbox, mail.Folder));
    }

    [Fact]
    public async Task Every_request_carries_the_token_and_the_same_preferences()
    {
        await using var connected = await FiveLettersAsync();

        var round = await connected.ReadRoundAsync(MailFolder.Inbox);
        await connected.ReadRoundAsync(MailFolder.Inbox, round[^1].Link);

        Assert.Equal(4, connected.Requests.Count);
        Assert.All(connected.Requests, request => Assert.Equal("Bearer a-token", request.Authorization));
        Assert.All(connected.Requests, request => Assert.Equal("IdType=\"ImmutableId\", odata.maxpagesize=2", request.Prefer));
    }

    [Fact]
    public async Task The_next_round_brings_only_what_changed()
    {
        await using var connected = await FiveLettersAsync();
        var first = await connected.ReadRoundAsync(MailFolder.Inbox);

        connected.Server.Mailbox.Receive(Letter.In("inbox", "m6", "2026-05-06T09:00:00Z"));
        connected.Server.Mailbox.Move("m1", "archive");
        connected.Server.Mailbox.Delete("m2");
        var second = await connected.ReadRoundAsync(MailFolder.Inbox, first[^1].Link);
        var archive = await connected.ReadRoundAsync(MailFolder.Archive);

        Assert.Equal(["m6"], second.SelectMany(page => page.Mails).Select(mail => mail.Id));
        Assert.Equal(["m1", "m2"], second.SelectMany(page => page.RemovedIds));
        Assert.Equal(["m1"], archive.SelectMany(page => page.Mails).Select(mail => mail.Id));
    }

    [Fact]
    public async Task A_link_that_Graph_has_forgotten_asks_to_start_over_wherever_it_stands_in_the_round()
    {
        await using var connected = await FiveLettersAsync();
        var first = ConnectedMailbox.Done(await connected.Mailbox.ReadMailAsync(Inbox));
        Assert.False(first.IsLast);

        connected.Server.Faults.Plan(Fault.SyncStateGone());
        var second = await connected.Mailbox.ReadMailAsync(Inbox, first.Link);

        Assert.IsType<Reading<MailPage>.StartOver>(second);
    }

    [Fact]
    public async Task A_lost_sync_state_is_understood_under_any_client_error()
    {
        await using var connected = await FiveLettersAsync();

        connected.Server.Faults.Plan(new Fault(400, "syncStateNotFound", "gone"));

        Assert.IsType<Reading<MailPage>.StartOver>(await connected.Mailbox.ReadMailAsync(Inbox));
    }

    [Theory]
    [InlineData("https://evil.example/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=x")]
    [InlineData("http://127.0.0.1:1/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=x")]
    [InlineData("/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=x")]
    public async Task A_link_that_leads_elsewhere_is_never_followed(string link)
    {
        await using var connected = await FiveLettersAsync();

        var refusal = await Assert.ThrowsAsync<GraphException>(() => connected.Mailbox.ReadMailAsync(Inbox, link));

        Assert.Equal("foreignLink", refusal.Code);
        Assert.Empty(connected.Requests);
    }

    [Fact]
    public async Task A_link_from_Graph_that_leads_elsewhere_is_refused_before_anybody_keeps_it()
    {
        using var transport = new CannedTransport("""{ "value": [], "@odata.nextLink": "https://evil.example/v1.0/me/messages" }""");
        using var mailbox = new GraphMailbox(new Uri("https://graph.example/v1.0"), _ => ValueTask.FromResult("a-token"), transport);

        var refusal = await Assert.ThrowsAsync<GraphException>(() => mailbox.ReadMailAsync(Inbox));

        Assert.Equal("foreignLink", refusal.Code);
    }

    [Fact]
    public async Task An_empty_page_in_the_middle_of_a_round_is_no_end()
    {
        using var transport = new CannedTransport(
            """{ "value": [], "@odata.nextLink": "https://graph.example/v1.0/me/mailFolders('inbox')/messages/delta?$skiptoken=1" }""");
        using var mailbox = new GraphMailbox(new Uri("https://graph.example/v1.0"), _ => ValueTask.FromResult("a-token"), transport);

        var page = ConnectedMailbox.Done(await mailbox.ReadMailAsync(Inbox));

        Assert.False(page.IsLast);
        Assert.Empty(page.Mails);
    }

    [Fact]
    public async Task A_change_that_comes_in_part_is_read_whole()
    {
        using var transport = new CannedTransport(
            """{ "value": [ { "id": "m1", "subject": "New" } ], "@odata.deltaLink": "https://graph.example/v1.0/me/mailFolders('inbox')/messages/delta?$deltatoken=1" }""",
            """{ "id": "m1", "subject": "New", "sentDateTime": "2026-05-01T09:00:00Z", "toRecipients": [], "conversationId": "c1", "bodyPreview": "Hello" }""");
        using var mailbox = new GraphMailbox(new Uri("https://graph.example/v1.0"), _ => ValueTask.FromResult("a-token"), transport);

        var page = ConnectedMailbox.Done(await mailbox.ReadMailAsync(Inbox));

        Assert.Equal("Hello", Assert.Single(page.Mails).Body.Content);
    }

    [Fact]
    public async Task Of_several_words_about_one_mail_the_last_holds()
    {
        const string Whole = """ "sentDateTime": "2026-05-01T09:00:00Z", "toRecipients": [], "conversationId": "c1" """;
        using var transport = new CannedTransport($$"""
            { "value": [
                { "id": "back", "@removed": { "reason": "changed" } }, { "id": "back", "subject": "1", {{Whole}} }, { "id": "back", "subject": "2", {{Whole}} },
                { "id": "gone", "subject": "1", {{Whole}} }, { "id": "gone", "@removed": { "reason": "deleted" } } ],
              "@odata.deltaLink": "https://graph.example/v1.0/me/mailFolders('inbox')/messages/delta?$deltatoken=1" }
            """);
        using var mailbox = new GraphMailbox(new Uri("https://graph.example/v1.0"), _ => ValueTask.FromResult("a-token"), transport);

        var page = ConnectedMailbox.Done(await mailbox.ReadMailAsync(Inbox));

        Assert.Equal("2", Assert.Single(page.Mails).Subject);
        Assert.Equal(["gone"], page.RemovedIds);
    }

    [Fact]
    public async Task A_mailbox_that_refuses_the_kind_of_meeting_mail_is_read_without_it()
    {
        await using var connected = await ConnectedMailbox.WithAsync([Invitation()]);
        connected.Server.Faults.Plan(new Fault(400, "RequestBroker--ParseUri", "Could not find a property"));

        var mail = Assert.Single((await connected.ReadRoundAsync(MailFolder.Inbox)).SelectMany(page => page.Mails));

        Assert.Equal(MeetingMail.Cancelled, mail.Meeting);
    }

    [Fact]
    public async Task Attachments_of_sent_mail_are_known_by_name()
    {
        var sent = Letter.In("sentitems", "s1", "2026-05-01T09:00:00Z");
        sent["hasAttachments"] = true;
        sent["attachments"] = new JsonArray(new JsonObject
        {
            ["name"] = "Portfolio.pdf",
            ["contentType"] = "application/pdf",
            ["size"] = 2048,
            ["isInline"] = false,
            ["contentBytes"] = "JVBERg==",
        });
        await using var connected = await ConnectedMailbox.WithAsync([sent]);

        var mail = Assert.Single((await connected.ReadRoundAsync(MailFolder.Sent)).SelectMany(page => page.Mails));

        Assert.Equal(new Attachment("Portfolio.pdf", "application/pdf", 2048), Assert.Single(mail.Attachments));
    }

    private static JsonObject Invitation()
    {
        var letter = Letter.In("inbox", "i1", "2026-05-01T09:00:00Z");
        letter["@odata.type"] = "#microsoft.graph.eventMessage";
        letter["meetingMessageType"] = "meetingCancelled";
        return letter;
    }
}
