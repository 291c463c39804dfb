using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting;

/// <summary>Checks a draft against everything known about the interview it follows. Pure: same draft and context, same answer.</summary>
public static class Linter
{
    private static readonly Lazy<PhraseMatcher> Phrases =
        new(() => PhraseMatcher.Of([.. Intent.Phrases, .. RuleCatalog.All.SelectMany(rule => rule.Phrases)]));

    /// <summary>Checks one draft by every rule that the options leave on.</summary>
    public static DraftReview Check(Draft draft, DraftContext context, LintOptions? options = null)
    {
        options ??= LintOptions.Default;
        IReadOnlyList<Rule> rules = [.. RuleCatalog.All.Where(rule => !options.DisabledRules.Contains(rule.Id))];
        var review = Check(draft, context, options, rules);
        return review with
        {
            Findings = new ProvenFixes(review.Findings, draft, mended => Check(mended, context, options, rules).Findings).Findings(),
        };
    }

    /// <summary>Checks one draft by these rules only.</summary>
    internal static DraftReview Check(Draft draft, DraftContext context, LintOptions options, IEnumerable<Rule> rules)
    {
        var reading = Read(draft, context, options);
        var spoken = rules.Where(rule => rule.SpeaksIn(reading.Kind)).SelectMany(rule => rule.Check(reading)).ToList();
        var findings = Overlaps.Settle(spoken)
            .Select(finding => reading.Kind == DraftKind.Other ? Softened(finding) : finding)
            .Order(ReadingOrder)
            .ToList();
        return new(VerdictOf(findings), reading.Kind, reading.Interview?.Id, findings);
    }

    internal static Reading Read(Draft draft, DraftContext context, LintOptions options) => new(draft, context, options, Phrases.Value);

    /// <summary>Mail that has nothing to do with an interview is never stopped.</summary>
    private static Finding Softened(Finding finding) =>
        finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;

    private static Verdict VerdictOf(List<Finding> findings) => findings.Count == 0 ? Verdict.Send : findings[0].Severity switch
    {
        Severity.Error => Verdict.Block,
        Severity.Warning => Verdict.Review,
        _ => Verdict.Send,
    };

    /// <summary>
    /// The worst first; then as one reads a mail, from its addresses down; what concerns a part as a whole after its words.
    /// </summary>
    private static readonly Comparer<Finding> ReadingOrder = Comparer<Finding>.Create((one, other) =>
        (one.Severity, PlaceInMail(one), one.Where.Span?.Start ?? int.MaxValue, one.Where.Span?.Length ?? 0).CompareTo(
        (other.Severity, PlaceInMail(other), other.Where.Span?.Start ?? int.MaxValue, other.Where.Span?.Length ?? 0)) is var order and not 0
            ? order
            : string.CompareOrdinal(one.Rule + one.Where.Quote, other.Rule + other.Where.Quote));

    private static int PlaceInMail(Finding finding) => finding.Where.Part switch
    {
        DraftPart.From => 0,
        DraftPart.To => 1,
        DraftPart.Cc => 2,
        DraftPart.Bcc => 3,
        DraftPart.Subject => 4,
        DraftPart.Body => 5,
        _ => 6,
    };
}
