using System.Buffers;
using System.Globalization;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>Cuts text into tokens in one pass.</summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly List<Token> _tokens;
    private Addresses _addresses;

    private Tokenizer(string text)
    {
        _text = text;
        _addresses = new(text);
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
            if (_addresses.Read(start, out length) is { } address)
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

    /// <summary>
    /// The length of a word of plain letters with nothing behind it that could make it more; 0 where a closer look is needed.
    /// </summary>
    private readonly int PlainWordLength(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            end++;

        var isPlain = end == _text.Length || _text[end] is ' ' or ',' or '\n' or '!' or '?' or ';' or ')'
            || (_text[end] == '.' && (end + 1 == _text.Length || _text[end + 1] is ' ' or '\n'));
        return isPlain ? end - start : 0;
    }

    private readonly int NumberLength(int start)
    {
        var end = start + 1;
        while (end < _text.Length)
        {
            if (char.IsAsciiDigit(_text[end]))
                end++;
            else if (_text[end] is '.' or ',' or ':' or '/' or '-' or '–' or '\'' && end + 1 < _text.Length
                && char.IsAsciiDigit(_text[end + 1]))
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
        || (unit >= 0x300 && unit is not ('\uFE0F' or '\uFE0E')
            && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

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

        return char.IsHighSurrogate(_text[at]) && Rune.DecodeFromUtf16(_text[at..], out var rune, out _) == OperationStatus.Done
            && Rune.IsLetter(rune) ? 2 : 0;
    }
}
