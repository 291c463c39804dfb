using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>Half a character, as a program leaves that cuts text where it likes, has no normal form.</summary>
public class BrokenTextTests
{
    [Theory]
    [InlineData("C\ud83dOMPANY")]
    [InlineData("\udc4d Acme")]
    public void Half_a_character_in_a_name_does_no_harm(string name)
    {
        Assert.True(CompanyNames.Same(name, name));
        Assert.False(CompanyNames.Same(name, "Globex"));
        Assert.NotEmpty(Statement.ToPlain(name));
        Assert.NotEmpty(DomainLabels.Fold(name));
    }
}
