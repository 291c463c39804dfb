using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OutlookFollowUp.Api.Tests.Security;

/// <summary>
/// What is known of every endpoint. One that is not listed fails a test: say here why everybody may call it, or how somebody else would
/// go about it with the ids of a user.
/// </summary>
internal static class EndpointTable
{
    /// <summary>Endpoints without a token, and why that is no harm.</summary>
    public static IReadOnlyDictionary<string, string> OpenToAll { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GET /"] = "a page without data",
        ["GET /.well-known/microsoft-officeaddins-allowed.json"] = "Outlook asks before anybody has signed in; names our own script",
        ["GET /manifest.xml"] = "Outlook loads it before anybody has signed in; the same for everybody",
        ["GET /manifest.zip"] = "the same in another form",
        ["GET /launchevent.js"] = "the add-in's script",
        ["GET /addin-settings.json"] = "what the pane needs to sign in: the public ids of the registration",
        ["GET /health/live"] = "says one word",
        ["GET /health/ready"] = "says one word, or what of the service is missing",
        ["GET /api/rules"] = "the rules are the same for everybody",
        ["GET /rules"] = "the same as pages",
        ["GET /rules/{id}"] = "the same as pages",
        ["GET /openapi.json"] = "the description that is in the repository",
        ["POST /api/sandbox/sign-in"] = "answers this machine only, with a made-up mailbox",
        ["POST /api/personal/sign-in"] = "answers this machine only, and its own pages",
        ["POST /api/notifications"] = "Graph's own calls, which carry a secret of the subscription and only wake a sync",
    };

    /// <summary>
    /// How somebody else asks, for each endpoint with a token: the path with the owner's ids in it, the body, and the answer they get.
    /// </summary>
    public static IReadOnlyDictionary<string, Attempt> OfSomebodyElse { get; } = new Dictionary<string, Attempt>(StringComparer.Ordinal)
    {
        ["GET /api/follow-ups"] = new("/api/follow-ups", 200),
        ["POST /api/sync"] = new("/api/sync", 202),
        ["POST /api/drafts/check"] = new("/api/drafts/check", 200, """
            { "draft": { "from": { "name": "B", "address": "b@other.example" }, "to": [{ "name": "A", "address": "{address}" }],
              "subject": "Thank you", "body": { "contentType": "text", "content": "Dear Anika, thank you for your time at {company}." } } }
            """),
        ["GET /api/interviews/{employer}/{role}"] = new("/api/interviews/{interview}", 404),
        ["POST /api/interviews/{employer}/{role}/corrections"] =
            new("/api/interviews/{interview}/corrections", 404, """{ "kind": "notAnInterview" }"""),
        ["PUT /api/interviews/{employer}/{role}/debrief"] = new("/api/interviews/{interview}/debrief", 404, """{ "insights": "theirs" }"""),
        ["GET /api/interviews/corrections"] = new("/api/interviews/corrections", 200),
        ["DELETE /api/interviews/corrections/{id}"] = new("/api/interviews/corrections/{correction}", 404),
        ["POST /api/drafts/compose"] = new("/api/drafts/compose", 400, """{ "interviewId": "{interview}", "kind": "thankYou" }"""),
        ["GET /api/drafts/points/{employer}/{role}"] = new("/api/drafts/points/{interview}", 404),
        ["POST /api/drafts/notes/check"] =
            new("/api/drafts/notes/check", 400, """{ "interviewId": "{interview}", "form": "linkedIn", "text": "Hello" }"""),
        ["GET /api/drafts/closing/{employer}/{role}"] = new("/api/drafts/closing/{interview}", 404),
        ["GET /api/drafts/preparation/{employer}/{role}"] = new("/api/drafts/preparation/{interview}", 404),
        ["POST /api/drafts"] = new("/api/drafts", 403, """
            { "key": "k1", "to": [{ "name": "A", "address": "{address}" }], "subject": "Thank you", "interviewId": "{interview}",
              "body": { "contentType": "text", "content": "Hello" } }
            """),
        ["GET /api/me/write-back"] = new("/api/me/write-back", 200),
        ["POST /api/me/write-back"] = new("/api/me/write-back", 202),
        ["GET /api/templates"] = new("/api/templates", 200),
        ["POST /api/templates"] = new("/api/templates", 400, """{ "markdown": "" }"""),
        ["POST /api/templates/import"] = new("/api/templates/import", 415, ""),
        ["POST /api/templates/preview"] = new("/api/templates/preview", 400, """{ "markdown": {markdown}, "interviewId": "{interview}" }"""),
        ["GET /api/templates/{id}"] = new("/api/templates/{template}", 404),
        ["PUT /api/templates/{id}"] = new("/api/templates/{template}", 404, """{ "markdown": {markdown} }"""),
        ["DELETE /api/templates/{id}"] = new("/api/templates/{template}", 404),
        ["GET /api/me/settings"] = new("/api/me/settings", 200),
        ["PUT /api/me/settings"] = new("/api/me/settings", 200, "{}"),
        ["GET /api/me/export"] = new("/api/me/export", 200),
        ["DELETE /api/me"] = new("/api/me", 204),
    };

    /// <summary>The application's own list, each as its method and route.</summary>
    public static IReadOnlyList<string> Of(FollowUpApplication app) =>
    [
        .. app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                .Select(method => $"{method} /{endpoint.RoutePattern.RawText?.Trim('/')}"))
            .Distinct(StringComparer.Ordinal),
    ];
}

/// <summary>A request of somebody else, with places for the owner's ids.</summary>
/// <param name="Status">What they get for an answer.</param>
internal sealed record Attempt(string Path, int Status, string? Body = null);
