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

    /// <summary>What is left, in the order given. The time it takes grows as the findings do, of which a hostile text has thousands.</summary>
    public static IEnumerable<Finding> Settle(IReadOnlyList<Finding> findings)
    {
        if (findings.Count < 2)
            return findings;

        var spoken = findings.ToLookup(finding => finding.Rule, finding => finding.Where, StringComparer.Ordinal);
        var places = new Dictionary<string, PlacesOfRule>(StringComparer.Ordinal);
        return findings.Where(finding => !Stronger(YieldsInSameDraft, finding).Any(spoken.Contains)
            && !Stronger(YieldsOnSameWords, finding).Any(rule => spoken.Contains(rule) && Places(rule).Touch(finding.Where)));

        PlacesOfRule Places(string rule) =>
            places.TryGetValue(rule, out var known) ? known : places[rule] = new(spoken[rule]);
    }

    private static string[] Stronger(Dictionary<string, string[]> yields, Finding finding) => yields.GetValueOrDefault(finding.Rule, []);
}
