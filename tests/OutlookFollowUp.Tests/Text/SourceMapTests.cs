using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

/// <summary>From what is seen back to where it was written, and edits that leave the markup whole.</summary>
public sealed class SourceMapTests
{
    [Theory]
    [InlineData("<p>Dear Ada</p>", "Ada", "Ada")]
    [InlineData("<p>R&amp;D lab</p>", "R&D", "R&amp;D")]
    [InlineData("so <b>exc</b>ited", "excited", "exc</b>ited")]
    [InlineData("a\r\n   b", "a b", "a\r\n   b")]
    [InlineData("x &#x1F642; y", "🙂", "&#x1F642;")]
    [InlineData("😀 é ﬁn", "é", "é")]
    [InlineData("ex\u00ADact", "exact", "ex\u00ADact")]
    public void A_span_of_text_finds_its_source(string html, string seen, string written) =>
        Assert.Equal(written, SourceOf(Html(html).Authored, seen));

    [Fact]
    public void Plain_text_after_an_emoji_and_CRLF_keeps_its_offsets()
    {
        const string Source = "🙂 hi\r\nworld e\u0301t";
        var text = Plain(Source).Authored;

        Assert.Equal("🙂 hi\nworld e\u0301t", text.Text);
        Assert.Equal(Source.IndexOf("world", StringComparison.Ordinal), text.ToSource(Find(text, "world")).Start);
    }

    [Fact]
    public void An_empty_span_lies_behind_the_character_before_it()
    {
        var text = Html("<p><b>Dear Ada</b></p><p>Thanks</p>").Authored;

        var afterAda = text.ToSource(new("Dear Ada".Length, 0));
        var beforeThanks = text.ToSource(new("Dear Ada\n".Length, 0));

        Assert.Equal("<p><b>Dear Ada", text.Source[..afterAda.Start]);
        Assert.Equal("Thanks</p>", text.Source[beforeThanks.Start..]);
        Assert.Equal(new TextSpan(0, 0), MappedText.Empty.ToSource(new(0, 0)));
    }

    [Theory]
    [InlineData("I am <b>exc</b>ited", "excited", "glad", "I am <b>glad</b>")]
    [InlineData("R&amp;D team", "R&D", "Q&A", "Q&amp;A team")]
    [InlineData("<i>teh</i> end", "teh end", "the end", "<i>the end</i>")]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo", "three", "<p>three</p><p></p>")]
    [InlineData("a<br>b", "a\nb", "c", "c<br>")]
    [InlineData("so much\r\n  time", "much time", "<little>", "so &lt;little&gt;")]
    [InlineData("wo\u00ADrd here", "word", "term", "term here")]
    [InlineData("great <img alt=\"😀\"> day", " 😀", "", "great day")]
    [InlineData("x <!-- note --> y", "x y", "z", "z<!-- note --> ")]
    public void An_edit_replaces_words_and_leaves_every_tag(string html, string seen, string replacement, string expected)
    {
        var text = Html(html).Authored;

        var edits = text.ToSourceEdits(Find(text, seen), replacement);

        Assert.Equal(expected, Apply(html, edits));
    }

    [Fact]
    public void An_edit_of_an_empty_span_inserts()
    {
        var text = Html("<p>Dear <b>Ada</b></p>").Authored;

        Assert.Equal("<p>Dear <b>Ada,</b></p>", Apply(text.Source, text.ToSourceEdits(new(8, 0), ",")));
    }

    [Theory]
    [InlineData("<p>thank  , you</p>", "<p>thank, you</p>")]
    [InlineData("<p>thank \r\n\t, you</p>", "<p>thank, you</p>")]
    [InlineData("<p>thank <b> , you</b></p>", "<p>thank<b>, you</b></p>")]
    [InlineData("<p>thank <i> </i> <b>, you</b></p>", "<p>thank<i></i><b>, you</b></p>")]
    public void A_space_that_goes_takes_the_spaces_that_it_hid_along(string html, string expected)
    {
        var text = Html(html).Authored;

        Assert.Equal(expected, Apply(html, text.ToSourceEdits(new("thank".Length, 1), "")));
    }

    [Fact]
    public void An_edit_of_plain_text_is_not_escaped()
    {
        var text = Plain("R and D").Authored;

        Assert.Equal("R & D", Apply(text.Source, text.ToSourceEdits(Find(text, "and"), "&")));
    }

    [Fact]
    public void An_edit_never_swallows_a_quoted_line_between_two_answers()
    {
        const string Source = "Yes.\n> Tuesday?\nFine.";
        var text = Plain(Source).Authored;

        Assert.Equal("Yes.\n\nFine.", text.Text);
        Assert.Equal("No.\n> Tuesday?\n", Apply(Source, text.ToSourceEdits(new(0, text.Text.Length), "No.")));
    }

    [Fact]
    public void The_end_of_a_block_differs_from_a_line_break()
    {
        var text = Html("<div>a<br>b</div><div>c</div>").Authored;

        Assert.Equal("a\nb\nc", text.Text);
        Assert.False(text.IsBlockBreak(1));
        Assert.True(text.IsBlockBreak(3));
        Assert.False(Plain("a\nb").Authored.IsBlockBreak(1));
    }
}
