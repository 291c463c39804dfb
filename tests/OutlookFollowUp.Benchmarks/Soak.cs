using System.Diagnostics;
using System.Globalization;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>
/// Checks as many random drafts as are asked for, and says which promise was broken for which: no exception, spans inside the part and on
/// whole characters, the same answer twice, and every fix, applied, removes what it fixes. The same seed makes the same drafts.
/// </summary>
internal sealed class Soak(int seed)
{
    private const int MostShown = 20;

    private readonly RandomDrafts _drafts = new(seed);
    private readonly SortedDictionary<string, int> _broken = new(StringComparer.Ordinal);

    public static void Run(int drafts, int seed) => new Soak(seed).Run(drafts);

    private void Run(int drafts)
    {
        var start = Stopwatch.GetTimestamp();
        var findings = 0L;
        for (var number = 1; number <= drafts; number++)
        {
            var (draft, context) = _drafts.Next();
            findings += Try(number, draft, context);
            if (number % 50_000 == 0 || number == drafts)
                Say($"{number} drafts, {findings} findings, {_broken.Values.Sum()} promises broken, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }

        foreach (var (promise, times) in _broken)
            Say($"{times} times: {promise}");
    }

    private int Try(int number, Draft draft, DraftContext context)
    {
        try
        {
            var review = Linter.Check(draft, context);
            foreach (var complaint in Complaints(draft, context, review).Distinct(StringComparer.Ordinal))
                Complain(number, complaint, draft);
            return review.Findings.Count;
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Complain(number, exception.ToString().ReplaceLineEndings(" ")[..Math.Min(400, exception.ToString().Length)], draft);
            return 0;
        }
    }

    private void Complain(int number, string complaint, Draft draft)
    {
        _broken[complaint] = _broken.GetValueOrDefault(complaint) + 1;
        if (_broken.Values.Sum() <= MostShown)
            Say($"draft {number}: {complaint}\n  {draft.Kind} {draft.Subject}\n  {draft.Body.Type} {System.Text.Json.JsonSerializer.Serialize(draft.Body.Content)}");
    }

    private static IEnumerable<string> Complaints(Draft draft, DraftContext context, DraftReview review)
    {
        var again = Linter.Check(draft, context);
        if (!review.Findings.Select(Name).SequenceEqual(again.Findings.Select(Name), StringComparer.Ordinal))
            yield return "another answer the second time";

        foreach (var finding in review.Findings)
        {
            if (finding.Where.Span is { } span && !IsWhole(TextOf(draft, finding.Where.Part), span.Start, span.End))
                yield return $"{finding.Rule} points outside the {finding.Where.Part} or into a character";
            foreach (var fix in finding.Fixes)
            {
                if (!fix.Edits.All(edit => IsWhole(TextOf(draft, edit.Part), edit.Span.Start, edit.Span.End)))
                    yield return $"{finding.Rule} edits outside a part or within a character";
                else if (Count(Linter.Check(Apply(draft, fix), context), finding) >= Count(review, finding))
                    yield return $"{finding.Rule}: “{fix.Label}” leaves the finding";
            }
        }
    }

    private static int Count(DraftReview review, Finding finding) =>
        review.Findings.Count(each => each.Rule == finding.Rule && each.Where.Part == finding.Where.Part && each.Where.Quote == finding.Where.Quote);

    private static string Name(Finding finding) => $"{finding.Rule} {finding.Severity} {finding.Where} {finding.Message}";

    private static string TextOf(Draft draft, DraftPart part) => part == DraftPart.Subject ? draft.Subject : draft.Body.Content;

    private static bool IsWhole(string text, int start, int end) =>
        start >= 0 && start <= end && end <= text.Length && !IsInside(text, start) && !IsInside(text, end);

    private static bool IsInside(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static Draft Apply(Draft draft, Fix fix) => draft with
    {
        Subject = Apply(draft.Subject, fix, DraftPart.Subject),
        Body = draft.Body with { Content = Apply(draft.Body.Content, fix, DraftPart.Body) },
    };

    private static string Apply(string text, Fix fix, DraftPart part) => fix.Edits.Where(edit => edit.Part == part)
        .OrderByDescending(edit => edit.Span.Start)
        .Aggregate(text, (current, edit) => string.Concat(current.AsSpan(0, edit.Span.Start), edit.Text, current.AsSpan(edit.Span.End)));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
