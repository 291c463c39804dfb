using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>What a token must say to be let in: the rules for Entra's v2 access tokens, which the local issuer's meet as well.</summary>
internal static class TokenRules
{
    /// <summary>
    /// The permission to act for the user in this service. A token without it was issued to an application, or for something else.
    /// </summary>
    public const string Scope = "access_as_user";

    public static TokenValidationParameters For(string clientId) => new()
    {
        ValidAudience = clientId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        NameClaimType = "name",
        IssuerValidatorUsingConfiguration = (issuer, token, _, configuration) => IssuerOf(token, configuration, issuer),
    };

    /// <summary>
    /// Why a token whose signature, audience, issuer and lifetime are right is refused all the same; null when it is not.
    /// </summary>
    public static string? Objection(ClaimsPrincipal principal, string clientId, IReadOnlyList<string> allowedTenants) =>
        principal.FindFirstValue("ver") != "2.0" ? "The token is not of version 2.0."
        : !(principal.FindFirstValue("scp") ?? "").Split(' ').Contains(Scope, StringComparer.Ordinal)
        ? $"The token lacks the scope {Scope}."
        : string.IsNullOrWhiteSpace(principal.FindFirstValue("tid")) || string.IsNullOrWhiteSpace(principal.FindFirstValue("oid"))
            ? "The token does not say whose it is."
        : principal.FindFirstValue("azp") != clientId ? "The token was issued to another application."
        : allowedTenants.Count > 0 && !allowedTenants.Contains(principal.FindFirstValue("tid"), StringComparer.OrdinalIgnoreCase)
            ? "The tenant is not allowed in."
        : null;

    /// <summary>A multi-tenant issuer publishes its name with a gap for the tenant; the token's own tenant must fill it.</summary>
    private static string IssuerOf(SecurityToken token, BaseConfiguration configuration, string issuer)
    {
        var tenant = token is JsonWebToken jwt && jwt.TryGetClaim("tid", out var claim) ? claim.Value : "";
        var template = ((OpenIdConnectConfiguration)configuration).Issuer;
        return string.Equals(issuer, template.Replace("{tenantid}", tenant, StringComparison.Ordinal), StringComparison.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The issuer is not the one of the token's tenant.") { InvalidIssuer = issuer };
    }
}
