namespace OutlookFollowUp.Spelling;

/// <summary>
/// How a word uses capitals, in Hunspell's five sorts: none, the first letter only, all letters, several with or without the first.
/// </summary>
internal enum LetterCase { Lower, Capitalised, Upper, Mixed }

internal static class LetterCases
{
    /// <summary>Characters without case, such as digits and apostrophes, don't count.</summary>
    public static LetterCase Of(ReadOnlySpan<char> word)
    {
        int capitals = 0, caseless = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
                continue;
            if (IsCapital(c))
                capitals++;
            else if (c == char.ToUpperInvariant(c))
                caseless++;
        }
        if (capitals == 0)
            return LetterCase.Lower;
        if (capitals == 1 && IsCapital(word[0]))
            return LetterCase.Capitalised;
        return capitals + caseless == word.Length ? LetterCase.Upper : LetterCase.Mixed;
    }

    private static bool IsCapital(char c) => char.IsAscii(c) ? char.IsAsciiLetterUpper(c) : c != char.ToLowerInvariant(c);
}
