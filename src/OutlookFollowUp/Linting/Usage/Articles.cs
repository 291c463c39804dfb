namespace OutlookFollowUp.Linting.Usage;

/// <summary>Finds an “a” that should be “an” and the other way round, by sound.</summary>
internal static class Articles
{
    public static IEnumerable<GrammarSlip> In(Passage passage, Term[] terms)
    {
        for (var index = 0; index + 1 < terms.Length; index++)
        {
            var article = terms[index];
            if (article.Span.Length > 2 || !IsArticle(passage, article, out var isAn))
                continue;

            var next = terms[index + 1].IsWord || index + 2 >= terms.Length || !IsCurrency(passage.Text[terms[index + 1].Span.Start])
                ? terms[index + 1] : terms[index + 2];
            if (!next.IsWord || next.Sentence != article.Sentence || next.Span.Start - article.Span.End > 2 || (next.Classes & Particles) != WordClass.None)
                continue;
            if (StandsForLetter(terms, index) || Quoting.IsAround(passage.Text, article.Span))
                continue;

            var sound = FirstSound.Of(passage.Text.AsSpan(next.Span.Start, next.Span.Length));
            if (sound is Sound.Unsure || (sound == Sound.Vowel) == isAn)
                continue;

            var word = passage[article.Span];
            var right = (isAn, char.IsUpper(word[0])) switch { (true, true) => "A", (true, false) => "a", (false, true) => "An", _ => "an" };
            IReadOnlyList<string> meant = !isAn || !MayBeAnd(terms, index) ? [right] : MustBeAnd(next) ? ["and"] : [right, "and"];
            yield return new(article.Span, meant, $"“{word}” should be “{right}” before the sound of “{passage[next.Span]}”.");
        }
    }

    /// <summary>Before a small word the article is none: "plan a and plan b", "a in b".</summary>
    private const WordClass Particles = (WordClass.Closed | WordClass.Finite) & ~WordClass.Have;

    private static bool IsArticle(Passage passage, Term term, out bool isAn)
    {
        var word = passage.Text.AsSpan(term.Span.Start, term.Span.Length);
        isAn = word is "an" or "An";
        return isAn || word is "a" || (word is "A");
    }

    private static bool IsCurrency(char unit) => unit is '$' or '€' or '£';

    /// <summary>"Vitamin A intake", "Plan A is".</summary>
    private static bool StandsForLetter(Term[] terms, int index) =>
        terms[index].Classes.HasFlag(WordClass.Name);

    /// <summary>"Come by an get it".</summary>
    private static bool MustBeAnd(Term next) =>
        (next.Classes & WordClass.Base) != WordClass.None && (next.Classes & (WordClass.Nouns | WordClass.Adjective | WordClass.Unknown)) == WordClass.None;

    private static bool MayBeAnd(Term[] terms, int index) =>
        index > 0 && terms[index - 1].IsWord && (terms[index - 1].Classes & WordClass.Nouns) != WordClass.None && (terms[index + 1].Classes & WordClass.Adjective) == WordClass.None;
}
