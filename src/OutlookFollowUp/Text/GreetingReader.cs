namespace OutlookFollowUp.Text;

/// <summary>Finds the greeting in the first line, and who is greeted. A first line that is a sentence is none.</summary>
internal ref struct GreetingReader
{
    private const int LongestOpener = 3;
    private const int MostNameWords = 4;

    /// <summary>A letter may bear a date and an address over its greeting.</summary>
    private const int FarthestLine = 8;

    private readonly string _text;
    private readonly string _folded;
    private readonly List<Token> _tokens;
    private readonly List<TextSpan> _names = [];
    private int _lineEnd;
    private TextSpan? _group;

    /// <summary>Titles without a name: who is greeted if nobody else is, as in "Dear Sir or Madam".</summary>
    private TextSpan? _titles;

    private GreetingReader(string text, string folded, List<Token> tokens)
    {
        _text = text;
        _folded = folded;
        _tokens = tokens;
    }

    public static Greeting? Read(string text, string folded, List<Token> tokens) => new GreetingReader(text, folded, tokens).Read();

    private Greeting? Read()
    {
        var first = 0;
        while (first < _tokens.Count && _tokens[first].Kind == TokenKind.Emoji)
            first++;

        for (var line = 0; first < _tokens.Count && line < FarthestLine; line++)
        {
            _lineEnd = _text.IndexOf('\n', _tokens[first].Span.Start) is var at and >= 0 ? at : _text.Length;
            if ((line == 0 || IsLetterOpening(first)) && ReadLine(first) is { } greeting)
                return greeting;
            if (_lineEnd - _tokens[first].Span.Start > 60)
                return null;

            while (first < _tokens.Count && _tokens[first].Span.Start < _lineEnd)
                first++;
        }

        return null;
    }

    /// <summary>Whether a line further down is "Dear …" with its comma, as under the head of a letter.</summary>
    private readonly bool IsLetterOpening(int first) =>
        Folded(first) is "dear" or "geehrte" or "sehr" or "to" && _lineEnd > 0 && _text[_lineEnd - 1] is ',' or ':';

    private Greeting? ReadLine(int first)
    {
        Forget();
        if (OpenerLength(first) is var opener and > 0)
            return ReadAddressees(first, first + opener, hasOpener: true);
        if (IsWhomItMayConcern(first, out var last))
            return new(Span(first, last), []) { Group = Span(first + 1, last) };

        return ReadAddressees(first, first, hasOpener: false);
    }

    private readonly int OpenerLength(int first)
    {
        for (var count = LongestOpener; count > 0; count--)
        {
            if (!IsInLine(first + count - 1))
                continue;

            var span = Span(first, first + count - 1);
            if (GreetingWords.IsOpener(_folded.AsSpan(span.Start, span.Length)))
                return count;
        }

        return 0;
    }

    private readonly bool IsWhomItMayConcern(int first, out int last)
    {
        last = first;
        if (Folded(first) is not "to" || !IsInLine(first + 1))
            return false;

        while (IsInLine(last + 1) && _tokens[last + 1].Kind == TokenKind.Word)
            last++;
        return last - first < 8 && GreetingWords.IsGroup(Folded(last)) && EndsLine(last + 1);
    }

    private Greeting? ReadAddressees(int first, int from, bool hasOpener)
    {
        var next = from;
        if (hasOpener && IsInLine(next) && Unit(next) == ',' && IsInLine(next + 1) && _tokens[next + 1].Kind == TokenKind.Word)
        {
            // "Hi, Priya!" greets Priya; "Hi, thank you" greets nobody by name.
            var after = ReadList(next + 1, hasOpener: false);
            if (_names.Count > 0 && (EndsLine(after) || Unit(after) is ',' or '!'))
                return Found(first, after);

            Forget();
            return Found(first, from);
        }

        next = ReadList(from, hasOpener || IsLoneWord(from));
        if (hasOpener)
            return IsPlausible(from, next) ? Found(first, next) : null;

        var isSomebody = _names.Count > 0 || _group is not null || _titles is not null;
        var isAlone = EndsLine(next) && IsInLine(next) && _lineEnd < _text.Length && Unit(next) is ',' or ':' or '-' or '–' or '—' or '!';
        var isBeforeThanks = _names.Count == 1 && IsInLine(next + 1) && Unit(next) == ','
            && GreetingWords.FollowsBareName(Folded(next + 1));
        return isSomebody && (isAlone || isBeforeThanks) ? Found(first, next) : null;
    }

    /// <summary>Whether the line is one word with a comma, as in "priya,".</summary>
    private readonly bool IsLoneWord(int first) => IsInLine(first + 1) && Unit(first + 1) == ',' && !IsInLine(first + 2);

    /// <summary>
    /// Whether an opener greets and does not begin a sentence: "Evening classes are…" does not, "Hello" before anything does.
    /// </summary>
    private readonly bool IsPlausible(int from, int next) =>
        next > from || !IsInLine(next) || _tokens[next].Kind != TokenKind.Word
        || Folded(from - 1) is "hello" or "hi" or "hey" or "greetings";

    /// <summary>Reads those greeted from a token on and answers the token behind the last of them.</summary>
    private int ReadList(int from, bool hasOpener)
    {
        var next = ReadAddressee(from, hasOpener);
        if (next == from)
            return from;

        while (IsInLine(next))
        {
            var (isAnd, isComma) = (GreetingWords.IsAnd(Folded(next)), Unit(next) == ',');
            if (!isAnd && !isComma)
                break;

            var item = next + 1;
            if (isComma && IsInLine(item) && GreetingWords.IsAnd(Folded(item)))
                item++;
            var (names, group) = (_names.Count, _group);
            var after = ReadAddressee(item, hasOpener: false);
            if (after > item && isComma && !isAnd)
            {
                // More names behind a comma only where nothing but names follows in the line.
                var rest = ReadRest(after);
                if (EndsLine(rest))
                    return rest;
                after = item;
            }

            if (after == item)
            {
                _names.RemoveRange(names, _names.Count - names);
                _group = group;
                break;
            }

            next = after;
        }

        return next;
    }

    private int ReadRest(int next)
    {
        while (IsInLine(next) && (Unit(next) == ',' || GreetingWords.IsAnd(Folded(next))))
        {
            var item = next + 1;
            if (IsInLine(item) && GreetingWords.IsAnd(Folded(item)))
                item++;
            var after = ReadAddressee(item, hasOpener: false);
            if (after == item)
                return next;

            next = after;
        }

        return next;
    }

    /// <summary>Reads one who is greeted, by title and name or as a group; answers the same token where nobody is.</summary>
    private int ReadAddressee(int from, bool hasOpener)
    {
        var next = Unit(from) == '@' && IsInLine(from + 1) ? from + 1 : from;
        var titles = next;
        while (IsInLine(next) && GreetingWords.IsTitle(Folded(next)) && _tokens[next].Kind == TokenKind.Word)
            next = IsInLine(next + 1) && Unit(next + 1) == '.' ? next + 2 : next + 1;

        var words = next;
        while (IsInLine(words) && words - next < 8 && _tokens[words].Kind == TokenKind.Word && !GreetingWords.IsAnd(Folded(words)))
            words++;
        var isWhole = !IsInLine(words) || GreetingWords.IsAnd(Folded(words))
            || Unit(words) is ',' or '!' or ':' or '.' or ';' or '-' or '–' or '—' or '(';
        if (words > next && (isWhole || hasOpener) && GroupEnd(next, isWhole ? words : next + 1) is var groupEnd and > 0)
            return TakeGroup(titles, isWhole ? words : groupEnd);

        var end = NameEnd(next);
        if (end == next && hasOpener && isWhole && words > next && words - next <= 2 && !GreetingWords.IsStarter(Folded(next)))
            end = words;
        if (end > next)
            _names.Add(Span(next, end - 1));
        else if (next > titles)
            _titles = TextSpan.Between(_titles?.Start ?? _tokens[titles].Span.Start, _tokens[next - 1].Span.End);
        return SkipAside(end);
    }

    private int TakeGroup(int from, int end)
    {
        var span = Span(from, end - 1);
        _group = _group is { } before ? TextSpan.Between(before.Start, span.End) : span;
        return SkipAside(end);
    }

    /// <summary>The token behind the last word for a group; 0 where there is none.</summary>
    private readonly int GroupEnd(int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (GreetingWords.IsGroup(Folded(i)))
                return i + 1;
        }

        return 0;
    }

    private readonly int NameEnd(int from)
    {
        var end = from;
        for (var i = from; IsInLine(i) && i - from < MostNameWords + 2; i++)
        {
            var token = _tokens[i];
            if (Unit(i) == '.' && i > from && _tokens[i - 1].Span.Length == 1)
                continue;
            if (token.Kind != TokenKind.Word || (i == from && GreetingWords.IsStarter(Folded(i))))
                break;

            var word = _text.AsSpan(token.Span.Start, token.Span.Length);
            if (!NameLine.IsNameWord(word) || (i > from && GreetingWords.IsAnd(Folded(i))))
                break;
            if (NameLine.IsParticle(word) && !char.IsUpper(word[0]))
                continue;
            if (i > from && GreetingWords.IsStarter(Folded(i)) && IsInLine(i + 1) && _tokens[i + 1].Kind == TokenKind.Word)
                break;

            end = i + 1;
        }

        return end;
    }

    /// <summary>Skips "(and team)" behind a name.</summary>
    private readonly int SkipAside(int next)
    {
        if (!IsInLine(next) || Unit(next) != '(')
            return next;

        for (var i = next; IsInLine(i) && i < next + 10; i++)
        {
            if (Unit(i) == ')')
                return i + 1;
        }

        return next;
    }

    private readonly Greeting Found(int first, int next) =>
        new(Span(first, Math.Max(next, first + 1) - 1), [.. _names])
        {
            Group = _group ?? (_names.Count == 0 ? _titles : null),
        };

    private void Forget()
    {
        _names.Clear();
        (_group, _titles) = (null, null);
    }

    /// <summary>Whether from that token on the line holds nothing but a mark or an emoji.</summary>
    private readonly bool EndsLine(int token)
    {
        while (IsInLine(token) && _tokens[token].Kind is TokenKind.Mark or TokenKind.Emoji)
            token++;
        return !IsInLine(token);
    }

    private readonly TextSpan Span(int first, int last) => TextSpan.Between(_tokens[first].Span.Start, _tokens[last].Span.End);

    private readonly bool IsInLine(int token) => token < _tokens.Count && _tokens[token].Span.Start < _lineEnd;

    private readonly char Unit(int token) => token < _tokens.Count ? _text[_tokens[token].Span.Start] : '\0';

    private readonly ReadOnlySpan<char> Folded(int token) => _folded.AsSpan(_tokens[token].Span.Start, _tokens[token].Span.Length);
}
