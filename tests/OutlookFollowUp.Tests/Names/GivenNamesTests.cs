using OutlookFollowUp.Names;

namespace OutlookFollowUp.Tests.Names;

public sealed class GivenNamesTests
{
    [Theory]
    [InlineData("Ben", "Benjamin")]
    [InlineData("Liz", "Elizabeth")]
    [InlineData("Bob", "Rob")]
    [InlineData("Kasia", "Katarzyna")]
    [InlineData("Paco", "Francisco")]
    [InlineData("Zoë", "zoe")]
    [InlineData("MÓNICA", "Monica")]
    [InlineData("Małgorzata", "Gosia")]
    public void A_short_form_is_its_full_name(string one, string other)
    {
        Assert.True(GivenNames.AreSame(one, other));
        Assert.True(GivenNames.AreSame(other, one));
    }

    [Theory]
    [InlineData("Ann", "Anna")]
    [InlineData("Maria", "Marian")]
    [InlineData("Alexander", "Alexandra")]
    [InlineData("Daniel", "Daniela")]
    [InlineData("Tobias", "Thomas")]
    [InlineData("Lydia", "Linda")]
    [InlineData("", "")]
    [InlineData("Wei", "Wen")]
    public void Two_names_stay_two(string one, string other)
    {
        Assert.False(GivenNames.AreSame(one, other));
        Assert.False(GivenNames.AreSame(other, one));
    }

    [Fact]
    public void Every_name_in_the_table_is_folded_and_stands_once_as_a_full_name()
    {
        var lines = ShortForms.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var fullNames = lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).ToList();

        Assert.Equal(fullNames.Count, fullNames.Distinct(StringComparer.Ordinal).Count());
        Assert.All(lines.SelectMany(line => line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries)),
            name => Assert.Equal(GivenNames.Fold(name), name));
    }

    [Fact]
    public void A_name_with_half_a_character_is_only_itself()
    {
        Assert.True(GivenNames.AreSame("Zo\ud800", "zo\ud800"));
        Assert.False(GivenNames.IsKnown("Ben\ud800"));
    }
}
