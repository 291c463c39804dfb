namespace OutlookFollowUp.Text;

/// <summary>
/// Text as a person sees it, in which every character knows where it stands in the source it was read from:
/// for an HTML body the markup, where <c>&amp;amp;</c> is one character of five units.
/// </summary>
public sealed class MappedText
{
    private readonly TextSegment[] _segments;

    internal MappedText(string text, string source, bool isHtml, TextSegment[] segments)
    {
        Text = text;
        Source = source;
        IsHtml = isHtml;
        _segments = segments;
    }

    public static MappedText Empty { get; } = Plain("");

    /// <summary>The visible text; blocks and line breaks are <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>What it was read from, all of it.</summary>
    public string Source { get; }

    /// <summary>Whether the source is HTML, so that an edit of it needs escaping.</summary>
    public bool IsHtml { get; }

    /// <summary>Text whose source is the text itself.</summary>
    public static MappedText Plain(string text) =>
        new(text, text, isHtml: false, text.Length == 0 ? [] : [new(0, text.Length, 0, text.Length)]);

    /// <summary>
    /// The source units that show those characters, markup between them included. An empty span lies just behind the character
    /// before it, or before the character after it at the start of a line.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.Length == 0)
            return new(SourcePosition(span.Start), 0);

        var first = _segments[SegmentAt(span.Start)].Within(span);
        var last = _segments[SegmentAt(span.End - 1)].Within(span);
        return TextSpan.Between(first.Source, Math.Max(first.SourceEnd, last.SourceEnd));
    }

    /// <summary>
    /// What to do to the source so that the span reads as the replacement while every tag stays: the replacement, escaped where the
    /// source is HTML, goes where the span's text begins, and the rest of its text, beyond each tag, is deleted. The edits do not
    /// overlap and are in order; the line break of a tag inside the span stays.
    /// </summary>
    public IReadOnlyList<SourceEdit> ToSourceEdits(TextSpan span, string replacement)
    {
        var written = IsHtml ? Escape(replacement) : replacement;
        if (span.Length == 0)
            return [new(ToSource(span), written)];

        var pieces = TextPieces(span);
        if (pieces.Count == 0)
            return [new(new(SourcePosition(span.Start), 0), written)];

        return [.. pieces.Select((piece, i) => new SourceEdit(piece, i == 0 ? written : ""))];
    }

    /// <summary>Whether the <c>\n</c> at that offset ends a block such as a <c>&lt;div&gt;</c>, and not just a line.</summary>
    public bool IsBlockBreak(int offset)
    {
        if (!IsHtml || Text[offset] != '\n')
            return false;

        var segment = _segments[SegmentAt(offset)];
        return segment.IsMarkup && !Source.AsSpan(segment.Source).StartsWith("<br", StringComparison.OrdinalIgnoreCase);
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);

    private List<TextSpan> TextPieces(TextSpan span)
    {
        List<TextSpan> pieces = [];
        for (var i = SegmentAt(span.Start); i < _segments.Length && _segments[i].Start < span.End; i++)
        {
            if (_segments[i].IsMarkup)
                continue;

            var part = WithHiddenSpace(i, _segments[i].Within(span));
            if (pieces.Count > 0 && IsNothing(pieces[^1].End, part.Source))
                pieces[^1] = TextSpan.Between(pieces[^1].Start, part.SourceEnd);
            else
                pieces.Add(new(part.Source, part.SourceLength));
            if (part.End == span.End)
                AddSpaceBehindTags(i, part, pieces);
        }

        return pieces;
    }

    /// <summary>
    /// White space of which the first unit is shown goes as a whole: were the rest left, its next unit would show in the same place.
    /// </summary>
    private TextSegment WithHiddenSpace(int segment, TextSegment part)
    {
        if (!MayHideSpace(segment, part.SourceEnd, part.End))
            return part;

        var end = part.SourceEnd;
        while (end < _segments[segment + 1].Source && (char.IsWhiteSpace(Source[end]) || Invisible.Contains(Source[end])))
            end++;
        return part with { SourceLength = end - part.Source };
    }

    /// <summary>The same where tags lie between: "thank &lt;b&gt; , you". The tags stay.</summary>
    private void AddSpaceBehindTags(int segment, TextSegment part, List<TextSpan> pieces)
    {
        if (!MayHideSpace(segment, _segments[segment].SourceEnd, part.End))
            return;

        var end = _segments[segment + 1].Source;
        for (var at = part.SourceEnd; at < end;)
        {
            var tag = Source.IndexOf('<', at, end - at) is var open and >= 0 ? open : end;
            if (tag > at && IsNothing(at, tag))
                pieces.Add(TextSpan.Between(at, tag));
            at = tag < end && Source.IndexOf('>', tag, end - tag) is var close and >= 0 ? close + 1 : end;
        }
    }

    private bool MayHideSpace(int segment, int sourceEnd, int end) => IsHtml && Text[end - 1] == ' ' && end == _segments[segment].End
        && sourceEnd == _segments[segment].SourceEnd && segment + 1 < _segments.Length && !_segments[segment + 1].IsMarkup;

    /// <summary>Whether only what nobody sees, and no tag, lies between two places of the source.</summary>
    private bool IsNothing(int from, int to)
    {
        foreach (var unit in Source.AsSpan(from, to - from))
        {
            if (!char.IsWhiteSpace(unit) && !Invisible.Contains(unit))
                return false;
        }

        return true;
    }

    private int SourcePosition(int offset)
    {
        if (_segments.Length == 0)
            return 0;

        if (offset > 0 && (offset == Text.Length || Text[offset - 1] != '\n'))
            return _segments[SegmentAt(offset - 1)].Within(new(offset - 1, 1)).SourceEnd;

        return _segments[SegmentAt(offset)].Within(new(offset, 1)).Source;
    }

    private int SegmentAt(int offset)
    {
        var (low, high) = (0, _segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_segments[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

/// <summary>Replaces a span of a source by text that is already in the source's form.</summary>
public readonly record struct SourceEdit(TextSpan Span, string Text);
