using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>The HTML of a draft: what the client wrote, harmless, above the history that Outlook put there.</summary>
internal static class DraftBody
{
    private static readonly string[] Kept =
        ["P", "BR", "DIV", "SPAN", "B", "STRONG", "I", "EM", "U", "UL", "OL", "LI", "A", "BLOCKQUOTE", "H1", "H2", "H3"];

    private static readonly string[] Dropped =
        ["SCRIPT", "STYLE", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT", "IFRAME", "OBJECT", "EMBED", "SVG", "MATH", "FORM", "TEXTAREA", "SELECT"];

    /// <summary>What a client wrote, as HTML of paragraphs, lists, emphasis and links, and nothing else.</summary>
    public static string Clean(MailBody body)
    {
        if (body.Type == BodyType.Text)
            return $"<div>{WebUtility.HtmlEncode(body.Content).ReplaceLineEndings("<br>")}</div>";
        var document = new HtmlParser().ParseDocument(body.Content);
        Clean(document.Body!);
        return $"<div>{document.Body!.InnerHtml}</div>";
    }

    /// <summary>Our part above what is there; what is there already holds it when we stopped between writing and knowing.</summary>
    public static string Above(string ours, string existing, bool isHtml)
    {
        if (!isHtml)
            return $"<html><body>{ours}<pre>{WebUtility.HtmlEncode(existing)}</pre></body></html>";
        if (existing.Contains(ours, StringComparison.Ordinal))
            return existing;
        var body = existing.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var start = body < 0 ? -1 : existing.IndexOf('>', body);
        return start < 0 ? ours + existing : existing[..(start + 1)] + ours + existing[(start + 1)..];
    }

    private static void Clean(IElement parent)
    {
        // From the inside out and without recursion: mail nests as deep as it likes.
        foreach (var element in parent.QuerySelectorAll("*").Reverse().ToList())
        {
            if (Dropped.Contains(element.TagName, StringComparer.OrdinalIgnoreCase))
                element.Remove();
            else if (!Kept.Contains(element.TagName, StringComparer.Ordinal))
                element.Replace([.. element.ChildNodes]);
            else
                KeepLinkOnly(element);
        }

        foreach (var comment in parent.Descendants<IComment>().ToList())
            comment.Remove();
    }

    private static void KeepLinkOnly(IElement element)
    {
        var link = element.GetAttribute("href");
        foreach (var attribute in element.Attributes.Select(attribute => attribute.Name).ToList())
            element.RemoveAttribute(attribute);
        if (element.TagName == "A" && Uri.TryCreate(link, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" or "mailto")
            element.SetAttribute("href", target.AbsoluteUri);
    }
}
