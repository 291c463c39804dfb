using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

internal static class SyncApi
{
    public static void MapSync(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/sync", Sync).RequireAuthorization().NeedsGraph().WithTags("Sync").WithName("Sync").WithSummary("Asks for a sync now");

    private static async Task<Accepted> Sync(UserKey user, MailboxStore store, SyncSchedule schedule, CancellationToken cancellation)
    {
        await schedule.WakeAsync(await store.FindOrAddIdAsync(user, cancellation), cancellation);
        return TypedResults.Accepted("/api/follow-ups");
    }
}
