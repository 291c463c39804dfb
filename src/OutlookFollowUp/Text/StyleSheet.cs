using System.Buffers;

namespace OutlookFollowUp.Text;

/// <summary>
/// What a mail's own style sheets say of plain selectors: <c>p</c>, <c>.x</c> and <c>p.x</c>. Word writes a mail's font nowhere else.
/// Rules for screens and printers, and those that need the document's structure, are left out.
/// </summary>
internal sealed class StyleSheet
{
    /// <summary>What a selector holds that needs the document's structure to be understood.</summary>
    private static readonly SearchValues<char> Structure = SearchValues.Create(" >+~:#[*\r\n\t");

    private Dictionary<string, InlineStyle>? _rules;

    public bool IsEmpty => _rules is null;

    /// <summary>Reads one more style sheet; a later rule replaces an earlier one for the same selector.</summary>
    public void Add(ReadOnlySpan<char> css)
    {
        while (css.IndexOf('{') is var open and >= 0)
        {
            var selectors = WithoutComments(css[..open]);
            var isAtRule = selectors.StartsWith('@');
            var end = isAtRule ? BlockEnd(css, open) : RuleEnd(css, open);
            if (!isAtRule)
                AddRule(selectors, css[(open + 1)..end].TrimEnd('}'));
            css = css[end..];
        }
    }

    /// <summary>The look of text in an element, as far as style sheets say; hidden where they hide it.</summary>
    public TextFormat Over(TextFormat outer, in HtmlTag tag, ref bool isHidden)
    {
        if (_rules is null)
            return outer;

        var rules = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
        var format = Apply(rules, tag.Name, outer, ref isHidden);
        var classes = tag.Class;
        Span<char> selector = stackalloc char[96];
        while (!classes.IsEmpty)
        {
            var space = classes.IndexOf(' ');
            var name = space < 0 ? classes : classes[..space];
            classes = space < 0 ? default : classes[(space + 1)..];
            if (name.IsEmpty || tag.Name.Length + 1 + name.Length > selector.Length)
                continue;

            tag.Name.CopyTo(selector);
            selector[tag.Name.Length] = '.';
            name.CopyTo(selector[(tag.Name.Length + 1)..]);
            var whole = selector[..(tag.Name.Length + 1 + name.Length)];
            format = Apply(rules, whole[tag.Name.Length..], format, ref isHidden);
            format = Apply(rules, whole, format, ref isHidden);
        }

        return format;
    }

    private static TextFormat Apply(
        Dictionary<string, InlineStyle>.AlternateLookup<ReadOnlySpan<char>> rules, ReadOnlySpan<char> selector, TextFormat format,
        ref bool isHidden)
    {
        if (!rules.TryGetValue(selector, out var style))
            return format;

        isHidden |= style.IsHidden;
        return style.Over(format);
    }

    private void AddRule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        var style = InlineStyle.Parse(declarations);
        if (!style.IsVisible)
            return;

        foreach (var range in selectors.Split(','))
        {
            var selector = selectors[range].Trim();
            if (!selector.IsEmpty && !selector.ContainsAny(Structure))
                (_rules ??= new(StringComparer.OrdinalIgnoreCase))[selector.ToString()] = style;
        }
    }

    private static int RuleEnd(ReadOnlySpan<char> css, int open) =>
        css[open..].IndexOf('}') is var close and >= 0 ? open + close + 1 : css.Length;

    private static int BlockEnd(ReadOnlySpan<char> css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            depth += css[i] == '{' ? 1 : css[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return css.Length;
    }

    /// <summary>Selectors without the comments and the HTML comment marks before them.</summary>
    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> selectors)
    {
        if (selectors.LastIndexOf("*/") is var comment and >= 0)
            selectors = selectors[(comment + 2)..];
        if (selectors.LastIndexOf("<!--") is var mark and >= 0)
            selectors = selectors[(mark + 4)..];
        if (selectors.LastIndexOf(';') is var statement and >= 0)
            selectors = selectors[(statement + 1)..];
        return selectors.Trim();
    }
}
