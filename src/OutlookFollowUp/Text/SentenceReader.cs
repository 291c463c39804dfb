namespace OutlookFollowUp.Text;

/// <summary>
/// Finds where sentences end: at marks that do not belong to an abbreviation, at blank lines, at lines that were meant to be lines.
/// </summary>
internal ref struct SentenceReader
{
    /// <summary>A line that would have had room for the next word below this column was ended on purpose.</summary>
    private const int ShortestWrap = 60;

    /// <summary>Abbreviations behind which a sentence goes on.</summary>
    private static readonly WordTable Inside = WordTable.Of(
        "mr|mrs|ms|mx|dr|prof|rev|hon|st|capt|col|gen|lt|sgt|messrs|mme|mlle|vs|e.g.|i.e.|cf|al|resp|incl|approx|ca|dept|fig|figs|tel|ext|est|vol|"
        + "ed|eds|hr|fr|bzw|nr|str|sra|srta|dra|sr.|sig|dott|ing|dipl|univ|attn");

    /// <summary>Abbreviations behind which a sentence may end as well.</summary>
    private static readonly WordTable Final = WordTable.Of(
        "inc|ltd|co|corp|llc|plc|bros|etc|jr|sr|esq|a.m.|p.m.|u.s.|u.k.|u.s.a.|e.u.|ph.d.|b.a.|m.a.|b.s.|m.s.|b.sc.|m.sc.|d.c.|ave|blvd|rd");

    /// <summary>Abbreviations only before a number.</summary>
    private static readonly WordTable BeforeNumber = WordTable.Of(
        "no|nos|nr|p|pp|ch|sec|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun");

    private static readonly WordTable Openers = WordTable.Of(
        "the|a|an|i|i'm|i've|i'd|i'll|we|we'd|we'll|it|it's|this|that|these|those|thank|thanks|please|my|our|you|your|they|he|she|there|here|if|in|as|at|on|"
        + "for|and|but|so|what|how|when|where|why|who|which|looking|would|could|can|will|is|are|do|did|have|has|may|after|before|with|let|hope|since|while|"
        + "although|however|also|best|kind|regards|both|each|no|yes|of|to|from|by|during|once|until");

    private readonly MappedText _source;
    private readonly string _folded;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly List<TextSpan> _sentences = new(16);
    private readonly List<int> _firstTokens = new(16);

    private SentenceReader(MappedText source, string folded, ReadOnlySpan<Token> tokens)
    {
        _source = source;
        _folded = folded;
        _tokens = tokens;
    }

    /// <summary>Reads the sentences, and of each the number of its first token.</summary>
    public static (List<TextSpan> Sentences, List<int> FirstTokens) Read(MappedText source, string folded, ReadOnlySpan<Token> tokens)
    {
        var reader = new SentenceReader(source, folded, tokens);
        reader.ReadAll();
        return (reader._sentences, reader._firstTokens);
    }

    private readonly void ReadAll()
    {
        var (first, terminal, lineStart) = (0, -1, 0);
        for (var i = 0; i < _tokens.Length; i++)
        {
            terminal = Terminal(i, terminal);
            var end = _tokens[i].Span.End;
            var isLast = i == _tokens.Length - 1;
            var gap = isLast ? default : _source.Text.AsSpan(end, _tokens[i + 1].Span.Start - end);
            var lineEnd = gap.IndexOf('\n');
            if (isLast || EndsLine(i, gap, lineEnd, lineStart) || EndsSentence(i, first, terminal, gap.Length > 0))
            {
                _sentences.Add(TextSpan.Between(_tokens[first].Span.Start, end));
                _firstTokens.Add(first);
                (first, terminal) = (i + 1, -1);
            }

            if (lineEnd >= 0)
                lineStart = end + gap.LastIndexOf('\n') + 1;
        }
    }

    /// <summary>
    /// The token of the mark that may have ended the sentence, if nothing but marks that belong to it came since; else -1.
    /// </summary>
    private readonly int Terminal(int token, int before)
    {
        var span = _tokens[token].Span;
        var unit = _source.Text[span.End - 1];
        if (_tokens[token].Kind == TokenKind.Word)
            return unit == '.' ? token : -1;
        if (_tokens[token].Kind == TokenKind.Emoji)
            return before < 0 ? token : before;
        if (_tokens[token].Kind != TokenKind.Mark)
            return -1;
        if (IsTerminal(unit))
            return token;

        var isAttached = token > 0 && _tokens[token - 1].Span.End == span.Start;
        return before >= 0 && isAttached && unit is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '“' ? before : -1;
    }

    private readonly bool EndsLine(int token, ReadOnlySpan<char> gap, int lineEnd, int lineStart)
    {
        if (lineEnd < 0)
            return false;
        if (gap[(lineEnd + 1)..].Contains('\n'))
            return true;

        var at = _tokens[token].Span.End + lineEnd;
        return _source.IsBlockBreak(at) || !IsWrapped(token, lineStart);
    }

    /// <summary>Whether a mail program broke the line for want of room, so that the sentence goes on in the next.</summary>
    private readonly bool IsWrapped(int token, int lineStart)
    {
        var next = _tokens[token + 1];
        if (next.Kind is TokenKind.Mark && _source.Text[next.Span.Start] is '-' or '*' or '•' or '·' or '–' or '>')
            return false;

        var column = _tokens[token].Span.End - lineStart;
        var last = _source.Text[_tokens[token].Span.End - 1];
        return column + 1 + next.Span.Length >= ShortestWrap
            || (char.IsLower(_source.Text[next.Span.Start]) && last is not (',' or ':' or ';'));
    }

    private readonly bool EndsSentence(int token, int first, int terminal, bool hasSpace)
    {
        if (terminal < 0)
            return false;

        var next = _tokens[token + 1];
        var nextUnit = _source.Text[next.Span.Start];
        if (!hasSpace)
            return LacksSpace(terminal, next);
        if (next.Kind == TokenKind.Emoji || (IsTerminal(nextUnit) && next.Kind == TokenKind.Mark))
            return false;
        if (_tokens[terminal].Kind == TokenKind.Emoji)
            return char.IsUpper(nextUnit);

        return _source.Text[_tokens[terminal].Span.End - 1] switch
        {
            '.' when IsEllipsis(terminal) => !char.IsLower(nextUnit),
            '…' => !char.IsLower(nextUnit),
            '.' => !IsAbbreviation(terminal, first, next),
            _ => token == terminal || !char.IsLower(nextUnit),
        };
    }

    private readonly bool IsEllipsis(int terminal) => terminal > 0 && _tokens[terminal].Kind == TokenKind.Mark
        && _tokens[terminal - 1].Span.End == _tokens[terminal].Span.Start && _source.Text[_tokens[terminal].Span.Start - 1] == '.';

    /// <summary>Whether only the space is missing between two sentences, as in "great.Thank you".</summary>
    private readonly bool LacksSpace(int terminal, Token next)
    {
        if (next.Kind != TokenKind.Word || terminal == 0 || _tokens[terminal].Kind != TokenKind.Mark || next.Span.Length < 2)
            return false;

        var before = _source.Text.AsSpan(_tokens[terminal - 1].Span.Start, _tokens[terminal - 1].Span.Length);
        return _tokens[terminal - 1].Kind == TokenKind.Word && before.Length > 1 && char.IsLower(before[^1])
            && char.IsUpper(_source.Text[next.Span.Start]) && char.IsLower(_source.Text[next.Span.Start + 1]);
    }

    private readonly bool IsAbbreviation(int terminal, int first, Token next)
    {
        var isDotted = _tokens[terminal].Kind == TokenKind.Word;
        var word = isDotted ? _tokens[terminal] : terminal > first ? _tokens[terminal - 1] : default;
        if (!isDotted && word.Span.End != _tokens[terminal].Span.Start)
            return false;

        var nextUnit = _source.Text[next.Span.Start];
        if (word.Kind == TokenKind.Number)
            return word.Span.Length > 0 && (terminal - 1 == first || char.IsLower(nextUnit));

        var folded = _folded.AsSpan(word.Span.Start, word.Span.Length);
        if (Inside.Contains(folded)
            || (!isDotted && word.Span.Length == 1 && folded[0] != 'i' && char.IsUpper(_source.Text[word.Span.Start])))
            return true;
        if (BeforeNumber.Contains(folded))
            return next.Kind == TokenKind.Number;

        return (isDotted || Final.Contains(folded))
            && !(char.IsUpper(nextUnit) && Openers.Contains(_folded.AsSpan(next.Span.Start, next.Span.Length)));
    }

    private static bool IsTerminal(char unit) => unit is '.' or '!' or '?' or '…' or '‽' or '。' or '！' or '？';

}
