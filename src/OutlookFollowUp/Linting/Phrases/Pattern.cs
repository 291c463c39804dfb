namespace OutlookFollowUp.Linting.Phrases;

/// <summary>A piece of a phrase's pattern.</summary>
internal abstract record Piece;

/// <summary>Pieces one after the other.</summary>
internal sealed record Sequence(IReadOnlyList<Piece> Pieces) : Piece;

/// <summary>One of several; an empty sequence among them makes the others optional.</summary>
internal sealed record Choice(IReadOnlyList<Piece> Pieces) : Piece;

/// <summary>One step: for a word the numbers of its possible spellings, for a gap the most words it spans.</summary>
internal sealed record Step(StepKind Kind, int[] Words, int Most = 0) : Piece
{
    /// <summary>The same for equal steps, and reckoned once.</summary>
    public uint Hash { get; } = HashOf(Words) * 31 + (uint)Kind * 7 + (uint)Most;

    public bool IsSame(Step other) => ReferenceEquals(this, other)
        || (Hash == other.Hash && Kind == other.Kind && Most == other.Most && Words.AsSpan().SequenceEqual(other.Words));

    private static uint HashOf(int[] words)
    {
        var hash = 0u;
        foreach (var word in words)
            hash = (hash ^ (uint)word) * 0x85EBCA6B;
        return hash;
    }
}

/// <summary>What a step of a pattern asks for.</summary>
internal enum StepKind { Word, AnyWord, Number, Gap, SentenceStart, SentenceEnd }

/// <summary>
/// Reads the pattern language that <see cref="PhraseSet"/> describes. Patterns share most of their words and many of their brackets, which
/// are read once.
/// </summary>
internal sealed class Pattern(Vocabulary vocabulary)
{
    private const int GapWhenUnsaid = 2;

    private readonly Dictionary<string, Piece> _known = new(1 << 13, StringComparer.Ordinal);
    private string _text = "";
    private int _at;

    /// <summary>Reads a pattern, whose words the vocabulary learns.</summary>
    /// <exception cref="FormatException">A bracket has no partner.</exception>
    public Piece Read(string text)
    {
        (_text, _at) = (text, 0);
        var piece = Alternatives();
        return _at == text.Length ? piece : throw new FormatException($"Nothing opens the bracket that is closed in “{text}”.");
    }

    private Piece Alternatives()
    {
        List<Piece> all = [Pieces()];
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            all.Add(Pieces());
        }

        return all.Count == 1 ? all[0] : OneOf(all);
    }

    /// <summary>Single words among the alternatives are one step of many spellings, which leads to one place and not to one for each.</summary>
    private static Piece OneOf(List<Piece> all)
    {
        List<int> words = [];
        List<Piece> others = [];
        var single = 0;
        foreach (var piece in all)
        {
            if (AsWord(piece) is { } word)
            {
                single++;
                AddNew(word.Words, words);
            }
            else
            {
                others.Add(piece);
            }
        }

        if (single < 2)
            return new Choice(all);

        var step = new Step(StepKind.Word, [.. words]);
        return others.Count == 0 ? step : new Choice([step, .. others]);
    }

    private static void AddNew(int[] from, List<int> to)
    {
        foreach (var number in from)
        {
            if (!to.Contains(number))
                to.Add(number);
        }
    }

    private static Step? AsWord(Piece piece) => piece switch
    {
        Step { Kind: StepKind.Word } word => word,
        Sequence { Pieces: [var only] } => AsWord(only),
        _ => null,
    };

    private Sequence Pieces()
    {
        List<Piece> pieces = [];
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            if (_text[_at] == ' ')
                _at++;
            else
                pieces.Add(Optional(_text[_at] == '(' ? Group() : Item()));
        }

        return new(pieces);
    }

    private Piece Group()
    {
        var start = _at;
        var end = EndOfGroup();
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(_text.AsSpan(start, end - start), out var piece))
        {
            _at = end;
            return piece;
        }

        _at++;
        var inside = Alternatives();
        _at++;
        known[_text.AsSpan(start, end - start)] = inside;
        return inside;
    }

    /// <summary>Where the bracket ends that opens here.</summary>
    private int EndOfGroup()
    {
        var open = 0;
        for (var at = _at; at < _text.Length; at++)
        {
            open += _text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
                return at + 1;
        }

        throw new FormatException($"A bracket is left open in “{_text}”.");
    }

    private Piece Optional(Piece piece)
    {
        if (_at >= _text.Length || _text[_at] != '?')
            return piece;
        _at++;
        return new Choice([piece, new Sequence([])]);
    }

    private Piece Item()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (' ' or '|' or '(' or ')' or '?'))
            _at++;
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        var item = _text.AsSpan(start, _at - start);
        if (!known.TryGetValue(item, out var piece))
            known[item] = piece = Item(item.ToString());
        return piece;
    }

    private Piece Item(string item) => item switch
    {
        "^" => new Step(StepKind.SentenceStart, []),
        "$" => new Step(StepKind.SentenceEnd, []),
        "*" => new Step(StepKind.AnyWord, []),
        "#" => new Step(StepKind.Number, []),
        ".." => new Step(StepKind.Gap, [], GapWhenUnsaid),
        _ when item.StartsWith("..", StringComparison.Ordinal) => new Step(StepKind.Gap, [], item[2] - '0'),
        _ when item[^1] == '~' => Word(Inflection.FormsOf(BareSpelling.Of(item[..^1]))),
        _ => Parts(item),
    };

    private Sequence Parts(string item)
    {
        List<Piece> parts = [];
        foreach (var part in Words.Split(BareSpelling.Of(item)))
            parts.Add(Word([part]));
        return new(parts);
    }

    /// <summary>Any of those words, contracted or not.</summary>
    private Step Word(IReadOnlyList<string> forms)
    {
        var numbers = new List<int>(forms.Count);
        foreach (var form in forms)
        {
            foreach (var spelling in Words.Spellings(form))
            {
                var number = vocabulary.Add(spelling);
                if (!numbers.Contains(number))
                    numbers.Add(number);
            }
        }

        return new(StepKind.Word, [.. numbers]);
    }
}
