using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Marks;

/// <summary>Slips that show within a line: spaces before a mark or none behind it, doubled marks, doubled spaces.</summary>
internal static class SpacingSlips
{
    private const int LongestGap = 3;
    private const int LongestBracket = 200;

    /// <summary>What begins sentences: before it a full stop is one, whatever the word in front of it.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "the", "i", "we", "it", "this", "that", "thank", "thanks", "please", "my", "our", "you", "your", "they", "he", "she", "there", "if",
        "in", "as", "at", "on", "for", "and", "but", "so", "what", "how", "when", "where", "looking", "would", "could", "after", "also", "best",
        "kind", "regards", "i'm", "i've", "i'd", "i'll", "it's", "let",
    };

    public static IEnumerable<Slip> In(Passage passage, Reading reading)
    {
        var text = passage.Text;
        for (var at = 1; at < text.Length; at++)
        {
            var slip = text[at] switch
            {
                ' ' or '\u00A0' => AtSpace(text, at),
                ',' or '.' or ';' or '?' => Doubled(text, at) ?? WithoutSpace(passage, reading, at),
                '!' => WithoutSpace(passage, reading, at),
                '(' => AfterBracket(text, at),
                _ => null,
            };
            if (slip is not { } found)
                continue;

            yield return found;
            at = Math.Max(at, found.Span.End - 1);
        }

        foreach (var slip in BeforeBracket(passage, reading))
            yield return slip;
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\u00A0';

    /// <summary>"Priya ,thank": spaces before a mark; and "the  rota": two between words.</summary>
    private static Slip? AtSpace(string text, int at)
    {
        if (IsSpace(text[at - 1]))
            return null;

        var end = at;
        while (end < text.Length && IsSpace(text[end]))
            end++;
        if (end == text.Length || end - at > LongestGap)
            return null;
        if (text[end] is ',' or '.' or ';' or ':' or '!' or '?' && IsWordEnd(text, at - 1) && EndsThere(text, end))
        {
            var space = end + 1 < text.Length && char.IsLetter(text[end + 1]) ? " " : "";
            return new(TextSpan.Between(WordStart(text, at), end + 1), text[WordStart(text, at)..at] + text[end] + space,
                $"No space belongs before “{text[end]}”.");
        }

        var isDouble = end - at > 1 && char.IsLower(text[at - 1]) && char.IsLower(text[end]);
        return isDouble
            ? new(TextSpan.Between(WordStart(text, at), WordEnd(text, end)), $"{text[WordStart(text, at)..at]} {text[end..WordEnd(text, end)]}",
                "There are two spaces between these words; one is enough.")
            : null;
    }

    /// <summary>Whether white space follows a mark, so that it is no face, no file ending and no number.</summary>
    private static bool EndsThere(string text, int mark)
    {
        var next = mark + 1;
        if (text[mark] is '!' or '?')
        {
            while (next < text.Length && text[next] is '!' or '?')
                next++;
        }

        return next == text.Length || char.IsWhiteSpace(text[next]) || (text[mark] is ',' && char.IsLetter(text[next]));
    }

    private static bool IsWordEnd(string text, int at) => char.IsLetterOrDigit(text[at]) || text[at] is ')' or '”' or '"' or '’';

    /// <summary>",," and "..", which are not an ellipsis and no path.</summary>
    private static Slip? Doubled(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not (')' or '"' or '”'))
            return null;

        var end = at;
        while (end < text.Length && text[end] is ',' or '.' or ';' or '?')
            end++;
        var run = text[at..end];
        var isEnd = end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '"' or '”' or ')';
        var meant = run switch
        {
            ",," or ",,," => ",",
            ";;" => ";",
            ".." when isEnd => IsFollowedByCapital(text, end) ? "." : "",
            "??" or "???" or "????" when isEnd => "?",
            ",." or ",;" when isEnd => run[1..],
            ".," when isEnd && char.IsLower(text[at - 1]) && !IsAbbreviated(text, at) => ",",
            "?." when isEnd => "?",
            ".?" when isEnd && char.IsLower(text[at - 1]) && !IsAbbreviated(text, at) => "?",
            _ => null,
        };
        if (meant is null)
            return null;

        var start = WordStart(text, at);
        return meant.Length == 0
            ? new(TextSpan.Between(start, end), null, "Two dots are neither a full stop nor an ellipsis.")
            : new(TextSpan.Between(start, end), text[start..at] + meant, $"“{run}” is one mark too many.");
    }

    /// <summary>Two dots in the middle of a thought may have been meant as three.</summary>
    private static bool IsFollowedByCapital(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at == text.Length || !char.IsLower(text[at]);
    }

    private static bool IsAbbreviated(string text, int dot) =>
        dot - WordStart(text, dot) <= 4 || text[WordStart(text, dot)..dot].Contains('.', StringComparison.Ordinal);

    /// <summary>"Priya,thank", and "great.Thank" where it is no name of a program.</summary>
    private static Slip? WithoutSpace(Passage passage, Reading reading, int at)
    {
        var text = passage.Text;
        if (at + 1 >= text.Length || !char.IsLetter(text[at + 1]) || !(char.IsLetter(text[at - 1]) || text[at - 1] is ')' or '”'))
            return null;

        var (start, end) = (WordStart(text, at), WordEnd(text, at + 1));
        if (!StandsAlone(text, start, end) || !IsMark(passage, at))
            return null;

        var (before, after) = (text[start..at], text[(at + 1)..end]);
        var isMissing = text[at] switch
        {
            ',' or ';' => before.Length > 1 && (after.Length > 1 || after is "I" or "a"),
            _ => (char.IsUpper(after[0]) && before.Length > 1 && char.IsLower(before[^1]) && IsNewSentence(reading, before, after)),
        };
        return isMissing
            ? new(TextSpan.Between(start, end), $"{before}{text[at]} {after}", $"A space is missing after “{text[at]}”.")
            : null;
    }

    private static bool IsNewSentence(Reading reading, string before, string after)
    {
        var folded = BareSpelling.Of(after);
        if (reading.Lexicon.Knows($"{before}.{after}"))
            return false;

        return Openers.Contains(folded)
            || (after.Length > 2 && before.All(char.IsLower) && reading.Speller.IsWord(before) && reading.Speller.IsWord(folded)
                && char.IsLower(after[1]));
    }

    /// <summary>Whether the reader of tokens saw a mark there, and no address or file name around it.</summary>
    private static bool IsMark(Passage passage, int at)
    {
        var tokens = passage.Prose.TokensIn(new(at, 1));
        return tokens.Start.Value < tokens.End.Value && passage.Prose.Tokens[tokens.Start.Value] is { Kind: TokenKind.Mark } mark
            && mark.Span.Length == 1;
    }

    /// <summary>Whether white space or a quotation mark is on both sides, so that it is no formula and no address.</summary>
    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '"' or '“' or '(' or '-')
        && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ',' or '.' or '!' or '?' or ';' or ':' or '"' or '”' or '’' or '\'');

    /// <summary>"( the rota": a space inside a bracket.</summary>
    private static Slip? AfterBracket(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsLetter(text[at + 2]) || !char.IsWhiteSpace(text[at - 1]))
            return null;

        var end = WordEnd(text, at + 2);
        return new(TextSpan.Between(at, end), "(" + text[(at + 2)..end], "No space belongs after “(”.");
    }

    /// <summary>"the rota(four weeks)": none before it.</summary>
    private static IEnumerable<Slip> BeforeBracket(Passage passage, Reading reading)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('(', StringComparison.Ordinal); at >= 0; at = text.IndexOf('(', at + 1))
        {
            var close = at + text.AsSpan(at, Math.Min(LongestBracket, text.Length - at)).IndexOf(')');
            if (at < 3 || close < at || !char.IsLower(text[at - 1]) || !text.AsSpan(at, close - at).Contains(' '))
                continue;

            var start = WordStart(text, at);
            var word = text[start..at];
            if (word.Length > 2 && word.All(char.IsLower) && reading.Speller.IsWord(word) && !text.AsSpan(at, close - at).ContainsAny('=', ';'))
                yield return new(TextSpan.Between(start, at + 1), word + " (", "A space is missing before “(”.");
        }
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\'' or '’' or '-'))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            at++;
        return at;
    }
}
