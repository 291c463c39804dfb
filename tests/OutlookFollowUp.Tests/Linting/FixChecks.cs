using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>A fix is a promise: applied, its finding is gone and nothing new is found.</summary>
internal static class FixChecks
{
    /// <summary>The fixes of a case that break the promise; empty when all keep it.</summary>
    public static IReadOnlyList<string> Complaints(MailCase mail)
    {
        var before = mail.Check();
        return [.. before.Findings.SelectMany(finding => finding.Fixes.Select(fix => (finding, fix)))
            .SelectMany(each => Complaints(mail, before, each.finding, each.fix))];
    }

    private static IEnumerable<string> Complaints(MailCase mail, DraftReview before, Finding finding, Fix fix)
    {
        var after = Linter.Check(Edits.Apply(mail.Draft, fix), mail.Context, mail.Options);
        var known = before.Findings.Where(each => each != finding).Select(Name).ToList();
        foreach (var left in after.Findings.Where(each => !known.Remove(Name(each))))
            yield return $"“{fix.Label}” for {Name(finding)} leaves or adds {Name(left)}";
    }

    private static string Name(Finding finding) => $"{finding.Rule} “{finding.Where.Quote}”";
}
