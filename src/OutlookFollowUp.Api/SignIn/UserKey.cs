using System.Security.Claims;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>Who a user is: by tenant and object id, never by an address, which can change hands.</summary>
internal readonly record struct UserKey(string TenantId, string ObjectId)
{
    public static UserKey Of(ClaimsPrincipal principal) => new(Claim(principal, "tid"), Claim(principal, "oid"));

    /// <summary>Gives a handler the user who asks.</summary>
    public static ValueTask<UserKey> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.User));

    private static string Claim(ClaimsPrincipal principal, string type) =>
        principal.FindFirstValue(type)?.ToLowerInvariant() ?? throw new InvalidOperationException($"A validated token has no {type}.");
}
