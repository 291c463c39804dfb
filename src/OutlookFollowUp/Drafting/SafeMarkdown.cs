using System.Text.Encodings.Web;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutlookFollowUp.Drafting;

/// <summary>Markdown that somebody typed, as HTML without markup of theirs, without pictures and with links to web and mail only.</summary>
public static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The HTML; text that is nested deeper than anybody writes comes out as it is, without markup.</summary>
    public static string ToHtml(string markdown) =>
        Parse(markdown) is { } document ? Html(document) : $"<p>{HtmlEncoder.Default.Encode(markdown)}</p>\n";

    /// <summary>The same text for a mail, in both of its forms; null when it is nested deeper than anybody writes.</summary>
    internal static (string Html, string Text)? ToMail(string markdown) =>
        Parse(markdown) is { } document ? (Html(document), PlainText.Of(document)) : null;

    /// <summary>The document without what could do harm; null when it is nested too deeply to be read.</summary>
    private static MarkdownDocument? Parse(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            // A picture from elsewhere tells its owner that the text was read.
            link.IsImage = false;
            if (!IsHarmless(link.Url))
                link.Url = "";
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHarmless(link.Url)))
            link.Url = "";
        return document;
    }

    private static string Html(MarkdownDocument document)
    {
        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
    }

    internal static bool IsHarmless(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var target)
        && (target.Scheme == Uri.UriSchemeHttp || target.Scheme == Uri.UriSchemeHttps || target.Scheme == Uri.UriSchemeMailto);
}
