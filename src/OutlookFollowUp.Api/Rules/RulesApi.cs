using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Pages;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Rules;

internal static class RulesApi
{
    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/rules", List).AllowAnonymous().WithTags("Rules").WithName("ListRules")
            .WithSummary("Every rule, with its reason and its examples");

        var pages = routes.MapGroup("/rules").AllowAnonymous().ExcludeFromDescription();
        pages.MapGet("", () => Html(RulePage.Index(RuleCatalog.All)));
        pages.MapGet("/{id}", Page);
    }

    private static Ok<IEnumerable<RuleResponse>> List() => TypedResults.Ok(RuleCatalog.All.Select(RuleResponse.From));

    private static Results<ContentHttpResult, NotFound> Page(string id) =>
        RuleCatalog.Find(id) is { } rule ? Html(RulePage.Of(rule)) : TypedResults.NotFound();

    private static ContentHttpResult Html(string page) => TypedResults.Content(page, HtmlPage.ContentType);
}
