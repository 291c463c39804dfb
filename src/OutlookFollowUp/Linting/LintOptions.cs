using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Linting;

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
