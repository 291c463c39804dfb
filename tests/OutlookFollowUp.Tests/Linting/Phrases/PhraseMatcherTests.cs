using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Tests.Linting.Phrases;

public class PhraseMatcherTests
{
    [Theory]
    [InlineData("great fit", "I am a great fit here.", "great fit")]
    [InlineData("great fit", "I am a Great  Fit here.", "Great  Fit")]
    [InlineData("great fit", "I am a great person. Fit as well.", null)]
    [InlineData("great fit", "I am a greatly fit person.", null)]
    [InlineData("look~ forward", "I was looking forward to it.", "looking forward")]
    [InlineData("look~ forward", "I look forward to it.", "look forward")]
    [InlineData("meet~", "We met.", "met")]
    [InlineData("try~", "She tries.", "tries")]
    [InlineData("plan~", "We planned it.", "planned")]
    [InlineData("great ..2 fit", "a great and natural fit", "great and natural fit")]
    [InlineData("great ..2 fit", "a great but rather unusual fit", null)]
    [InlineData("great ..2 fit", "a great, really great fit", "great, really great fit")]
    [InlineData("am ..1 (a|the)? ..1 fit", "I am surely fit.", "am surely fit")]
    [InlineData("am ..1 (a|the)? ..1 fit", "I am surely a good fit.", "am surely a good fit")]
    [InlineData("am ..1 (a|the)? ..1 fit", "I am not yet quite fit.", null)]
    [InlineData("so? very much", "Thank you so very much.", "so very much")]
    [InlineData("thank you (so|very)? much", "Thank you much.", "Thank you much")]
    [InlineData("i would be", "I'd be glad.", "I'd be")]
    [InlineData("i'd be", "I would be glad.", "I would be")]
    [InlineData("do not hesitate", "Please don’t hesitate.", "don’t hesitate")]
    [InlineData("can not wait", "I cannot wait.", "cannot wait")]
    [InlineData("cannot wait", "I can't wait.", "can't wait")]
    [InlineData("follow up", "A follow-up is due.", "follow-up")]
    [InlineData("resume", "My résumé is there.", "résumé")]
    [InlineData("in # days", "We meet in 3 days.", "in 3 days")]
    [InlineData("in * days", "We meet in three days.", "in three days")]
    [InlineData("^ any news", "Any news?", "Any news")]
    [InlineData("^ any news", "Is there any news?", null)]
    [InlineData("any news $", "Is there any news?", "any news")]
    [InlineData("any news $", "Is there any news today?", null)]
    [InlineData("(thank you|thanks) for (your|the) ..1 time ..4 (today|yesterday)?", "Thanks for your time.", "Thanks for your time")]
    [InlineData("(thank you|thanks) for (your|the) ..1 time ..4 (today|yesterday)?", "Thanks for your time with me today.",
        "Thanks for your time with me today")]
    public void A_phrase_is_found_in_the_forms_it_stands_for(string pattern, string text, string? expected)
    {
        var found = Found(new(pattern), text);

        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Fact]
    public void Of_hits_inside_one_another_the_longest_counts() =>
        Assert.Equal(["really great fit"], Found(new("great fit\nreally great fit\nfit"), "a really great fit"));

    [Fact]
    public void A_phrase_found_twice_is_two_hits() =>
        Assert.Equal(["well done", "Well done"], Found(new("well done"), "It was well done. Well done!"));

    [Fact]
    public void A_number_belongs_to_every_phrase_that_asks_for_one_there() =>
        Assert.Equal(["by 5", "By 6 pm"], Found(new("by #\n(by|before) # pm\n(by|after) * pm"), "It came by 5. By 6 pm it had gone."));

    [Fact]
    public void Sets_do_not_disturb_each_other()
    {
        PhraseSet one = new("thank you for"), other = new("thank you (for|so) much\nthank you");
        var passage = Passage("Thank you for much.", one, other);

        Assert.Equal(["Thank you for"], passage.Hits(one).Select(hit => passage[hit.Span]));
        Assert.Equal(["Thank you for much"], passage.Hits(other).Select(hit => passage[hit.Span]));
    }

    [Fact]
    public void A_phrase_may_carry_a_note()
    {
        PhraseSet set = new("""
            // slang
            gonna => going to
            """);

        Assert.Equal("going to", Assert.Single(Passage("I am gonna go.", set).Hits(set)).Note);
    }

    [Theory]
    [InlineData("a (b|c")]
    [InlineData("a b)")]
    [InlineData("(a)?")]
    [InlineData("..3 a")]
    public void A_pattern_that_cannot_be_meant_is_refused(string pattern) =>
        Assert.Throws<FormatException>(() => PhraseMatcher.Of([new(pattern)]));

    [Fact]
    public void Every_phrase_of_every_rule_finds_something_to_match() =>
        Assert.NotNull(PhraseMatcher.Of(RuleCatalog.All.SelectMany(rule => rule.Phrases)));

    private static List<string> Found(PhraseSet set, string text)
    {
        var passage = Passage(text, set);
        return [.. passage.Hits(set).Select(hit => passage[hit.Span])];
    }

    private static Passage Passage(string text, params PhraseSet[] sets) =>
        new(DraftPart.Body, MappedText.Plain(text), PhraseMatcher.Of(sets));
}
