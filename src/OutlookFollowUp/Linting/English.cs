namespace OutlookFollowUp.Linting;

/// <summary>Tells English from other languages by its small words, so that rules about wording keep silent in a German mail.</summary>
internal static class English
{
    /// <summary>Half of any English text is made of such words; other languages share few of them.</summary>
    private const int LeastShareInPercent = 18;

    private const int TooFewToTell = 10;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "the", "and", "to", "of", "for", "i", "you", "your", "my", "we", "is", "it", "that", "with", "on", "at", "be", "have", "thank",
        "thanks", "would", "not", "this", "from", "as", "about", "if", "but", "are", "am", "our", "by", "will", "can", "there", "has",
        "had", "how", "when", "what", "which", "who", "a", "in", "was", "me", "so", "an", "could", "please", "after", "before",
    };

    public static bool IsLanguageOf(IReadOnlyList<Word> words) =>
        words.Count < TooFewToTell
        || SmallWordsIn(words) * 100 >= words.Count * LeastShareInPercent;

    public static bool IsSmallWord(string folded) => SmallWords.Contains(folded);

    public static int SmallWordsIn(IReadOnlyList<Word> words) => words.Count(word => SmallWords.Contains(word.Folded));
}
