using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.FollowUps;

internal static class FollowUpsApi
{
    public static void MapFollowUps(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/follow-ups", List).RequireAuthorization().KeepsSession().WithTags("Follow-ups").WithName("ListFollowUps")
            .WithSummary("What is due after the user's interviews, most urgent first");

    private static async Task<Results<Ok<FollowUpsResponse>, ValidationProblem>> List(
        string? at, UserKey user, CurrentMailbox current, TimeProvider clock, CancellationToken cancellation)
    {
        if (ReadMoment(at, clock) is not { } moment)
            return TypedResults.ValidationProblem(
                new Dictionary<string, string[]>(StringComparer.Ordinal) { ["at"] = [$"Expected {WireTime.Expected}."] });

        var mailbox = await current.ReadAsync(user, cancellation);
        IReadOnlyList<FollowUp> items = mailbox.Owner is { } owner
            ? FollowUpList.At(moment, owner, mailbox.Facts.Processes, mailbox.Settings.ToCadence())
            : [];
        return TypedResults.Ok(FollowUpsResponse.From(moment, mailbox.Sync, items, mailbox.Owner?.TimeZone ?? TimeZoneInfo.Utc));
    }

    /// <summary>The moment asked about, or now. A plus sign that was not escaped arrives as a space.</summary>
    private static DateTimeOffset? ReadMoment(string? at, TimeProvider clock) =>
        string.IsNullOrEmpty(at) ? clock.GetUtcNow()
        : WireTime.TryParse(at.Replace(' ', '+'), out var moment) ? moment
        : null;
}
