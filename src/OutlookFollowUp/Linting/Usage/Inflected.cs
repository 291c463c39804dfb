namespace OutlookFollowUp.Linting.Usage;

/// <summary>The regular endings of English verbs and nouns, as they are written.</summary>
internal static class Inflected
{
    public static string WithS(string word)
    {
        if (word.EndsWith('y') && !IsVowel(word[^2]))
            return word[..^1] + "ies";
        return word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)
            ? word + "es" : word + "s";
    }

    public static string WithEd(string verb, bool doubles)
    {
        if (verb.EndsWith('e'))
            return verb + "d";
        if (verb.EndsWith('y') && !IsVowel(verb[^2]))
            return verb[..^1] + "ied";
        return doubles ? verb + verb[^1] + "ed" : verb + "ed";
    }

    public static string WithIng(string verb, bool doubles)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
            return verb[..^2] + "ying";
        if (verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && verb is not ("be" or "dye"))
            return verb[..^1] + "ing";
        return doubles ? verb + verb[^1] + "ing" : verb + "ing";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
