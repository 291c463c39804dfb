namespace OutlookFollowUp.Spelling;

/// <summary>What a slip costs, about 100 for one without excuse: the likelier people make it, the less.</summary>
internal sealed record EditCosts
{
    /// <summary>Found by measuring on collected misspellings, each cost for its whole class of slips.</summary>
    public static EditCosts Default { get; } = new();

    public int Replaced { get; init; } = 110;
    public int ReplacedVowel { get; init; } = 85;
    public int ReplacedLikeVowel { get; init; } = 60;
    public int ReplacedNeighbour { get; init; } = 105;
    public int ReplacedSameSound { get; init; } = 50;
    public int ReplacedLikeSound { get; init; } = 90;
    public int VowelForConsonant { get; init; } = 120;

    public int Missed { get; init; } = 84;
    public int MissedVowel { get; init; } = 72;
    public int MissedDouble { get; init; } = 36;
    public int MissedSilent { get; init; } = 55;
    public int MissedApostrophe { get; init; } = 25;

    public int Added { get; init; } = 126;
    public int AddedVowel { get; init; } = 90;
    public int AddedDouble { get; init; } = 45;
    public int AddedNeighbour { get; init; } = 126;
    public int AddedApostrophe { get; init; } = 50;

    public int Swapped { get; init; } = 65;
    public int SwappedVowels { get; init; } = 50;

    /// <summary>Two letters for one that sounds the same, either way.</summary>
    public int Respelt { get; init; } = 70;

    /// <summary>On top, for a slip in the first letter, which people seldom get wrong.</summary>
    public int FirstLetter { get; init; } = 50;

    /// <summary>A space left out of two words that often stand together, or of any two.</summary>
    public int MissedSpaceInPair { get; init; } = 50;
    public int MissedSpace { get; init; } = 155;

    /// <summary>For each quarter of a doubling that a word is rarer than the most common one, in hundredths.</summary>
    public int Rarity { get; init; } = 240;
}
