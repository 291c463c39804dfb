using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Sandbox.OData;
using OutlookFollowUp.Sandbox.Subscriptions;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>
/// Subscriptions to changes of mail and calendar: made after both addresses have answered, renewed, looked up and removed.
/// </summary>
internal sealed class SubscriptionsApi(SubscriptionBook book)
{
    private const string Context = "/$metadata#subscriptions";
    private const int LongestClientState = 128;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10_080);
    private static readonly string[] ChangeTypes = ["created", "updated", "deleted"];

    public void Map(GraphRoutes root)
    {
        root.Get("/subscriptions", List);
        root.Post("/subscriptions", Create);
        root.Get("/subscriptions/{id}", request => Entity(request, Find(request).Json()));
        root.Patch("/subscriptions/{id}", Renew);
        root.Delete("/subscriptions/{id}", Remove);
        root.Post("/subscriptions/{id}/reauthorize", Reauthorize);
    }

    private GraphAnswer List(GraphRequest request) => ResourcePage.Of(request, request.Query(ResourceType.Subscription), "subscriptions",
        [.. book.Living().Select(subscription => subscription.Json())], json => json);

    private async Task<IResult> Create(GraphRequest request)
    {
        var body = ResourceBody.Checked(await request.ReadBodyAsync(), ResourceType.Subscription, ["id", "applicationId", "creatorId"]);
        var subscription = Read(body, request);
        foreach (var url in new[] { subscription.Url, subscription.LifecycleUrl }.OfType<string>())
        {
            if (!await book.AnswersAsync(url))
                throw Invalid("Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");
        }

        if (!book.TryAdd(subscription))
            throw new GraphException(409, "Conflict", "A subscription for the same resource and change types exists already.");
        return Entity(request, subscription.Json(told: true), StatusCodes.Status201Created);
    }

    private Subscription Read(JsonObject body, GraphRequest request)
    {
        var watched = WatchedResource.Read(Text(body, "resource"), book.Mailbox)
            ?? throw Invalid($"The resource '{Text(body, "resource")}' is not supported.");
        request.Token.RequireAny(watched.Scopes);
        var types = Text(body, "changeType").Split(',', StringSplitOptions.TrimEntries);
        if (types.Any(type => !ChangeTypes.Contains(type, StringComparer.Ordinal)))
            throw Invalid("The changeType must be created, updated, deleted or several of them.");
        if (((string?)body["clientState"])?.Length > LongestClientState)
            throw Invalid($"The clientState must be at most {LongestClientState} characters.");
        return new Subscription(Guid.NewGuid().ToString(), watched, types, Address(Text(body, "notificationUrl")),
            (string?)body["lifecycleNotificationUrl"] is { } lifecycle ? Address(lifecycle) : null, Expiry(Text(body, "expirationDateTime")))
        {
            ClientState = (string?)body["clientState"],
            ImmutableIds = request.Prefer.ImmutableIds,
            TenantId = request.Token.TenantId,
            CreatorId = book.Mailbox.UserId,
        };
    }

    /// <summary>Changes the expiry, which also shows that the client may still read.</summary>
    private async Task<IResult> Renew(GraphRequest request)
    {
        var body = ResourceBody.Checked(await request.ReadBodyAsync(), ResourceType.Subscription, []);
        var found = Find(request);
        if (body.Select(property => property.Key).Except(["expirationDateTime", "notificationUrl"]).FirstOrDefault() is { } fixedOne)
            throw Invalid($"The property '{fixedOne}' of a subscription cannot be changed.");
        var expires = body.ContainsKey("expirationDateTime") ? Expiry(Text(body, "expirationDateTime")) : found.Expires;
        var renewed = found with { Expires = expires, WantsReauthorization = false };
        book.Replace(renewed);
        return Entity(request, renewed.Json());
    }

    private Task<IResult> Reauthorize(GraphRequest request)
    {
        book.Replace(Find(request) with { WantsReauthorization = false });
        return Task.FromResult(Results.NoContent());
    }

    private IResult Remove(GraphRequest request) => book.Remove(request.Key("id")) ? Results.NoContent() : throw NotFound();

    private Subscription Find(GraphRequest request) => book.Find(request.Key("id")) ?? throw NotFound();

    /// <summary>A time that is too short is made longer, one that is too long refused, as Graph does.</summary>
    private DateTimeOffset Expiry(string text)
    {
        var asked = PropertyPath.Moment(text) ?? throw Invalid($"The expirationDateTime '{text}' is no time.");
        if (asked <= book.Now)
            throw Invalid("Subscription expiration must be in the future.");
        if (asked > book.Now + Longest)
            throw Invalid("Subscription expiration can only be 10080 minutes in the future.");
        return asked < book.Now + Shortest ? book.Now + Shortest : asked;
    }

    // Graph wants https. On this machine, where nobody listens in, the sandbox does without.
    private static string Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback))
            ? url
            : throw Invalid($"The notification URL '{url}' must be an https address.");

    private static string Text(JsonObject body, string property) =>
        (string?)body[property] is { Length: > 0 } text ? text : throw Invalid($"The property '{property}' is required.");

    private static GraphAnswer Entity(GraphRequest request, JsonObject json, int status = StatusCodes.Status200OK) =>
        GraphAnswer.Entity(request.Root + Context + "/$entity", json, status);

    private static GraphException Invalid(string message) => new(400, "ValidationError", message);

    private static GraphException NotFound() => new(404, "ResourceNotFound", "The object was not found.");
}
