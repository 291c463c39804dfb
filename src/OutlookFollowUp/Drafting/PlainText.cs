using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutlookFollowUp.Drafting;

/// <summary>Markdown as the plain text of a mail: paragraphs a line apart, lists with their marks, links with their address.</summary>
internal static class PlainText
{
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        Append(text, document, "");
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, ContainerBlock blocks, string margin)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock list)
                AppendList(text, list, margin);
            else if (block is QuoteBlock quote)
                Append(text, quote, margin + "> ");
            else if (block is ContainerBlock inner)
                Append(text, inner, margin);
            else if (block is LeafBlock leaf)
                AppendLeaf(text, leaf, margin);
        }
    }

    private static void AppendList(StringBuilder text, ListBlock list, string margin)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var lines = new StringBuilder();
            Append(lines, item, "");
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            AppendLines(text, lines.ToString().TrimEnd(), margin + mark, margin + new string(' ', mark.Length), isLoose: list.IsLoose);
        }

        if (!list.IsLoose)
            text.Append('\n');
    }

    private static void AppendLeaf(StringBuilder text, LeafBlock leaf, string margin)
    {
        var lines = new StringBuilder();
        if (leaf.Inline is { } inline)
            Append(lines, inline);
        else if (leaf is ThematicBreakBlock)
            lines.Append("---");
        else
            lines.Append(leaf.Lines.ToString());
        AppendLines(text, lines.ToString(), margin, margin, isLoose: true);
    }

    private static void AppendLines(StringBuilder text, string lines, string firstMargin, string margin, bool isLoose)
    {
        var start = firstMargin;
        foreach (var line in lines.Split('\n'))
        {
            text.Append(start).Append(line).Append('\n');
            start = margin;
        }

        if (isLoose)
            text.Append('\n');
    }

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                LineBreakInline { IsHard: true } => text.Append('\n'),
                LineBreakInline => text.Append(' '),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                _ => text,
            };
            if (inline is ContainerInline inner)
                Append(text, inner);
            if (inline is LinkInline { Url: { Length: > 0 } url } shown && !text.ToString().EndsWith(url, StringComparison.Ordinal))
                text.Append(" (").Append(shown.Url).Append(')');
        }
    }
}
