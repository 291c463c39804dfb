using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Tests.Spelling;

public class SpellingPropertyTests
{
    private static readonly Speller American = Speller.For(Dialect.AmericanEnglish);

    [Fact]
    public void Any_text_is_judged_without_a_failure() => Prop.ForAll<string?>(text =>
    {
        var word = text ?? "";
        _ = American.IsWord(word);
        return American.Guesses(word).All(guess => guess.Confidence is > 0 and <= 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_guessed_is_a_word_or_two() => Prop.ForAll(Slips(), slip =>
        American.Meant(slip).All(guess => guess.Split(' ').All(part => American.IsWord(part)))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_word_gets_the_same_answer_in_any_culture() => Prop.ForAll(Slips(), slip =>
    {
        var expected = American.Guesses(slip);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            return American.Guesses(slip).SequenceEqual(expected) && American.IsWord("INTERVIEW") && American.IsWord("Interview");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Dialect.AmericanEnglish)]
    [InlineData(Dialect.BritishEnglish)]
    public void Every_form_in_the_dictionary_is_a_word(Dialect dialect)
    {
        var speller = Speller.For(dialect);
        var words = CompiledWords.Of(dialect);
        var count = 0;
        while (words.MoveNext())
        {
            count++;
            Assert.True(words.Marks.HasFlag(WordMarks.UpperCaseOnly) || speller.IsWord(words.Word), words.Word.ToString());
        }
        Assert.True(count > 120_000);
    }

    /// <summary>A common word with one letter changed, added, dropped or swapped.</summary>
    private static Arbitrary<string> Slips() => (
        from word in Gen.Elements("interview", "thank", "opportunity", "discussion", "Tuesday", "don't", "experience", "colleague", "IBM",
            "O'Brien")
        from at in Gen.Choose(0, word.Length - 1)
        from letter in Gen.Elements("abcdefghijklmnopqrstuvwxyz'-éÀ".ToCharArray())
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => word[..at] + letter + word[(at + 1)..],
            _ => word[..at] + word[at..].PadRight(2, letter)[1] + word[at] + word[at..].PadRight(2, letter)[2..],
        }).ToArbitrary();
}
