namespace OutlookFollowUp.Linting.Usage;

/// <summary>All slips, each entered under the words it may begin with. Read on first use and then kept.</summary>
internal sealed class SlipBook
{
    private static readonly Lazy<SlipBook> Shared = new(() => new SlipBook());

    private SlipBook()
    {
        foreach (var line in Sources.SelectMany(source => source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (line.StartsWith("//", StringComparison.Ordinal))
                continue;
            if (line.Contains(" > ", StringComparison.Ordinal))
                All.Add(new(line, Words));
            else
                All[^1].Add(line);
        }

        foreach (var slip in All)
        {
            foreach (var lexeme in slip.FirstWords)
                lexeme.Slips.Add(slip);
        }
    }

    public static SlipBook Default => Shared.Value;

    public WordBook Words { get; } = new();

    public List<Slip> All { get; } = [];

    private static string[] Sources => [SmallWordSlips.Lines, SoundAlikes.Lines, RealWordSlips.Lines, LearnersSlips.Lines, WiderSlips.Lines];
}
