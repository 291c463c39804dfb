using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Names;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>The writer's own name under the mail, where fingers slip more often than one thinks.</summary>
internal static class OwnName
{
    private const int Shortest = 4;

    public static IEnumerable<NameSlip> Of(Reading reading)
    {
        if (reading.Body.Prose.Closing?.Name is not { } span)
            yield break;

        if (Joined(reading, span) is { } slip)
            yield return slip;
        var own = NameWords.Of(reading.Context.User.Name).Concat(NameWords.Of(reading.Draft.From.Name)).ToList();
        foreach (var word in NameWords.Of(reading.Body[span]))
        {
            var folded = NameWords.Fold(word);
            if (folded.Length < Shortest || GivenNames.IsKnown(folded) || reading.Speller.IsWord(word)
                || own.Exists(name => IsForm(folded, NameWords.Fold(name))))
                continue;
            if (own.Find(name => NameWords.IsSlip(folded, NameWords.Fold(name))
                && !NameWords.Fold(name).StartsWith(folded, StringComparison.Ordinal)) is not { } meant
                || reading.Body[span].IndexOf(word, StringComparison.Ordinal) is not (var at and >= 0))
                continue;

            yield return new(reading.Body, new(span.Start + at, word.Length), $"Your own name is misspelt as “{word}”; write “{meant}”.",
                meant)
            { Severity = Severity.Warning };
        }
    }

    /// <summary>"Feinstein-Low" for Feinstein-Loh: where one half is right, the other is meant to be.</summary>
    private static NameSlip? Joined(Reading reading, TextSpan span)
    {
        foreach (var name in $"{reading.Context.User.Name} {reading.Draft.From.Name}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(each => each.Contains('-', StringComparison.Ordinal)))
        {
            var halves = name.Split('-');
            foreach (var written in reading.Body[span].Split([' ', '\n', '\t', ','], StringSplitOptions.RemoveEmptyEntries))
            {
                var others = written.Split('-');
                if (others.Length != halves.Length || halves.Length < 2)
                    continue;
                var wrong = Enumerable.Range(0, halves.Length).Where(i => !IsForm(NameWords.Fold(others[i]), NameWords.Fold(halves[i]))).ToList();
                if (wrong is [var only] && IsNear(NameWords.Fold(others[only]), NameWords.Fold(halves[only])))
                    return new(reading.Body, new(span.Start + reading.Body[span].IndexOf(written, StringComparison.Ordinal), written.Length),
                        $"Your own name is misspelt as “{written}”; write “{name}”.", name)
                    { Severity = Severity.Warning };
            }
        }

        return null;
    }

    private static bool IsNear(string word, string name) => word.Length > 2 && (NameWords.IsSlip(word, name)
        || (word.Length == name.Length && word.Zip(name).Count(pair => pair.First != pair.Second) == 1));

    private static bool IsForm(string word, string name) =>
        NameWords.AreAlike(word, name) || GivenNames.AreSame(word, name) || NameWords.MayBePetForm(word, name);
}
