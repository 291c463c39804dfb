using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Web;

/// <summary>How much one user may ask of an instance, so that nobody is in the way of the others.</summary>
internal static class RateLimits
{
    public static void AddRateLimits(this WebApplicationBuilder builder, ServiceSettings settings)
    {
        if (settings.RequestsPerMinute == 0)
            return;
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                context => RateLimitPartition.GetTokenBucketLimiter(WhoAsks(context), _ => Bucket(settings.RequestsPerMinute)));
            options.OnRejected = RefuseAsync;
        });
    }

    public static void UseRateLimits(this WebApplication app, ServiceSettings settings)
    {
        if (settings.RequestsPerMinute > 0)
            app.UseRateLimiter();
    }

    /// <summary>A minute's requests at once, then so many a second.</summary>
    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 60),
        ReplenishmentPeriod = TimeSpan.FromSeconds(perMinute >= 60 ? 1 : 60.0 / perMinute),
    };

    /// <summary>A user, wherever they are; whoever has not signed in by their address.</summary>
    private static string WhoAsks(HttpContext context) => context.User.Identity is { IsAuthenticated: true }
        ? UserKey.Of(context.User).ToString()
        : context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var given) ? given : TimeSpan.FromSeconds(1);
        rejected.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await TypedResults.Problem(
            statusCode: StatusCodes.Status429TooManyRequests, detail: "Too many requests: try again in a while.").ExecuteAsync(rejected.HttpContext);
    }
}
