using System.Buffers;

namespace OutlookFollowUp.Text;

/// <summary>
/// The visible text of a whole mail while it is read: characters, where they come from, what the markup says of them. White space
/// is collapsed as a browser shows it; lines bear no space at their end.
/// </summary>
internal sealed class FlatText : IDisposable
{
    private readonly char[] _buffer;
    private readonly List<TextSegment> _segments = new(64);
    private readonly List<RegionMark> _regions = [];
    private readonly List<FormatMark> _formats = [];
    private int _lineStart;
    private bool _collapse = true;

    /// <summary>Makes room for a source of that length: no text is longer than its source.</summary>
    public FlatText(string source, bool isHtml)
    {
        Source = source;
        IsHtml = isHtml;
        _buffer = ArrayPool<char>.Shared.Rent(Math.Max(source.Length, 16));
    }

    public string Source { get; }

    public bool IsHtml { get; }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, Length);

    public List<TextSegment> Segments => _segments;

    /// <summary>Where the markup says that another part of the mail begins, in order.</summary>
    public List<RegionMark> Regions => _regions;

    /// <summary>Where text of another look begins, in order.</summary>
    public List<FormatMark> Formats => _formats;

    /// <summary>Where the markup says that a rule stands over what follows, as mail programs draw above history.</summary>
    public List<int> Rules { get; } = [];

    /// <summary>Where the markup says that nothing but history follows.</summary>
    public int HistoryStart { get; private set; } = int.MaxValue;

    public bool LineIsEmpty => Length == _lineStart;

    /// <summary>Whether a space here would not be seen, since a space or nothing stands before it.</summary>
    public bool Collapses => _collapse;

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    /// <summary>Adds source units that are seen as they are.</summary>
    public void Verbatim(int source, int length)
    {
        if (length <= 0)
            return;

        Source.AsSpan(source, length).CopyTo(_buffer.AsSpan(Length));
        Add(length, source, length);
        _collapse = Source[source + length - 1] == ' ';
    }

    /// <summary>Adds a character that several source units show, or that is another than its source unit.</summary>
    public void Character(char shown, int source, int sourceLength)
    {
        _buffer[Length] = shown;
        Add(1, source, sourceLength);
    }

    /// <summary>Adds text that a whole entity or tag shows.</summary>
    public void Characters(ReadOnlySpan<char> shown, int source, int sourceLength)
    {
        shown.CopyTo(_buffer.AsSpan(Length));
        Add(shown.Length, source, sourceLength);
    }

    /// <summary>Adds white space that shows as one space at most.</summary>
    public void Space(int source, int sourceLength)
    {
        if (_collapse)
            return;

        Character(' ', source, sourceLength);
        _collapse = true;
    }

    /// <summary>Adds the gap between two table cells of a row.</summary>
    public void CellGap(int source, int sourceLength)
    {
        if (LineIsEmpty)
            return;

        _buffer[Length] = '\t';
        Add(1, source, sourceLength, isMarkup: true);
        _collapse = true;
    }

    /// <summary>Ends the line.</summary>
    public void Break(int source, int sourceLength, bool isMarkup)
    {
        TrimLine();
        _buffer[Length] = '\n';
        Add(1, source, sourceLength, isMarkup);
        _lineStart = Length;
        _collapse = true;
    }

    public void EnterRegion(Region region)
    {
        if (_regions.Count > 0 && _regions[^1].Start == Length)
            _regions.RemoveAt(_regions.Count - 1);
        if (region != (_regions.Count > 0 ? _regions[^1].Region : Region.Written))
            _regions.Add(new(Length, region));
    }

    /// <summary>Says that all from here on is history.</summary>
    public void StartHistory() => HistoryStart = Math.Min(HistoryStart, Length);

    public void EnterFormat(int format)
    {
        if (_formats.Count > 0 && _formats[^1].Start == Length)
            _formats.RemoveAt(_formats.Count - 1);
        if (_formats.Count == 0 || _formats[^1].Format != format)
            _formats.Add(new(Length, format));
    }

    private void Add(int length, int source, int sourceLength, bool isMarkup = false)
    {
        if (_segments.Count > 0 && length == sourceLength && !isMarkup && _segments[^1] is { IsVerbatim: true } last
            && last.SourceEnd == source)
            _segments[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        else
            _segments.Add(new(Length, length, source, sourceLength, isMarkup));
        Length += length;
        _collapse = false;
    }

    private void TrimLine()
    {
        if (LineIsEmpty || _buffer[Length - 1] is not (' ' or '\t'))
            return;

        while (!LineIsEmpty && _buffer[Length - 1] is ' ' or '\t')
            DropLast();

        // What was said of text behind the dropped spaces holds from here on.
        for (var i = _formats.Count - 1; i >= 0 && _formats[i].Start > Length; i--)
            _formats[i] = _formats[i] with { Start = Length };
        for (var i = _regions.Count - 1; i >= 0 && _regions[i].Start > Length; i--)
            _regions[i] = _regions[i] with { Start = Length };
    }

    private void DropLast()
    {
        Length--;
        var last = _segments[^1];
        if (last.Length == 1)
            _segments.RemoveAt(_segments.Count - 1);
        else
            _segments[^1] = last with { Length = last.Length - 1, SourceLength = last.SourceLength - 1 };
    }
}

/// <summary>The parts of a mail as its markup tells them.</summary>
internal enum Region : byte
{
    /// <summary>Nothing special: what the writer wrote, unless the words say otherwise.</summary>
    Written,

    /// <summary>In a block quotation that may be history or just indented text.</summary>
    Indented,

    Signature,

    Quoted,
}

/// <summary>From that offset on the text lies in that region.</summary>
internal readonly record struct RegionMark(int Start, Region Region);

/// <summary>From that offset on the text has that look.</summary>
internal readonly record struct FormatMark(int Start, int Format);
