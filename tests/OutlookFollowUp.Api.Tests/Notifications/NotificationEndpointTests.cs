using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Notifications;

/// <summary>The address that Graph calls, as anybody else may call it.</summary>
public sealed class NotificationEndpointTests(NotifiedApplication app) : IClassFixture<NotifiedApplication>
{
    private const string Path = "/api/notifications";

    [Theory]
    [InlineData("Validation: Testing client application reachability for subscription Request-Id: 1")]
    [InlineData("<script>alert(1)</script>&\"'")]
    [InlineData("%2B plus+ ünïcode 𝄞")]
    public async Task The_handshake_is_answered_with_its_token_and_nothing_else(string token)
    {
        using var response = await PostAsync("", "?validationToken=" + Uri.EscapeDataString(token));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(token, await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_handshake_that_is_none_is_not_echoed()
    {
        foreach (var token in new[] { new string('x', 2049), "a\r\nb", "a\0b" })
        {
            using var response = await PostAsync("", "?validationToken=" + Uri.EscapeDataString(token));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_stranger_gets_the_answer_that_Graph_gets_and_changes_nothing()
    {
        var row = (await app.RowsAsync())[0];
        JsonObject[] strange =
        [
            Item(row.SubscriptionId, null), Item(row.SubscriptionId, "guess"), Item(row.SubscriptionId, row.ClientStateHash),
            Item(row.SubscriptionId, $"{row.MailboxId:N}.guess"), Item("unknown", ClientState.New(Guid.NewGuid())),
            Item(null, new string('x', 5000)), Item(row.SubscriptionId, ClientState.New(row.MailboxId), "subscriptionRemoved"),
            Item(row.SubscriptionId, $"{row.MailboxId:N}.{row.ClientStateHash}", "missed"),
        ];

        foreach (var item in strange)
            Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(Delivery(item)));
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(Delivery(strange)));

        Assert.Equal("idle", (await app.Client.SyncedListAsync()).SyncState());
        Assert.All(await app.RowsAsync(), kept => Assert.Equal((SubscriptionNeed.Nothing, false), (kept.Need, kept.HasMissed)));
    }

    [Fact]
    public async Task Of_a_mixed_delivery_what_is_Graph_s_is_heeded()
    {
        var row = await KnownAsync("secret of Graph's own");
        var rest = (await app.RowsAsync()).First(other => other.Watched != row.Watched);
        var delivery = Delivery(
            Item(rest.SubscriptionId, "forged", "subscriptionRemoved"), Item(row.SubscriptionId, Secret(row)), Item(row.SubscriptionId, Secret(row)),
            Item(row.SubscriptionId, Secret(row), "missed"), Item("another", Secret(row), "subscriptionRemoved"),
            Item(row.SubscriptionId, Secret(row), "somethingNew"));

        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(delivery));
        await app.HeededAsync();
        var kept = await app.RowsAsync();

        Assert.All(kept, other => Assert.Equal(SubscriptionNeed.Nothing, other.Need));
        Assert.All(kept, other => Assert.False(other.HasMissed));
    }

    [Fact]
    public async Task One_that_comes_before_Graph_has_told_its_id_is_believed_by_its_secret()
    {
        var row = await KnownAsync("secret of Graph's own");
        await app.AskAsync(database => database.Subscriptions.Where(other => other.Watched == row.Watched)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.SubscriptionId, (string?)null)));

        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(Delivery(Item("early", Secret(row), "subscriptionRemoved"))));

        Assert.Contains(await app.RowsAsync(), other => other.Watched == row.Watched);
        await app.HeededAsync();
        Assert.Equal(3, app.Book.Watched.Count);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{ "value": 7 }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "value": [null, {}] }""", HttpStatusCode.Accepted)]
    [InlineData("""{}""", HttpStatusCode.Accepted)]
    public async Task A_delivery_is_read_with_care(string body, HttpStatusCode status) => Assert.Equal(status, await StatusAsync(body));

    [Fact]
    public async Task A_delivery_larger_than_any_of_Graph_s_is_refused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync("{ \"value\": [" + new string(' ', 600_000) + "] }"));

    [Fact]
    public async Task What_cannot_be_kept_is_not_accepted_so_that_Graph_tells_it_again()
    {
        var row = await KnownAsync("secret of Graph's own");
        await app.AskAsync(database => database.Database.ExecuteSqlRawAsync("ALTER TABLE \"Subscriptions\" RENAME TO \"Elsewhere\""));

        Assert.Equal(HttpStatusCode.InternalServerError, await StatusAsync(Delivery(Item(row.SubscriptionId, Secret(row)))));

        await app.AskAsync(database => database.Database.ExecuteSqlRawAsync("ALTER TABLE \"Elsewhere\" RENAME TO \"Subscriptions\""));
        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(Delivery(Item(row.SubscriptionId, Secret(row)))));
    }

    [Fact]
    public async Task Somebody_who_calls_without_end_is_refused()
    {
        await using var busy = new FollowUpApplication().With("Notifications:Url", "https://follow-up.example");
        using var client = busy.CreateClient();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 1300; i++)
        {
            using var content = new StringContent("{}", Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(Path, content);
            statuses.Add(response.StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.Accepted, statuses[1000]);
    }

    [Fact]
    public async Task Without_an_address_there_is_no_endpoint()
    {
        await using var silent = new FollowUpApplication();

        using var response = await silent.CreateClient().PostAsync(Path + "?validationToken=x", null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string Secret(SubscriptionRow row) => $"{row.MailboxId:N}.secret of Graph's own";

    /// <summary>A subscription whose secret the test knows.</summary>
    private async Task<SubscriptionRow> KnownAsync(string secret)
    {
        var row = (await app.RowsAsync())[0];
        var hash = ClientState.Hash($"{row.MailboxId:N}.{secret}");
        await app.AskAsync(database => database.Subscriptions.Where(other => other.Watched == row.Watched)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.ClientStateHash, hash)));
        return row;
    }

    private static JsonObject Item(string? subscriptionId, string? clientState, string? lifecycleEvent = null) => new()
    {
        ["subscriptionId"] = subscriptionId,
        ["clientState"] = clientState,
        ["lifecycleEvent"] = lifecycleEvent,
        ["tenantId"] = Guid.NewGuid().ToString(),
        ["changeType"] = "created",
        ["resource"] = "Users/somebody/Messages/something",
    };

    private static string Delivery(params JsonObject[] items) =>
        new JsonObject { ["value"] = new JsonArray([.. items.Select(item => item.DeepClone())]) }.ToJsonString();

    private async Task<HttpStatusCode> StatusAsync(string body)
    {
        using var response = await PostAsync(body);
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string query = "")
    {
        using var content = new StringContent(body, Encoding.UTF8, body.Length == 0 && query.Length > 0 ? "text/plain" : "application/json");
        return await app.App.CreateClient().PostAsync(Path + query, content);
    }
}
