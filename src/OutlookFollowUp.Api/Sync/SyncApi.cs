using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Sync;

internal static class SyncApi
{
    public static void MapSync(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/sync", Sync).RequireAuthorization().WithTags("Sync").WithName("Sync").WithSummary("Asks for a sync now");

    private static async Task<Accepted> Sync(UserKey user, MailboxStore store, SyncQueue queue, CancellationToken cancellation)
    {
        queue.Wake(new SyncTarget(await store.FindOrAddIdAsync(user, cancellation), user));
        return TypedResults.Accepted("/api/follow-ups");
    }
}
