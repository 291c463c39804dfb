using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("I met Mr. Okoye and Dr. Ito. They were kind.", "I met Mr. Okoye and Dr. Ito.|They were kind.")]
    [InlineData("We spoke at 5 p.m. on Friday. It rained.", "We spoke at 5 p.m. on Friday.|It rained.")]
    [InlineData("It ended at 5 p.m. The room was cold.", "It ended at 5 p.m.|The room was cold.")]
    [InlineData("Tools, e.g. Hammers, i.e. heavy ones.", "Tools, e.g. Hammers, i.e. heavy ones.")]
    [InlineData("I worked at Hill Inc. Thank you.", "I worked at Hill Inc.|Thank you.")]
    [InlineData("I worked at Hill Inc. Leeds branch.", "I worked at Hill Inc. Leeds branch.")]
    [InlineData("J. R. Hill wrote it. So did I. Both are good.", "J. R. Hill wrote it.|So did I.|Both are good.")]
    [InlineData("It was 3.5 m long. Really?! Yes.", "It was 3.5 m long.|Really?!|Yes.")]
    [InlineData("Well... maybe. Well... Maybe.", "Well... maybe.|Well...|Maybe.")]
    [InlineData("Well… maybe. Well… Maybe.", "Well… maybe.|Well…|Maybe.")]
    [InlineData("She said \"Come in.\" I did. (I was early.) Then we sat.", "She said \"Come in.\"|I did.|(I was early.)|Then we sat.")]
    [InlineData("\"Great!\" she said.", "\"Great!\" she said.")]
    [InlineData("It was great.Thank you.", "It was great.|Thank you.")]
    [InlineData("it was great. i liked it", "it was great.|i liked it")]
    [InlineData("See acme.example. Bye.", "See acme.example.|Bye.")]
    [InlineData("On the 3. Mai we met at No. 5.", "On the 3.|Mai we met at No. 5.")]
    [InlineData("No. I cannot.", "No.|I cannot.")]
    [InlineData("So glad!! 🤞 See you.", "So glad!! 🤞|See you.")]
    [InlineData("Sweets 🎶 We sing.", "Sweets 🎶|We sing.")]
    public void A_sentence_ends_at_its_mark_and_nowhere_else(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences(text));

    [Fact]
    public void A_line_that_was_wrapped_goes_on()
    {
        var sentences =
            Sentences("Thank you for the time you took on Wednesday to show me the\nplant, and for the honest answers about the night shift.\nI enjoyed it.");

        Assert.Equal(2, sentences.Length);
        Assert.EndsWith("the\nplant, and for the honest answers about the night shift.", sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_list_ends() =>
        Assert.Equal(["I bring:", "- a lathe", "- two hands", "Kind regards", "Jo Hill"],
            Sentences("I bring:\n- a lathe\n- two hands\n\nKind regards\nJo Hill"));

    [Fact]
    public void A_block_of_HTML_ends_however_long_it_is()
    {
        var prose = Prose.Read(
            Html("<p>Thank you for the time you took on Wednesday to show me the plant</p><p>and the yard</p>").Authored);

        Assert.Equal(2, prose.Sentences.Count);
    }

    [Fact]
    public void Paragraphs_stand_between_blank_lines_or_in_blocks()
    {
        var plain = Read("One\ntwo.\n\nThree.\n \nFour.");
        var html = Prose.Read(Html("<div>One<br>two.</div><div>Three.</div><p>Four.</p>").Authored);

        Assert.Equal(["One\ntwo.", "Three.", "Four."], plain.Paragraphs.Select(span => plain[span]));
        Assert.Equal(["One\ntwo.", "Three.", "Four."], html.Paragraphs.Select(span => html[span]));
    }
}
