using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Linting;

/// <summary>Checks a draft against everything known about the interview it follows. Pure: same draft and context, same answer.</summary>
public static class Linter
{
    /// <summary>Checks one draft.</summary>
    public static DraftReview Check(Draft draft, DraftContext context, LintOptions? options = null) =>
        new(Verdict.Send, draft.Kind ?? DraftKind.Other, null, []);
}

/// <summary>The user's own choices for a check.</summary>
public sealed record LintOptions
{
    public static LintOptions Default { get; } = new();

    public Dialect Dialect { get; init; } = Dialect.AmericanEnglish;

    /// <summary>Ids of rules that stay silent.</summary>
    public IReadOnlyList<string> DisabledRules { get; init; } = [];

    /// <summary>The user's own dictionary.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
