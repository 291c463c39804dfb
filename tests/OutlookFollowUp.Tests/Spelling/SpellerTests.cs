using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Tests.Spelling;

public class SpellerTests
{
    private static readonly Speller American = Speller.For(Dialect.AmericanEnglish);
    private static readonly Speller British = Speller.For(Dialect.BritishEnglish);

    [Theory]
    [InlineData("interviewer")]
    [InlineData("Thank")]
    [InlineData("URGENT")]
    [InlineData("rescheduled")]
    [InlineData("don't")]
    [InlineData("don’t")]
    [InlineData("company's")]
    [InlineData("well-known")]
    [InlineData("21st")]
    [InlineData("112th")]
    [InlineData("10-15")]
    [InlineData("1,500.00")]
    [InlineData("PARIS")]
    [InlineData("O'BRIEN")]
    [InlineData("CIA'S")]
    [InlineData("etc.")]
    public void A_word_is_known_in_every_form_it_takes(string word)
    {
        Assert.True(American.IsWord(word));
        Assert.True(British.IsWord(word));
    }

    [Theory]
    [InlineData("recieve")]
    [InlineData("oppurtunity")]
    [InlineData("dont")]
    [InlineData("paris")]
    [InlineData("teh")]
    [InlineData("wel-known")]
    [InlineData("21th")]
    [InlineData("111st")]
    [InlineData("Cia's")]
    [InlineData("-")]
    public void A_slip_is_no_word(string word)
    {
        Assert.False(American.IsWord(word));
        Assert.False(British.IsWord(word));
    }

    [Fact]
    public void Each_dialect_has_its_own_spelling()
    {
        Assert.True(American.IsWord("color"));
        Assert.False(American.IsWord("colour"));
        Assert.True(British.IsWord("colour"));
        Assert.False(British.IsWord("color"));
    }

    [Theory]
    [InlineData("GitHub")]
    [InlineData("GITHUB")]
    [InlineData("GitHub's")]
    [InlineData("Netflix")]
    [InlineData("frontend")]
    [InlineData("Figma")]
    public void Company_and_software_names_are_words(string name) => Assert.True(American.IsWord(name));

    [Theory]
    [InlineData("adn")]
    [InlineData("hte")]
    [InlineData("fo")]
    [InlineData("taht")]
    [InlineData("wich")]
    [InlineData("cant")]
    [InlineData("realy")]
    [InlineData("intrest")]
    [InlineData("comming")]
    public void No_name_hides_a_common_slip(string slip) =>
        Assert.Equal(new Verdicts(Dialect.AmericanEnglish, withTerms: false).IsWord(slip), American.IsWord(slip));

    [Fact]
    public void A_name_is_no_excuse_for_a_word_that_holds_it() => Assert.False(American.IsWord("GitHubing"));
}
