using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Operations;

internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health").AllowAnonymous().DisableRateLimiting();
        health.MapGet("/live", Live).WithName("Live").WithSummary("Whether the process runs");
        health.MapGet("/ready", Ready).WithName("Ready").WithSummary("Whether the service can answer");
    }

    private static Ok<HealthResponse> Live() => TypedResults.Ok(new HealthResponse("live"));

    private static async Task<Results<Ok<HealthResponse>, ProblemHttpResult>> Ready(
        IDbContextFactory<FollowUpDatabase> databases, IKeyManager keys, IHostApplicationLifetime lifetime, CancellationToken cancellation) =>
        await MissingAsync(databases, keys, lifetime, cancellation) is { } missing
            ? TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, detail: missing)
            : TypedResults.Ok(new HealthResponse("ready"));

    private static async Task<string?> MissingAsync(
        IDbContextFactory<FollowUpDatabase> databases, IKeyManager keys, IHostApplicationLifetime lifetime, CancellationToken cancellation)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return "The service is stopping.";
        await using var database = await databases.CreateDbContextAsync(cancellation);
        if (!await database.Database.CanConnectAsync(cancellation))
            return "The database cannot be reached.";
        if ((await database.Database.GetPendingMigrationsAsync(cancellation)).Any())
            return "The tables are not up to date.";
        return keys.GetAllKeys().Any(key => !key.IsRevoked) ? null : "The keys that protect users' sessions are not loaded.";
    }
}

/// <summary>How the service is.</summary>
public sealed record HealthResponse(string Status);
