namespace OutlookFollowUp.Linting.Usage;

/// <summary>One place in a context: which words may stand there.</summary>
/// <remarks>
/// Alternatives are parted by bars: words, <c>look~</c> for all forms of a verb or noun, <c>@noun</c> for a class and <c>@base-noun</c> for a class
/// without what is also another, <c>#</c> for a number, <c>*</c> for any word, <c>^</c> and <c>$</c> for the edge of a clause, <c>^^</c> for
/// the edge of a sentence. A leading <c>!</c> turns it round, and a trailing <c>?</c> makes it optional.
/// </remarks>
internal sealed class Item
{
    private readonly HashSet<Lexeme> _words = [];
    private readonly List<(WordClass Any, WordClass Not)> _classes = [];
    private readonly bool _isNegated;
    private readonly bool _clauseEdge;
    private readonly bool _sentenceEdge;

    public Item(string text, WordBook book)
    {
        if (text.EndsWith('?'))
            (IsOptional, text) = (true, text[..^1]);
        if (text.StartsWith('!'))
            (_isNegated, text) = (true, text[1..]);
        foreach (var choice in text.Split('|'))
        {
            if (choice is "^" or "$")
                _clauseEdge = true;
            else if (choice == "^^")
                _sentenceEdge = true;
            else if (choice == "*")
                _classes.Add((WordClass.None, WordClass.None));
            else if (choice == "#")
                _classes.Add((WordClass.Digits, WordClass.None));
            else if (choice[0] == '@')
                _classes.Add(Class(choice[1..]));
            else if (choice[^1] == '~')
                _words.UnionWith(Forms(choice[..^1], book));
            else
                _words.Add(book.Word(choice));
        }
    }

    public bool IsOptional { get; }

    public bool Fits(Term? term)
    {
        if (term is not { Lexeme: { } lexeme } word)
            return (_clauseEdge || (_sentenceEdge && term is null)) != _isNegated;
        return Holds(lexeme, word.Classes) != _isNegated;
    }

    /// <summary>Every word of the book that may stand there.</summary>
    public IEnumerable<Lexeme> Members(WordBook book) =>
        _classes.Count == 0 ? _words : book.All.Where(word => Holds(word, word.Classes));

    private bool Holds(Lexeme lexeme, WordClass classes)
    {
        if (_words.Contains(lexeme))
            return true;
        foreach (var (any, not) in _classes)
        {
            if ((any == WordClass.None || (classes & any) != WordClass.None) && (classes & not) == WordClass.None)
                return true;
        }

        return false;
    }

    private static (WordClass Any, WordClass Not) Class(string names)
    {
        var parts = names.Split('-');
        return (Named(parts[0]), parts.Skip(1).Aggregate(WordClass.None, (all, name) => all | Named(name)));
    }

    private static WordClass Named(string name) => name switch
    {
        "pp" => WordClass.Participle,
        "adj" => WordClass.Adjective,
        "det" => WordClass.Determiner,
        "poss" => WordClass.Possessive,
        "prep" => WordClass.Preposition,
        "adv" => WordClass.Adverb,
        "num" => WordClass.NumberWord,
        "conj" => WordClass.Conjunction,
        _ => Enum.TryParse<WordClass>(name, ignoreCase: true, out var kind) ? kind : throw new FormatException($"No class is called “{name}”."),
    };

    private static IEnumerable<Lexeme> Forms(string word, WordBook book)
    {
        var lexeme = book.Word(word);
        if (word == "be")
            return ((string[])["be", "am", "is", "are", "was", "were", "been", "being"]).Select(book.Word);
        if (lexeme.Verb is not { } verb && lexeme.Plural is null)
            throw new FormatException($"“{word}” has no forms.");
        return ((string?[])[word, lexeme.Plural, .. lexeme.Verb is { } forms ? new[] { forms.Third, forms.Past, forms.Participle, forms.Ing } : []])
            .OfType<string>().Select(book.Word);
    }
}
