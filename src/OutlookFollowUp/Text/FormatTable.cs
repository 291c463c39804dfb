namespace OutlookFollowUp.Text;

/// <summary>The looks that occur in one mail, each once, by number; 0 is the mail program's default.</summary>
internal sealed class FormatTable
{
    /// <summary>Outlook repeats one style on every paragraph: a few remembered ones are nearly all.</summary>
    private const int Remembered = 4;

    private readonly List<TextFormat> _formats = [default];
    private readonly string?[] _attributes = new string?[Remembered];
    private readonly InlineStyle[] _styles = new InlineStyle[Remembered];
    private readonly StyleSheet _sheet = new();
    private int _next;

    public TextFormat this[int format] => _formats[format];

    /// <summary>What that style attribute says.</summary>
    public InlineStyle Style(ReadOnlySpan<char> attribute)
    {
        for (var i = 0; i < Remembered; i++)
        {
            if (_attributes[i] is { } known && attribute.SequenceEqual(known))
                return _styles[i];
        }

        var style = InlineStyle.Parse(attribute);
        _attributes[_next] = attribute.ToString();
        _styles[_next] = style;
        _next = (_next + 1) % Remembered;
        return style;
    }

    /// <summary>Takes the style sheet of a <c>&lt;style&gt;</c> element into account.</summary>
    public void Add(ReadOnlySpan<char> css) => _sheet.Add(css);

    /// <summary>The look of text in an element that stands in text of another look, and whether a style sheet hides it.</summary>
    public int Inside(int outer, HtmlElement element, in HtmlTag tag, InlineStyle style, out bool isHidden)
    {
        isHidden = false;
        var isFont = element.Id == HtmlElement.Font;
        var isLink = element.Id == HtmlElement.A && tag.IsLink;
        if (ReferenceEquals(style, InlineStyle.None) && !isFont && !isLink && _sheet.IsEmpty)
            return outer;

        var format = _sheet.Over(_formats[outer], tag, ref isHidden);
        if (isFont)
            format = Font(format, tag);
        format = style.Over(format);
        return NumberOf(isLink ? format with { IsLink = true } : format, outer);
    }

    /// <summary>Whether letters in that look are shown as pictures.</summary>
    public bool IsSymbolFont(int format) =>
        format != 0 && _formats[format].Font is { } font && font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase);

    private static TextFormat Font(TextFormat outer, in HtmlTag tag) => outer with
    {
        Font = CssValues.FirstFamily(tag.Face) ?? outer.Font,
        Size = CssValues.FontStep(tag.Size) ?? outer.Size,
        Color = CssValues.Color(tag.Color) ?? outer.Color,
    };

    private int NumberOf(TextFormat format, int outer)
    {
        if (format == _formats[outer])
            return outer;

        for (var i = _formats.Count - 1; i >= Math.Max(0, _formats.Count - 2 * Remembered); i--)
        {
            if (_formats[i] == format)
                return i;
        }

        _formats.Add(format);
        return _formats.Count - 1;
    }
}
