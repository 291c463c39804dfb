using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Health;

internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/api/health").WithTags("Health").AllowAnonymous();
        health.MapGet("", Ready).WithName("Health").WithSummary("Whether the service can answer");
        health.MapGet("/ready", Ready).WithName("Ready").WithSummary("Whether the service can answer: the same, by its usual name");
        health.MapGet("/live", Live).WithName("Live").WithSummary("Whether the process runs");
    }

    private static Ok<HealthResponse> Live() => TypedResults.Ok(new HealthResponse("live"));

    private static async Task<Results<Ok<HealthResponse>, ProblemHttpResult>> Ready(
        IDbContextFactory<FollowUpDatabase> databases, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Database.CanConnectAsync(cancellation)
            ? TypedResults.Ok(new HealthResponse("ready"))
            : TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, detail: "The database cannot be reached.");
    }
}

/// <summary>How the service is.</summary>
public sealed record HealthResponse(string Status);
