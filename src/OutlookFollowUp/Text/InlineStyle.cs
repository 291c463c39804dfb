using System.Buffers;
using System.Net;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>What a <c>style</c> attribute says that bears on reading a mail.</summary>
internal sealed record InlineStyle
{
    public static InlineStyle None { get; } = new();

    public bool IsHidden { get; private set; }

    /// <summary>Whether white space shows as written; null where the style does not say.</summary>
    public bool? IsPreformatted { get; private set; }

    /// <summary>A line above, as Word draws over history.</summary>
    public bool HasTopBorder { get; private set; }

    /// <summary>A line on the left, as mail programs draw beside history.</summary>
    public bool HasLeftBorder { get; private set; }

    /// <summary>Word's mark on every piece of the automatic signature.</summary>
    public bool IsSignature { get; private set; }

    public string? Font { get; private set; }

    public string? Color { get; private set; }

    private double Size { get; set; }

    private bool SizeIsRelative { get; set; }

    /// <summary>Whether it changes what is seen, or how.</summary>
    public bool IsVisible => IsHidden || Font is not null || Color is not null || Size > 0;

    public static InlineStyle Parse(ReadOnlySpan<char> attribute)
    {
        var css = attribute.Contains('&') ? WebUtility.HtmlDecode(attribute.ToString()) : attribute;
        var style = new InlineStyle();
        while (!css.IsEmpty)
        {
            var end = css.IndexOf(';');
            var declaration = end < 0 ? css : css[..end];
            css = end < 0 ? default : css[(end + 1)..];
            if (declaration.IndexOf(':') is var colon and > 0)
                style.Take(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
        }

        return style;
    }

    /// <summary>The look of text under this style inside text of another look.</summary>
    public TextFormat Over(TextFormat outer) => outer with
    {
        Font = Font ?? outer.Font,
        Color = Color ?? outer.Color,
        Size = Size <= 0 ? outer.Size : SizeIsRelative ? outer.Size * Size : Size,
    };

    private void Take(ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[16];
        if (Ascii.ToLower(property, lower, out var length) != OperationStatus.Done)
            return;

        switch (lower[..length])
        {
            case "display": IsHidden |= Is(value, "none"); break;
            case "visibility": IsHidden |= Is(value, "hidden"); break;
            case "mso-hide": IsHidden |= Is(value, "all"); break;
            case "white-space": IsPreformatted = value.StartsWith("pre", StringComparison.OrdinalIgnoreCase); break;
            case "border-top": HasTopBorder |= value.Contains("solid", StringComparison.OrdinalIgnoreCase); break;
            case "border-left": HasLeftBorder |= value.Contains("solid", StringComparison.OrdinalIgnoreCase); break;
            case "mso-bookmark": IsSignature |= value.Contains("_MailAutoSig", StringComparison.OrdinalIgnoreCase); break;
            case "font-family": Font = CssValues.FirstFamily(value) ?? Font; break;
            case "color": Color = CssValues.Color(value) ?? Color; break;
            case "font-size": TakeSize(value); break;
        }
    }

    private void TakeSize(ReadOnlySpan<char> value)
    {
        if (CssValues.Size(value, out var isRelative) is not { } size)
            return;

        IsHidden |= size == 0;
        (Size, SizeIsRelative) = (size, isRelative);
    }

    private static bool Is(ReadOnlySpan<char> value, string keyword) => value.StartsWith(keyword, StringComparison.OrdinalIgnoreCase);
}
