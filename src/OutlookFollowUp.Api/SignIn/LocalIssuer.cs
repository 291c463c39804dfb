using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>Stands in for Entra in the sandbox mode: mints tokens of the same form with a key that lives as long as the process.</summary>
internal sealed class LocalIssuer : IDisposable
{
    /// <summary>The application that the tokens are for.</summary>
    public const string ClientId = "5a9db0f5-0f6e-4d2c-9f0c-6f2d3f6f7b51";

    /// <summary>The tenant in which the sandbox's users live.</summary>
    public const string TenantId = "0c1f4c9e-4b43-4a47-8e0b-2f8e8a0f5d11";

    private const string Issuer = "https://sandbox.outlook-follow-up.local/{tenantid}/v2.0";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly SigningCredentials _signing;

    public LocalIssuer()
    {
        var key = new RsaSecurityKey(_rsa) { KeyId = Guid.NewGuid().ToString("N") };
        _signing = new SigningCredentials(key, SecurityAlgorithms.RsaSha256);
        Configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
        Configuration.SigningKeys.Add(key);
    }

    /// <summary>What an issuer publishes of itself, in the form in which Entra does.</summary>
    public OpenIdConnectConfiguration Configuration { get; }

    /// <summary>A token for a user of the sandbox, valid for an hour by the system's clock.</summary>
    public string Mint(UserKey user, string name) => Mint(ClaimsOf(user, name));

    /// <summary>A token that says anything at all, for tests of what is refused.</summary>
    internal string Mint(IDictionary<string, object> claims) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Claims = claims,
        Expires = claims.ContainsKey("exp") ? null : TimeProvider.System.GetUtcNow().UtcDateTime + Lifetime,
        SigningCredentials = _signing,
    });

    internal static Dictionary<string, object> ClaimsOf(UserKey user, string name) => new(StringComparer.Ordinal)
    {
        ["iss"] = Issuer.Replace("{tenantid}", user.TenantId, StringComparison.Ordinal),
        ["aud"] = ClientId,
        ["azp"] = ClientId,
        ["ver"] = "2.0",
        ["scp"] = TokenRules.Scope,
        ["tid"] = user.TenantId,
        ["oid"] = user.ObjectId,
        ["name"] = name,
    };

    public void Dispose() => _rsa.Dispose();
}
