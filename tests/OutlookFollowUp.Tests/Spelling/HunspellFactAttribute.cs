namespace OutlookFollowUp.Tests.Spelling;

/// <summary>A test that asks the hunspell program, skipped where that isn't installed.</summary>
public sealed class HunspellFactAttribute : FactAttribute
{
    public HunspellFactAttribute()
    {
        if (HunspellProgram.Path is null)
            Skip = "The hunspell program is not installed.";
    }
}
