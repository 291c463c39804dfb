namespace OutlookFollowUp.Linting;

/// <summary>
/// One fault, one finding (requirements 4.14): where two rules see the same fault, the one that names the cause speaks.
/// This is the only place where rules know of each other.
/// </summary>
internal static class Overlaps
{
    /// <summary>On the same words, the rule on the left keeps silent when one on the right speaks.</summary>
    private static readonly Dictionary<string, string[]> YieldsOnSameWords = new(StringComparer.Ordinal)
    {
        ["typo"] = ["placeholder", "wrong-name", "wrong-company", "wrong-role", "grammar", "informal-language", "dialect-mix"],
        ["grammar"] = ["placeholder", "wrong-name", "wrong-company", "wrong-role"],
        ["punctuation"] = ["placeholder", "exclamation-overload", "emoticon", "grammar", "typo", "shouting"],
        ["shouting"] = ["placeholder"],
        ["dialect-mix"] = ["placeholder", "wrong-name", "wrong-company"],
        ["informal-language"] = ["placeholder"],
        ["wordiness"] = ["placeholder", "generic-wording", "pushy-tone", "desperate-tone"],
        ["generic-wording"] = ["placeholder", "pushy-tone", "desperate-tone"],
        ["wrong-recipient"] = ["sent-from-work"],
        ["wrong-name"] = ["placeholder", "wrong-recipient"],
        ["missing-greeting"] = ["placeholder", "wrong-name"],
        ["missing-signature"] = ["placeholder"],
        ["exclamation-overload"] = ["placeholder"],
        ["subject-line"] = ["placeholder", "wrong-company", "wrong-role", "shouting", "pushy-tone"],
    };

    /// <summary>
    /// Anywhere in the draft, the rule on the left keeps silent when one on the right speaks: both follow from the same mistake.
    /// </summary>
    private static readonly Dictionary<string, string[]> YieldsInSameDraft = new(StringComparer.Ordinal)
    {
        ["wrong-name"] = [],
        ["late-thanks"] = ["stale-thread"],
    };

    public static IEnumerable<Finding> Settle(IReadOnlyList<Finding> findings) => findings.Where(finding => !findings.Any(other =>
        IsAmong(YieldsInSameDraft, finding, other)
        || (IsAmong(YieldsOnSameWords, finding, other) && SameWords(finding.Where, other.Where))));

    private static bool IsAmong(Dictionary<string, string[]> yields, Finding finding, Finding other) =>
        yields.TryGetValue(finding.Rule, out var stronger) && stronger.Contains(other.Rule);

    private static bool SameWords(Place one, Place other) => one.Part == other.Part && (one.Span, other.Span) switch
    {
        ({ } first, { } second) => first.Overlaps(second) || first == second,
        (null, null) => string.Equals(one.Quote, other.Quote, StringComparison.Ordinal),
        _ => false,
    };
}
