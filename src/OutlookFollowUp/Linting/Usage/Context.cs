namespace OutlookFollowUp.Linting.Usage;

/// <summary>What stands around the wrong words, each side beginning with the nearest.</summary>
internal sealed class Context
{
    private readonly Item[] _left;
    private readonly Item[] _right;

    /// <param name="text">Items with <c>_</c> where the wrong words stand.</param>
    /// <param name="book">Whose words they are.</param>
    public Context(string text, WordBook book)
    {
        var items = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.IndexOf(items, "_");
        if (at < 0)
            throw new FormatException($"“{text}” does not say where the wrong word stands.");
        _left = [.. items[..at].Reverse().Select(item => new Item(item, book))];
        _right = [.. items[(at + 1)..].Select(item => new Item(item, book))];
    }

    public bool Fits(ReadOnlySpan<Term> terms, int first, int last) =>
        Fits(terms, _left, first - 1, -1, terms[first].Sentence) && Fits(terms, _right, last + 1, 1, terms[first].Sentence);

    private static bool Fits(ReadOnlySpan<Term> terms, ReadOnlySpan<Item> items, int at, int step, int sentence)
    {
        while (items.Length > 0)
        {
            var item = items[0];
            items = items[1..];
            if (item.IsOptional && Fits(terms, items, at, step, sentence))
                return true;
            Term? term = at >= 0 && at < terms.Length && terms[at].Sentence == sentence ? terms[at] : null;
            if (!item.Fits(term))
                return false;
            at += step;
        }

        return true;
    }
}
