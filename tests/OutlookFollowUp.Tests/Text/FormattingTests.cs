using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

/// <summary>How the authored text looks, as the markup says.</summary>
public sealed class FormattingTests
{
    [Fact]
    public void A_pasted_phrase_is_a_run_of_its_own()
    {
        var mail = Html("""
            <div style="font-family: Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0)">The <span style="font-family:
            &quot;Courier New&quot;, monospace; font-size: 10pt; color: #703">Kiln Keeper</span> job</div>
            <div style="font-family:Calibri;font-size:16px;color:black">suits me</div>
            """);

        Assert.Equal(
            [
                ("The ", new TextFormat("Calibri", 12, "#000000")),
                ("Kiln Keeper", new TextFormat("Courier New", 10, "#770033")),
                (" job\nsuits me", new TextFormat("Calibri", 12, "#000000")),
            ],
            mail.Formatting.Select(run => (mail.Authored.Text.Substring(run.Span.Start, run.Span.Length), run.Format)));
    }

    [Theory]
    [InlineData("<font face=\"Arial, Helvetica\" size=\"4\" color=\"#FF0000\">x</font>", "Arial", 13.5, "#ff0000")]
    [InlineData("<font size=\"+1\">x</font>", null, 13.5, null)]
    [InlineData("<div style=\"font-size:10pt\"><span style=\"font-size:1.5em\">x</span></div>", null, 15.0, null)]
    [InlineData("<div style=\"font-size:10pt\"><span style=\"font-size:120%\">x</span></div>", null, 12.0, null)]
    [InlineData("<span style=\"font-family:inherit;color:inherit;font-size:inherit\">x</span>", null, null, null)]
    [InlineData("<span style=\"color:RGB(255, 0, 0);font-size:large\">x</span>", null, 13.5, "#ff0000")]
    [InlineData("<span style=\";;color\">x</span>", null, null, null)]
    [InlineData("<span style=\"color:rgb(1);font-size:abc\">x</span>", null, null, null)]
    public void Looks_are_told_in_one_form(string html, string? font, double? size, string? color) =>
        Assert.Equal(new TextFormat(font, size, color), Assert.Single(Html(html).Formatting).Format);

    [Fact]
    public void Words_style_sheet_gives_its_paragraphs_their_look()
    {
        var mail = Html("""
            <html><head><style><!--
            /* Font Definitions */
            @font-face
            	{font-family:Calibri;
            	panose-1:2 15 5 2 2 2 4 3 2 4;}
            /* Style Definitions */
            p.MsoNormal, li.MsoNormal, div.MsoNormal
            	{margin:0cm;
            	font-size:11.0pt;
            	font-family:"Calibri",sans-serif;}
            @media print { p.MsoNormal { font-size: 30pt } .x { color: red } }
            a:link, div span {color:#0563C1;}
            --></style></head><body><p class="MsoNormal">The <span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>kiln</span> is <span class="x">warm</span></p>
            """);

        Assert.Equal(new TextFormat("Calibri", 11, null), Assert.Single(mail.Formatting).Format);
    }

    [Theory]
    [InlineData("<style>p { color: red } .a { color: blue } p.a { font-size: 9pt }</style><p class='b a'>x</p>", 9.0, "#0000ff")]
    [InlineData("<style>p { color: red }</style><p style='color:blue'>x</p>", null, "#0000ff")]
    [InlineData("<style>p { color: red } p {</style><p>x</p>", null, "#ff0000")]
    [InlineData("<style>@import url(x); P { color: red }</style><p>x</p>", null, "#ff0000")]
    public void A_nearer_rule_wins(string html, double? size, string? color) =>
        Assert.Equal(new TextFormat(null, size, color), Assert.Single(Html(html).Formatting).Format);

    [Fact]
    public void A_link_is_marked_as_one() =>
        Assert.True(Assert.Single(Html("<a href=\"https://a.example\" style=\"color:#0563C1\">x</a>").Formatting).Format.IsLink);

    [Fact]
    public void White_space_alone_has_no_look_of_its_own() =>
        Assert.Single(
            Html("<div style=\"color:#111\">a</div><div><br></div><div style=\"color:#111\">b<span style=\"color:red\"> </span>c</div>").Formatting);

    [Fact]
    public void The_looks_go_on_over_a_quotation_between()
    {
        var mail = Html("<div style=\"color:red\">a</div><blockquote type=cite>b</blockquote><div style=\"color:blue\">c</div>");

        Assert.Equal([new TextSpan(0, 3), new TextSpan(3, 1)], mail.Formatting.Select(run => run.Span));
    }

    [Fact]
    public void History_does_not_count() =>
        Assert.Single(Html("<div>a</div><blockquote type=cite style=\"color:red\">b</blockquote><div>c</div>").Formatting);
}
