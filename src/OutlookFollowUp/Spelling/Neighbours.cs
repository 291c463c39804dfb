namespace OutlookFollowUp.Spelling;

/// <summary>How well a guess goes with the words on either side, in the unit of <see cref="EditCosts"/>: above 0 is worse, below is better.</summary>
internal static class Neighbours
{
    private const int Clashes = 40;
    private const int Unlikely = 20;
    private const int Common = -25;

    /// <summary>After these comes a verb in its plain form.</summary>
    private static readonly HashSet<string> BeforePlainVerb = Set(
        "to will would can could should must may might shall cannot can't couldn't don't didn't doesn't won't wouldn't shouldn't i'll we'll you'll they'll let's i'd we'd");

    /// <summary>After these comes a participle.</summary>
    private static readonly HashSet<string> BeforeParticiple = Set("have has had i've we've you've they've haven't hasn't hadn't having");

    /// <summary>After these comes one thing, not several.</summary>
    private static readonly HashSet<string> BeforeOne = Set("a an this that each every another");

    /// <summary>After these come several.</summary>
    private static readonly HashSet<string> BeforeSeveral = Set("these those many several few both two three four five six various");

    /// <summary>Pairs that mail is full of.</summary>
    private static readonly HashSet<string> Pairs = new(StringComparer.OrdinalIgnoreCase)
    {
        "thank you", "thanks for", "you for", "for the", "for your", "for taking", "the time", "your time", "time to", "to meet", "to speak", "to talk", "to discuss", "to hear", "to learn",
        "meet with", "speak with", "talk with", "with you", "with me", "with the", "hear from", "hearing from", "from you", "look forward", "looking forward", "forward to", "would like", "would be",
        "like to", "i would", "i am", "i was", "i have", "i look", "i really", "i enjoyed", "i appreciate", "really enjoyed", "really appreciate", "very much", "much for", "as well", "well as",
        "such as", "due to", "able to", "want to", "need to", "have to", "had to", "has been", "have been", "will be", "can be", "could be", "should be", "to be", "is a", "was a", "it is", "it was",
        "there is", "there are", "their own", "which is", "which was", "in which", "of which", "with which", "that is", "that the", "of the", "in the", "on the", "at the", "to the", "and the",
        "by the", "from the", "about the", "next steps", "next week", "last week", "this week", "the interview", "the position", "the role", "the team", "your team", "the company", "the opportunity",
        "opportunity to", "interested in", "interest in", "experience in", "experience with", "let me", "me know", "know if", "if you", "any questions", "further information", "additional information",
        "please let", "please find", "best regards", "kind regards", "sincerely yours", "a lot", "lot of", "lots of", "kind of", "more than", "rather than", "other than", "so that", "so much",
        "too much", "too many", "as soon", "soon as", "as possible", "in order", "order to", "according to", "because of", "instead of", "in front", "a little", "a few", "one of", "some of", "most of",
        "all of", "part of", "number of", "out of", "used to", "going to", "how to", "what is", "who are", "people who", "do not", "does not", "did not", "is not", "are not", "was not", "will not",
        "should not", "could not", "would not", "could have", "would have", "should have", "i think", "i believe", "i hope", "i know", "i want", "i need", "you can", "you are", "you have", "we are",
        "we have", "we can", "they are", "they have", "for example", "for me", "for us", "with us", "about your", "about our", "our conversation", "our discussion", "our meeting", "our call",
        "in case", "each other", "even though", "at least", "at all", "of course", "in fact", "no one", "in addition", "for sure", "right now", "up to", "on time", "in person", "set up", "follow up",
        "thanks again", "once again", "once more", "never mind", "high school", "in general", "at once", "any time", "every day", "all right",
    };

    public static bool IsPair(string words) => Pairs.Contains(words);

    public static int CostOf(string guess, string before, string after)
    {
        var (word, cost) = (guess.ToLowerInvariant(), 0);
        if (IsPair($"{before} {word}"))
            cost += Common;
        if (IsPair($"{word} {after}"))
            cost += Common;
        return cost + CostAfter(before, word);
    }

    private static int CostAfter(string before, string word)
    {
        if (before.Equals("a", StringComparison.OrdinalIgnoreCase) && word[0] is 'a' or 'e' or 'i' or 'o'
            && !word.StartsWith("one", StringComparison.Ordinal) && !word.StartsWith("eu", StringComparison.Ordinal))
            return Clashes;
        if (before.Equals("an", StringComparison.OrdinalIgnoreCase) && !Letters.IsVowel(word[0]) && word[0] != 'h')
            return Clashes;
        var isSeveral = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        var isPast = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);
        var isGoingOn = word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal);
        var clashes = (BeforePlainVerb.Contains(before) && (isSeveral || isPast || isGoingOn))
            || (BeforeParticiple.Contains(before) && isGoingOn)
            || (BeforeOne.Contains(before) && isSeveral)
            || (BeforeSeveral.Contains(before) && !isSeveral);
        return clashes ? Unlikely : 0;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
