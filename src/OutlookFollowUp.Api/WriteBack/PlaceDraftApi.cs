using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.WriteBack;

internal static class PlaceDraftApi
{
    private const int MaxContentBytes = 256 * 1024;

    public static void MapPlaceDraft(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/drafts", Place).RequireAuthorization().WithTags("Drafts").WithName("PlaceDraft")
            .WithSummary("Puts a draft into its conversation in the user's mailbox; it is never sent")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(4 * MaxContentBytes))
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<PlaceDraftResponse>, ValidationProblem, ProblemHttpResult>> Place(
        PlaceDraftRequest? request, HttpResponse response, UserKey user, CurrentMailbox current, DraftPlacer placer, CancellationToken cancellation)
    {
        if (Encoding.UTF8.GetByteCount(request?.Body?.Content ?? "") > MaxContentBytes)
            return Problem(StatusCodes.Status413PayloadTooLarge, "The draft's body is longer than 256 KiB.");
        var root = Field.Root();
        var draft = root.Read(request, PlaceDraftRequest.Read);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        var mailbox = await current.ReadAsync(user, cancellation);
        if (!mailbox.Settings.WriteBack.Drafts)
            return Problem(StatusCodes.Status403Forbidden, "Drafts are switched off: switch on writeBack.drafts in the settings first.");
        try
        {
            return await placer.PlaceAsync(user, mailbox, draft, cancellation) is { } placed
                ? TypedResults.Ok(placed)
                : Problem(StatusCodes.Status409Conflict, "Another request makes this draft: ask again in a moment.");
        }
        catch (GraphBusyException busy)
        {
            response.Headers.RetryAfter = Math.Ceiling((busy.Wait ?? TimeSpan.FromSeconds(10)).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Problem(StatusCodes.Status503ServiceUnavailable, "Microsoft Graph asks to wait.");
        }
        catch (Exception refusal) when (refusal is SignInException { Trouble: SignInTrouble.UserIsNeeded, Claims: null } or GraphException { Status: 401 or 403 })
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden,
                detail: $"Microsoft does not let us write drafts yet: consent to {GraphScopes.Drafts} first.",
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["needsPermission"] = GraphScopes.Drafts });
        }
    }

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(statusCode: status, detail: detail);
}
