using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Api.WriteBack;

namespace OutlookFollowUp.Api.Me;

internal static class SettingsApi
{
    public static void MapSettings(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/me").RequireAuthorization().WithTags("Me").UpdatesToDo();
        me.MapGet("/settings", Show).WithName("ShowSettings").WithSummary("What the user chose, and what may be chosen");
        me.MapPut("/settings", Save).WithName("SaveSettings").WithSummary("Sets all of it; what is left out gets its default");
    }

    private static async Task<Ok<SettingsResponse>> Show(UserKey user, CurrentMailbox current, CancellationToken cancellation) =>
        TypedResults.Ok(SettingsResponse.From((await current.ReadAsync(user, cancellation)).Settings));

    private static async Task<Results<Ok<SettingsResponse>, ValidationProblem>> Save(
        SettingsData? data, UserKey user, MailboxStore store, CancellationToken cancellation)
    {
        var root = Field.Root();
        var settings = root.Read(data, SettingsData.Read);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        await store.SaveSettingsAsync(await store.FindOrAddIdAsync(user, cancellation), settings, cancellation);
        return TypedResults.Ok(SettingsResponse.From(settings));
    }
}
