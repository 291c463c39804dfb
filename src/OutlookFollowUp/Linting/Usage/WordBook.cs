namespace OutlookFollowUp.Linting.Usage;

/// <summary>The words whose part in a sentence is known, and a guess by their endings for those that are not.</summary>
internal sealed class WordBook
{
    private static readonly char[] Separators = [' ', '\n', '\r'];

    private static readonly (string Ending, WordClass Class)[] Endings =
    [
        ("tion", WordClass.Noun), ("sion", WordClass.Noun), ("ment", WordClass.Noun), ("ness", WordClass.Noun | WordClass.Mass),
        ("ship", WordClass.Noun), ("ology", WordClass.Noun), ("ance", WordClass.Noun), ("ence", WordClass.Noun), ("ity", WordClass.Noun),
        ("tions", WordClass.Plural), ("ments", WordClass.Plural), ("ities", WordClass.Plural), ("ists", WordClass.Plural),
        ("ous", WordClass.Adjective), ("ful", WordClass.Adjective), ("able", WordClass.Adjective), ("ible", WordClass.Adjective),
        ("ive", WordClass.Adjective), ("less", WordClass.Adjective), ("ish", WordClass.Adjective), ("ical", WordClass.Adjective),
        ("ly", WordClass.Adverb), ("ing", WordClass.Ing), ("ed", WordClass.Past | WordClass.Participle),
    ];

    private static readonly Dictionary<WordClass, Lexeme> Guesses = Endings.Select(each => each.Class).Append(WordClass.None).Distinct()
        .ToDictionary(each => each, each => new Lexeme("") { Classes = each | WordClass.Unknown });

    private readonly Dictionary<string, Lexeme> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordBook()
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        AddVerbs();
        AddNouns();
        foreach (var line in Lines(OtherWords.ByClass))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = Enum.Parse<WordClass>(line[..colon]);
            foreach (var word in Words(line[(colon + 1)..]))
                Known(word, kind);
        }
    }

    public static Lexeme Digits { get; } = new("") { Classes = WordClass.Digits | WordClass.NumberWord };

    public IEnumerable<Lexeme> All => _words.Values;

    /// <summary>The entry of a word, new if need be: a word that stands in a pattern can be told from others.</summary>
    public Lexeme Word(string word)
    {
        if (!_words.TryGetValue(word, out var lexeme))
            _words.Add(word, lexeme = new(word) { Classes = Guess(word) | WordClass.Unknown });
        return lexeme;
    }

    /// <summary>A word of a text, folded.</summary>
    public Lexeme Find(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var lexeme))
            return lexeme;

        var joint = word.LastIndexOf('-');
        return joint >= 0 && joint < word.Length - 1 && _lookup.TryGetValue(word[(joint + 1)..], out var last)
            ? Guesses[Guesses.ContainsKey(last.Classes & WordClass.Noun) ? last.Classes & WordClass.Noun : WordClass.None]
            : Guesses[Guess(word)];
    }

    private static WordClass Guess(ReadOnlySpan<char> word)
    {
        foreach (var (ending, kind) in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return kind;
        }

        return WordClass.None;
    }

    private void AddVerbs()
    {
        var doubling = Words(VerbWords.Doubling).ToHashSet(StringComparer.Ordinal);
        foreach (var line in Lines(VerbWords.Irregular))
        {
            var parts = line.Split(' ');
            AddVerb(parts[0], parts[1].Split('/'), parts[2].Split('/'), doubling.Contains(parts[0]));
        }

        foreach (var verb in Words(VerbWords.Regular))
        {
            var past = Inflected.WithEd(verb, doubling.Contains(verb));
            AddVerb(verb, [past], [past], doubling.Contains(verb));
        }
    }

    private void AddVerb(string verb, string[] pasts, string[] participles, bool doubles)
    {
        var third = verb switch { "have" => "has", "do" => "does", "go" => "goes", _ => Inflected.WithS(verb) };
        var forms = new VerbForms(verb, third, pasts[0], participles[0], Inflected.WithIng(verb, doubles));
        Add(verb, WordClass.Base, forms);
        Add(third, WordClass.Third, forms);
        Add(forms.Ing, WordClass.Ing, forms);
        foreach (var past in pasts)
            Add(past, WordClass.Past, forms);
        foreach (var participle in participles)
            Add(participle, WordClass.Participle, forms);
    }

    private void Add(string word, WordClass kind, VerbForms forms)
    {
        var lexeme = Known(word, kind);
        lexeme.Verb ??= forms;
    }

    private void AddNouns()
    {
        var irregular = Lines(NounWords.Irregular).Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1],
            StringComparer.Ordinal);
        foreach (var noun in Words(NounWords.Counted).Concat(irregular.Keys))
        {
            var plural = irregular.GetValueOrDefault(noun) ?? Inflected.WithS(noun);
            Known(noun, WordClass.Noun).Plural = plural;
            Known(plural, WordClass.Plural).Singular = noun;
        }

        foreach (var noun in Words(NounWords.Mass))
            Known(noun, WordClass.Mass);
        foreach (var noun in Words(NounWords.Invariant))
            Known(noun, WordClass.Noun | WordClass.Plural | WordClass.Mass);
    }

    private Lexeme Known(string word, WordClass kind)
    {
        if (!_words.TryGetValue(word, out var lexeme))
            _words.Add(word, lexeme = new(word));
        lexeme.Classes |= kind;
        return lexeme;
    }

    private static string[] Words(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
