using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Rules;

/// <summary>One rule.</summary>
/// <param name="Source">The requirements it comes from.</param>
/// <param name="Help">The path of its page.</param>
public sealed record RuleResponse(
    string Id, Severity Severity, string Summary, string Why, string Source, string Help, IReadOnlyList<RuleExample> Examples)
{
    internal static RuleResponse From(Rule rule) => new(
        rule.Id, rule.Severity, rule.Summary, rule.Why, rule.Source, rule.Help, [.. rule.Examples.Select(RuleExample.From)]);
}

/// <summary>A mail that the rule flags or leaves alone; flagged words stand between <c>[|</c> and <c>|]</c>.</summary>
/// <param name="Becomes">What the flagged part is once the first fix is applied.</param>
public sealed record RuleExample(bool Flagged, string Subject, string Body, string? Becomes)
{
    internal static RuleExample From(Example example) => new(example.IsFlagged, example.Subject, example.MarkedBody, example.Becomes);
}
