namespace OutlookFollowUp.Spelling;

/// <summary>What a slip costs, about 100 for one without excuse: the likelier people make it, the less.</summary>
internal sealed record EditCosts
{
    /// <summary>Found by measuring on collected misspellings, each cost for its whole class of slips.</summary>
    public static EditCosts Default { get; } = new();

    public int Replaced { get; init; } = 110;
    public int ReplacedVowel { get; init; } = 70;
    public int ReplacedLikeVowel { get; init; } = 60;
    public int ReplacedNeighbour { get; init; } = 90;
    public int ReplacedSound { get; init; } = 60;
    public int VowelForConsonant { get; init; } = 120;

    public int Missed { get; init; } = 105;
    public int MissedVowel { get; init; } = 90;
    public int MissedDouble { get; init; } = 45;
    public int MissedSilent { get; init; } = 70;
    public int MissedApostrophe { get; init; } = 30;

    public int Added { get; init; } = 105;
    public int AddedVowel { get; init; } = 90;
    public int AddedDouble { get; init; } = 45;
    public int AddedNeighbour { get; init; } = 90;
    public int AddedApostrophe { get; init; } = 50;

    public int Swapped { get; init; } = 80;
    public int SwappedVowels { get; init; } = 50;

    /// <summary>Two letters for one that sounds the same, either way.</summary>
    public int Respelt { get; init; } = 70;

    /// <summary>On top, for a slip in the first letter, which people seldom get wrong.</summary>
    public int FirstLetter { get; init; } = 60;

    /// <summary>A space left out.</summary>
    public int MissedSpace { get; init; } = 110;

    /// <summary>For each quarter of a doubling that a word is rarer than the most common one, in hundredths.</summary>
    public int Rarity { get; init; } = 200;
}
