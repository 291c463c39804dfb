using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.WriteBack;

/// <summary>Drafts in their conversations, from the request to the mailbox.</summary>
public sealed class PlaceDraftTests(WrittenApplication app) : IClassFixture<WrittenApplication>
{
    [Fact]
    public async Task Nothing_is_written_until_the_user_says_so()
    {
        await app.SwitchAsync(toDo: false, drafts: false);
        var before = (await DraftsAsync()).Count;

        using var response = await PlaceAsync(Request("off", "somebody@northwind.example"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(before, (await DraftsAsync()).Count);
    }

    [Fact]
    public async Task A_draft_answers_the_last_mail_of_its_people_above_the_history_and_is_not_sent()
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        var (interview, person) = await SomebodyWhoWroteAsync();
        var sent = await CountAsync("sentitems");

        var placed = await PlacedAsync(Request("reply", person) with { InterviewId = interview });
        var draft = await app.PhoneAsync(HttpMethod.Get, "me/messages/" + Uri.EscapeDataString(placed.Id));
        var answered = await app.PhoneAsync(HttpMethod.Get, "me/messages/" + Uri.EscapeDataString(placed.ReplyTo!));

        Assert.True((bool)draft["isDraft"]!);
        Assert.Equal((string)answered["conversationId"]!, (string)draft["conversationId"]!);
        Assert.Equal(person, (string)Assert.Single(draft["toRecipients"]!.AsArray())!["emailAddress"]!["address"]!);
        Assert.StartsWith("re:", (string)draft["subject"]!, StringComparison.OrdinalIgnoreCase);
        var content = (string)draft["body"]!["content"]!;
        Assert.InRange(content.IndexOf("Our words &amp; theirs", StringComparison.Ordinal), 0, content.IndexOf("divRplyFwdMsg", StringComparison.Ordinal));
        Assert.StartsWith("https://", placed.WebLink, StringComparison.Ordinal);
        Assert.Equal(sent, await CountAsync("sentitems"));
    }

    [Fact]
    public async Task Asked_for_again_it_is_the_same_draft_wherever_we_stopped()
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        var (interview, person) = await SomebodyWhoWroteAsync();
        var request = Request("again", person) with { InterviewId = interview };
        var first = await PlacedAsync(request);
        var before = await DraftsAsync();

        var second = await PlacedAsync(request);
        await app.AskAsync(database => database.PlacedDrafts.Where(row => row.Key == "again").ExecuteUpdateAsync(set =>
            set.SetProperty(row => row.DraftId, (string?)null).SetProperty(row => row.StartedAt, DateTimeOffset.UnixEpoch)));
        var third = await PlacedAsync(request);
        var after = await DraftsAsync();

        Assert.Equal([first.Id, first.Id], [second.Id, third.Id]);
        Assert.Equal(before.Count, after.Count);
        var content = (string)after.Single(draft => (string)draft["id"]! == first.Id)["body"]!["content"]!;
        Assert.Equal(2, content.Split("Our words").Length);
    }

    [Fact]
    public async Task While_one_request_makes_it_another_is_told_to_wait()
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        var request = Request("twice", "nobody@northwind.example");
        await PlacedAsync(request);
        await app.AskAsync(database => database.PlacedDrafts.Where(row => row.Key == "twice").ExecuteUpdateAsync(set =>
            set.SetProperty(row => row.DraftId, (string?)null)));

        using var response = await PlaceAsync(request);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_answer_it_begins_a_conversation_and_says_why()
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        var (interview, _) = await SomebodyWhoWroteAsync();

        var stranger = await PlacedAsync(Request("stranger", "stranger@northwind.example") with { InterviewId = interview });
        var gone = await PlacedAsync(Request("gone", "priya@northwind.example") with { ReplyTo = "no such message" });
        var bare = await PlacedAsync(Request("bare", "priya@northwind.example") with { Subject = "Hello" });

