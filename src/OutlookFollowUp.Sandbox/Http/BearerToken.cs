using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>
/// The token of a request. A sandbox trusts whoever reaches it on this machine and checks no signature; it only keeps apart
/// the users of one service, so that a token that names another user does not open this mailbox, and holds a token to the
/// permissions of Graph that it names.
/// </summary>
internal sealed class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The tenant that Graph names for personal accounts.</summary>
    private const string NoTenant = "9188040d-6c67-4c5b-b112-36a304b66dad";

    private readonly string? _user;
    private readonly string[] _scopes;

    private BearerToken(JsonElement claims)
    {
        _user = Text(claims, "oid");
        TenantId = Text(claims, "tid") ?? NoTenant;
        _scopes = (Text(claims, "scp") ?? "").Split(' ');
    }

    public string TenantId { get; }

    /// <summary>The token that a request was let in with.</summary>
    public static BearerToken Of(HttpContext http) => (BearerToken)http.Items[typeof(BearerToken)]!;

    public static void Require(HttpContext http, string userId, Func<string, bool> accepts)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
            throw new GraphException(401, "InvalidAuthenticationToken", "Access token is empty.");
        if (!accepts(header[Scheme.Length..].Trim()))
            throw new GraphException(401, "InvalidAuthenticationToken", "Access token validation failure.");
        var token = new BearerToken(ClaimsOf(header[Scheme.Length..].Trim()));
        if (token._user is { } user && !user.Equals(userId, StringComparison.OrdinalIgnoreCase))
            throw GraphException.NoMailbox();
        http.Items[typeof(BearerToken)] = token;
    }

    /// <summary>Refuses a token that names permissions of Graph and none of these. One that names none may do everything.</summary>
    /// <exception cref="GraphException">403 as Graph says it.</exception>
    public void RequireAny(params string[] scopes)
    {
        if (_scopes.Any(scope => scope.Contains('.', StringComparison.Ordinal)) && !_scopes.Intersect(scopes, StringComparer.Ordinal).Any())
            throw new GraphException(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }

    /// <summary>The claims of a JWT; none for any other token.</summary>
    private static JsonElement ClaimsOf(string token)
    {
        if (token.Split('.') is not [_, var payload, _])
            return default;
        try
        {
            using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
            return claims.RootElement.Clone();
        }
        catch (Exception opaque) when (opaque is FormatException or JsonException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement claims, string name) =>
        claims.ValueKind == JsonValueKind.Object && claims.TryGetProperty(name, out var value) ? value.ToString() : null;
}
