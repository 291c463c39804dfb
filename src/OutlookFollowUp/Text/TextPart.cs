namespace OutlookFollowUp.Text;

/// <summary>One part of a mail: the pieces of its text that belong together, without blank lines around them.</summary>
internal sealed class TextPart
{
    private readonly FlatText _text;
    private readonly List<TextSpan> _pieces = [];

    private TextPart(FlatText text) => _text = text;

    public static TextPart Of(FlatText text, MailLines lines, Func<Region, bool> belongs)
    {
        var part = new TextPart(text);
        for (var line = 0; line < lines.Count; line++)
        {
            if (!belongs(lines[line].Region) || lines.IsBlank(line))
                continue;

            var (first, last) = (line, line);
            for (; line < lines.Count && (belongs(lines[line].Region) || lines.IsBlank(line)); line++)
            {
                if (!lines.IsBlank(line))
                    last = line;
            }

            part.Add(lines[first].Start, lines[last].End);
        }

        return part;
    }

    public MappedText ToMappedText()
    {
        if (_pieces.Count == 0)
            return new("", _text.Source, _text.IsHtml, []);

        var segments = new List<TextSegment>(_text.Segments.Count);
        var written = new System.Text.StringBuilder(_pieces[^1].End - _pieces[0].Start);
        foreach (var piece in _pieces)
        {
            if (written.Length > 0)
                AddGap(segments, written);
            AddSegments(segments, piece, written.Length - piece.Start);
            written.Append(_text.Text.Slice(piece.Start, piece.Length));
        }

        return new(written.ToString(), _text.Source, _text.IsHtml, [.. segments]);
    }

    /// <summary>
    /// The looks of this part's text, those of neighbouring runs being different. White space looks like what is before it.
    /// </summary>
    public IReadOnlyList<FormattedRun> Formatting(FormatTable formats)
    {
        List<FormattedRun> runs = [];
        var mark = -1;
        foreach (var piece in _pieces)
        {
            var shift = runs.Count == 0 ? -piece.Start : runs[^1].Span.End + Gap.Length - piece.Start;
            for (var at = piece.Start; at < piece.End;)
            {
                while (mark + 1 < _text.Formats.Count && _text.Formats[mark + 1].Start <= at)
                    mark++;
                var end = mark + 1 < _text.Formats.Count ? Math.Min(piece.End, _text.Formats[mark + 1].Start) : piece.End;
                var goesOn = runs.Count > 0 && _text.Text[at..end].IsWhiteSpace();
                var format = goesOn ? runs[^1].Format : formats[mark < 0 ? 0 : _text.Formats[mark].Format];
                AddRun(runs, at + shift, end + shift, format);
                at = end;
            }
        }

        return runs;
    }

    private const string Gap = "\n\n";

    /// <summary>Adds a run; what lies between it and the one before looks like that one.</summary>
    private static void AddRun(List<FormattedRun> runs, int start, int end, TextFormat format)
    {
        if (runs.Count > 0)
            runs[^1] = runs[^1] with { Span = TextSpan.Between(runs[^1].Span.Start, runs[^1].Format == format ? end : start) };
        if (runs.Count == 0 || runs[^1].Format != format)
            runs.Add(new(TextSpan.Between(start, end), format));
    }

    /// <summary>Puts a blank line, which stands for what lies between, between two pieces.</summary>
    private static void AddGap(List<TextSegment> segments, System.Text.StringBuilder written)
    {
        segments.Add(new(written.Length, Gap.Length, segments[^1].SourceEnd, 0, IsMarkup: true));
        written.Append(Gap);
    }

    private void AddSegments(List<TextSegment> segments, TextSpan piece, int shift)
    {
        for (var i = FirstSegment(piece.Start); i < _text.Segments.Count && _text.Segments[i].Start < piece.End; i++)
        {
            var segment = _text.Segments[i].Within(piece);
            segments.Add(segment with { Start = segment.Start + shift });
        }
    }

    private int FirstSegment(int start)
    {
        var (low, high) = (0, _text.Segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_text.Segments[middle].Start <= start)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Adds the text between two offsets, without the white space around it.</summary>
    private void Add(int start, int end)
    {
        var text = _text.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            _pieces.Add(TextSpan.Between(start, end));
    }
}
