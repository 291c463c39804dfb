using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

public class RuleCatalogTests
{
    /// <summary>The contract's table of rules, in its order.</summary>
    private static readonly string[] Contract =
    [
        "generic-wording", "missing-specifics", "exclamation-overload", "emoticon", "typo", "grammar", "wrong-recipient", "wrong-name",
        "wrong-company", "wrong-role", "wrong-date", "group-mail", "copied-text", "placeholder", "missing-attachment", "wrong-attachment",
        "subject-line", "shouting", "informal-language", "pushy-tone", "desperate-tone", "too-long", "too-many-questions", "missing-thanks",
        "missing-interest", "missing-greeting", "missing-signature", "too-soon", "too-many-follow-ups", "late-thanks", "stale-thread",
        "ungracious-reply", "social-overreach", "sent-from-work", "mixed-formatting", "unaddressed-concern", "punctuation", "dialect-mix",
        "wordiness",
    ];

    public static TheoryData<string> EveryRule => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Rules_stand_in_the_order_of_the_contract() =>
        Assert.Equal(Contract.Where(id => RuleCatalog.Find(id) is not null), RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalog() =>
        Assert.Equal(
            typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            RuleCatalog.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(EveryRule))]
    public void A_rule_says_what_it_flags_and_why(string id)
    {
        var rule = RuleCatalog.Find(id)!;

        Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
        Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        Assert.NotEqual(rule.Summary, rule.Why);
        Assert.NotEmpty(rule.Source);
        Assert.Equal($"/rules/{id}", rule.Help);
    }

    [Theory, MemberData(nameof(EveryRule))]
    public void A_rule_shows_what_it_flags_and_what_it_leaves_alone(string id)
    {
        var examples = RuleCatalog.Find(id)!.Examples;

        Assert.True(examples.Count(example => example.IsFlagged) >= 6, "at least six flagged examples");
        Assert.True(examples.Count(example => !example.IsFlagged) >= 6, "at least six fine examples");
        Assert.All(examples.Where(example => !example.IsFlagged), example => Assert.Empty(example.Marks));
    }
}
