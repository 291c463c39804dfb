using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Operations;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafts;

internal static class DraftsApi
{
    /// <summary>The longest body that is checked, in bytes of UTF-8.</summary>
    private const int MaxContentBytes = 1024 * 1024;

    /// <summary>JSON may take six bytes for a byte of content, and the context comes on top.</summary>
    private const long MaxRequestBytes = 8 * MaxContentBytes;

    public static void AddDrafts(this IServiceCollection services) =>
        services.AddSingleton<MailboxContext>().AddHostedService<LinterWarmUp>();

    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/drafts").WithTags("Drafts").RequireAuthorization();
        drafts.MapPost("/check", Check).WithName("CheckDraft")
            .WithSummary("Checks a draft against the interview it follows up")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxRequestBytes))
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static async Task<Results<Ok<CheckResponse>, ValidationProblem, ProblemHttpResult>> Check(
        CheckRequest? request, UserKey user, MailboxContext mailbox, Telemetry telemetry, TimeProvider clock, CancellationToken cancellation)
    {
        if (Encoding.UTF8.GetByteCount(request?.Draft?.Body?.Content ?? "") > MaxContentBytes)
            return TooLarge();

        var root = Field.Root();
        var draft = root["draft"].Read(request?.Draft, DraftData.Read);
        var context = request?.Context is { } known ? ContextData.Read(known, root["context"], clock) : null;
        var options = Options(LintOptions.Default);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);

        if (context is null)
        {
            (context, var chosen) = await mailbox.ForAsync(user, draft, cancellation);
            options = Options(chosen);
        }

        return TypedResults.Ok(CheckResponse.From(telemetry.Check(() => Linter.Check(draft, context, options))));

        LintOptions Options(LintOptions chosen) =>
            request?.Options is { } given ? OptionsData.Read(given, root["options"], chosen) : chosen;
    }

    private static ProblemHttpResult TooLarge() => TypedResults.Problem(
        statusCode: StatusCodes.Status413PayloadTooLarge,
        detail: "The draft's body is longer than 1 MiB.",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["draft.body.content"] = ["At most 1 MiB of UTF-8."] },
        });
}
