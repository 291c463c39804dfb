using Microsoft.AspNetCore.Http.HttpResults;

namespace OutlookFollowUp.Api.Health;

internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/api/health").WithTags("Health").AllowAnonymous();
        health.MapGet("/live", Live).WithName("Live").WithSummary("Whether the process answers");
    }

    private static Ok<HealthResponse> Live() => TypedResults.Ok(new HealthResponse("live"));
}

/// <summary>How the service is.</summary>
public sealed record HealthResponse(string Status);
