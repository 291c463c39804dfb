using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Tests.Drafts;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.SignIn;

/// <summary>Nobody sees anything without a token, and nobody sees anything of somebody else's with one.</summary>
public sealed class IsolationTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    private static readonly string[] OpenToAll =
    [
        "/", "/.well-known/microsoft-officeaddins-allowed.json", "/api/health", "/api/health/live", "/api/health/ready",
        "/api/rules", "/api/sandbox/sign-in", "/openapi.json", "/rules", "/rules/{id}",
    ];

    /// <summary>The list of endpoints is the application's own, so that a new one cannot be forgotten.</summary>
    [Fact]
    public async Task Every_endpoint_but_the_public_ones_wants_a_token()
    {
        var endpoints = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .ToList();

        Assert.Contains(endpoints, endpoint => PathOf(endpoint) == "/api/follow-ups");
        foreach (var endpoint in endpoints.Where(endpoint => !OpenToAll.Contains(PathOf(endpoint), StringComparer.Ordinal)))
        {
            Assert.Null(endpoint.Metadata.GetMetadata<IAllowAnonymous>());
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), PathOf(endpoint));
                using var response = await app.CreateClient().SendAsync(request);
                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            }
        }
    }

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.Trim('/');

    [Fact]
    public async Task Somebody_else_sees_neither_the_list_nor_the_sync()
    {
        using var owner = await app.SignInToSandboxAsync();
        Assert.True((await owner.SyncedListAsync()).Messages() > 0);

        using var other = app.SignedInAs(FollowUpApplication.Blake);
        var list = await other.SyncedListAsync();

        Assert.Equal("failed", list.SyncState());
        Assert.Equal(0, list.Messages());
        Assert.Equal(0, list.GetProperty("items").GetArrayLength());
        Assert.False(list.GetProperty("sync").TryGetProperty("lastSyncedAt", out _));
    }

    [Fact]
    public async Task The_same_object_id_in_another_tenant_is_somebody_else()
    {
        using var owner = await app.SignInToSandboxAsync();
        await owner.SyncedListAsync();
        var objectId = app.Services.GetRequiredService<OutlookFollowUp.Api.Sandbox.SandboxHost>().User.ObjectId;

        using var other = app.WithToken(app.Issuer.Mint(new("99999999-9999-4999-8999-999999999999", objectId), "Other"));
        var list = await other.GetFromJsonAsync<JsonElement>("/api/follow-ups");

        Assert.Equal(0, list.Messages());
        Assert.Equal(0, list.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_draft_is_checked_against_nobody_else_s_mailbox()
    {
        using var owner = await app.SignInToSandboxAsync();
        await owner.SyncedListAsync();
        var request = SampleDraft.Without("context");

        using var other = await app.SignedInAs(FollowUpApplication.Blake).PostAsJsonAsync("/api/drafts/check", request);

        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.False((await other.Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("interviewId", out _));
    }
}
