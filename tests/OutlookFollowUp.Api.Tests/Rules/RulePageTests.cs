using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Tests.Rules;

public sealed class RulePageTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    public static TheoryData<string> RuleIds => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public async Task The_rules_are_listed_in_the_catalog_s_order_with_their_pages()
    {
        var rules = await app.CreateClient().GetFromJsonAsync<JsonElement>("/api/rules");

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules.EnumerateArray(),
            rule => Assert.StartsWith("/rules/", rule.GetProperty("help").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_index_leads_to_every_rule()
    {
        var index = await new HtmlParser().ParseDocumentAsync(await app.CreateClient().GetStringAsync("/rules"));

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Help), index.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task A_rule_s_page_shows_its_reason_and_every_example_as_it_is_written(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        using var response = await app.CreateClient().GetAsync(rule.Help);

        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(id, page.QuerySelector("h1")?.TextContent);
        Assert.Contains(rule.Why, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            rule.Examples.Count + rule.Examples.Count(example => example.Becomes is not null),
            page.QuerySelectorAll("blockquote").Length);
        var shown = Words(string.Concat(page.QuerySelectorAll("blockquote").Select(quote => quote.TextContent + " ")));
        foreach (var example in rule.Examples)
            Assert.Contains(Words(example.Draft.Body.Content), shown, StringComparison.Ordinal);
        Assert.Equal(rule.Examples.Sum(example => example.Marks.Count), page.QuerySelectorAll("mark").Length);
    }

    /// <summary>The text without its white space, which a page lays out in its own way.</summary>
    private static string Words(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
}
