namespace OutlookFollowUp.Text;

/// <summary>The lines of a mail, each with the part of the mail it belongs to as far as is known.</summary>
internal sealed class MailLines
{
    private readonly FlatText _text;
    private readonly List<MailLine> _lines = new(32);

    public MailLines(FlatText text)
    {
        _text = text;
        var region = Region.Written;
        var mark = 0;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.Text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            while (mark < text.Regions.Count && text.Regions[mark].Start <= start)
                region = text.Regions[mark++].Region;
            _lines.Add(new(start, end, start >= text.HistoryStart ? Region.Quoted : region));
            start = end + 1;
        }
    }

    public int Count => _lines.Count;

    public MailLine this[int line] => _lines[line];

    /// <summary>The words of a line, without the space around them.</summary>
    public ReadOnlySpan<char> Words(int line) => line < Count ? _text.Text[_lines[line].Start.._lines[line].End].Trim() : default;

    /// <summary>The text from one line to another, line breaks included.</summary>
    public ReadOnlySpan<char> Between(int first, int last) => _text.Text[_lines[first].Start.._lines[last].End].Trim();

    public bool IsBlank(int line) => Words(line).IsEmpty;

    /// <summary>Whether a rule stands over that line.</summary>
    public bool IsUnderRule(int line) => _text.Rules.Count > 0 && _text.Rules.BinarySearch(_lines[line].Start) >= 0;

    public void Mark(int line, Region region) => _lines[line] = _lines[line] with { Region = region };

    /// <summary>The first line that is not blank, from that one on; the count where there is none.</summary>
    public int NextFilled(int line)
    {
        while (line < Count && IsBlank(line))
            line++;
        return line;
    }

    /// <summary>The last line that is not blank, from that one back; -1 where there is none.</summary>
    public int LastFilled(int line)
    {
        while (line >= 0 && IsBlank(line))
            line--;
        return line;
    }
}

/// <summary>One line: its offsets in the text, without the line break.</summary>
internal readonly record struct MailLine(int Start, int End, Region Region);
