using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace OutlookFollowUp.Tests.Text;

/// <summary>The reader sees the characters that a browser's own parsing algorithm sees, in the same order.</summary>
public sealed class BrowserAgreementTests
{
    /// <summary>Markup whose hiding is the parser's business, and words that belong to no signature and no history.</summary>
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<span title='a>b'>", "</span>", "<br>", "<hr>", "<ul>", "<li>",
        "</li>", "</ul>", "<font size=2>", "</font>", "<a href=x>", "</a>", "<pre>", "</pre>", "<h1>", "</h1>", "<o:p>", "</o:p>",
        "<img alt=x>", "<!-- a -->", "<!-->", "<!--->", "<!--a--!>", "<![if x]>", "<?xml ?>", "</ >", "<script>a<b</script>",
        "<style>p{}</style>", "<title>t</title>", "&amp;", "&lt;", "&eacute;", "&eacute", "&rsquo;", "&#8217;", "&#146;", "&#x1F600;",
        "&#0;", "&bogus;", "&", "&notit;", "&ampx", "<", "< ", "<3", "a>", "\"", "'", "=", " ", "  ", "\n", "\r\n", "\t", "one", "two",
        "three", "Four", "é", "😀", "x<", "a<b>", "\0",
    ];

    private static readonly HtmlParser Parser = new();

    [Fact]
    public void Visible_characters_agree_with_the_standards_algorithm()
    {
        var sources = (from pieces in Gen.Elements(Pieces).ListOf() select string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(sources, source => Letters(Seen(source)) == Letters(Sources.Html(source).Authored.Text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40));
    }

    private static string Seen(string source)
    {
        var document = Parser.ParseDocument(source);
        foreach (var hidden in document.QuerySelectorAll("script, style, title"))
            hidden.Remove();
        return document.DocumentElement.TextContent;
    }

    private static string Letters(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit != '\0'));
}
