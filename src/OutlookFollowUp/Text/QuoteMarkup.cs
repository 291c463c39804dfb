using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Text;

/// <summary>The marks that mail programs put around quoted history and signatures.</summary>
internal static class QuoteMarkup
{
    private const int LongestMark = 48;

    /// <summary>The part of the mail that an element says it is.</summary>
    public static Region RegionOf(HtmlElement element, in HtmlTag tag, InlineStyle style)
    {
        var marked = Max(RegionOf(tag.Id), RegionOf(tag.Class));
        if (element.Id == HtmlElement.Blockquote)
            return Max(marked, IsQuotation(tag, style) ? Region.Quoted : Region.Indented);
        if (style.IsSignature || (element.Id == HtmlElement.A && tag.Anchor.Equals("_MailAutoSig", StringComparison.Ordinal)))
            return Max(marked, Region.Signature);

        return marked;
    }

    /// <summary>Whether an element stands where a mail program begins the history, so that nothing behind it is the writer's.</summary>
    public static bool StartsHistory(in HtmlTag tag)
    {
        if (tag.Id.IsEmpty && tag.Class.IsEmpty)
            return false;

        return StartsHistory(WithoutPrefix(tag.Id)) || StartsHistory(WithoutPrefix(tag.Class));
    }

    private static bool StartsHistory(ReadOnlySpan<char> mark) => mark
        is "divRplyFwdMsg" or "appendonsend" or "mail-editor-reference-message-container" or "OutlookMessageHeader"
        or "ms-outlook-mobile-reference-message" or "ms-outlook-mobile-body-separator-line" or "reply-intro";

    private static bool IsQuotation(in HtmlTag tag, InlineStyle style) =>
        tag.Cites || style.HasLeftBorder || tag.Type.Equals("cite", StringComparison.OrdinalIgnoreCase);

    private static Region RegionOf(ReadOnlySpan<char> marks)
    {
        var region = Region.Written;
        while (!marks.IsEmpty)
        {
            var space = marks.IndexOf(' ');
            region = Max(region, RegionOfMark(WithoutPrefix(space < 0 ? marks : marks[..space])));
            marks = space < 0 ? default : marks[(space + 1)..];
        }

        return region;
    }

    private static Region RegionOfMark(ReadOnlySpan<char> mark)
    {
        if (mark.Length is < 9 or > LongestMark)
            return Region.Written;

        Span<char> lower = stackalloc char[LongestMark];
        if (Ascii.ToLower(mark, lower, out var length) != OperationStatus.Done)
            return Region.Written;

        return lower[..length] switch
        {
            "signature" or "ms-outlook-mobile-signature" or "gmail_signature" or "gmail_signature_prefix" or "moz-signature"
                or "applemailsignature" or "protonmail_signature_block" or "mobile-signature" or "_mailautosig" => Region.Signature,
            "gmail_quote" or "gmail_quote_container" or "gmail_attr" or "moz-cite-prefix" or "moz-forward-container"
                or "moz-email-headers-table" or "protonmail_quote" or "zmail_extra" or "yahoo_quoted" or "yahoo-quoted"
                or "divrplyfwdmsg" or "outlookmessageheader" or "ms-outlook-mobile-reference-message" or "tutanota_quote"
                or "mail-editor-reference-message-container" or "composer_history" => Region.Quoted,
            var other => other.StartsWith("yahoo_quoted_", StringComparison.Ordinal) ? Region.Quoted : Region.Written,
        };
    }

    /// <summary>A mark without the "x_" that Outlook puts before each name when it quotes a mail.</summary>
    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> mark)
    {
        while (mark.StartsWith("x_", StringComparison.Ordinal))
            mark = mark[2..];
        return mark;
    }

    private static Region Max(Region one, Region other) => one > other ? one : other;
}
