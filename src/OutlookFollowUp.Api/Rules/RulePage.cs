using System.Text;
using Markdig;
using OutlookFollowUp.Api.Pages;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Rules;

/// <summary>What a rule looks for and why, as a page for people: Markdown made of the rule's own words and examples.</summary>
internal static class RulePage
{
    // Stand for the marks while the text is Markdown; no mail can hold them past the encoding.
    private const char MarkOpens = '\uE000';
    private const char MarkCloses = '\uE001';

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UseAutoIdentifiers().Build();

    private static readonly Example Usual = Example.Fine("");

    /// <summary>The page of one rule.</summary>
    public static string Of(Rule rule)
    {
        var text = new StringBuilder()
            .Append("[All rules](/rules) · ").Append(SeverityName(rule.Severity)).Append("\n\n")
            .Append(rule.Summary).Append("\n\n").Append(rule.Why).Append("\n\n");
        AppendExamples(text, "What it flags", rule.Examples.Where(example => example.IsFlagged));
        AppendExamples(text, "What it leaves alone", rule.Examples.Where(example => !example.IsFlagged));
        text.Append("Source: ").Append(Escaped(rule.Source)).Append('\n');
        return HtmlPage.Of(rule.Id, Rendered(text));
    }

    /// <summary>The list of all rules.</summary>
    public static string Index(IEnumerable<Rule> rules)
    {
        var text = new StringBuilder("What a draft is checked for, and why. A mail is never sent or held back by a rule: you decide.\n\n");
        foreach (var rule in rules)
            text.Append("- [").Append(rule.Id).Append("](").Append(rule.Help).Append(") – ").Append(rule.Summary).Append('\n');
        return HtmlPage.Of("Rules", Rendered(text));
    }

    private static void AppendExamples(StringBuilder text, string title, IEnumerable<Example> examples)
    {
        text.Append("## ").Append(title).Append("\n\n");
        foreach (var example in examples)
        {
            text.Append(Quotation(string.Join('\n', Lines(example))));
            if (example.Becomes is { } becomes)
                text.Append("becomes\n\n").Append(Quotation(becomes));
            text.Append("---\n\n");
        }
    }

    /// <summary>The mail, with those of its headers that are not every example's.</summary>
    private static IEnumerable<string> Lines(Example example)
    {
        if (!example.To.SequenceEqual(Usual.To))
            yield return "To: " + (example.To.Count == 0 ? "nobody" : People(example.To));
        if (example.Cc.Count > 0)
            yield return "Cc: " + People(example.Cc);
        if (example.Subject != Usual.Subject)
            yield return "Subject: " + example.Subject;
        if (example.Attachments.Count > 0)
            yield return "Attached: " + string.Join(", ", example.Attachments.Select(attachment => attachment.Name));
        yield return example.MarkedBody;
    }

    private static string People(IEnumerable<Person> people) =>
        string.Join(", ", people.Select(person => $"{person.Name} <{person.Address}>".TrimStart()));

    /// <summary>A text as it is, line by line.</summary>
    private static string Quotation(string text) =>
        "> " + string.Join("\\\n> ", text.Split('\n').Select(line => line.Length == 0 ? "&nbsp;" : Escaped(line))) + "\n\n";

    /// <summary>Plain text in which Markdown sees nothing of its own.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in text.Replace("[|", MarkOpens.ToString(), StringComparison.Ordinal).Replace("|]", MarkCloses.ToString(),
            StringComparison.Ordinal))
            (char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit)) ? escaped.Append('\\') : escaped).Append(unit);
        return escaped.ToString();
    }

    private static string Rendered(StringBuilder markdown) => Markdig.Markdown.ToHtml(markdown.ToString(), Markdown)
        .Replace(MarkOpens.ToString(), "<mark>", StringComparison.Ordinal)
        .Replace(MarkCloses.ToString(), "</mark>", StringComparison.Ordinal);

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error: asked about before sending",
        Severity.Warning => "warning: asked about before sending",
        _ => "suggestion: shown beside the draft",
    };
}
