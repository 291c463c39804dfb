namespace OutlookFollowUp.Text;

/// <summary>
/// Finds the head of a quoted or forwarded mail: its From, Sent, To and Subject lines, and the line of dashes above them.
/// </summary>
internal static class QuotedHead
{
    private const int LongestHeader = 9;
    private const int LongestLabel = 24;
    private const int LongestTitle = 64;

    /// <summary>How many lines from that one on are the head of a quoted mail; 0 where none is.</summary>
    public static int Length(MailLines lines, int line)
    {
        var words = lines.Words(line);
        if (words[0] is '-' or '_' or '=' or '*' or '\u2014')
        {
            var title = words.Trim("-_=*\u2014 ");
            if (title.IsEmpty && words.Length >= 8)
                return HeaderAfter(lines, line);
            if (words[0] != '*' && title.Length is > 0 and < LongestTitle && words[1] == words[0] && IsTitle(title))
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

    private static bool IsTitle(ReadOnlySpan<char> title)
    {
        if (title.Length > LongestTitle)
            return false;

        Span<char> folded = stackalloc char[LongestTitle];
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
