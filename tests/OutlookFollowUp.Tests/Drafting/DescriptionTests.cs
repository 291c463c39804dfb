using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>What users read about templates is true.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public void Every_slot_and_condition_is_described_and_the_example_is_a_template()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "templates.md"));

        Assert.All(Slots.All, slot => Assert.Contains($"`{slot.Name}`", text, StringComparison.Ordinal));
        Assert.All(Slots.Conditions, condition => Assert.Contains(condition, text, StringComparison.Ordinal));
        Assert.Empty(TemplateCheck.Check(text.Split("```")[1].TrimStart('\n')));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository is not above the tests.");
        return folder.FullName;
    }
}
