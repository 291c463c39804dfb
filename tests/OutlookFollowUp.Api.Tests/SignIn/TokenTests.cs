using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Tests.Drafts;

namespace OutlookFollowUp.Api.Tests.SignIn;

public sealed class TokenTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Fact]
    public async Task A_token_of_the_issuer_is_let_in() => Assert.Equal(HttpStatusCode.OK, await StatusWith(app.Issuer.Mint(Claims())));

    [Theory]
    [InlineData("aud", "99999999-9999-4999-8999-999999999999")]
    [InlineData("iss", "https://sandbox.outlook-follow-up.local/99999999-9999-4999-8999-999999999999/v2.0")]
    [InlineData("iss", "https://somebody.example/v2.0")]
    [InlineData("ver", "1.0")]
    [InlineData("scp", "openid profile")]
    [InlineData("scp", "access_as_user_or_not")]
    [InlineData("oid", " ")]
    [InlineData("tid", "99999999-9999-4999-8999-999999999999")]
    [InlineData("azp", "99999999-9999-4999-8999-999999999999")]
    public async Task A_token_that_says_something_else_is_refused(string claim, string value)
    {
        var claims = Claims();
        claims[claim] = value;

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(app.Issuer.Mint(claims)));
    }

    [Theory]
    [InlineData("aud")]
    [InlineData("iss")]
    [InlineData("ver")]
    [InlineData("scp")]
    [InlineData("oid")]
    [InlineData("tid")]
    [InlineData("azp")]
    public async Task A_token_that_leaves_something_out_is_refused(string claim)
    {
        var claims = Claims();
        claims.Remove(claim);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(app.Issuer.Mint(claims)));
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var claims = Claims();
        claims["nbf"] = 1_600_000_000;
        claims["exp"] = 1_600_003_600;

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(app.Issuer.Mint(claims)));
    }

    [Fact]
    public async Task A_token_whose_content_was_changed_is_refused()
    {
        var parts = app.Issuer.Mint(Claims()).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace(FollowUpApplication.Alex, FollowUpApplication.Blake,
            StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith($"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}"));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    public async Task A_token_without_a_signature_is_refused(string algorithm)
    {
        var payload = app.Issuer.Mint(Claims()).Split('.')[1];

        Assert.Equal(HttpStatusCode.Unauthorized,
            await StatusWith($"{Base64UrlEncoder.Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{payload}."));
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        var key = ((RsaSecurityKey)app.Issuer.Configuration.SigningKeys.Single()).Rsa.ExportSubjectPublicKeyInfo();
        var token = Signed(new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(token));
    }

    [Fact]
    public async Task A_token_signed_by_somebody_else_is_refused()
    {
        using var rsa = RSA.Create(2048);
        var key = new RsaSecurityKey(rsa) { KeyId = app.Issuer.Configuration.SigningKeys.Single().KeyId };

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(Signed(new SigningCredentials(key, SecurityAlgorithms.RsaSha256))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    public async Task What_is_no_token_is_refused(string token) => Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(token));

    private static Dictionary<string, object> Claims() =>
        LocalIssuer.ClaimsOf(new UserKey(LocalIssuer.TenantId, FollowUpApplication.Alex), "Alex");

    private static string Signed(SigningCredentials credentials) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Claims = Claims(), SigningCredentials = credentials });

    private async Task<HttpStatusCode> StatusWith(string token)
    {
        using var content = new StringContent(SampleDraft.Request().ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await app.WithToken(token).PostAsync("/api/drafts/check", content);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return response.StatusCode;
    }
}
