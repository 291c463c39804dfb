using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Api.Tests.SignIn.Entra;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Tests.SignIn;

/// <summary>From a user's token to their list, with Entra's and the libraries' real protocol in between.</summary>
public sealed class ServiceModeTests(ConnectedService service) : IClassFixture<ConnectedService>
{
    [Fact]
    public async Task A_user_s_token_becomes_a_token_for_Graph_and_the_mailbox_a_list()
    {
        using var client = service.SignedInAs(service.Owner);

        var list = await client.SyncedListAsync();

        Assert.Equal("idle", list.SyncState());
        Assert.True(list.GetProperty("items").GetArrayLength() > 0);
        var exchange = service.Entra.Asked.First(asked => (string?)asked["grant_type"] == Grants.OnBehalfOf);
        Assert.Equal("on_behalf_of", (string?)exchange["requested_token_use"]);
        Assert.Equal(EntraUser.Contoso, (string?)exchange["tenant"]);
        Assert.Contains("offline_access", (string?)exchange["scope"], StringComparison.Ordinal);
        Assert.Contains("https://graph.microsoft.com/Mail.Read", (string?)exchange["scope"], StringComparison.Ordinal);
        Assert.DoesNotContain("Mail.ReadWrite", (string?)exchange["scope"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_of_a_session_is_encrypted_and_goes_with_the_mailbox()
    {
        await using var app = service.Application();
        using var client = app.WithToken(service.Entra.TokenFor(service.Owner));
        await client.SyncedListAsync();

        await using var database = await app.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
        var kept = Encoding.Latin1.GetString((await database.GraphSessions.SingleAsync()).Cache);
        Assert.DoesNotContain("refresh", kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("eyJ", kept, StringComparison.Ordinal);

        await database.Mailboxes.ExecuteDeleteAsync();
        Assert.Empty(await database.GraphSessions.ToListAsync());
    }

    [Fact]
    public async Task A_sync_long_after_the_user_s_token_goes_by_the_session()
    {
        service.Entra.TokenLife = 60;
        try
        {
            await using var app = service.Application();
            using var client = app.WithToken(service.Entra.TokenFor(service.Owner));
            await client.SyncedListAsync();
            var before = service.Entra.Asked.Count;

            Assert.Equal("idle", (await client.SyncAgainAsync()).SyncState());

            Assert.Contains(service.Entra.Asked.Skip(before), asked => (string?)asked["grant_type"] == Grants.Refresh);
            Assert.DoesNotContain(service.Entra.Asked.Skip(before), asked => (string?)asked["grant_type"] == Grants.OnBehalfOf);
        }
        finally
        {
            service.Entra.TokenLife = 3600;
        }
    }

    [Fact]
    public async Task Entra_s_challenge_reaches_the_client_that_can_answer_it()
    {
        await using var app = service.Application();
        using var client = app.WithToken(service.Entra.TokenFor(service.Owner));
        service.Entra.Refuse(Refusal.Interaction);

        using var refused = await client.PostAsync("/api/sync", null);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        var challenge = Assert.Single(refused.Headers.WwwAuthenticate);
        Assert.Equal("Bearer", challenge.Scheme);
        Assert.Equal(
            $"error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Refusal.SomeClaims))}\"", challenge.Parameter);

        using var answered = app.WithToken(service.Entra.TokenFor(service.Owner));
        using var accepted = await answered.PostAsync("/api/sync", null);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
    }

    [Theory]
    [InlineData("invalid_grant", "AADSTS65001", 400, HttpStatusCode.Unauthorized)]
    [InlineData("invalid_grant", "AADSTS70000", 400, HttpStatusCode.Unauthorized)]
    [InlineData("temporarily_unavailable", "AADSTS90033", 429, HttpStatusCode.ServiceUnavailable)]
    [InlineData("invalid_client", "AADSTS7000222", 401, HttpStatusCode.BadGateway)]
    public async Task Each_refusal_of_Entra_tells_who_can_do_something(string error, string number, int status, HttpStatusCode answer)
    {
        await using var app = service.Application();
        // A tenant of their own: the library keeps away from one that asked it to, for everybody in the process.
        using var client = app.WithToken(service.Entra.TokenFor(service.Owner with { TenantId = Guid.NewGuid().ToString() }));
        service.Entra.Refuse(Refusal.Of(error, number, status: status) with { RetryAfter = status == 429 ? 17 : null });

        using var refused = await client.PostAsync("/api/sync", null);

        Assert.Equal(answer, refused.StatusCode);
        var problem = await refused.Content.ReadAsStringAsync();
        Assert.DoesNotContain("contoso.example", problem, StringComparison.Ordinal);
        if (answer == HttpStatusCode.BadGateway)
            Assert.Contains(number, problem, StringComparison.Ordinal);
        if (status == 429)
            Assert.Equal(TimeSpan.FromSeconds(17), refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Signing_in_again_is_a_state_of_the_sync_and_the_list_is_still_there()
    {
        service.Entra.TokenLife = 60;
        try
        {
            await using var app = service.Application();
            using var client = app.WithToken(service.Entra.TokenFor(service.Owner));
            var before = (await client.SyncedListAsync()).GetProperty("items").GetArrayLength();

            service.Entra.RevokeSessions();
            var list = await client.SyncAgainAsync();

            Assert.Equal("failed", list.SyncState());
            Assert.True(list.GetProperty("sync").GetProperty("signInAgain").GetBoolean());
            Assert.Equal(before, list.GetProperty("items").GetArrayLength());

            using var back = app.WithToken(service.Entra.TokenFor(service.Owner));
            Assert.Equal("idle", (await back.SyncAgainAsync()).SyncState());
        }
        finally
        {
            service.Entra.TokenLife = 3600;
        }
    }

    /// <summary>While a user's request is answered, Graph is asked with what their own token was exchanged for.</summary>
    [Fact]
    public async Task Within_a_request_the_user_s_own_token_is_exchanged()
    {
        await using var app = service.Application();
        var token = service.Entra.TokenFor(service.Owner);
        var user = new UserKey(service.Owner.TenantId, service.Owner.ObjectId.ToLowerInvariant());
        await using var scope = app.Services.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        request.Request.Headers.Authorization = "Bearer " + token;
        request.User = (await request.AuthenticateAsync()).Principal!;
        app.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = request;
        var before = service.Entra.Asked.Count;

        using var mailbox = app.Services.GetRequiredService<GraphAccess>().Open(user);
        Assert.IsType<Reading<MailboxOwner>.Done>(await mailbox.ReadOwnerAsync());

        Assert.Equal(token, (string?)service.Entra.Asked.Skip(before).Single(asked => (string?)asked["assertion"] == token)["assertion"]);
        await using var database = await app.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
        Assert.Empty(await database.GraphSessions.ToListAsync());
    }

    [Fact]
    public async Task A_certificate_or_the_platform_s_token_can_take_the_secret_s_place()
    {
        var folder = Directory.CreateTempSubdirectory("credential-");
        try
        {
            using var certificate = SelfSigned.ForLoopback();
            var (pfx, token) = (Path.Combine(folder.FullName, "entra.pfx"), Path.Combine(folder.FullName, "token"));
            await File.WriteAllBytesAsync(pfx, certificate.Export(X509ContentType.Pfx));
            await File.WriteAllTextAsync(token, "the platform's token\n");
            (service.Entra.ClientCertificate, service.Entra.FederatedToken) = (certificate, "the platform's token");

            foreach (var (setting, file) in new[] { ("Entra:ClientCertificate", pfx), ("Entra:FederatedTokenFile", token) })
            {
                await using var app = service.Application().With("Entra:ClientSecret", "").With(setting, file);
                using var client = app.WithToken(service.Entra.TokenFor(service.Owner));
                using var accepted = await client.PostAsync("/api/sync", null);
                Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
            }
        }
        finally
        {
            (service.Entra.ClientCertificate, service.Entra.FederatedToken) = (null, null);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Somebody_without_a_mailbox_here_sees_nothing_of_it()
    {
        using var client = service.SignedInAs(EntraUser.Blake);

        var list = await client.SyncedListAsync();

        Assert.Equal("failed", list.SyncState());
        Assert.Equal(0, list.GetProperty("items").GetArrayLength());
    }
}
