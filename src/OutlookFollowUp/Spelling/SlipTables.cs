namespace OutlookFollowUp.Spelling;

/// <summary>The costs of slips, written out for every pair of letters so that the search only looks them up.</summary>
internal sealed class SlipTables
{
    private const int HighestFrequency = 70;
    private static readonly string[] KeyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Letters that often stand for the same sound.</summary>
    private static readonly string[] SameSounds = ["cs", "ck", "sz", "iy", "gj", "kq", "cq"];

    /// <summary>Letters whose sounds are alike.</summary>
    private static readonly string[] LikeSounds = ["ks", "xs", "fv", "td", "pb", "mn", "wv", "gk", "uw", "cg"];

    private static readonly string[] LikeVowels = ["ae", "ei", "ai", "ao", "eo", "iy", "ou", "ey"];

    /// <summary>A letter and what may stay silent after it.</summary>
    private static readonly string[] Silent = ["wh", "rh", "ch", "gh", "th", "xh", "ig", "nc", "sc", "ic", "ck", "mb", "mn", "ea"];

    /// <summary>One letter that sounds like two.</summary>
    private static readonly string[] Respellings =
    [
        "a=ea", "a=ai", "a=au", "a=ay", "c=sc", "d=ed", "e=ea", "e=ie", "e=ei", "e=ae", "e=ey", "e=ay", "f=ph", "f=gh", "g=gu", "g=gh",
        "i=ie", "i=ei", "i=ai", "j=dg", "k=ch", "k=ck", "k=qu", "k=cc", "m=mb", "m=mn", "n=kn", "n=gn", "n=pn", "o=ou", "o=oa", "o=au",
        "o=ow", "q=cq", "r=wr", "r=rh", "s=sc", "s=ps", "s=st", "s=ce", "t=th", "t=ed", "t=bt", "u=ou", "u=eu", "u=oo", "u=ew", "w=wh",
        "x=cc", "x=ct", "y=ey", "y=ie", "z=ss",
    ];

    public SlipTables(EditCosts costs)
    {
        Costs = costs;
        foreach (var before in Enumerable.Range(0, Letters.Count))
        {
            foreach (var letter in Enumerable.Range(0, Letters.Count))
            {
                var (x, y) = (Letters.Letter(before), Letters.Letter(letter));
                var at = before * Letters.Count + letter;
                Replaced[at] = before == letter && letter != 0 ? 0 : CostOfReplacing(costs, x, y);
                ReplacedFirst[at] = Replaced[at] == 0 ? 0 : Replaced[at] + costs.FirstLetter;
                Missed[at] = CostOfMissing(costs, x, y);
                Added[at] = CostOfAdding(costs, x, y);
                Swapped[at] = Letters.IsVowel(x) && Letters.IsVowel(y) ? costs.SwappedVowels : costs.Swapped;
            }
        }
        foreach (var respelling in Respellings)
            RespeltAs[Letters.Code(respelling[2]) * Letters.Count + Letters.Code(respelling[3])] |= 1u << Letters.Code(respelling[0]);
        for (var own = 0; own < Rarity.Length; own++)
            Rarity[own] = Math.Max(0, HighestFrequency - own) * costs.Rarity / 100;
    }

    public EditCosts Costs { get; }

    /// <summary>By the letter typed and the letter meant.</summary>
    public int[] Replaced { get; } = new int[Letters.Count * Letters.Count];

    /// <summary>The same for the first letter meant.</summary>
    public int[] ReplacedFirst { get; } = new int[Letters.Count * Letters.Count];

    /// <summary>By the letter before, as meant, and the letter that is missing.</summary>
    public int[] Missed { get; } = new int[Letters.Count * Letters.Count];

    /// <summary>By the letter before, as typed, and the letter that is too much.</summary>
    public int[] Added { get; } = new int[Letters.Count * Letters.Count];

    /// <summary>By the two letters.</summary>
    public int[] Swapped { get; } = new int[Letters.Count * Letters.Count];

    /// <summary>By two letters, the bits of the single letters that sound like them.</summary>
    public uint[] RespeltAs { get; } = new uint[Letters.Count * Letters.Count];

    /// <summary>By a word's frequency and one.</summary>
    public int[] Rarity { get; } = new int[256];

    private static int CostOfReplacing(EditCosts costs, char x, char y)
    {
        if (Holds(SameSounds, x, y))
            return costs.ReplacedSameSound;
        if (Holds(LikeSounds, x, y))
            return costs.ReplacedLikeSound;
        if (Holds(LikeVowels, x, y))
            return costs.ReplacedLikeVowel;
        if (Letters.IsVowel(x) != Letters.IsVowel(y))
            return costs.VowelForConsonant;
        var cost = Letters.IsVowel(x) ? costs.ReplacedVowel : costs.Replaced;
        return AreNeighbours(x, y) ? Math.Min(cost, costs.ReplacedNeighbour) : cost;
    }

    private static int CostOfMissing(EditCosts costs, char before, char letter)
    {
        if (letter == '\'')
            return costs.MissedApostrophe;
        if (before == letter)
            return costs.MissedDouble;
        if (Silent.Contains($"{before}{letter}"))
            return costs.MissedSilent;
        return Letters.IsVowel(letter) ? costs.MissedVowel : costs.Missed;
    }

    private static int CostOfAdding(EditCosts costs, char before, char letter)
    {
        if (letter == '\'')
            return costs.AddedApostrophe;
        if (before == letter)
            return costs.AddedDouble;
        if (Letters.IsVowel(letter))
            return costs.AddedVowel;
        return AreNeighbours(before, letter) ? costs.AddedNeighbour : costs.Added;
    }

    private static bool Holds(string[] pairs, char x, char y) => pairs.Contains($"{x}{y}") || pairs.Contains($"{y}{x}");

    /// <summary>Keys that touch: one row and one place apart at most.</summary>
    private static bool AreNeighbours(char x, char y)
    {
        var ((row, place), (otherRow, otherPlace)) = (Key(x), Key(y));
        return x != y && row >= 0 && otherRow >= 0 && Math.Abs(row - otherRow) <= 1 && Math.Abs(place - otherPlace) <= 1;
    }

    private static (int Row, int Place) Key(char c)
    {
        var row = Array.FindIndex(KeyRows, keys => keys.Contains(c, StringComparison.Ordinal));
        return (row, row < 0 ? -1 : KeyRows[row].IndexOf(c, StringComparison.Ordinal));
    }
}
