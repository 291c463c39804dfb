namespace OutlookFollowUp.Text;

/// <summary>Finds paragraphs: what stands between blank lines, or in blocks of its own.</summary>
internal static class ParagraphReader
{
    public static List<TextSpan> Read(MappedText source, ReadOnlySpan<Token> tokens)
    {
        List<TextSpan> paragraphs = [];
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && !IsBetweenParagraphs(source, tokens[i].Span.End, tokens[i + 1].Span.Start))
                continue;

            paragraphs.Add(TextSpan.Between(tokens[first].Span.Start, tokens[i].Span.End));
            first = i + 1;
        }

        return paragraphs;
    }

    private static bool IsBetweenParagraphs(MappedText source, int start, int end)
    {
        if (end - start == 0)
            return false;

        var line = source.Text.AsSpan(start, end - start).IndexOf('\n');
        return line >= 0
            && (source.Text.AsSpan(start + line + 1, end - start - line - 1).Contains('\n') || source.IsBlockBreak(start + line));
    }
}
