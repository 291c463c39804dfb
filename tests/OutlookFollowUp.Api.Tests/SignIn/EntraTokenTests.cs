using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Api.Tests.SignIn.Entra;

namespace OutlookFollowUp.Api.Tests.SignIn;

/// <summary>Which of Entra's tokens open the service, and which of everybody else's do not.</summary>
public sealed class EntraTokenTests(ConnectedService service) : IClassFixture<ConnectedService>
{
    /// <summary>The answer to a check of no draft at all: nobody else gets as far.</summary>
    private const HttpStatusCode LetIn = HttpStatusCode.BadRequest;

    public static TheoryData<string, EntraUser> People => new()
    {
        { "common", EntraUser.Alex }, { "common", EntraUser.Blake }, { "common", EntraUser.Casey },
        { "organizations", EntraUser.Alex }, { EntraUser.Contoso, EntraUser.Alex }, { "consumers", EntraUser.Casey },
    };

    public static TheoryData<string, EntraUser> Strangers => new()
    {
        { "organizations", EntraUser.Casey }, { EntraUser.Contoso, EntraUser.Blake }, { EntraUser.Contoso, EntraUser.Casey },
        { "consumers", EntraUser.Alex },
    };

    [Theory, MemberData(nameof(People))]
    public async Task Whoever_the_registration_is_for_is_let_in(string tenant, EntraUser user) =>
        Assert.Equal(LetIn, await StatusAsync(service.Entra.TokenFor(user), ("Entra:TenantId", tenant)));

