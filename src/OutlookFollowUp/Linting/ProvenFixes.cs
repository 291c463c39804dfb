namespace OutlookFollowUp.Linting;

/// <summary>
/// A fix is a promise: applied, its finding is gone and nothing new is found. One that would break it, since other words come to light
/// behind those it mends, is not offered; the finding stays.
/// </summary>
internal sealed class ProvenFixes(IReadOnlyList<Finding> findings, Draft draft, Func<Draft, IReadOnlyList<Finding>> check)
{
    /// <summary>A draft with more fixes than this has other worries, and is answered without trying each.</summary>
    private const int Most = 12;

    /// <summary>In characters of the body's source.</summary>
    private const int LongestBody = 32 * 1024;

    /// <summary>The findings with the fixes that keep their promise.</summary>
    public IReadOnlyList<Finding> Findings()
    {
        var fixes = findings.Sum(finding => finding.Fixes.Count);
        if (fixes is 0 or > Most || draft.Body.Content.Length > LongestBody)
            return findings;

        var kept = new HashSet<Fix>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings.Where(finding => !IsSmall(finding)))
            kept.UnionWith(finding.Fixes.Where(fix => Keeps([finding], [fix])));
        for (var choice = 0; findings.Any(finding => finding.Fixes.Count > choice); choice++)
            kept.UnionWith(Kept([.. findings.Where(finding => IsSmall(finding) && finding.Fixes.Count > choice)], choice));
        return
        [
            .. findings.Select(finding => finding.Fixes.All(kept.Contains) ? finding : finding with
            {
                Fixes = [.. finding.Fixes.Where(kept.Contains)],
            }),
        ];
    }

    // Slips of the pen come in dozens and have little to do with each other.
    private static bool IsSmall(Finding finding) => finding.Rule is "typo" or "grammar" or "punctuation" or "dialect-mix";

    /// <summary>Those that keep it: tried all at once, and one by one where that brings something to light.</summary>
    private IEnumerable<Fix> Kept(List<Finding> mended, int choice)
    {
        var fixes = mended.Select(finding => finding.Fixes[choice]).ToList();
        if (fixes.Count > 1 && AreApart(fixes) && Keeps(mended, fixes))
            return fixes;
        return mended.Where(finding => Keeps([finding], [finding.Fixes[choice]])).Select(finding => finding.Fixes[choice]);
    }

    private bool Keeps(List<Finding> mended, List<Fix> fixes)
    {
        var known = findings.Where(finding => !mended.Contains(finding)).Select(Name).ToList();
        return check(Edits.Apply(draft, fixes)).All(finding => known.Remove(Name(finding)));
    }

    private static bool AreApart(List<Fix> fixes)
    {
        var edits = fixes.SelectMany(fix => fix.Edits).OrderBy(edit => edit.Part).ThenBy(edit => edit.Span.Start).ToList();
        return edits.Zip(edits.Skip(1)).All(pair => pair.First.Part != pair.Second.Part || pair.First.Span.End <= pair.Second.Span.Start);
    }

    private static (string Rule, string? Quote) Name(Finding finding) => (finding.Rule, finding.Where.Quote);
}
