namespace OutlookFollowUp.Text;

/// <summary>
/// Finds the signature by its words, at the end of what the writer wrote: the lines behind "-- ", under the typed name, of the
/// telephone, of the law. The closing and the typed name are the writer's own and stay.
/// </summary>
internal static class SignatureFinder
{
    private const int FarthestClosing = 20;
    private const int MostTitleLines = 4;

    public static void Mark(MailLines lines)
    {
        MarkDelimited(lines);
        var last = LastWritten(lines, lines.Count - 1);
        if (last < 0)
            return;

        var first = last;
        while (first > 0 && lines[first - 1].Region == Region.Written)
            first--;

        last = MarkDevices(lines, first, last);
        if (ClosingLine(lines, first, last) is var closing and >= 0)
            MarkBelow(lines, closing, last);
        else
            MarkContactBlock(lines, first, MarkDisclaimers(lines, first, last));
    }

    /// <summary>The line of a closing phrase near the end; -1 where there is none.</summary>
    private static int ClosingLine(MailLines lines, int first, int last)
    {
        for (var (line, filled) = (last, 0); line >= first && filled < FarthestClosing; line--)
        {
            if (lines.IsBlank(line))
                continue;

            filled++;
            var words = lines.Words(line);
            var (length, isFormal) = ClosingWords.Match(words);
            if (length > 0 && EndsAfter(words[length..], isFormal))
                return line;
        }

        return -1;
    }

    /// <summary>Whether a line goes on behind its closing phrase with nothing but a mark and a name.</summary>
    private static bool EndsAfter(ReadOnlySpan<char> rest, bool isFormal)
    {
        var name = rest.TrimStart(" ,.!;-–—");
        return name.IsEmpty || (name.Length < rest.Length && (isFormal || rest[0] != ' ' || rest.TrimStart()[0] is '-' or '–' or '—')
            && NameLine.IsName(NameLine.Leading(name)));
    }

    private static void MarkDelimited(MailLines lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Region != Region.Written || lines.Words(i) is not ("--" or "-- " or "—"))
                continue;

            for (; i < lines.Count && lines[i].Region == Region.Written; i++)
                lines.Mark(i, Region.Signature);
        }
    }

    /// <summary>Marks "Sent from my iPhone" and the like, and answers the last line above them.</summary>
    private static int MarkDevices(MailLines lines, int first, int last)
    {
        while (last >= first && (lines.IsBlank(last) || ContactLine.IsDevice(lines.Words(last))))
            lines.Mark(last--, Region.Signature);
        return last;
    }

    /// <summary>Marks what stands under the closing and its name, except for a postscript or other sentences.</summary>
    private static void MarkBelow(MailLines lines, int closing, int last)
    {
        var words = lines.Words(closing);
        var hasName = !words[ClosingWords.Match(words).Length..].TrimStart(" ,.!;-–—").IsEmpty;
        var line = lines.NextFilled(closing + 1);
        if (!hasName && line <= last && !ContactLine.IsContact(lines.Words(line)))
            line = lines.NextFilled(line + 1);

        while (line <= last)
        {
            var end = ParagraphEnd(lines, line, last);
            if (!IsSpoken(lines, line, end))
                MarkAll(lines, line, end);
            line = lines.NextFilled(end + 1);
        }
    }

    private static int ParagraphEnd(MailLines lines, int line, int last)
    {
        while (line < last && !lines.IsBlank(line + 1))
            line++;
        return line;
    }

    /// <summary>
    /// Whether a paragraph under the name is the writer's all the same: a postscript, or a sentence that no lawyer wrote.
    /// </summary>
    private static bool IsSpoken(MailLines lines, int first, int last)
    {
        var words = lines.Words(first);
        if (words.StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || words.StartsWith("PS", StringComparison.Ordinal)
            || words.StartsWith("Encl", StringComparison.Ordinal) || words.StartsWith("Attach", StringComparison.Ordinal))
            return true;

        var paragraph = lines.Between(first, last);
        return paragraph.Count(' ') >= 4 && paragraph[^1] is '.' or '!' or '?' && ContactLine.DisclaimerPhrases(paragraph) == 0
            && !ContactLine.IsContact(words);
    }

    private static int MarkDisclaimers(MailLines lines, int first, int last)
    {
        while (last > first)
        {
            var start = last;
            while (start > first && !lines.IsBlank(start - 1))
                start--;
            if (start <= first || ContactLine.DisclaimerPhrases(lines.Between(start, last)) < 2)
                break;

            MarkAll(lines, start, last);
            last = lines.LastFilled(start - 1);
        }

        return last;
    }

    /// <summary>Marks the lines under a name that stands without closing words: contact data, or a title and a company.</summary>
    private static void MarkContactBlock(MailLines lines, int first, int last)
    {
        var (line, contacts, titles) = (last, 0, 0);
        for (; line > first; line--)
        {
            var words = lines.Words(line);
            if (words.IsEmpty)
                continue;
            if (ContactLine.IsContact(words))
                contacts++;
            else if (ContactLine.IsTitle(words) && titles < MostTitleLines)
                titles++;
            else
                break;
        }

        for (var name = Math.Max(line, first); name < last; name++)
        {
            if (!lines.IsBlank(name) && StartsBlock(lines, name, first) && IsSigned(lines, name, last, contacts > 0))
            {
                MarkAll(lines, name + 1, last);
                return;
            }
        }
    }

    /// <summary>Whether a line is a name with a signature under it: contact data, or, under a full name, at once a title.</summary>
    private static bool IsSigned(MailLines lines, int name, int last, bool hasContacts) => hasContacts
        ? NameLine.IsName(lines.Words(name)) && lines.Words(name).Count(' ') <= 3
        : IsFullName(lines.Words(name)) && FollowsAtOnce(lines, name, last);

    private static bool IsFullName(ReadOnlySpan<char> words) => words.Contains(' ') && words.Count(' ') <= 3 && NameLine.IsName(words);

    private static bool StartsBlock(MailLines lines, int line, int first) => line > first && lines.IsBlank(line - 1);

    private static bool FollowsAtOnce(MailLines lines, int name, int last)
    {
        for (var i = name + 1; i <= last; i++)
        {
            if (lines.IsBlank(i))
                return false;
        }

        return last - name <= MostTitleLines - 1;
    }

    private static int LastWritten(MailLines lines, int line)
    {
        while (line >= 0 && (lines[line].Region != Region.Written || lines.IsBlank(line)))
            line--;
        return line;
    }

    private static void MarkAll(MailLines lines, int first, int last)
    {
        for (var i = first; i <= last; i++)
            lines.Mark(i, Region.Signature);
    }
}
