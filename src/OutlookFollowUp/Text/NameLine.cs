using System.Globalization;

namespace OutlookFollowUp.Text;

/// <summary>Tells by its form whether a line may be somebody's name, without knowing any names.</summary>
internal static class NameLine
{
    private const int MostWords = 6;
    private const int LongestName = 60;

    /// <summary>Small words inside a name, or between two names.</summary>
    private static readonly string[] Particles =
    [
        "van", "von", "der", "den", "de", "da", "di", "du", "del", "della", "dos", "das", "do", "la", "le", "bin", "ibn", "al", "el", "ter",
        "ten", "zu", "y", "e", "af", "av", "and", "&",
    ];

    /// <summary>Whether that is one to six words, each with a capital, an initial or a particle between them.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
    {
        var (count, capitals) = (0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.IsEmpty)
                continue;

            count++;
            if (!IsNameWord(word))
                return false;
            if (!IsParticle(word))
                capitals++;
        }

        return capitals > 0 && count <= MostWords && words.Length <= LongestName;
    }

    /// <summary>
    /// The name at the start of the line under a closing, without a title, a telephone extension, a smiley or a kiss behind it.
    /// </summary>
    public static ReadOnlySpan<char> Leading(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(",(|•–—/<0123456789".AsSpan());
        if (end > 0 && char.IsAsciiDigit(words[end]))
            end = words[..end].LastIndexOf(' ');
        var name = (end < 0 ? words : words[..end]).TrimEnd(" .!-:;)");
        var word = name[(name.LastIndexOf(' ') + 1)..];
        return word.Length < name.Length && word.IndexOfAnyExcept("xo".AsSpan()) < 0 ? name[..^word.Length].TrimEnd() : name;
    }

    public static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (var particle in Particles)
        {
            if (word.Equals(particle, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word may stand in a name: "Priya", "O'Brien", "Jean-Luc", "J.", "van".</summary>
    public static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !IsCaseless(word[0]))
            return IsParticle(word) || (word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2]));

        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsLetter(word[i]) && word[i] is not ('\'' or '’' or '-' or '‐' or '‑')
                && char.GetUnicodeCategory(word[i]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                && !(word[i] == '.' && i == word.Length - 1 && i <= 3))
                return false;
        }

        return true;
    }

    private static bool IsCaseless(char letter) => char.IsLetter(letter) && !char.IsLower(letter) && !char.IsUpper(letter);
}
