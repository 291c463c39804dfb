namespace OutlookFollowUp.Text;

/// <summary>A stretch of visible text and the source units that show it.</summary>
/// <param name="IsMarkup">Whether a tag shows it, such as the line break of a <c>&lt;br&gt;</c>: an edit leaves it alone.</param>
internal readonly record struct TextSegment(int Start, int Length, int Source, int SourceLength, bool IsMarkup = false)
{
    public int End => Start + Length;

    public int SourceEnd => Source + SourceLength;

    /// <summary>Whether each unit of text is one unit of source; otherwise the segment stands or falls as a whole.</summary>
    public bool IsVerbatim => Length == SourceLength && !IsMarkup;

    /// <summary>The part of it that lies in a span of the text, cut where units can be told apart.</summary>
    public TextSegment Within(TextSpan span)
    {
        if (!IsVerbatim)
            return this;

        var start = Math.Max(Start, span.Start);
        var length = Math.Min(End, span.End) - start;
        return new(start, length, Source + start - Start, length);
    }
}
