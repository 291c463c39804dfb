namespace OutlookFollowUp.Linting;

/// <summary>
/// A fix is a promise: applied, its finding is gone and nothing new is found. One that would break it, since other words come to light
/// behind those it mends, is not offered; the finding stays.
/// </summary>
internal static class ProvenFixes
{
    /// <summary>A draft with more fixes than this has other worries, and is answered without trying each.</summary>
    private const int Most = 12;

    /// <summary>In characters of the body's source.</summary>
    private const int LongestBody = 32 * 1024;

    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, Draft draft, Func<Draft, IReadOnlyList<Finding>> check)
    {
        var fixes = findings.Sum(finding => finding.Fixes.Count);
        if (fixes is 0 or > Most || draft.Body.Content.Length > LongestBody)
            return findings;
        return
        [
            .. findings.Select(finding => finding.Fixes.Count == 0 ? finding : finding with
            {
                Fixes = [.. finding.Fixes.Where(fix => Keeps(findings, finding, check(Edits.Apply(draft, fix))))],
            }),
        ];
    }

    private static bool Keeps(IReadOnlyList<Finding> before, Finding mended, IReadOnlyList<Finding> after)
    {
        var known = before.Where(finding => finding != mended).Select(Name).ToList();
        return after.All(finding => known.Remove(Name(finding)));
    }

    private static (string Rule, string? Quote) Name(Finding finding) => (finding.Rule, finding.Where.Quote);
}
