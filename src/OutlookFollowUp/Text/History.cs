namespace OutlookFollowUp.Text;

/// <summary>Finds quoted and forwarded mail by its words: header blocks, "On … wrote:", quote marks, "-----Original Message-----".</summary>
internal static class History
{
    private const int LongestHeader = 9;
    private const int LongestLabel = 24;
    private const int LongestAttribution = 300;

    public static void Mark(MailLines lines)
    {
        MarkBanner(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Region == Region.Quoted || lines.IsBlank(i))
                continue;

            if (IsQuoteMarked(lines.Words(i)))
                lines.Mark(i, Region.Quoted);
            else if (HeadLength(lines, i) is var head and > 0)
                i = MarkFrom(lines, i, head) - 1;
            else if (AttributionLength(lines, i) is var length and > 0)
                i = MarkFrom(lines, i, length) - 1;
        }
    }

    /// <summary>Marks the warning that a company's mail server puts over mail from outside.</summary>
    private static void MarkBanner(MailLines lines)
    {
        var line = lines.NextFilled(0);
        if (line == lines.Count || !IsBanner(lines.Words(line)))
            return;

        while (line < lines.Count && !lines.IsBlank(line) && (IsBanner(lines.Words(line)) || IsBannersRest(lines.Words(line))))
            lines.Mark(line++, Region.Quoted);
    }

    private static bool IsBanner(ReadOnlySpan<char> words) =>
        words.Contains("learn why this is important", StringComparison.OrdinalIgnoreCase)
        || (ContainsAny(words, "outside", "external") && ContainsAny(words, "organi", "sender", "mail", "link", "attachment")
            && StartsWithAny(words, "caution", "[caution", "external", "[external", "warning", "this email", "this message", "this e-mail"));

    private static bool IsBannersRest(ReadOnlySpan<char> words) => StartsWithAny(words, "do not click", "please do not click", "don't click");

    private static bool ContainsAny(ReadOnlySpan<char> words, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (words.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> words, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Marks the head of a quoted mail and what it quotes: lines the markup or a quote mark shows as quoted where there are some,
    /// everything where there are none. Answers the first line behind the head that is still to be looked at.
    /// </summary>
    private static int MarkFrom(MailLines lines, int head, int length)
    {
        for (var i = head; i < head + length; i++)
            lines.Mark(i, Region.Quoted);

        var next = lines.NextFilled(head + length);
        if (next == lines.Count || lines[next].Region == Region.Quoted || IsQuoteMarked(lines.Words(next)))
            return head + length;

        var isIndented = lines[next].Region == Region.Indented;
        while (next < lines.Count && (!isIndented || lines[next].Region != Region.Written || lines.IsBlank(next)))
            lines.Mark(next++, Region.Quoted);
        return next;
    }

    private static bool IsQuoteMarked(ReadOnlySpan<char> words) =>
        !words.IsEmpty && words[0] == '>' && (words.Length == 1 || !char.IsAsciiDigit(words[1]));

    /// <summary>How many lines from that one on are the head of a quoted mail; 0 where none is.</summary>
    private static int HeadLength(MailLines lines, int line)
    {
        var words = lines.Words(line);
        if (words[0] is '-' or '_' or '=' or '*' or '\u2014')
        {
            var title = words.Trim("-_=*\u2014 ");
            if (title.IsEmpty && words.Length >= 8)
                return HeaderAfter(lines, line);
            if (words[0] != '*' && title.Length is > 0 and < LongestAttribution && words[1] == words[0] && IsTitle(title))
                return 1 + HeaderLength(lines, line + 1);
        }

        if (words[^1] == ':' && words.Length < 48 && IsAnnouncement(words))
            return 1 + HeaderLength(lines, line + 1);

        return lines.IsUnderRule(line) ? Math.Max(HeaderLength(lines, line), UnknownHeaderLength(lines, line)) : HeaderLength(lines, line);
    }

    private static int HeaderAfter(MailLines lines, int line)
    {
        var header = HeaderLength(lines, line + 1);
        return header == 0 ? 0 : header + 1;
    }

    /// <summary>The length of a block of From, Sent, To and Subject lines; long lists of recipients may wrap.</summary>
    private static int HeaderLength(MailLines lines, int from)
    {
        var line = lines.NextFilled(from);
        if (line == lines.Count || LabelOf(lines.Words(line)) is not { } first)
            return 0;

        var seen = 1 << (int)first;
        var last = line;
        for (var i = line + 1; i < lines.Count && i < line + LongestHeader && !lines.IsBlank(i); i++)
        {
            if (LabelOf(lines.Words(i)) is not { } label)
                continue;

            seen |= 1 << (int)label;
            last = i;
        }

        const int Needed = 1 << (int)HeaderLabel.From;
        return (seen & Needed) != 0 && int.PopCount(seen) >= 3 ? last - from + 1 : 0;
    }

    /// <summary>The length of a block of "label: value" lines in a language that has no entry here, with an address in it.</summary>
    private static int UnknownHeaderLength(MailLines lines, int line)
    {
        var (count, hasAddress) = (0, false);
        while (line + count < lines.Count && count < LongestHeader && !lines.IsBlank(line + count))
        {
            var words = lines.Words(line + count);
            if (words.IndexOf(':') is < 1 or > LongestLabel)
                break;

            hasAddress |= words.Contains('@');
            count++;
        }

        return count >= 3 && hasAddress ? count : 0;
    }

    private static HeaderLabel? LabelOf(ReadOnlySpan<char> words)
    {
        words = words.TrimStart("* >");
        var colon = words.IndexOfAny(':', '\uFF1A');
        if (colon is < 1 or > LongestLabel)
            return null;

        Span<char> folded = stackalloc char[LongestLabel];
        var name = words[..colon].TrimEnd("* \u00A0");
        Folding.Fold(name, folded);
        return HistoryWords.Label(folded[..name.Length]);
    }

    /// <summary>How many lines from that one on say who wrote what follows, as "On 3 March 2026 at 09:12, Priya Shah wrote:"; 0 where none does.</summary>
    private static int AttributionLength(MailLines lines, int line)
    {
        var start = lines[line].Start;
        for (var count = 1; count <= 3 && line + count <= lines.Count; count++)
        {
            var words = lines.Words(line + count - 1);
            if (words.IsEmpty || lines[line + count - 1].End - start > LongestAttribution)
                return 0;
            if (words[^1] == ':')
                return IsAttribution(lines.Between(line, line + count - 1)) ? count : 0;
            if (count == 1 && !MayWrap(words))
                return 0;
        }

        return 0;
    }

    private static bool IsAttribution(ReadOnlySpan<char> words)
    {
        Span<char> buffer = stackalloc char[LongestAttribution];
        Folding.Fold(words, buffer);
        var folded = buffer[..words.Length];
        folded.Replace('\n', ' ');
        foreach (var (lead, verb) in HistoryWords.Attributions)
        {
            if (folded.StartsWith(lead, StringComparison.Ordinal) && folded.LastIndexOf(verb) is var at and > 0
                && NamesWriter(folded, at, verb, hasLead: lead.Length > 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether a date, a time or an address says that a mail program wrote the line, and not somebody who says "you wrote:".</summary>
    private static bool NamesWriter(ReadOnlySpan<char> folded, int verb, string verbText, bool hasLead)
    {
        var before = folded[..verb];
        if (EndsWithWord(before, "you") || EndsWithWord(before, "we") || EndsWithWord(before, "i") || EndsWithWord(before, "they"))
            return false;

        var hasAddress = folded.Contains('@');
        var isAtEnd = folded.Length - verb - verbText.Length <= 2;
        return hasAddress || (hasLead && HasDate(folded)) || (!isAtEnd && HasTime(folded));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || text[^(word.Length + 1)] == ' ');

    private static bool HasDate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && text[i + 1] is '/' or '.' or '-')
                return true;
            if (text[i] is '1' or '2' && i + 3 < text.Length && text[i..(i + 2)] is "19" or "20"
                && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]))
                return true;
        }

        return HasTime(text);
    }

    private static bool HasTime(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line may be the start of an attribution that goes on below: it begins like one and holds a digit or an address.</summary>
    private static bool MayWrap(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAnyInRange('0', '9') < 0 && !words.Contains('@'))
            return false;

        Span<char> start = stackalloc char[8];
        var length = Math.Min(words.Length, start.Length);
        Folding.Fold(words[..length], start);
        foreach (var (lead, _) in HistoryWords.Attributions)
        {
            if (lead.Length > 0 && start[..length].StartsWith(lead, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> title)
    {
        if (title.Length > 64)
            return false;

        Span<char> folded = stackalloc char[64];
        Folding.Fold(title, folded);
        return HistoryWords.IsTitle(folded[..title.Length]) || folded[..title.Length].StartsWith("forwarded by ", StringComparison.Ordinal);
    }

    private static bool IsAnnouncement(ReadOnlySpan<char> words)
    {
        Span<char> folded = stackalloc char[48];
        Folding.Fold(words, folded);
        return HistoryWords.IsAnnouncement(folded[..words.Length]);
    }
}
