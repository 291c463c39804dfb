namespace OutlookFollowUp.Linting;

/// <summary>
/// A text as the hashes of each run of three words, so that what two texts share can be found without keeping either: the hashes are the
/// same in every process and tell no word.
/// </summary>
internal static class Shingles
{
    /// <summary>The words in a shingle.</summary>
    public const int Size = 3;

    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of each run of words, in order; none for a text of fewer words than that.</summary>
    public static IReadOnlyList<ulong> Of(IReadOnlyList<string> words)
    {
        var hashes = new List<ulong>(Math.Max(0, words.Count - Size + 1));
        for (var first = 0; first + Size <= words.Count; first++)
            hashes.Add(Hash(words, first));
        return hashes;
    }

    /// <summary>For each word of a text, whether it stands in a shingle that the other text has, too.</summary>
    public static bool[] Shared(IReadOnlyList<string> words, IReadOnlySet<ulong> others)
    {
        var shared = new bool[words.Count];
        var hashes = Of(words);
        for (var first = 0; first < hashes.Count; first++)
        {
            if (others.Contains(hashes[first]))
                shared.AsSpan(first, Size).Fill(true);
        }

        return shared;
    }

    // FNV-1a over the letters, with a mark after each word.
    private static ulong Hash(IReadOnlyList<string> words, int first)
    {
        var hash = Start;
        for (var index = first; index < first + Size; index++)
        {
            foreach (var unit in words[index])
                hash = (hash ^ unit) * Prime;
            hash = (hash ^ ' ') * Prime;
        }

        return hash;
    }
}
