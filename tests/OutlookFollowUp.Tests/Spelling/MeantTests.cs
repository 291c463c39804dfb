using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Tests.Spelling;

public class MeantTests
{
    private static readonly Speller American = Speller.For(Dialect.AmericanEnglish);

    [Theory]
    [InlineData("realy", "really")]
    [InlineData("adress", "address")]
    [InlineData("oppurtunity", "opportunity")]
    [InlineData("recieve", "receive")]
    [InlineData("definately", "definitely")]
    [InlineData("greatful", "grateful")]
    [InlineData("enviroment", "environment")]
    [InlineData("accross", "across")]
    [InlineData("untill", "until")]
    [InlineData("tomorow", "tomorrow")]
    [InlineData("thier", "their")]
    [InlineData("langauge", "language")]
    [InlineData("fisics", "physics")]
    [InlineData("wich", "which")]
    [InlineData("shoud", "should")]
    [InlineData("interveiw", "interview")]
    [InlineData("hte", "the")]
    public void The_word_that_people_mean_comes_first(string typed, string meant) => Assert.Equal(meant, American.Meant(typed)[0]);

    [Theory]
    [InlineData("dont", "don't")]
    [InlineData("couldnt", "couldn't")]
    [InlineData("thats", "that's")]
    public void A_missing_apostrophe_is_put_back(string typed, string meant) => Assert.Equal(meant, American.Meant(typed)[0]);

    [Theory]
    [InlineData("inthe", "in the")]
    [InlineData("ofthe", "of the")]
    [InlineData("alot", "a lot")]
    [InlineData("thankyou", "thank you")]
    public void A_missing_space_is_put_back(string typed, string meant) => Assert.Equal(meant, American.Meant(typed)[0]);

    [Theory]
    [InlineData("Realy", "Really")]
    [InlineData("REALY", "REALLY")]
    [InlineData("paris", "Paris")]
    [InlineData("Linkedin", "LinkedIn")]
    [InlineData("github", "GitHub")]
    [InlineData("comapny's", "company's")]
    public void A_guess_keeps_the_case_of_what_was_typed_or_of_the_name(string typed, string meant) =>
        Assert.Equal(meant, American.Meant(typed)[0]);

    [Fact]
    public void Each_dialect_guesses_in_its_own_spelling()
    {
        Assert.Equal("behavior", American.Meant("behavoir")[0]);
        Assert.Equal("behaviour", Speller.For(Dialect.BritishEnglish).Meant("behavoiur")[0]);
    }

    [Theory]
    [InlineData("enviroment", true)]
    [InlineData("oppurtunity", true)]
    [InlineData("mest", false)]
    [InlineData("nors", false)]
    public void Only_a_guess_without_rivals_is_sure(string typed, bool isSure) =>
        Assert.Equal(isSure, American.Guesses(typed)[0].Confidence >= 0.9);

    [Fact]
    public void The_words_around_decide_between_near_guesses()
    {
        Assert.NotEqual("hear", American.Guesses("heer")[0].Word);
        Assert.Equal("hear", American.Guesses("heer", before: "to", after: "from")[0].Word);
    }

    [Theory]
    [InlineData("fcuk")]
    [InlineData("shti")]
    [InlineData("azz")]
    [InlineData("biatch")]
    [InlineData("pornn")]
    public void Nothing_crude_is_ever_suggested(string typed) =>
        Assert.DoesNotContain(American.Meant(typed), guess => guess is "fuck" or "shit" or "ass" or "bitch" or "porn");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("qqqqqqqqqqqq")]
    [InlineData("'")]
    [InlineData("пожалуйста")]
    [InlineData("averyveryverylongwordthatnobodyeverwrote")]
    public void Nothing_is_guessed_where_nothing_is_near(string typed) => Assert.Empty(American.Meant(typed));
}