        Assert.Equal((null, "There is no mail to or from stranger@northwind.example in this interview to answer."), (stranger.ReplyTo, stranger.Why));
        Assert.Equal("The message to answer is no longer in the mailbox.", gone.Why);
        Assert.NotNull(bare.Why);
        Assert.Equal("Hello", (string)(await app.PhoneAsync(HttpMethod.Get, "me/messages/" + Uri.EscapeDataString(bare.Id)))["subject"]!);
    }

    [Fact]
    public async Task Hostile_markup_does_not_reach_the_mailbox()
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        const string Hostile = """
            <p onclick="x()" style="color:red">Good <b>day</b> <a href="javascript:x()">a</a> <a href="https://northwind.example/" target="x">b</a></p>
            <script>x()</script><style>p{}</style><img src="https://tracker.example/p.png"><iframe src="x"></iframe><!-- c --><table><tr><td>cell</td></tr></table>
            <svg><script>y()</script></svg><noscript><p title="</noscript><img src=x onerror=z()>"></noscript>
            """;

        var placed = await PlacedAsync(Request("hostile", "priya@northwind.example", Hostile, "html"));
        var content = (string)(await app.PhoneAsync(HttpMethod.Get, "me/messages/" + Uri.EscapeDataString(placed.Id)))["body"]!["content"]!;

        Assert.Contains("<p>Good <b>day</b> <a>a</a> <a href=\"https://northwind.example/\">b</a></p>", content, StringComparison.Ordinal);
        Assert.Contains("cell", content, StringComparison.Ordinal);
        foreach (var bad in new[] { "script", "onclick", "onerror", "<img", "iframe", "style", "<!--", "javascript", "svg" })
            Assert.DoesNotContain(bad, content, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{}""", "key")]
    [InlineData("""{ "key": "a b", "to": [{ "address": "a@b.example" }], "body": { "contentType": "text", "content": "" } }""", "key")]
    [InlineData("""{ "key": "k", "to": [], "body": { "contentType": "text", "content": "" } }""", "to")]
    [InlineData("""{ "key": "k", "to": [{ "name": "Priya" }], "body": { "contentType": "text", "content": "" } }""", "to[0].address")]
    [InlineData("""{ "key": "k", "to": [{ "address": "no address" }], "body": { "contentType": "text", "content": "" } }""", "to[0].address")]
    [InlineData("""{ "key": "k", "to": [{ "address": "a@b.example" }], "subject": "a\nb", "body": { "contentType": "text", "content": "" } }""", "subject")]
    [InlineData("""{ "key": "k", "to": [{ "address": "a@b.example" }] }""", "body")]
    public async Task What_cannot_be_meant_names_its_field(string body, string field)
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await app.Client.PostAsync("/api/drafts", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(field, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task Too_long_a_body_is_refused()
    {
        using var response = await PlaceAsync(Request("long", "priya@northwind.example", new string('x', 300_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_missing_permission_and_a_busy_Graph_are_told_and_cured_by_asking_again()
    {
        await app.SwitchAsync(toDo: false, drafts: true);
        var request = Request("cured", "priya@northwind.example");

        app.Graph.Faults.Plan(new Fault(403, "ErrorAccessDenied", "Access is denied.") { Path = "messages" });
        using var denied = await PlaceAsync(request);
        app.Graph.Faults.Plan(Fault.Throttled("7") with { Path = "messages" });
        using var busy = await PlaceAsync(request);
        var placed = await PlacedAsync(request);

        Assert.Equal("Mail.ReadWrite", (await denied.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("needsPermission").GetString());
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.ServiceUnavailable), (denied.StatusCode, busy.StatusCode));
        Assert.Equal("7", busy.Headers.RetryAfter?.ToString());
        Assert.NotEmpty(placed.Id);
    }

    private static Wanted Request(string key, string to, string content = "Our words & theirs", string contentType = "text") =>
        new(key, null, null, [new(to)], null, new(contentType, content));

    private Task<HttpResponseMessage> PlaceAsync(Wanted request) => app.Client.PostAsJsonAsync("/api/drafts", request);

    private async Task<Placed> PlacedAsync(Wanted request)
    {
        using var response = await PlaceAsync(request);
        var content = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, content);
        return JsonSerializer.Deserialize<Placed>(content, JsonSerializerOptions.Web)!;
    }

    private async Task<List<JsonObject>> DraftsAsync() =>
        [.. (await app.PhoneAsync(HttpMethod.Get, "me/mailFolders/drafts/messages?$top=1000"))["value"]!.AsArray().Select(draft => draft!.AsObject())];

    private async Task<int> CountAsync(string folder) => (int)(await app.PhoneAsync(HttpMethod.Get, "me/mailFolders/" + folder))["totalItemCount"]!;

    /// <summary>An interview of the sample's, and the address of somebody who wrote to the user in it.</summary>
    private async Task<(string Interview, string Person)> SomebodyWhoWroteAsync()
    {
        foreach (var id in (await app.Client.SyncedListAsync()).Ids())
        {
            var story = await app.Client.GetFromJsonAsync<JsonElement>($"/api/interviews/{id}");
            foreach (var mail in story.GetProperty("timeline").EnumerateArray())
            {
                if (!mail.GetProperty("isSent").GetBoolean() && mail.TryGetProperty("messageId", out _)
                    && mail.GetProperty("sender").GetProperty("address").GetString() is { } address)
                    return (id, address);
            }
        }

        throw new InvalidOperationException("Nobody wrote.");
    }

    private sealed record Wanted(string Key, string? ReplyTo, string? InterviewId, Recipient[] To, string? Subject, Text Body);

    private sealed record Recipient(string Address);

    private sealed record Text(string ContentType, string Content);

    private sealed record Placed(string Id, string? WebLink, string? ReplyTo, string? Why);
}
