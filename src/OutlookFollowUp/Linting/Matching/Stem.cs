namespace OutlookFollowUp.Linting.Matching;

/// <summary>
/// What is left of an English word without its endings, so that "damped" and "damping" are one. For comparing, never for showing.
/// </summary>
internal static class Stem
{
    private const int Shortest = 3;

    private static readonly string[] Endings =
    [
        "ications", "ication", "ations", "ation", "izing", "ising", "ators", "ator", "ating", "ates", "ated", "ate", "ments", "ment",
        "ings", "ing", "ized", "ised", "izes", "ises", "ize", "ise", "ions", "ion", "ers", "ied", "ies", "er", "ed", "es", "al", "ly", "s",
        "y", "e",
    ];

    /// <summary>Words that say nothing about what was talked about.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "the", "and", "for", "with", "from", "that", "this", "these", "those", "your", "you", "our", "their", "his", "her", "its", "about",
        "into", "onto", "over", "how", "why", "what", "when", "where", "which", "who", "was", "were", "are", "has", "have", "had", "not",
        "but", "than", "then", "more", "most", "some", "any", "all", "one", "two", "new", "use", "using", "used", "get", "make", "made",
        "work", "working", "team", "role", "job", "company", "position", "interview", "experience", "time", "day", "week", "month", "year",
        "people", "will", "would", "could", "should", "can", "may", "also", "very", "much", "good", "great", "like", "need", "want", "plan",
        "plans", "way", "ways", "thing", "things", "between", "during", "after", "before", "talk", "talked", "discussed", "discussion",
        "question", "questions", "project", "projects", "first", "last", "next", "other", "own", "out", "off", "per", "via", "be", "is",
        "to", "of", "in", "on", "at", "by", "a", "an", "as", "or", "if", "it", "we", "my", "me", "us", "do", "so", "no", "up", "lack",
        "little", "enough", "through", "moving", "move", "opportunity", "conversation", "meeting", "skills", "skill", "process", "thank",
        "thanks", "learn", "learned", "learning", "help", "future", "business", "goals", "challenges",
    };

    /// <summary>By the last letter, from a to z.</summary>
    private static readonly string[][] EndingsByLast =
        [.. Enumerable.Range('a', 26).Select(last => Endings.Where(ending => ending[^1] == last).ToArray())];

    public static string Of(string folded)
    {
        if (folded.Length == 0 || !char.IsAsciiLetterLower(folded[^1]))
            return folded;

        foreach (var ending in EndingsByLast[folded[^1] - 'a'])
        {
            if (folded.Length - ending.Length >= Shortest && folded.EndsWith(ending, StringComparison.Ordinal))
                return Undoubled(folded[..^ending.Length]);
        }

        return folded;
    }

    /// <summary>The stems of the words that carry meaning, each once.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<string> folded) =>
        folded.Where(IsTelling).Select(Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word says something about what was talked about.</summary>
    public static bool IsTelling(string folded) => folded.Length > 1 && folded[0] != '\'' && !Empty.Contains(folded);

    private static string Undoubled(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'l' or 's')
            ? stem[..^1] : stem;
}
