using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Names;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>The writer's own name under the mail, where fingers slip more often than one thinks.</summary>
internal static class OwnName
{
    private const int Shortest = 4;

    public static IEnumerable<NameSlip> Of(Reading reading)
    {
        if (reading.Body.Prose.Closing?.Name is not { } span)
            yield break;

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
                meant) { Severity = Severity.Warning };
        }
    }

    private static bool IsForm(string word, string name) =>
        NameWords.AreAlike(word, name) || GivenNames.AreSame(word, name) || NameWords.MayBePetForm(word, name);
}
