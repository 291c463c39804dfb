using System.Net;
using System.Text;

namespace OutlookFollowUp.Sandbox;

/// <summary>A mail's markup as plain text, as Graph gives it for <c>Prefer: outlook.body-content-type="text"</c>.</summary>
internal static class HtmlText
{
    private static readonly string[] Invisible = ["script", "style", "head", "title"];
    private static readonly string[] LineBreaking =
        ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "table", "ul", "ol"];

    public static string Read(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            AppendWords(text, html.AsSpan(at, (tag < 0 ? html.Length : tag) - at));
            if (tag < 0)
                break;
            at = SkipTag(html, tag, text);
        }

        return text.ToString().Trim();
    }

    private static int SkipTag(string html, int tag, StringBuilder text)
    {
        if (html.AsSpan(tag).StartsWith("<!--", StringComparison.Ordinal))
            return After(html, "-->", tag);

        var name = NameOf(html, tag, out var closes);
        if (!closes && Invisible.Contains(name, StringComparer.OrdinalIgnoreCase))
            return After(html, ">", After(html, "</" + name, tag) - 1);

        // A block begins on a new line and leaves one behind it.
        if (LineBreaking.Contains(name, StringComparer.OrdinalIgnoreCase) && text.Length > 0 && (!closes || text[^1] != '\n'))
            text.Append("\r\n");
        return After(html, ">", tag);
    }

    private static string NameOf(string html, int tag, out bool closes)
    {
        closes = tag + 1 < html.Length && html[tag + 1] == '/';
        var start = tag + (closes ? 2 : 1);
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return html[start..end];
    }

    private static int After(string html, string mark, int from)
    {
        var found = html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }

    private static void AppendWords(StringBuilder text, ReadOnlySpan<char> markup)
    {
        foreach (var character in WebUtility.HtmlDecode(markup.ToString()))
        {
            if (character is not (' ' or '\t' or '\r' or '\n'))
                text.Append(character);
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                text.Append(' ');
        }
    }
}
