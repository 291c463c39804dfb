using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Api.Tests.SignIn.Entra;

/// <summary>The grants that clients ask with.</summary>
internal static class Grants
{
    public const string OnBehalfOf = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    public const string DeviceCode = "device_code";
    public const string Refresh = "refresh_token";
    public const string Code = "authorization_code";
}

/// <summary>An answer of the token endpoint that is no token, in Entra's form.</summary>
/// <param name="Grant">The grant that is refused; null for any.</param>
/// <param name="RetryAfter">Seconds.</param>
public sealed record Refusal(string Error, string Number, int Status, string? Claims, string? Grant, int? RetryAfter)
{
    public const string SomeClaims = """{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}""";

    /// <summary>Conditional access wants more of the user.</summary>
    public static Refusal Interaction { get; } = Of("interaction_required", "AADSTS50076", SomeClaims);

    /// <summary>Nobody consented, or the session was ended.</summary>
    public static Refusal NoGrant { get; } = Of("invalid_grant", "AADSTS65001");

    /// <summary>What personal accounts are told until they consent to the service behind the add-in.</summary>
    public static Refusal PersonalAccount { get; } = Of("invalid_grant", "AADSTS70000");

    public static Refusal Throttled { get; } = Of("temporarily_unavailable", "AADSTS90033", status: 429) with { RetryAfter = 17 };

    public static Refusal SecretExpired { get; } = Of("invalid_client", "AADSTS7000222", status: 401);

    public static Refusal Pending { get; } = Of("authorization_pending", "AADSTS70016");

    public static Refusal Of(string error, string number, string? claims = null, int status = 400) => new(error, number, status, claims, null, null);

    public IResult Answer(HttpResponse? response = null)
    {
        if (RetryAfter is { } seconds)
            response!.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var body = new JsonObject
        {
            ["error"] = Error,
            ["error_description"] = $"{Number}: Something about alex@contoso.example. Trace ID: 0a0b Correlation ID: 0c0d Timestamp: 2026-03-03 14:00:00Z",
            ["error_codes"] = new JsonArray(int.Parse(Number["AADSTS".Length..], CultureInfo.InvariantCulture)),
            ["suberror"] = Claims is null ? "" : "basic_action",
        };
        if (Claims is not null)
            body["claims"] = Claims;
        return Results.Json(body, statusCode: Status);
    }
}
