using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutlookFollowUp.Drafting;

/// <summary>What no template may hold: HTML, pictures, links that tell who reads them, and more layers than anybody writes.</summary>
internal static class TemplateMarkup
{
    private const string Open = "{{";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Looks at the lines of a template from a line on, which is counted from 0.</summary>
    public static void Check(string[] lines, int first, List<TemplateProblem> problems)
    {
        // Line breaks in place of the front matter keep the numbers of the lines.
        var source = new string('\n', first) + string.Join('\n', lines[first..]);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            problems.Add(new(first + 1, 1, true, "Lists, quotes or brackets are nested too deeply here to be read."));
            return;
        }

        foreach (var node in document.Descendants())
        {
            if (Objection(node) is { } objection)
                problems.Add(new(node.Line + 1, node.Column + 1, true, objection));
        }

        for (var line = first; line < lines.Length; line++)
            CheckBareLink(lines[line], line + 1, problems);
    }

    private static string? Objection(MarkdownObject node) => node switch
    {
        HtmlBlock or HtmlInline => "HTML has no place in a template; Markdown alone is understood.",
        LinkInline { IsImage: true } => "A picture from elsewhere tells its owner that the mail was read; attach it instead.",
        LinkInline { Url: { } url } when HasSlot(url) => "A slot in a link would tell its owner who follows it; write the link out.",
        AutolinkInline { Url: { } url } when HasSlot(url) => "A slot in a link would tell its owner who follows it; write the link out.",
        LinkInline { Url: { Length: > 0 } url } when !SafeMarkdown.IsHarmless(url) => "A link goes to a page of the web or to a mail address.",
        _ => null,
    };

    private static bool HasSlot(string url) =>
        url.Contains(Open, StringComparison.Ordinal) || url.Contains("%7B%7B", StringComparison.OrdinalIgnoreCase);

    /// <summary>A mail program makes a link of an address without any markup, too.</summary>
    private static void CheckBareLink(string line, int number, List<TemplateProblem> problems)
    {
        for (var slot = line.IndexOf(Open, StringComparison.Ordinal); slot >= 0; slot = line.IndexOf(Open, slot + 2, StringComparison.Ordinal))
        {
            var start = slot == 0 ? 0 : line.LastIndexOfAny([' ', '\t', '(', '<'], slot - 1) + 1;
            var before = line.AsSpan(start, slot - start);
            if ((before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                && !problems.Exists(problem => problem.Line == number && problem.IsError))
                problems.Add(new(number, slot + 1, true, "A slot in a link would tell its owner who follows it; write the link out."));
        }
    }
}
