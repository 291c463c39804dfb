namespace OutlookFollowUp.Text;

/// <summary>Finds the closing words and the typed name at the end of what the writer wrote.</summary>
internal static class ClosingReader
{
    private const int FarthestLine = 12;
    private const int LongestName = 60;
    private const int LongestAlone = 48;
    private const string SetOff = " ,.!;:-–—";

    public static Closing? Read(string text, Greeting? greeting)
    {
        var (end, nameLine) = (text.Length, default(TextSpan?));
        for (var filled = 0; end > 0 && filled < FarthestLine;)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = Trimmed(text, start, end);
            end = Math.Max(start - 1, 0);
            if (line.Length == 0)
                continue;
            if (greeting is not null && line.Overlaps(greeting.Span))
                break;
            if (FromPhrase(text, line, nameLine) is { } closing)
                return closing;

            nameLine = line;
            filled++;
        }

        return FromLastLines(text, greeting);
    }

    private static Closing? FromPhrase(string text, TextSpan line, TextSpan? nameLine)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var (length, isFormal) = ClosingWords.Match(words);
        if (length == 0)
            return null;

        var rest = words[length..].TrimStart(SetOff);
        var phrase = new TextSpan(line.Start, length);
        if (rest.IsEmpty)
            return new(phrase, NameUnder(text, nameLine));

        var isSetOff = words[length] != ' ' || words[length..].TrimStart()[0] is '-' or '–' or '—';
        return (isFormal || isSetOff) && NameLine.IsName(NameLine.Leading(rest))
            ? new(phrase, NameAt(text, line.End - rest.Length, line.End))
            : null;
    }

    /// <summary>
    /// Looks at the end for what has no known phrase: a short line with a comma over a name, "… Best, Jane", a name alone.
    /// </summary>
    private static Closing? FromLastLines(string text, Greeting? greeting)
    {
        var start = text.LastIndexOf('\n') + 1;
        var last = Trimmed(text, start, text.Length);
        if (last.Length == 0 || (greeting is not null && last.Start == greeting.Span.Start && last.End <= greeting.Span.End + 1))
            return null;
        if (FromLastSentence(text, last) is { } closing)
            return closing;
        if (start == 0)
            return null;

        var beforeEnd = text.AsSpan(0, start).TrimEnd().Length;
        if (beforeEnd == 0)
            return null;

        var before = Trimmed(text, text.LastIndexOf('\n', beforeEnd - 1) + 1, beforeEnd);
        var isBlankBetween = text.AsSpan(before.End, start - before.End).Count('\n') > 1;
        if (!IsNameAlone(text.AsSpan(last.Start, last.Length), isBlankBetween))
            return null;

        var name = NameAt(text, last.Start, last.End);
        if (before.Length == 0 || greeting is not null && before.Overlaps(greeting.Span))
            return greeting is null ? null : new(new(last.Start, 0), name);

        var words = text.AsSpan(before.Start, before.Length);
        if (words[^1] == ',' && words.Count(' ') <= 6 && char.IsUpper(words[0]))
            return new(new(before.Start, before.Length - 1), name);

        return isBlankBetween || words[^1] is '.' or '!' or '?' or ')' or '…' ? new(new(last.Start, 0), name) : null;
    }

    /// <summary>Whether a last line is a name, perhaps with a company behind it; a lower-case word is one under a blank line.</summary>
    private static bool IsNameAlone(ReadOnlySpan<char> line, bool isUnderBlank)
    {
        var words = WithoutDash(line);
        var name = NameLine.Leading(words);
        if (words.Length > LongestAlone || words.Count(' ') > 5 || name.IsEmpty || IsStarter(name))
            return false;

        return NameLine.IsName(name) || (isUnderBlank && name.IndexOfAnyExceptInRange('a', 'z') < 0 && name.Length <= 12);
    }

    private static bool IsStarter(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[LongestAlone];
        var end = name.IndexOf(' ');
        var word = end < 0 ? name : name[..end];
        Folding.Fold(word, folded);
        return GreetingWords.IsStarter(folded[..word.Length]);
    }

    /// <summary>A mail in one line may end "… forward to it. Best, Jane".</summary>
    private static Closing? FromLastSentence(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var from = words[..^1].LastIndexOfAny(".!?") is var mark and >= 0 ? mark + 1 : -1;
        if (from < 0)
            return null;

        var sentence = Trimmed(text, line.Start + from, line.End);
        return sentence.Length > 0 && FromPhrase(text, sentence, null) is { Name: not null } closing ? closing : null;
    }

    private static TextSpan? NameUnder(string text, TextSpan? line)
    {
        if (line is not { } span || span.Length > LongestName)
            return null;

        var words = text.AsSpan(span.Start, span.Length);
        var spaces = words.Count(' ');
        var isSentence = spaces >= 4 || (words[^1] is '.' or '?' or '!' && spaces >= 2)
            || words.StartsWith("P.S", StringComparison.OrdinalIgnoreCase);
        var isName = !isSentence || NameLine.IsName(NameLine.Leading(words));
        return isName && !ContactLine.IsContact(words) ? NameAt(text, span.Start, span.End) : null;
    }

    private static TextSpan? NameAt(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        var skipped = words.Length - WithoutDash(words).Length;
        var name = NameLine.Leading(words[skipped..]);
        return name.IsEmpty ? null : new(start + skipped, name.Length);
    }

    private static ReadOnlySpan<char> WithoutDash(ReadOnlySpan<char> words) => words.TrimStart("-–—/~ ");

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }
}
