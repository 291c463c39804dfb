using System.Buffers;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>How a word begins when it is said.</summary>
internal enum Sound { Unsure, Vowel, Consonant }

/// <summary>Tells how a word begins when it is said: "an hour", "a university", "an MBA", "an 8-week course".</summary>
internal static class FirstSound
{
    private const string VowelLetters = "AEFHILMNORSX";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] SilentH = ["hour", "honest", "honor", "honour", "heir"];

    /// <summary>Said with and without h, or stressed later, so that "an" is heard and written.</summary>
    private static readonly string[] DoubtfulH =
    [
        "hist", "hotel", "heredit", "hypoth", "hyster", "habit", "hero", "harmon", "hilari", "horri", "hebrew", "herb", "homage", "hors", "hab", "hall", "hex", "hyp", "hydr", "hegemon",
        "haut", "hein", "human", "humil", "humong", "harang", "hospit", "hei", "hay", "hom", "her",
    ];

    private static readonly string[] SaidYou =
    [
        "use", "usa", "usu", "usi", "uti", "uto", "ute", "ubi", "uku", "ura", "uri", "uro", "ure", "ufo", "uvu", "uga", "ukr", "eu", "ewe", "unanim", "unary",
    ];

    private static readonly string[] NotUni = ["unim", "unin", "unide", "unidi", "unill", "unir", "uniss"];

    private static readonly string[] SpelledOut =
    [
        "MBA", "FBI", "HR", "MRI", "NDA", "RFP", "RFQ", "LLC", "NHS", "NGO", "HGV", "SLA", "MVP", "SDK", "XML", "HTML", "HTTP", "HTTPS", "SSL", "SSN", "FTE", "FDA", "MD", "MP", "MSC", "LPN", "RN", "RV", "SUV",
        "NPS", "LMS", "MS", "NVQ", "LGV", "HND", "HNC", "HSE", "LCD", "FMCG", "FCA", "SMS", "SMTP", "FTP", "SSD", "HVAC", "MSW", "MPH", "NBA", "NFL", "HSBC", "LNG", "FX", "RSVP", "MFA", "LLB", "LLM", "NBC", "HBO", "STD",
        "XLS", "RPM", "MPA", "SSO", "HCA", "MOU", "HRIS", "LSE", "MIT", "NYU", "MRP", "SME", "SEO", "NHL", "HDMI", "LVN", "NP", "FAA", "FCC", "SEC", "SBA", "HOA", "LP", "MSDS", "NIH",
    ];

    public static Sound Of(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]))
            return OfNumber(word);
        var first = word.IndexOf('-') is var joint and > 0 ? word[..joint] : word;
        if (first.Length == 1)
            return OfLetter(first[0], word.Length > 1);
        if (char.IsUpper(first[^1]) || (first.Length > 2 && char.IsUpper(first[0]) && char.IsUpper(first[1])))
            return OfAcronym(first.TrimEnd('s'));
        Span<char> lower = stackalloc char[Math.Min(word.Length, 16)];
        return first.Length > 15 || first.ToLowerInvariant(lower) < 0 ? Sound.Unsure : OfWord(lower[..first.Length], char.IsUpper(word[0]));
    }

    private static Sound OfNumber(ReadOnlySpan<char> number)
    {
        var digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits]))
            digits++;
        if (number[0] == '8')
            return Sound.Vowel;
        if (number[..digits] is "11" or "18")
            return number.Length > digits && number[digits] is '/' or ':' ? Sound.Unsure : Sound.Vowel;
        return digits == 4 && number[..2] is "11" or "18" ? Sound.Unsure : Sound.Consonant;
    }

    private static Sound OfLetter(char letter, bool isPrefix)
    {
        if (!isPrefix || !char.IsAsciiLetter(letter))
            return Sound.Unsure;
        return VowelLetters.Contains(char.ToUpperInvariant(letter), StringComparison.Ordinal) ? Sound.Vowel : Sound.Consonant;
    }

    /// <summary>Spelled letter by letter or said as a word: sure only where both begin alike, or where everybody spells it.</summary>
    private static Sound OfAcronym(ReadOnlySpan<char> acronym)
    {
        if (acronym.Length > 5 || acronym.ContainsAnyExceptInRange('A', 'Z'))
            return Sound.Unsure;
        if (SpelledOut.Contains(acronym.ToString()))
            return Sound.Vowel;
        if (acronym[0] is 'A' or 'E' or 'I' or 'O')
            return acronym.StartsWith("EU") && acronym.Length > 2 || acronym.StartsWith("ONE") || acronym.StartsWith("ON") ? Sound.Unsure : Sound.Vowel;
        if (acronym[0] == 'U')
            return acronym.Length <= 3 && acronym is not ("UN" or "UP" or "US") ? Sound.Consonant : Sound.Unsure;
        return VowelLetters.Contains(acronym[0], StringComparison.Ordinal) ? Sound.Unsure : Sound.Consonant;
    }

    private static Sound OfWord(ReadOnlySpan<char> word, bool isName)
    {
        if (!word.ContainsAny(Vowels) || word is "usb" or "usd" or "uk" or "us" or "ux" or "ui" or "url" or "uae")
            return Sound.Unsure;
        if (word.Length is 3 or 4 && !"aeious".Contains(word[0], StringComparison.Ordinal) && !"aeiouyrlhwn".Contains(word[1], StringComparison.Ordinal))
            return Sound.Unsure;
        switch (word[0])
        {
            case 'a' or 'i':
                return Sound.Vowel;
            case 'e':
                return StartsWithAny(word, SaidYou) ? Sound.Consonant : isName && word is ['e', 'w' or 'u', ..] ? Sound.Unsure : Sound.Vowel;
            case 'o':
                return word is "one" or "once" or "ones" or "oneself" or "oneness" or "ouija" ? Sound.Consonant
                    : isName && word is ['o', 'u', ..] or ['o', 'a', ..] ? Sound.Unsure : Sound.Vowel;
            case 'u':
                return OfU(word, isName);
            case 'h':
                return StartsWithAny(word, SilentH) ? Sound.Vowel : isName || StartsWithAny(word, DoubtfulH) ? Sound.Unsure : Sound.Consonant;
            case 'y':
                return word.Length > 1 && word[1] is 'a' or 'e' or 'o' or 'u' or 'i' ? Sound.Consonant : Sound.Unsure;
            case 'x':
                return Sound.Unsure;
            default:
                return char.IsAsciiLetter(word[0]) && (!isName || word[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'r' or 'l' or 'h') ? Sound.Consonant : Sound.Unsure;
        }
    }

    private static Sound OfU(ReadOnlySpan<char> word, bool isName)
    {
        if (word.StartsWith("uni"))
            return StartsWithAny(word, NotUni) ? Sound.Vowel : Sound.Consonant;
        if (StartsWithAny(word, SaidYou))
            return Sound.Consonant;
        return isName || word is "ugh" or "uh" or "um" ? Sound.Unsure : Sound.Vowel;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
