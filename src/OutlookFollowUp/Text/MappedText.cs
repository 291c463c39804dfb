namespace OutlookFollowUp.Text;

/// <summary>
/// Text as a person sees it, in which every character knows where it stands in the source it was read from:
/// for an HTML body the markup, where <c>&amp;amp;</c> is one character of five units.
/// </summary>
public sealed class MappedText(string text, int[] starts, int[] ends)
{
    public static MappedText Empty { get; } = new("", [], []);

    /// <summary>The visible text; blocks and line breaks are <c>\n</c>.</summary>
    public string Text { get; } = text;

    /// <summary>The source units that show those characters, markup between them included.</summary>
    public TextSpan ToSource(TextSpan span) => span.Length == 0
        ? new(span.Start < starts.Length ? starts[span.Start] : ends.Length > 0 ? ends[^1] : 0, 0)
        : TextSpan.Between(starts[span.Start], ends[span.End - 1]);

    /// <summary>Text whose source is the text itself.</summary>
    public static MappedText Plain(string text) =>
        new(text, [.. Enumerable.Range(0, text.Length)], [.. Enumerable.Range(1, text.Length)]);
}
