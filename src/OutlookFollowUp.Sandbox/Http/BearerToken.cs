using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>
/// The token of a request. A sandbox trusts whoever reaches it on this machine and checks no signature; it only keeps apart
/// the users of one service, so that a token that names another user does not open this mailbox.
/// </summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    public static void Require(HttpRequest request, string userId)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
            throw new GraphException(401, "InvalidAuthenticationToken", "Access token is empty.");
        if (UserOf(header[Scheme.Length..].Trim()) is { } user && !user.Equals(userId, StringComparison.OrdinalIgnoreCase))
            throw GraphException.NoMailbox();
    }

    /// <summary>The <c>oid</c> claim of a JWT; null for any other token.</summary>
    private static string? UserOf(string token)
    {
        if (token.Split('.') is not [_, var payload, _])
            return null;
        try
        {
            using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
            var isObject = claims.RootElement.ValueKind == JsonValueKind.Object;
            return isObject && claims.RootElement.TryGetProperty("oid", out var oid) ? oid.ToString() : null;
        }
        catch (Exception opaque) when (opaque is FormatException or JsonException)
        {
            return null;
        }
    }
}
