using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class SendingTests
{
    private static JsonObject Thanks() => new()
    {
        ["subject"] = "Thank you",
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>Dear Priya,</p>" },
        ["toRecipients"] = new JsonArray(Letter.Recipient("Priya Shah", "priya@northwind.example")),
    };

    [Theory]
    [InlineData("message")]
    [InlineData("Message")]
    public async Task Sent_mail_lands_in_Sent_Items_and_in_the_next_delta_round(string parameter)
    {
        await using var sandbox = await RunningSandbox.WithAsync();
        var (_, last) = await sandbox.ReadAllAsync("me/mailFolders/sentitems/messages/delta");

        using var response = await sandbox.SendAsync(HttpMethod.Post, "me/sendMail", new JsonObject { [parameter] = Thanks() });
        var (items, _) = await sandbox.ReadAllAsync((string)last["@odata.deltaLink"]!);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var sent = Assert.Single(items);
        Assert.Equal(("Thank you", "sentitems", "Dear Priya,"),
            ((string)sent["subject"]!, (string)sent["parentFolderId"]!, (string)sent["bodyPreview"]!));
        Assert.Equal("ada@brook.example", (string)sent["from"]!["emailAddress"]!["address"]!);
        Assert.False((bool)sent["isDraft"]!);
    }

    [Fact]
    public async Task A_draft_is_written_changed_and_sent()
    {
        await using var sandbox = await RunningSandbox.WithAsync();

        var draft = await AnswerAsync(sandbox, HttpMethod.Post, "me/messages", Thanks(), HttpStatusCode.Created);
        var address = "me/messages/" + Uri.EscapeDataString((string)draft["id"]!);
        var changed = await AnswerAsync(sandbox, HttpMethod.Patch, address, new JsonObject { ["subject"] = "Thanks again" },
            HttpStatusCode.OK);
        using var sending = await sandbox.SendAsync(HttpMethod.Post, address + "/send");
        var sent = await sandbox.GetAsync("me/mailFolders/sentitems/messages", "IdType=\"ImmutableId\"");

        Assert.True((bool)draft["isDraft"]!);
        Assert.Equal("Thanks again", (string)changed["subject"]!);
        Assert.NotEqual((string)draft["changeKey"]!, (string)changed["changeKey"]!);
        Assert.Equal(HttpStatusCode.Accepted, sending.StatusCode);
        Assert.Equal([(string)draft["id"]!], RunningSandbox.Ids(sent));
        Assert.Empty(RunningSandbox.Ids(await sandbox.GetAsync("me/mailFolders/drafts/messages")));
    }

    [Fact]
    public async Task A_message_is_moved_and_deleted()
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]);

        var moved = await AnswerAsync(sandbox, HttpMethod.Post, "me/messages/m1/move", new JsonObject { ["destinationId"] = "Archive" },
            HttpStatusCode.Created);
        using var deleted = await sandbox.SendAsync(HttpMethod.Delete, "me/messages/" + Uri.EscapeDataString((string)moved["id"]!));

        Assert.Equal("archive", (string)moved["parentFolderId"]!);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Empty(RunningSandbox.Ids(await sandbox.GetAsync("me/messages")));
    }

    [Theory]
    [InlineData("""{ "message": { "subject": "Nobody" } }""", "ErrorInvalidRecipients")]
    [InlineData("""{ "message": { "toRecipients": [ {}, { "emailAddress": { "address": "" } } ] } }""", "ErrorInvalidRecipients")]
    [InlineData("""{ "message": { "subjct": "Typo" } }""", "RequestBodyRead")]
    [InlineData("""{ "message": { "subject": 7 } }""", "RequestBodyRead")]
    [InlineData("""{ "message": { "toRecipients": {} } }""", "RequestBodyRead")]
    [InlineData("""{ "message": { "toRecipients": [ "priya@northwind.example" ] } }""", "RequestBodyRead")]
    [InlineData("""{ "message": { "toRecipients": [ { "address": "priya@northwind.example" } ] } }""", "RequestBodyRead")]
    [InlineData("""{ "message": { "body": { "contentType": "text", "content": 7 } } }""", "RequestBodyRead")]
    [InlineData("""{ "message": { "subject": "\ud83d" } }""", "BadRequest")]
    [InlineData("""{ "message": "hello" }""", "BadRequest")]
    [InlineData("""{}""", "BadRequest")]
    [InlineData("""[]""", "BadRequest")]
    [InlineData("""{ "message": """, "BadRequest")]
    [InlineData("", "BadRequest")]
    public async Task A_message_that_cannot_be_sent_is_refused_and_nothing_is_kept(string body, string code)
    {
        await using var sandbox = await RunningSandbox.WithAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, sandbox.Server.BaseUrl + "/me/sendMail");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer any");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["code"]!);
        Assert.Empty(RunningSandbox.Ids(await sandbox.GetAsync("me/messages")));
    }

    [Fact]
    public async Task Mail_that_was_sent_is_not_sent_again()
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("sentitems", "s1", "2026-05-01T09:00:00Z")]);

        Assert.Equal("ErrorInvalidRequest", (await sandbox.FailAsync(HttpMethod.Post, "me/messages/s1/send")).Code);
    }

    private static async Task<JsonObject> AnswerAsync(RunningSandbox sandbox, HttpMethod method, string address, JsonObject body,
        HttpStatusCode expected)
    {
        using var response = await sandbox.SendAsync(method, address, body);
        Assert.Equal(expected, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }
}