    [Theory, MemberData(nameof(Strangers))]
    public async Task Whoever_it_is_not_for_is_not(string tenant, EntraUser user) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(service.Entra.TokenFor(user), ("Entra:TenantId", tenant)));

    [Fact]
    public async Task Tenants_and_users_can_be_listed()
    {
        (string, string)[] lists =
            [("Entra:AllowedTenants:0", EntraUser.Contoso.ToUpperInvariant()), ("Entra:AllowedUsers:0", EntraUser.Alex.ObjectId)];

        Assert.Equal(LetIn, await StatusAsync(service.Entra.TokenFor(EntraUser.Alex), lists));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(service.Entra.TokenFor(EntraUser.Blake), lists));
        Assert.Equal(HttpStatusCode.Unauthorized,
            await StatusAsync(service.Entra.TokenFor(EntraUser.Alex with { ObjectId = EntraUser.Blake.ObjectId }), lists));
        Assert.Equal(HttpStatusCode.Unauthorized,
            await StatusAsync(service.Entra.TokenFor(EntraUser.Alex with { TenantId = EntraUser.Fabrikam }), lists));
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_the_first_token_signed_with_it_arrives()
    {
        await using var entra = await EntraStandIn.StartAsync();
        await using var app = service.Application().With("Entra:Instance", entra.BaseUrl.AbsoluteUri)
            .With(services => ConnectedService.Use(services, entra));
        Assert.Equal(LetIn, await StatusAsync(app, entra.TokenFor(EntraUser.Alex)));

        entra.Keys.Rotate();

        var token = entra.TokenFor(EntraUser.Alex);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await StatusAsync(app, token) != LetIn)
            await Task.Delay(50, patience.Token);
    }

    [Theory]
    [InlineData("aud", "99999999-9999-4999-8999-999999999999")]
    [InlineData("aud", "api://33333333-3333-4333-8333-333333333333")]
    [InlineData("aud", EntraStandIn.Graph)]
    [InlineData("iss", "https://login.microsoftonline.com/44444444-4444-4444-8444-444444444444/v2.0")]
    [InlineData("iss", "https://sts.windows.net/44444444-4444-4444-8444-444444444444/")]
    [InlineData("tid", EntraUser.Fabrikam)]
    [InlineData("tid", "{tenantid}")]
    [InlineData("tid", "")]
    [InlineData("oid", "")]
    [InlineData("ver", "1.0")]
    [InlineData("scp", "access_as_user.not")]
    [InlineData("scp", "User.Read")]
    [InlineData("azp", "99999999-9999-4999-8999-999999999999")]
    public async Task A_token_that_says_something_else_is_refused(string claim, string value) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Claiming(claims => claims[claim] = value)));

    [Fact]
    public async Task The_issuer_of_another_tenant_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized,
        await StatusAsync(Claiming(claims => claims["iss"] = service.Entra.IssuerOf(EntraUser.Fabrikam))));

    [Theory]
    [InlineData("aud")]
    [InlineData("iss")]
    [InlineData("exp")]
    [InlineData("tid")]
    [InlineData("oid")]
    [InlineData("ver")]
    [InlineData("scp")]
    [InlineData("azp")]
    public async Task A_token_that_leaves_something_out_is_refused(string claim) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Claiming(claims => claims.Remove(claim))));

    /// <summary>Without the user's permission it is an application's own token, whatever else it claims.</summary>
    [Fact]
    public async Task A_token_of_an_application_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized,
        await StatusAsync(Claiming(claims =>
        {
            claims.Remove("scp");
            claims["roles"] = new[] { "access_as_user" };
            claims["idtyp"] = "app";
        })));

    [Theory]
    [InlineData(-7200, -3600)]
    [InlineData(3600, 7200)]
    public async Task A_token_of_another_time_is_refused(int from, int until) => Assert.Equal(HttpStatusCode.Unauthorized,
        await StatusAsync(Claiming(claims =>
        {
            var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
            (claims["nbf"], claims["exp"]) = (now + from, now + until);
        })));

    [Theory]
    [InlineData("aud", """["33333333-3333-4333-8333-333333333333","99999999-9999-4999-8999-999999999999"]""")]
    [InlineData("tid", """["44444444-4444-4444-8444-444444444444","55555555-5555-4555-8555-555555555555"]""")]
    [InlineData("oid", """["11111111-1111-4111-8111-111111111111","22222222-2222-4222-8222-222222222222"]""")]
    [InlineData("scp", """["access_as_user","other"]""")]
    public async Task A_token_that_says_two_things_is_refused(string claim, string values) =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Claiming(claims => claims[claim] = JsonNode.Parse(values)!)));

    [Theory]
    [InlineData("oid", FollowUpApplication.Blake, true)]
    [InlineData("oid", FollowUpApplication.Blake, false)]
    [InlineData("scp", "other", true)]
    [InlineData("tid", EntraUser.Fabrikam, false)]
    public async Task A_token_that_has_a_claim_twice_is_refused(string claim, string other, bool isFirst)
    {
        var payload = JsonSerializer.Serialize(service.Entra.ClaimsFor(EntraUser.Alex));
        var twice = isFirst ? $$"""{"{{claim}}":"{{other}}",{{payload[1..]}}""" : $$"""{{payload[..^1]}},"{{claim}}":"{{other}}"}""";

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(service.Entra.Keys.Sign(twice)));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("None", "")]
    [InlineData("NONE", "AAAA")]
    public async Task A_token_without_a_signature_is_refused(string algorithm, string signature)
    {
        var payload = service.Entra.TokenFor(EntraUser.Alex).Split('.')[1];
        var header = Base64UrlEncoder.Encode(new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = service.Entra.Keys.CurrentId }.ToJsonString());

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync($"{header}.{payload}.{signature}"));
    }

    [Fact]
    public async Task The_public_key_is_no_secret_to_sign_with()
    {
        var payload = service.Entra.TokenFor(EntraUser.Alex).Split('.')[1];
        var header = Base64UrlEncoder.Encode(new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = service.Entra.Keys.CurrentId }.ToJsonString());
        foreach (var secret in (byte[][])[service.Entra.Keys.CurrentPublicKey, Encoding.ASCII.GetBytes(PemEncoding.WriteString("PUBLIC KEY", service.Entra.Keys.CurrentPublicKey))])
        {
            var signature = HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes($"{header}.{payload}"));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync($"{header}.{payload}.{Base64UrlEncoder.Encode(signature)}"));
        }
    }

    [Fact]
    public async Task Another_key_under_the_same_name_is_refused()
    {
        using var keys = new EntraKeys();
        var payload = JsonSerializer.Serialize(service.Entra.ClaimsFor(EntraUser.Alex));

        Assert.Equal(HttpStatusCode.Unauthorized,
            await StatusAsync(keys.Sign(payload, new JsonObject { ["kid"] = service.Entra.Keys.CurrentId })));
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized,
        await StatusAsync(service.Entra.Keys.Sign(Payload(), new JsonObject { ["kid"] = null })));

    /// <summary>Entra publishes keys with which it signs for one tenant only, beside those for all.</summary>
    [Fact]
    public async Task A_key_of_another_issuer_is_refused()
    {
        await using var entra = await EntraStandIn.StartAsync();
        var (own, foreign) = (entra.Keys.Add(EntraUser.Contoso), entra.Keys.Add(EntraUser.Fabrikam));
        await using var app = service.Application().With("Entra:Instance", entra.BaseUrl.AbsoluteUri)
            .With(services => ConnectedService.Use(services, entra));
        var payload = JsonSerializer.Serialize(entra.ClaimsFor(EntraUser.Alex));

        Assert.Equal(LetIn, await StatusAsync(app, entra.Keys.Sign(payload, keyId: own)));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, entra.Keys.Sign(payload, keyId: foreign)));
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    public async Task Keys_are_fetched_from_nowhere_that_a_token_names(string header)
    {
        await using var elsewhere = await EntraStandIn.StartAsync();
        var token = elsewhere.Keys.Sign(Payload(), new JsonObject { [header] = elsewhere.BaseUrl + "common/discovery/v2.0/keys" });

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(token));
        Assert.Equal(0, elsewhere.Requests);
    }

    [Fact]
    public async Task A_key_inside_the_token_proves_nothing()
    {
        using var keys = new EntraKeys();
        var own = keys.Published("common", service.Entra.BaseUrl)["keys"]![0]!;

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(keys.Sign(Payload(), new JsonObject { ["jwk"] = own.DeepClone() })));
    }

    [Fact]
    public async Task A_token_that_wants_the_unknown_understood_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized,
        await StatusAsync(service.Entra.Keys.Sign(Payload(), new JsonObject { ["crit"] = new JsonArray("exp") })));

    [Fact]
    public async Task A_changed_token_is_refused()
    {
        var parts = service.Entra.TokenFor(EntraUser.Alex).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace(FollowUpApplication.Alex, FollowUpApplication.Blake, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync($"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync($"{parts[0]}.{parts[1]}.{parts[2][..^8]}AAAAAAAA"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d.e")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.bnVsbA.AAAA")]
    public async Task What_is_no_token_is_refused(string token) => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(token));

    [Fact]
    public async Task A_huge_token_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized,
        await StatusAsync(Claiming(claims => claims["name"] = new string('n', 400_000))));

    private string Payload() => JsonSerializer.Serialize(service.Entra.ClaimsFor(EntraUser.Alex));

    private string Claiming(Action<Dictionary<string, object>> change)
    {
        var claims = service.Entra.ClaimsFor(EntraUser.Alex);
        change(claims);
        return service.Entra.Keys.Sign(claims);
    }

    private async Task<HttpStatusCode> StatusAsync(string token, params (string Setting, string Value)[] settings)
    {
        if (settings is [])
            return await StatusAsync(service.App, token);
        await using var app = settings.Aggregate(service.Application(), (app, setting) => app.With(setting.Setting, setting.Value));
        return await StatusAsync(app, token);
    }

    private static async Task<HttpStatusCode> StatusAsync(FollowUpApplication app, string token)
    {
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + token);
        using var response = await client.PostAsJsonAsync("/api/drafts/check", new { });
        return response.StatusCode;
    }
}
