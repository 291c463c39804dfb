using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>Cuts text into tokens in one pass.</summary>
internal ref struct Tokenizer
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 253;

    private static readonly FrozenSet<string> TopLevels = Set(
        "com org net edu gov mil int info biz name io co ai dev app tech cloud online site page blog shop work jobs careers agency "
        + "uk de fr es pt nl eu ca au nz ie ch se dk fi pl cz br mx ar cl jp cn kr sg hk tw za ng ke gh il ae sa tr gr ro hu ru ua lu lv lt ee "
        + "example test invalid local");

    /// <summary>Top levels that are words as well: without a path behind them, a space is more likely missing.</summary>
    private static readonly FrozenSet<string> WordLikeTopLevels = Set("in me it is us at be no so to am my as do");

    private static readonly FrozenSet<string> FileEndings = Set(
        "pdf doc docx xls xlsx ppt pptx odt ods rtf txt csv zip png jpg jpeg gif svg html htm md json xml mp3 mp4 mov eml msg ics key pages "
        + "js ts py cs go rs rb java cpp sql");

    private readonly ReadOnlySpan<char> _text;
    private readonly List<Token> _tokens;
    private int _nextAt = -1;
    private int _noDomainBefore;

    private Tokenizer(string text)
    {
        _text = text;
        _tokens = new(text.Length / 5 + 4);
    }

    public static List<Token> Read(string text) => new Tokenizer(text).ReadAll();

    private List<Token> ReadAll()
    {
        var i = 0;
        while (i < _text.Length)
        {
            if (char.IsWhiteSpace(_text[i]))
            {
                i++;
                continue;
            }

            var kind = ReadOne(i, out var length);
            _tokens.Add(new(new(i, length), kind));
            i += length;
        }

        return _tokens;
    }

    private TokenKind ReadOne(int start, out int length)
    {
        if ((length = PlainWordLength(start)) > 0)
            return TokenKind.Word;

        if ((length = EmojiLength(start)) > 0)
            return TokenKind.Emoji;

        var unit = _text[start];
        if (char.IsAsciiLetterOrDigit(unit) || LetterLength(start) > 0)
        {
            if (AddressLength(start, out length) is { } address)
                return address;

            length = char.IsAsciiDigit(unit) ? NumberLength(start) : WordLength(start);
            return char.IsAsciiDigit(unit) ? TokenKind.Number : TokenKind.Word;
        }

        length = 1;
        if (char.IsPunctuation(unit) || char.IsSymbol(unit))
            return TokenKind.Mark;

        length = char.IsHighSurrogate(unit) && start + 1 < _text.Length && char.IsLowSurrogate(_text[start + 1]) ? 2 : 1;
        return TokenKind.Other;
    }

    /// <summary>The length of the emoji there; ASCII is one only where a keycap is drawn around it.</summary>
    private readonly int EmojiLength(int start) =>
        _text[start] >= 0x203C || (start + 1 < _text.Length && _text[start + 1] >= 0x203C) ? Emoji.SequenceLength(_text[start..]) : 0;

    /// <summary>The length of a word of plain letters with nothing behind it that could make it more; 0 where a closer look is needed.</summary>
    private readonly int PlainWordLength(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            end++;

        var isPlain = end == _text.Length || _text[end] is ' ' or ',' or '\n' or '!' or '?' or ';' or ')'
            || (_text[end] == '.' && (end + 1 == _text.Length || _text[end + 1] is ' ' or '\n'));
        return isPlain ? end - start : 0;
    }

    private TokenKind? AddressLength(int start, out int length)
    {
        if (StartsWebAddress(start))
        {
            length = WebAddressLength(start);
            return TokenKind.WebAddress;
        }

        if ((length = MailAddressLength(start)) > 0)
            return TokenKind.MailAddress;

        return DottedNameLength(start, out length);
    }

    private readonly bool StartsWebAddress(int start)
    {
        if ((_text[start] | 0x20) is not ('h' or 'w' or 'f' or 'm'))
            return false;

        var rest = _text[start..];
        return Follows(rest, "https://") || Follows(rest, "http://") || Follows(rest, "www.") || Follows(rest, "ftp://") || Follows(rest, "mailto:");
    }

    private static bool Follows(ReadOnlySpan<char> rest, string start) =>
        rest.Length > start.Length && rest.StartsWith(start, StringComparison.OrdinalIgnoreCase) && !char.IsWhiteSpace(rest[start.Length]);

    /// <summary>An address goes on to the next space, without the marks of the sentence around it.</summary>
    private readonly int WebAddressLength(int start)
    {
        var (end, open) = (start, 0);
        for (; end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'); end++)
            open += _text[end] == '(' ? 1 : 0;

        while (end > start + 1 && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or ')' or '*' or '_' or '…')
        {
            if (_text[end - 1] == ')' && open-- > 0)
                break;
            end--;
        }

        return end - start;
    }

    private int MailAddressLength(int start)
    {
        if (_nextAt < start)
            _nextAt = _text[start..].IndexOf('@') is var found and >= 0 ? start + found : int.MaxValue;
        if (_nextAt - start > LongestLocalPart || _nextAt + 1 >= _text.Length)
            return 0;

        foreach (var unit in _text[start.._nextAt])
        {
            if (!char.IsLetterOrDigit(unit) && unit is not ('.' or '_' or '-' or '+' or '%' or '\'' or '&'))
                return 0;
        }

        var domain = DomainLength(_nextAt + 1);
        return domain > 0 && _text.Slice(_nextAt + 1, domain).Contains('.') ? _nextAt + 1 + domain - start : 0;
    }

    /// <summary>The length of labels with dots between them, no dot or hyphen at the end.</summary>
    private readonly int DomainLength(int start)
    {
        var end = start;
        while (end < _text.Length && end - start <= LongestDomain && (char.IsLetterOrDigit(_text[end]) || _text[end] is '.' or '-'))
        {
            if (_text[end] == '.' && end > start && _text[end - 1] == '.')
                break;
            end++;
        }

        while (end > start && _text[end - 1] is '.' or '-')
            end--;
        return end - start;
    }

    /// <summary>Reads "acme.example/jobs", "CV.pdf" or "Node.js": words with a dot inside that are one name.</summary>
    private TokenKind? DottedNameLength(int start, out int length)
    {
        length = 0;
        if (start < _noDomainBefore || DottedRunLength(start) is not (var run and > 0))
            return null;

        _noDomainBefore = start + run;
        var name = _text.Slice(start, run);
        var last = name[(name.LastIndexOf('.') + 1)..];
        var hasPath = start + run + 1 < _text.Length && _text[start + run] == '/' && char.IsLetterOrDigit(_text[start + run + 1]);
        if (IsIn(TopLevels, last) || (hasPath && IsIn(WordLikeTopLevels, last)))
        {
            length = hasPath ? WebAddressLength(start) : run;
            return TokenKind.WebAddress;
        }

        length = run;
        return IsIn(FileEndings, last) ? TokenKind.Other : null;
    }

    private readonly int DottedRunLength(int start)
    {
        var (end, dots) = (start, 0);
        while (end < _text.Length && end - start <= LongestDomain && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '.' or '-' or '_'))
            dots += _text[end++] == '.' ? 1 : 0;
        while (end > start && _text[end - 1] is '.' or '-' or '_')
            dots -= _text[--end] == '.' ? 1 : 0;
        return dots > 0 && _text[start..end].IndexOf("..", StringComparison.Ordinal) < 0 ? end - start : 0;
    }

    private static bool IsIn(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8 || (char.IsUpper(word[0]) && !char.IsUpper(word[^1])))
            return false;

        Span<char> lower = stackalloc char[8];
        return word.ToLowerInvariant(lower) > 0 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]);
    }

    private readonly int NumberLength(int start)
    {
        var end = start + 1;
        while (end < _text.Length)
        {
            if (char.IsAsciiDigit(_text[end]))
                end++;
            else if (_text[end] is '.' or ',' or ':' or '/' or '-' or '–' or '\'' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))
                end += 2;
            else
                break;
        }

        var letters = end;
        while (LetterLength(letters) is var letter and > 0)
            letters += letter;
        return letters - end <= 2 ? letters - start : end - start;
    }

    private readonly int WordLength(int start)
    {
        var (end, part) = (start, start);
        while (end < _text.Length)
        {
            if (LetterLength(end) is var letter and > 0)
            {
                end += letter;
            }
            else if (IsPartOfWord(_text[end]))
            {
                end++;
            }
            else if (JoinsParts(start, part, end))
            {
                part = ++end;
            }
            else
            {
                break;
            }
        }

        return end - start + SuffixLength(start, part, end);
    }

    private static bool IsPartOfWord(char unit) => char.IsDigit(unit) || unit == '_'
        || (unit >= 0x300 && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && unit is not ('\uFE0F' or '\uFE0E'));

    /// <summary>Whether the sign there joins two parts of a word: "I'm", "follow-up", "R&amp;D", "e.g".</summary>
    private readonly bool JoinsParts(int start, int part, int at)
    {
        if (at + 1 >= _text.Length || at == part)
            return false;

        var isLetterNext = LetterLength(at + 1) > 0;
        return _text[at] switch
        {
            '\'' or '’' or 'ʼ' => isLetterNext,
            '-' or '‐' or '‑' => isLetterNext || char.IsAsciiDigit(_text[at + 1]),
            '&' => at - start <= 2 && char.IsUpper(_text[at - 1]) && char.IsUpper(_text[at + 1]),
            '.' => isLetterNext && IsAbbreviated(start, part, at) && LetterLength(at + 2) == 0,
            _ => false,
        };
    }

    private readonly bool IsAbbreviated(int start, int part, int at) =>
        at - part == 1 || (part == start && _text[start..at].Equals("Ph", StringComparison.OrdinalIgnoreCase));

    /// <summary>The last dot of "e.g." and the signs of "C++" and "C#".</summary>
    private readonly int SuffixLength(int start, int part, int end)
    {
        if (end >= _text.Length)
            return 0;
        if (_text[end] == '.')
            return part > start && end - part == 1 && _text[part - 1] == '.' ? 1 : 0;
        if (end - start != 1 || !char.IsUpper(_text[start]))
            return 0;

        return _text[end] == '#' ? 1 : _text[end..].StartsWith("++", StringComparison.Ordinal) ? 2 : 0;
    }

    /// <summary>The units of the letter there: one, two beyond U+FFFF, 0 where there is no letter.</summary>
    private readonly int LetterLength(int at)
    {
        if (at >= _text.Length)
            return 0;
        if (char.IsLetter(_text[at]))
            return 1;

        return char.IsHighSurrogate(_text[at]) && Rune.DecodeFromUtf16(_text[at..], out var rune, out _) == OperationStatus.Done && Rune.IsLetter(rune) ? 2 : 0;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
