using System.Collections.Concurrent;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>What we write for people has to be what we would let them send.</summary>
public sealed class EveryDraftTests
{
    private const int OccasionsOfEachKind = 14;

    [Fact]
    public void Every_draft_of_every_kind_register_and_length_passes_its_own_check()
    {
        var complaints = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var drafts = 0;
        Parallel.ForEach(
            from kind in SampleOccasions.Kinds
            from register in Enum.GetValues<Register>()
            from length in Enum.GetValues<DraftLength>()
            from number in Enumerable.Range(0, OccasionsOfEachKind)
            select (kind.Kind, kind.Answer, register, length, number),
            each =>
            {
                var occasion = SampleOccasions.Make(each.Kind, each.Answer, each.number);
                var asked = occasion.Compose(each.register, each.length, each.number);
                var answered = occasion.Answered(asked.Questions, each.number, withOptional: each.number % 2 == 0);
                var draft = answered.Compose(each.register, each.length, each.number);
                Interlocked.Increment(ref drafts);
                var isOpen = asked.Questions.Any(question => !question.IsOptional);
                foreach (var complaint in (isOpen ? Complaints(occasion, asked, isOpen) : []).Concat(Complaints(answered, draft, isOpen: false)))
                    complaints.TryAdd(complaint.What, $"{each}: {complaint.What}\n{complaint.Text}\n");
            });

        Assert.True(drafts >= 1000);
        Assert.True(complaints.IsEmpty, string.Join("\n", complaints.Values.Order(StringComparer.Ordinal)));
    }

    /// <summary>While a question is open, the check may miss what its answer says, and nothing else.</summary>
    private static IEnumerable<(string What, string Text)> Complaints(SampleOccasion occasion, Composition draft, bool isOpen)
    {
        foreach (var finding in occasion.Check(draft, isHtml: draft.Text.Length % 2 == 0).Findings.Where(finding => finding.Severity < Severity.Suggestion))
        {
            var isAsked = isOpen && draft.Questions.Any(question => !question.IsOptional && question.Slot switch
            {
                "topic" => finding.Rule is "missing-specifics" or "missing-interest" or "generic-wording",
                "message" or "information" => finding.Rule == "generic-wording",
                "told" => finding.Rule == "missing-attachment",
                _ => false,
            });
            if (!isAsked)
                yield return ($"{finding.Rule} “{finding.Where.Quote}” {finding.Message}", $"{draft.Subject}\n{draft.Text}");
        }

        if (draft.Text.AsSpan().IndexOfAny("{}[]") >= 0 || draft.Text.Contains("  ", StringComparison.Ordinal) || draft.Text.Contains(" ,", StringComparison.Ordinal)
            || draft.Text.Contains("..", StringComparison.Ordinal) || draft.Subject.AsSpan().IndexOfAny("{}[]") >= 0)
            yield return ("sloppy", draft.Text);
    }
}
