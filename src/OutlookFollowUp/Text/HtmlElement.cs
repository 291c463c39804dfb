using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>What an element does to the text in it. Source: the HTML Living Standard's "Rendering".</summary>
[Flags]
internal enum HtmlTraits : byte
{
    None = 0,

    /// <summary>Stands on lines of its own.</summary>
    Block = 1,

    /// <summary>Has no content and no end tag.</summary>
    Void = 2,

    /// <summary>Its content is not markup and is not seen.</summary>
    RawHidden = 4,

    /// <summary>Its content is markup that is not seen.</summary>
    Hidden = 8,

    /// <summary>A table cell.</summary>
    Cell = 16,

    /// <summary>White space shows as it is written.</summary>
    Preformatted = 32,

    /// <summary>Another one of its kind ends it, whether its end tag is there or not.</summary>
    EndsItself = 64,
}

/// <summary>An element's name and traits. The id tells names apart; unknown names have one as well.</summary>
internal readonly record struct HtmlElement(int Id, HtmlTraits Traits)
{
    private const int LongestKnown = 10;

    public bool Has(HtmlTraits traits) => (Traits & traits) != HtmlTraits.None;

    private static int IdOf(ReadOnlySpan<char> name)
    {
        var hash = 17;
        foreach (var unit in name)
            hash = unchecked(hash * 31 + (char.IsAsciiLetterUpper(unit) ? unit | 0x20 : unit));
        return hash;
    }

    public static int A { get; } = IdOf("a");
    public static int Blockquote { get; } = IdOf("blockquote");
    public static int Body { get; } = IdOf("body");
    public static int Br { get; } = IdOf("br");
    public static int Font { get; } = IdOf("font");
    public static int Hr { get; } = IdOf("hr");
    public static int Html { get; } = IdOf("html");
    public static int Img { get; } = IdOf("img");
    public static int P { get; } = IdOf("p");
    public static int Style { get; } = IdOf("style");

    public static HtmlElement Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestKnown)
            return new(IdOf(name), HtmlTraits.None);

        Span<char> lower = stackalloc char[LongestKnown];
        return Ascii.ToLower(name, lower, out var length) == OperationStatus.Done
            ? new(IdOf(name), TraitsOf(lower[..length]))
            : new(IdOf(name), HtmlTraits.None);
    }

    private static HtmlTraits TraitsOf(ReadOnlySpan<char> name) => name switch
    {
        "div" or "blockquote" or "center" or "table" or "tr" or "tbody" or "thead" or "tfoot" or "ul" or "ol" or "dl"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "address" or "article" or "aside" or "section" or "header" or "footer"
            or "main" or "nav" or "form" or "fieldset" or "details" or "summary" or "dialog" or "figure" or "figcaption" or "menu"
            or "dir" or "body" or "caption" or "legend" or "hgroup" or "search" => HtmlTraits.Block,
        "p" or "li" or "dt" or "dd" => HtmlTraits.Block | HtmlTraits.EndsItself,
        "td" or "th" => HtmlTraits.Cell | HtmlTraits.EndsItself,
        "pre" or "listing" => HtmlTraits.Block | HtmlTraits.Preformatted,
        "hr" => HtmlTraits.Block | HtmlTraits.Void,
        "br" or "img" or "input" or "meta" or "link" or "area" or "base" or "col" or "embed" or "source" or "track" or "wbr" or "param"
            => HtmlTraits.Void,
        "script" or "style" or "title" or "iframe" or "noembed" or "noframes" or "xmp" or "textarea" => HtmlTraits.RawHidden,
        "template" or "xml" or "object" or "svg" or "math" or "select" or "datalist" or "audio" or "video" or "canvas" => HtmlTraits.Hidden,
        _ => HtmlTraits.None,
    };
}
