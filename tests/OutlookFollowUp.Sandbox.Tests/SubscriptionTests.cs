using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Subscriptions;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class SubscriptionTests : IAsyncLifetime
{
    private const string ImmutableIds = "IdType=\"ImmutableId\"";

    private readonly MovingClock _clock = new();
    private readonly Webhook _webhook = new();
    private RunningSandbox _sandbox = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await RunningSandbox.ServingAsync(Letter.Mailbox([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]), _clock);
        _sandbox.Server.Subscriptions.Transport = _webhook;
    }

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _webhook.Dispose();
    }

    [Theory]
    [InlineData("me/mailFolders('inbox')/messages")]
    [InlineData("/me/mailFolders/Inbox/messages")]
    [InlineData("users/" + Letter.OwnerId + "/messages")]
    public async Task What_is_received_is_told_with_the_client_state(string resource)
    {
        var subscription = await SubscribeAsync(resource, "created");

        var id = _sandbox.Server.Mailbox.Receive(Letter.In("inbox", "m2", "2026-05-02T09:00:00Z"));
        await _sandbox.Server.Subscriptions.SettledAsync();

        var told = Assert.Single(_webhook.Told);
        Assert.Equal((string)subscription["id"]!, (string)told["subscriptionId"]!);
        Assert.Equal("secret", (string)told["clientState"]!);
        Assert.Equal(("created", id), ((string)told["changeType"]!, (string)told["resourceData"]!["id"]!));
        Assert.Equal(2, _webhook.Handshakes);
    }

    [Fact]
    public async Task Each_change_is_told_to_those_who_asked_for_its_kind_and_place()
    {
        await SubscribeAsync("me/mailFolders('inbox')/messages", "created,updated,deleted");
        await SubscribeAsync("me/mailFolders('sentitems')/messages", "created");
        await SubscribeAsync("me/events", "created,updated,deleted");

        await _sandbox.SendAsync(HttpMethod.Patch, "me/messages/m1", new JsonObject { ["isRead"] = true });
        _sandbox.Server.Mailbox.Move("m1", "archive");
        await _sandbox.SendAsync(HttpMethod.Post, "me/sendMail", new JsonObject
        {
            ["message"] = new JsonObject { ["toRecipients"] = new JsonArray(Letter.Recipient("Priya", "priya@northwind.example")) },
        });
        _sandbox.Server.Mailbox.Schedule(Letter.Event("e1", "2026-05-10T09:00:00", "2026-05-10T10:00:00"));
        _sandbox.Server.Mailbox.Unschedule("e1");
        await _sandbox.Server.Subscriptions.SettledAsync();

        Assert.Equal(["updated", "deleted", "created", "created", "deleted"], _webhook.Told.Select(item => (string)item["changeType"]!));
        Assert.Equal("#microsoft.graph.event", (string)_webhook.Told[3]["resourceData"]!["@odata.type"]!);
    }

    [Fact]
    public async Task A_subscription_is_shown_renewed_and_removed()
    {
        var made = await SubscribeAsync("me/events", "created");
        var address = "subscriptions/" + (string)made["id"]!;

        var renewed = await _sandbox.AnswerAsync(HttpMethod.Patch, address, Expiring(9_000), HttpStatusCode.OK);
        using var reauthorized = await _sandbox.SendAsync(HttpMethod.Post, address + "/reauthorize");
        var listed = await _sandbox.GetAsync("subscriptions");
        using var removed = await _sandbox.SendAsync(HttpMethod.Delete, address);

        Assert.Equal("secret", (string)made["clientState"]!);
        Assert.Null(renewed["clientState"]);
        Assert.Equal(_clock.GetUtcNow().AddMinutes(9_000), (DateTimeOffset)renewed["expirationDateTime"]!);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (reauthorized.StatusCode, removed.StatusCode));
        Assert.Single(RunningSandbox.Ids(listed));
        Assert.Equal(HttpStatusCode.NotFound, (await _sandbox.FailAsync(HttpMethod.Patch, address, Expiring(60))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _sandbox.FailAsync(HttpMethod.Get, address)).Status);
    }

    [Fact]
    public async Task A_second_one_like_it_is_a_conflict()
    {
        await SubscribeAsync("me/events", "created,deleted");

        var refusal = await _sandbox.FailAsync(HttpMethod.Post, "subscriptions", Body("me/events", "deleted,created", 60));

        Assert.Equal(HttpStatusCode.Conflict, refusal.Status);
    }

    [Fact]
    public async Task Too_short_a_life_is_made_longer_and_then_ends()
    {
        var made = await SubscribeAsync("me/mailFolders('inbox')/messages", "created", minutes: 5);
        Assert.Equal(_clock.GetUtcNow().AddMinutes(45), (DateTimeOffset)made["expirationDateTime"]!);

        _clock.Now += TimeSpan.FromMinutes(46);
        _sandbox.Server.Mailbox.Receive(Letter.In("inbox", "m2", "2026-05-02T09:00:00Z"));
        await _sandbox.Server.Subscriptions.SettledAsync();

        Assert.Empty(_webhook.Told);
        Assert.Empty(RunningSandbox.Ids(await _sandbox.GetAsync("subscriptions")));
    }

    [Theory]
    [InlineData("expirationDateTime", "2020-01-01T00:00:00Z")]
    [InlineData("expirationDateTime", "2199-01-01T00:00:00Z")]
    [InlineData("changeType", "created,renamed")]
    [InlineData("resource", "me/mailFolders('none')/messages")]
    [InlineData("resource", "me/drive/root")]
    [InlineData("notificationUrl", "http://subscriber.example/told")]
    [InlineData("lifecycleNotificationUrl", "ftp://subscriber.example/told")]
    public async Task What_Graph_would_refuse_is_refused(string property, string value)
    {
        var body = Body("me/events", "created", 60);
        body[property] = value;

        var refusal = await _sandbox.FailAsync(HttpMethod.Post, "subscriptions", body);

        Assert.Equal((HttpStatusCode.BadRequest, "ValidationError"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task Nobody_is_told_who_did_not_answer_the_handshake()
    {
        _webhook.IsReachable = false;

        var refusal = await _sandbox.FailAsync(HttpMethod.Post, "subscriptions", Body("me/events", "created", 60));

        Assert.Equal("ValidationError", refusal.Code);
        Assert.Empty(_sandbox.Server.Subscriptions.Watched);
    }

    [Fact]
    public async Task A_notification_that_is_not_accepted_comes_again()
    {
        await SubscribeAsync("me/mailFolders('inbox')/messages", "created");
        _webhook.Refuse(times: 2);

        _sandbox.Server.Mailbox.Receive(Letter.In("inbox", "m2", "2026-05-02T09:00:00Z"));
        await _sandbox.Server.Subscriptions.SettledAsync();

        Assert.Single(_webhook.Told);
    }

    [Fact]
    public async Task Faults_double_drop_hold_and_forge()
    {
        await SubscribeAsync("me/mailFolders('inbox')/messages", "created");
        var book = _sandbox.Server.Subscriptions;
        book.Plan(DeliveryFault.Twice, DeliveryFault.Never, DeliveryFault.Held, DeliveryFault.Held, DeliveryFault.Forged);

        for (var i = 1; i <= 5; i++)
            _sandbox.Server.Mailbox.Receive(Letter.In("inbox", $"n{i}", "2026-05-02T09:00:00Z"));
        await book.SettledAsync();
        var before = _webhook.Told.Select(item => (string)item["resourceData"]!["id"]!).ToList();
        book.Release();
        await book.SettledAsync();

        Assert.Equal(["n1", "n1", "n5"], before);
        Assert.Equal(["n4", "n3"], _webhook.Told.Skip(3).Select(item => (string)item["resourceData"]!["id"]!));
        Assert.NotEqual("secret", (string)_webhook.Told[2]["clientState"]!);
    }

    [Fact]
    public async Task What_becomes_of_a_subscription_is_told()
    {
        var made = await SubscribeAsync("me/mailFolders('inbox')/messages", "created");
        var book = _sandbox.Server.Subscriptions;

        book.TellMissed();
        book.RequireReauthorization();
        _sandbox.Server.Mailbox.Receive(Letter.In("inbox", "unheard", "2026-05-02T09:00:00Z"));
        await _sandbox.SendAsync(HttpMethod.Post, $"subscriptions/{made["id"]}/reauthorize");
        _sandbox.Server.Mailbox.Receive(Letter.In("inbox", "heard", "2026-05-02T09:00:00Z"));
        book.RemoveAll();
        await book.SettledAsync();

        Assert.Equal(["missed", "reauthorizationRequired", null, "subscriptionRemoved"],
            _webhook.Told.Select(item => (string?)item["lifecycleEvent"]));
        Assert.Equal("heard", (string)_webhook.Told[2]["resourceData"]!["id"]!);
        Assert.Empty(book.Watched);
    }

    [SharedFact]
    public async Task It_is_all_as_the_metadata_declares()
    {
        var made = await SubscribeAsync("me/mailFolders('inbox')/messages", "created");
        _sandbox.Server.Mailbox.Receive(Letter.In("inbox", "m2", "2026-05-02T09:00:00Z"));
        _sandbox.Server.Subscriptions.TellMissed();
        await _sandbox.Server.Subscriptions.SettledAsync();

        Assert.Empty(OfficialMetadata.Misfits(JsonSerializer.SerializeToElement(made), OfficialMetadata.Type("subscription")));
        Assert.Null(OfficialMetadata.WhyRefused("subscriptions/1"));
        Assert.Null(OfficialMetadata.WhyRefused("subscriptions/1/reauthorize"));
        Assert.All(_webhook.Told, item => Assert.DoesNotContain(
            OfficialMetadata.Misfits(JsonSerializer.SerializeToElement(item), OfficialMetadata.Type("changeNotification")),
            misfit => !misfit.Contains("Edm.Guid", StringComparison.Ordinal) && !misfit.StartsWith("/resourceData/", StringComparison.Ordinal)));
    }

    private Task<JsonObject> SubscribeAsync(string resource, string changeTypes, int minutes = 600) => _sandbox.AnswerAsync(
        HttpMethod.Post, "subscriptions", Body(resource, changeTypes, minutes), HttpStatusCode.Created, ImmutableIds);

    private JsonObject Body(string resource, string changeTypes, int minutes)
    {
        var body = Expiring(minutes);
        body["resource"] = resource;
        body["changeType"] = changeTypes;
        body["notificationUrl"] = Webhook.Url;
        body["lifecycleNotificationUrl"] = Webhook.Url;
        body["clientState"] = "secret";
        return body;
    }

    private JsonObject Expiring(int minutes) => new()
    {
        ["expirationDateTime"] = _clock.GetUtcNow().AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
    };

    private sealed class MovingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
