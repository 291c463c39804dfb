namespace OutlookFollowUp.Text;

/// <summary>
/// Finds quoted and forwarded mail by its words: header blocks, "On … wrote:", quote marks, "-----Original Message-----".
/// </summary>
internal static class History
{
    public static void Mark(MailLines lines)
    {
        ServerWarning.Mark(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Region == Region.Quoted || lines.IsBlank(i))
                continue;

            if (IsQuoteMarked(lines.Words(i)))
                lines.Mark(i, Region.Quoted);
            else if (QuotedHead.Length(lines, i) is var head and > 0)
                i = MarkFrom(lines, i, head) - 1;
            else if (Attribution.Length(lines, i) is var length and > 0)
                i = MarkFrom(lines, i, length) - 1;
        }
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
}
