using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

/// <summary>What of HTML a person sees.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\nTwo")]
    [InlineData("<p>One<p>Two", "One\nTwo")]
    [InlineData("One<br>Two<br/>Three</br>Four", "One\nTwo\nThree\nFour")]
    [InlineData("<div>One<br></div><div>Two</div>", "One\nTwo")]
    [InlineData("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo")]
    [InlineData("<p>One</p><p>&nbsp;</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<ul><li>One<li>Two</ul>Three", "One\nTwo\nThree")]
    [InlineData("<table><tr><td>When</td><td>Friday</td></tr><tr><td>Where</td><td>Leeds</td></tr></table>", "When\tFriday\nWhere\tLeeds")]
    [InlineData("<h1>Title</h1>Text<blockquote>Indented</blockquote>End", "Title\nText\nIndented\nEnd")]
    public void Blocks_and_breaks_are_lines(string html, string seen) => Assert.Equal(seen, Html(html).Authored.Text);

    [Theory]
    [InlineData("  so\r\n   much \t space ", "so much space")]
    [InlineData("so <b> much</b> space", "so much space")]
    [InlineData("<b>bold</b> <i>and</i> plain", "bold and plain")]
    [InlineData("end \n<br> next", "end\nnext")]
    [InlineData("a&nbsp;b", "a b")]
    [InlineData("a&nbsp; b", "a  b")]
    [InlineData("<pre>one  two\r\nthree</pre>", "one  two\nthree")]
    [InlineData("<div style=\"white-space: pre-wrap\">one  two\nthree</div>", "one  two\nthree")]
    public void White_space_collapses_as_in_a_browser(string html, string seen) => Assert.Equal(seen, Html(html).Authored.Text);

    [Theory]
    [InlineData("<style>p { color: red }</style>seen")]
    [InlineData("<script>if (a < b) alert('</p>')</script>seen")]
    [InlineData("<SCRIPT>x</SCRIPT >seen")]
    [InlineData("<title>Mail</title>seen")]
    [InlineData("<!-- a > b -->seen")]
    [InlineData("<!-->seen")]
    [InlineData("<!--->seen")]
    [InlineData("<!--[if gte mso 9]><xml><o:x>hidden</o:x></xml><![endif]-->seen")]
    [InlineData("<![if !mso]>seen<![endif]>")]
    [InlineData("<!DOCTYPE html>seen")]
    [InlineData("<?xml version=\"1.0\"?>seen")]
    [InlineData("<xml>hidden</xml>seen")]
    [InlineData("<div style=\"display:none\">hidden <b>too</b></div>seen")]
    [InlineData("<div style='DISPLAY: None !important'>hidden</div>seen")]
    [InlineData("<span style=\"visibility: hidden\">hidden</span>seen")]
    [InlineData("<span style=\"mso-hide:all\">hidden</span>seen")]
    [InlineData("<span style=\"font-size:0px;color:red\">hidden</span>seen")]
    [InlineData("<div hidden>hidden</div>seen")]
    [InlineData("<style>.preheader { display:none }</style><div class=\"preheader\">hidden</div>seen")]
    [InlineData("<template>hidden</template>seen")]
    [InlineData("seen<img src=x alt=\"a picture\">")]
    [InlineData("se\u00ADe\u200Bn")]
    [InlineData("\u202Eseen\u202C")]
    [InlineData("se&shy;en&zwnj;")]
    [InlineData("se\0en")]
    public void What_nobody_sees_is_left_out(string html) => Assert.Equal("seen", Html(html).Authored.Text);

    [Theory]
    [InlineData("Tom &amp; Jerry", "Tom & Jerry")]
    [InlineData("caf&eacute; &eacute &Eacute;", "café é É")]
    [InlineData("&lt;p&gt;", "<p>")]
    [InlineData("&#8217;&#x2019;&#8217", "’’’")]
    [InlineData("&#146;&#150;", "’–")]
    [InlineData("&#x1F642;", "🙂")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&unknown; &; & &# &#x; AT&T", "&unknown; &; & &# &#x; AT&T")]
    [InlineData("&notit; &copy2026", "¬it; ©2026")]
    [InlineData("&hellip;&ndash;&rsquo;&ldquo;&euro;", "…–’“€")]
    public void Entities_are_read_as_browsers_read_them(string html, string seen) => Assert.Equal(seen, Html(html).Authored.Text);

    [Theory]
    [InlineData("a < b and c <3 <", "a < b and c <3 <")]
    [InlineData("<p class=a id=b>x</p>", "x")]
    [InlineData("<p title='a > b'>x</p>", "x")]
    [InlineData("<p title=\"x\" / >y", "y")]
    [InlineData("<b>bold <div>block</b> still</div> after", "bold\nblock still\nafter")]
    [InlineData("</div></p></b>x", "x")]
    [InlineData("x<div", "x")]
    [InlineData("x<div title=\"unclosed>y", "x")]
    [InlineData("x<!-- unclosed", "x")]
    [InlineData("x<style>unclosed", "x")]
    [InlineData("<svg><text>drawn</text></svg>x", "x")]
    public void Broken_markup_is_mended(string html, string seen) => Assert.Equal(seen, Html(html).Authored.Text);

    [Fact]
    public void An_emoji_that_is_a_picture_is_its_alternative_text()
    {
        var mail = Html("Great <img class=\"emoji\" alt=\"😀\" src=\"cid:1\"> news");

        Assert.Equal("Great 😀 news", mail.Authored.Text);
        Assert.Equal("<img class=\"emoji\" alt=\"😀\" src=\"cid:1\">", SourceOf(mail.Authored, "😀"));
    }

    [Fact]
    public void The_smiley_that_classic_Outlook_makes_of_a_colon_and_a_bracket_is_a_smiley() =>
        Assert.Equal("Great ☺", Html("Great <span style='font-family:Wingdings'>J</span>").Authored.Text);

    [Fact]
    public void Plain_text_keeps_its_lines_and_loses_what_nobody_sees()
    {
        var mail = Plain("\r\nHello \u200BAda,\r\n\r\nsee\u00A0you.\rBye\n");

        Assert.Equal("Hello Ada,\n\nsee you.\nBye", mail.Authored.Text);
        Assert.Empty(mail.Formatting);
    }

    [Fact]
    public void Markup_in_plain_text_is_text() => Assert.Equal("<b>a</b> &amp;", Plain("<b>a</b> &amp;").Authored.Text);
}
