using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Me;

/// <summary>What is kept of the user: to see all of it, and to have it erased.</summary>
internal static class KeptDataApi
{
    public static void MapKeptData(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/me").RequireAuthorization().WithTags("Me");
        me.MapGet("/export", Export).WithName("ExportMe").WithSummary("Everything that is kept of the user, as one JSON file")
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        me.MapDelete("", Erase).WithName("EraseMe").WithSummary("Erases everything that is kept of the user, and stops reading their mailbox");
    }

    private static PushStreamHttpResult Export(HttpContext http, UserKey user, MailboxExport export)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(
            stream => export.WriteAsync(user, stream, http.RequestAborted), "application/json", "outlook-follow-up.json");
    }

    private static async Task<NoContent> Erase(UserKey user, Erasure erasure, CancellationToken cancellation)
    {
        await erasure.RunAsync(user, cancellation);
        return TypedResults.NoContent();
    }
}
