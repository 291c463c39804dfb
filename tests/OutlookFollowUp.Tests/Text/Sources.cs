using OutlookFollowUp.Text;

namespace OutlookFollowUp.Tests.Text;

/// <summary>Short ways to ask for what a test compares.</summary>
internal static class Sources
{
    public static MailText Html(string source) => MailText.Read(MailBody.Html(source));

    public static MailText Plain(string source) => MailText.Read(MailBody.Text(source));

    public static Prose Read(string text) => Prose.Read(MappedText.Plain(text));

    public static string[] Sentences(string text) => Sentences(Read(text));

    public static string[] Sentences(Prose prose) => [.. prose.Sentences.Select(span => prose[span])];

    public static string[] Tokens(string text, TokenKind? kind = null)
    {
        var prose = Read(text);
        return [.. prose.Tokens.Where(token => kind is null || token.Kind == kind).Select(token => prose[token.Span])];
    }

    /// <summary>The source with its edits applied.</summary>
    public static string Apply(string source, IEnumerable<SourceEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
            source = source.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        return source;
    }

    /// <summary>Where some words stand in the visible text.</summary>
    public static TextSpan Find(MappedText text, string words) => new(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>The source of some words of the visible text.</summary>
    public static string SourceOf(MappedText text, string words)
    {
        var span = text.ToSource(Find(text, words));
        return text.Source.Substring(span.Start, span.Length);
    }
}
