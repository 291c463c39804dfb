using System.Text;
using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

/// <summary>Mail made to break its reader. Were any of these not linear, the test run would not end.</summary>
public sealed class HostileTextTests
{
    private const int Length = 1 << 18;

    public static TheoryData<string> Patterns =>
    [
        "<", "<<a ", "<div>", "</div>", "</b>", "<b>", "<b><div>", "<p>", "<table><td>", "<!--", "<!-- -->", "&", "&amp", "&#x", "&amp;",
        "<style>", "</style",
        "<div style=\"a:b;", "<div title=", "<a href='", "a.", "a.b-", "a@", "@a.b ", "> ", ">\n", "\n", "\r", "\0", "From: a\n",
        "On 1/2 \n", "On 1:00 \n", "x:\n",
        "-- \n", "Thanks,\n", "+44 20 7946 0991\n", "Best ", "Dear ", "Ana and ", "Ana, ", "Mr. ", "...", "?!", "' ", "a'", "\uD83D",
        "\uDE00", "😀\u200D", "🇬", "\u202E",
        "e\u0301", "\u0301", "<blockquote>", "<i style=\"color:#123\">", "<br>", "<td>x", "(", "http://a.example/)", "A.B.",
        "________________________________\n",
        "confidential and intended recipient \n\n", "<script></scrip", "<xml>", "-----Original Message-----\n",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_repeated_without_end_is_read_in_linear_time(string pattern)
    {
        var source = new StringBuilder(Length).Insert(0, pattern, Length / pattern.Length).ToString();

        foreach (var body in new[] { MailBody.Html(source), MailBody.Text(source) })
        {
            var mail = MailText.Read(body);
            var prose = Prose.Read(mail.Authored);
            Assert.True(prose.Tokens.Count <= source.Length);
        }
    }

    [Fact]
    public void Nesting_ten_thousand_deep_is_survived()
    {
        const int Depth = 10_000;
        var source = string.Concat(Enumerable.Repeat("<div><span>", Depth)) + "deep"
            + string.Concat(Enumerable.Repeat("</span></div>", Depth)) + "after";

        Assert.Equal("deep\nafter", Html(source).Authored.Text);
    }

    [Fact]
    public void Unclosed_elements_do_not_swallow_the_text() =>
        Assert.Equal("one\ntwo\nthree", Html("<div><b>one<div><i>two<p><font>three").Authored.Text);

    [Fact]
    public void A_mail_of_nothing_is_a_mail()
    {
        foreach (var source in new[] { "", " ", "\n", "<", "&", "<!--", "\0" })
        {
            var mail = Html(source);
            Assert.Equal("", mail.Quoted.Text + mail.Signature.Text);
            Assert.Null(Prose.Read(mail.Authored).Greeting);
        }
    }

    [Fact]
    public void A_lone_surrogate_is_kept_where_it_is()
    {
        var text = Html("<p>a\uD83Db</p>").Authored;

        Assert.Equal("a\uD83Db", text.Text);
        Assert.Equal(new TextSpan(4, 1), text.ToSource(new(1, 1)));
    }
}
