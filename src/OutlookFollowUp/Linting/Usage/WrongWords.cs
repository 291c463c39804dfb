using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>Finds real words in the wrong place, and wrong forms of words, by the company they keep.</summary>
internal static class WrongWords
{
    public static IEnumerable<GrammarSlip> In(Passage passage, Term[] terms, Reading reading)
    {
        var said = new SaidWords(terms);
        for (var index = 0; index < terms.Length; index++)
        {
            if (terms[index].Lexeme is not { Slips.Count: > 0 } lexeme)
                continue;
            if (Find(lexeme, terms, index, said, passage, reading) is { } found)
                yield return found;
        }
    }

    private static GrammarSlip? Find(Lexeme lexeme, Term[] terms, int index, SaidWords said, Passage passage, Reading reading)
    {
        foreach (var slip in lexeme.Slips)
        {
            if (slip.IsAt(terms, index, said) && IsOrdinary(slip, terms, index, passage) && !(slip.IsAlwaysWrong && reading.Lexicon.Knows(lexeme.Text)))
                return Found(slip, terms, index, passage);
        }

        return null;
    }

    /// <summary>A capital within a sentence makes a name, and what is quoted is somebody else's.</summary>
    private static bool IsOrdinary(Slip slip, Term[] terms, int index, Passage passage)
    {
        for (var at = index; at < index + slip.Length; at++)
        {
            var word = passage.Text.AsSpan(terms[at].Span.Start, terms[at].Span.Length);
            if (terms[at].Classes.HasFlag(WordClass.Name) && passage.Part != DraftPart.Subject)
                return false;
            if (word.Length > 1 && char.IsUpper(word[1]))
                return false;
        }

        return !Quoting.IsAround(passage.Text, TextSpan.Between(terms[index].Span.Start, terms[index + slip.Length - 1].Span.End));
    }

    private static GrammarSlip? Found(Slip slip, Term[] terms, int index, Passage passage)
    {
        var last = terms[index + slip.Length - 1];
        var span = TextSpan.Between(terms[index].Span.Start, last.Span.End);
        var wrong = passage[span];
        var meant = slip.Meant(wrong, last.Lexeme!);
        if (meant is null && slip.Right != "?")
            return null;
        if (meant is null)
            return new(span, [], slip.Why!);
        if (meant.Length == 0)
            return new(span, [""], $"“{wrong}” should probably go{Because(slip)}.", WithSpace(passage.Text, span));

        if (char.IsUpper(wrong[0]) && char.IsLower(meant[0]))
            meant = char.ToUpperInvariant(meant[0]) + meant[1..];
        return new(span, [meant], $"“{wrong}” should probably be “{meant}”{Because(slip)}.");
    }

    private static string Because(Slip slip) => slip.Why is { } why ? $": {why}" : "";

    private static TextSpan WithSpace(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] == ' ' ? TextSpan.Between(span.Start - 1, span.End) : span;
}
