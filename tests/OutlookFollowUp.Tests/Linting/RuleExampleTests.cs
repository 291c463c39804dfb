using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>Every rule's examples, which stand in the rule's own file and on its page, run here.</summary>
public class RuleExampleTests
{
    public static TheoryData<string, int> EveryExample
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var rule in RuleCatalog.All)
            {
                for (var number = 0; number < rule.Examples.Count; number++)
                    data.Add(rule.Id, number);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(EveryExample))]
    public void An_example_behaves_as_written(string ruleId, int number)
    {
        var (rule, example) = Of(ruleId, number);

        var findings = FoundBy(rule, example, example.Draft);

        if (!example.IsFlagged)
            Assert.Empty(findings);
        else if (example.Marks.Count > 0)
            Assert.Equal(Marked(example), [.. findings.Select(finding => (finding.Where.Part, Words(example.Draft, finding.Where)))]);
        else
            Assert.Equal(example.Quoting, Assert.Single(findings).Where.Quote);
    }

    [Theory, MemberData(nameof(EveryExample))]
    public void The_fix_of_an_example_gives_what_it_says_and_leaves_nothing_to_find(string ruleId, int number)
    {
        var (rule, example) = Of(ruleId, number);
        var fixes = FoundBy(rule, example, example.Draft).Select(finding => finding.Fixes).Where(fixes => fixes.Count > 0)
            .Select(fixes => fixes[0]).ToList();
        if (example.Becomes is null && fixes.Count == 0)
            return;

        var mended = Edits.Apply(example.Draft, fixes);

        if (example.Becomes is { } expected)
            Assert.Equal(expected, example.Marks[0].Part == DraftPart.Subject ? mended.Subject : mended.Body.Content);
        Assert.DoesNotContain(FoundBy(rule, example, mended), finding => finding.Fixes.Count > 0);
    }

    private static (Rule Rule, Example Example) Of(string ruleId, int number)
    {
        var rule = RuleCatalog.Find(ruleId)!;
        return (rule, rule.Examples[number]);
    }

    private static IReadOnlyList<Finding> FoundBy(Rule rule, Example example, Draft draft) =>
        Linter.Check(draft, example.Context, example.Options, [rule]).Findings;

    private static List<(DraftPart Part, string Words)> Marked(Example example) =>
        [.. example.Marks.Select(mark => (mark.Part, Words(example.Draft, new(mark.Part, mark.Span))))];

    /// <summary>The place and the words as sent, so that a failure shows both.</summary>
    private static string Words(Draft draft, Place place)
    {
        var text = place.Part == DraftPart.Subject ? draft.Subject : draft.Body.Content;
        return place.Span is { } span ? $"{span.Start}: {text.Substring(span.Start, span.Length)}" : $"the whole {place.Part}";
    }
}
