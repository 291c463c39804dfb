using System.Buffers;
using System.Numerics;
using System.Text;
using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Names;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Matching;

/// <summary>
/// The words of people's names: read without titles and particles, compared without case, diacritics and national spellings.
/// </summary>
internal static class NameWords
{
    private const int LongestWord = 40;
    private const int MostLettersInTwoSlips = 4;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t,;()[]\"“”<>|/-‐‑&+_\u00a0");

    /// <summary>Before or behind a name and no part of it.</summary>
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "rev", "reverend", "sir", "madam", "dame", "lord", "lady",
        "hon", "judge", "captain", "capt", "chef", "coach",
        "nurse", "sister", "brother", "father", "mother", "pastor", "rabbi", "imam", "maestro", "principal", "headteacher", "headmaster",
        "matron", "dean", "herr", "herrn", "frau", "doktor",
        "señor", "senor", "señora", "senora", "srta", "sra", "sr", "jr", "don", "dona", "doña", "monsieur", "madame", "mme", "mlle",
        "signor", "signora", "dott", "ing", "mag", "dipl", "phd", "md",
        "mba", "rn", "esq", "cpa", "pe", "bsc", "msc", "obe", "mbe", "ii", "iii", "san", "sama", "sensei", "kun", "ji", "garu", "bey",
        "hanim", "bhai", "sahib", "nim", "ssi", "meneer", "mevrouw", "heer",
        "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ext", "external", "via", "senhor", "senhora", "uncle",
        "aunty", "mwalimu", "engr", "arch", "ustaz", "cikgu", "ibu", "bapak", "pak",
    };

    /// <summary>The words of a name that tell people apart, as written.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        List<string> words = [];
        foreach (var part in name.AsSpan().SplitAny(Separators))
        {
            var (start, length) = part.GetOffsetAndLength(name.Length);
            for (var (at, end) = (start, start + length); at < end;)
            {
                var dot = name.AsSpan(at, end - at).IndexOf('.');
                var next = dot < 0 ? end : at + dot + 1;
                Add(name.AsSpan(at, next - at).Trim(".'’:!?*"), words);
                at = next;
            }
        }

        return words;
    }

    private static void Add(ReadOnlySpan<char> word, List<string> words)
    {
        if (word.Length is 0 or > LongestWord || !char.IsLetter(word[0]))
            return;
        var written = word.ToString();
        if (!Honorifics.Contains(Fold(written)) && !IsParticle(written))
            words.Add(written);
    }

    public static string Fold(string word) => GivenNames.Fold(word);

    /// <summary>Whether two folded words spell one name: "jurgen" is "juergen", "soren" is "soeren", "strasse" is "straße".</summary>
    public static bool AreAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (one.Length != other.Length && one.Length > 0 && other.Length > 0
            && one[0] == other[0] && string.Equals(Plain(one), Plain(other), StringComparison.Ordinal));

    /// <summary>Whether the first is a slip for the second: letters added, dropped, changed or swapped.</summary>
    public static bool IsSlip(string typed, string name)
    {
        if (name.Length < 3 || typed.Length < 2 || typed.Length > LongestWord || Math.Abs(typed.Length - name.Length) > 2
            || (BitOperations.PopCount(LettersOf(typed) ^ LettersOf(name)) > MostLettersInTwoSlips
                && FirstSound(typed[0]) != FirstSound(name[0])))
            return false;
        if (SoundsAlike(typed, name))
            return true;

        var slips = LookAlike.Slips(typed, name);
        return slips == 1
            ? name.Length > 3 || typed.Order().SequenceEqual(name.Order())
            : slips == 2 && typed[0] == name[0] && (name.Length >= 7 || (name.Length >= 5 && typed.Order().SequenceEqual(name.Order())));
    }

    /// <summary>A bit for each letter: a slip changes two of them at most.</summary>
    private static uint LettersOf(string folded)
    {
        var letters = 0u;
        foreach (var unit in folded)
            letters |= 1u << unit;
        return letters;
    }

    /// <summary>Whether two spellings are read out alike: Sara and Sarah, Philip and Phillip, Stephen and Steven.</summary>
    public static bool SoundsAlike(string one, string other) =>
        one.Length > 2 && other.Length > 2 && FirstSound(one[0]) == FirstSound(other[0])
            && !string.Equals(one, other, StringComparison.Ordinal)
        && string.Equals(Sound(one), Sound(other), StringComparison.Ordinal);

    /// <summary>
    /// Whether a folded word may be a pet form of a name: the beginning or the end of it, or a beginning with "-y" or "-chen".
    /// </summary>
    public static bool MayBePetForm(string word, string name)
    {
        if (word.Length is >= 2 and <= 6 && name.Length >= word.Length + 2 && name.StartsWith(word, StringComparison.Ordinal))
            return true;
        if (word.Length >= 4 && name.Length >= word.Length + 2 && name.EndsWith(word, StringComparison.Ordinal))
            return true;

        // "Scotty" and "Janey" are longer than what they stand for.
        if (word.Length > name.Length && word.Length <= name.Length + 2 && word[^1] is 'y' or 'e'
            && word.AsSpan().StartsWith(name.AsSpan().TrimEnd('e'))
            && word.AsSpan(name.AsSpan().TrimEnd('e').Length) is "y" or "ey" or "ie")
            return true;

        return Array.Exists(PetEndings, ending =>
            word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)
            && word.Length - ending.Length <= name.Length - 2 && name.AsSpan().StartsWith(word.AsSpan(0, word.Length - ending.Length)));
    }

    private static readonly string[] PetEndings = ["y", "ie", "i", "e", "ey", "ita", "ito", "inha", "inho", "chen", "li", "ka", "ek",
        "ko", "ino", "ina", "sha"];

    private static bool IsParticle(string word) => word.Length is 2 or 3 && NameLine.IsParticle(word);

    /// <summary>The spelling without umlauts written out.</summary>
    private static string Plain(string folded) => folded.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o",
        StringComparison.Ordinal)
        .Replace("ue", "u", StringComparison.Ordinal).Replace("aa", "a", StringComparison.Ordinal).Replace("sz", "ss",
            StringComparison.Ordinal);

    /// <summary>One letter for those that may begin with the same sound, by which most pairs of names differ.</summary>
    private static char FirstSound(char letter) => letter switch
    {
        'c' or 'q' or 's' or 'z' or 'x' => 'k',
        'p' or 'v' => 'f',
        'e' => 'i',
        _ => letter,
    };

    private static string Sound(string folded)
    {
        var plain = folded.Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("ch", "k",
            StringComparison.Ordinal)
            .Replace("th", "t", StringComparison.Ordinal).Replace("x", "ks", StringComparison.Ordinal).Replace("ie", "i",
                StringComparison.Ordinal)
            .Replace("ey", "i", StringComparison.Ordinal).Replace("ee", "i", StringComparison.Ordinal);
        var sound = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var letter = plain[i] switch
            {
                'c' or 'q' => i + 1 < plain.Length && plain[i + 1] is 'e' or 'i' or 'y' ? 's' : 'k',
                'y' or 'j' when i > 0 => 'i',
                'z' => 's',
                'v' => 'f',
                'w' when i > 0 => 'u',
                'h' when i > 0 => '\0',
                var other => other,
            };
            if (letter != '\0' && (sound.Length == 0 || sound[^1] != letter))
                sound.Append(letter);
        }

        if (sound.Length > 2 && sound[^1] == 'e')
            sound.Length--;
        return sound.ToString();
    }
}
