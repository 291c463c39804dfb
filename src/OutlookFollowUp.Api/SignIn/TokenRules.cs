using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>What a token must say to be let in: the rules for Entra's v2 access tokens, which the local issuer's meet as well.</summary>
internal static class TokenRules
{
    /// <summary>
    /// The permission to act for the user in this service. A token without it was issued to an application, or for something else.
    /// </summary>
    public const string Scope = "access_as_user";

    /// <summary>The tenant in which Entra has all personal accounts.</summary>
    public const string PersonalAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";

    private static readonly string[] SaidOnce = ["iss", "aud", "ver", "scp", "tid", "oid", "azp"];

    public static TokenValidationParameters For(string clientId) => new()
    {
        ValidAudience = clientId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        TryAllIssuerSigningKeys = false,
        NameClaimType = "name",
        IssuerValidatorUsingConfiguration = (issuer, token, _, configuration) => IssuerOf(token, configuration, issuer),
    };

    /// <summary>
    /// Why a token whose signature, audience, issuer and lifetime are right is refused all the same; null when it is not.
    /// </summary>
    public static string? Objection(JsonWebToken token, ClaimsPrincipal user, string clientId, EntraSettings? entra) =>
        IsAmbiguous(token) || SaidOnce.Any(claim => user.FindAll(claim).Skip(1).Any()) ? "The token says something twice."
        : token.TryGetHeaderValue<object>("crit", out _) ? "The token wants something understood that is not."
        : user.FindFirstValue("ver") != "2.0" ? "The token is not of version 2.0."
        : !(user.FindFirstValue("scp") ?? "").Split(' ').Contains(Scope, StringComparer.Ordinal) ? $"The token lacks the scope {Scope}."
        : string.IsNullOrWhiteSpace(user.FindFirstValue("tid")) || string.IsNullOrWhiteSpace(user.FindFirstValue("oid"))
            ? "The token does not say whose it is."
        : user.FindFirstValue("azp") != clientId ? "The token was issued to another application."
        : entra is null ? null
        : NotAllowed(user.FindFirstValue("tid")!, user.FindFirstValue("oid")!, entra);

    private static string? NotAllowed(string tenant, string user, EntraSettings entra) =>
        entra.Tenant == "organizations" && Same(tenant, PersonalAccounts) ? "Personal accounts are not allowed in."
        : entra.AllowedTenants.Count > 0 && !entra.AllowedTenants.Any(allowed => Same(allowed, tenant)) ? "The tenant is not allowed in."
        : entra.AllowedUsers.Count > 0 && !entra.AllowedUsers.Any(allowed => Same(allowed, user)) ? "The user is not allowed in."
        : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Two readers of the same token must not read two things: of a claim that stands there twice each takes another one.</summary>
    private static bool IsAmbiguous(JsonWebToken token)
    {
        try
        {
            using var payload = JsonDocument.Parse(
                Base64UrlEncoder.DecodeBytes(token.EncodedPayload), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>
    /// A multi-tenant issuer publishes its name with a gap for the tenant; the token's own tenant must fill it, and be named in an issuer
    /// without a gap.
    /// </summary>
    private static string IssuerOf(SecurityToken token, BaseConfiguration configuration, string issuer)
    {
        var tenant = token is JsonWebToken jwt && jwt.TryGetClaim("tid", out var claim) ? claim.Value : "";
        var template = ((OpenIdConnectConfiguration)configuration).Issuer;
        return string.Equals(issuer, template.Replace("{tenantid}", tenant, StringComparison.Ordinal), StringComparison.Ordinal)
            && issuer.Contains($"/{tenant}/", StringComparison.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not the one of the token's tenant.") { InvalidIssuer = issuer };
    }
}
