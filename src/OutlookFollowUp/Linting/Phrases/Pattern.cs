namespace OutlookFollowUp.Linting.Phrases;

/// <summary>A piece of a phrase's pattern.</summary>
internal abstract record Piece;

/// <summary>Pieces one after the other.</summary>
internal sealed record Sequence(IReadOnlyList<Piece> Pieces) : Piece;

/// <summary>One of several; an empty sequence among them makes the others optional.</summary>
internal sealed record Choice(IReadOnlyList<Piece> Pieces) : Piece;

/// <summary>One step: for a word its possible folded spellings, for a gap the most words it spans.</summary>
internal sealed record Step(StepKind Kind, IReadOnlyList<string>? Spellings = null, int Most = 0) : Piece
{
    /// <summary>The same for equal steps.</summary>
    public string Key => Spellings is null ? $"{Kind}{Most}" : string.Join('|', Spellings);
}

/// <summary>What a step of a pattern asks for.</summary>
internal enum StepKind { Word, AnyWord, Number, Gap, SentenceStart, SentenceEnd }

/// <summary>Reads the pattern language that <see cref="PhraseSet"/> describes.</summary>
internal sealed class Pattern
{
    private const int GapWhenUnsaid = 2;

    private readonly string _text;
    private int _at;

    private Pattern(string text) => _text = text;

    /// <exception cref="FormatException">A bracket has no partner.</exception>
    public static Piece Read(string text)
    {
        var pattern = new Pattern(text);
        var piece = pattern.Alternatives();
        return pattern._at == text.Length ? piece : throw new FormatException($"Nothing opens the bracket that is closed in “{text}”.");
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
        var words = all.Select(AsWord).OfType<Step>().ToList();
        if (words.Count < 2)
            return new Choice(all);

        var word = Word([.. words.SelectMany(each => each.Spellings!).Distinct(StringComparer.Ordinal)]);
        return words.Count == all.Count ? word : new Choice([word, .. all.Where(piece => AsWord(piece) is null)]);
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
        _at++;
        var inside = Alternatives();
        if (_at >= _text.Length)
            throw new FormatException($"A bracket is left open in “{_text}”.");
        _at++;
        return inside;
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
        var item = _text[start.._at];
        return item switch
        {
            "^" => new Step(StepKind.SentenceStart),
            "$" => new Step(StepKind.SentenceEnd),
            "*" => new Step(StepKind.AnyWord),
            "#" => new Step(StepKind.Number),
            ".." => new Step(StepKind.Gap, Most: GapWhenUnsaid),
            _ when item.StartsWith("..", StringComparison.Ordinal) => new Step(StepKind.Gap, Most: item[2] - '0'),
            _ when item[^1] == '~' => Word([.. Inflection.FormsOf(BareSpelling.Of(item[..^1])).SelectMany(Words.Spellings)]),
            _ => new Sequence([.. Words.Split(BareSpelling.Of(item)).Select(part => Word(Words.Spellings(part)))]),
        };
    }

    private static Step Word(IReadOnlyList<string> spellings) => new(StepKind.Word, spellings);
}
