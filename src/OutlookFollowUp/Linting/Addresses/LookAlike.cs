using System.Globalization;
using System.Text;

namespace OutlookFollowUp.Linting.Addresses;

/// <summary>Addresses that a person takes for another: mistyped, or registered to deceive.</summary>
internal static class LookAlike
{
    private const int LongestAddress = 254;
    private const int ShortestForOneSlip = 5;
    private const int ShortestForTwoSlips = 11;
    private const int MostOnStack = 1024;

    /// <summary>
    /// Endings that are mistaken for one another. A country's ending is a company's own business: acme.de beside acme.com.
    /// </summary>
    private static readonly HashSet<string> MistakableEndings =
        new(StringComparer.Ordinal) { "com", "co", "cm", "om", "con", "cmo", "net", "org", "io", "biz", "info", "example", "test",
            "invalid" };

    private static readonly (string Shown, string Read)[] Doubles = [("vv", "w"), ("rn", "m"), ("nn", "m"), ("cl", "d")];

    private static readonly Dictionary<char, char> Twins = new()
    {
        ['0'] = 'o',
        ['1'] = 'l',
        ['i'] = 'l',
        ['5'] = 's',
        ['а'] = 'a',
        ['е'] = 'e',
        ['о'] = 'o',
        ['р'] = 'p',
        ['с'] = 'c',
        ['у'] = 'y',
        ['х'] = 'x',
        ['і'] = 'l',
        ['ѕ'] = 's',
        ['ԁ'] = 'd',
        ['һ'] = 'h',
        ['ј'] = 'j',
        ['к'] = 'k',
        ['м'] = 'm',
        ['т'] = 't',
        ['в'] = 'b',
        ['н'] = 'h',
        ['α'] = 'a',
        ['ο'] = 'o',
        ['ρ'] = 'p',
        ['ν'] = 'v',
        ['ι'] = 'l',
        ['ɡ'] = 'g',
        ['ո'] = 'n',
        ['ӏ'] = 'l',
    };

    /// <summary>Whether one domain passes for the other without being it or one of its sub-domains.</summary>
    public static bool Domains(string typed, string known)
    {
        (typed, known) = (Readable(typed), known.ToLowerInvariant());
        if (typed.Length is 0 or > LongestAddress || known.Length is 0 or > LongestAddress || MailDomain.IsUnder(typed, known)
            || MailDomain.IsUnder(known, typed))
            return false;

        return Skeleton(typed) == Skeleton(known) || IsSlip(typed, known) || HasOtherEnding(typed, known);
    }

    /// <summary>Whether one local part passes for the other at the same domain.</summary>
    public static bool LocalParts(string typed, string known)
    {
        (typed, known) = (typed.ToLowerInvariant(), known.ToLowerInvariant());
        return typed != known && typed.Length <= LongestAddress && known.Length <= LongestAddress
            && (Skeleton(typed) == Skeleton(known) || (IsSlip(typed, known) && !AreTwoPeoples(typed, known)));
    }

    /// <summary>
    /// Ratner and Warner, or p.love and a.love, are two people: each name bears one slip, a long one two, an initial none.
    /// </summary>
    private static bool AreTwoPeoples(string typed, string known)
    {
        if (typed[0] != known[0] && string.Equals(typed[1..], known[1..], StringComparison.Ordinal))
            return true;
        var (one, other) = (typed.Split('.', '_', '-'), known.Split('.', '_', '-'));
        return one.Length == other.Length
            && one.Zip(other).Any(names => Slips(names.First, names.Second) > (names.Second.Length >= 8 ? 2 : names.Second.Length > 1
                ? 1 : 0));
    }

    private static bool HasOtherEnding(string typed, string known)
    {
        var (one, other) = (typed.LastIndexOf('.'), known.LastIndexOf('.'));
        return one > 0 && other > 0 && typed[..one] == known[..other]
            && MistakableEndings.Contains(typed[(one + 1)..]) && MistakableEndings.Contains(known[(other + 1)..]);
    }

    private static bool IsSlip(string typed, string known)
    {
        var shorter = Math.Min(typed.Length, known.Length);
        var allowed = shorter >= ShortestForTwoSlips ? 2 : shorter >= ShortestForOneSlip ? 1 : 0;
        return Math.Abs(typed.Length - known.Length) <= allowed && Slips(typed, known) <= allowed && SameBeginning(typed, known);
    }

    /// <summary>Two slips may not make a different word of a short label: "alpha" and "delta" are two firms.</summary>
    private static bool SameBeginning(string typed, string known)
    {
        var (one, other) = (MailDomain.ChosenLabel(typed), MailDomain.ChosenLabel(known));
        var shorter = Math.Min(one.Length, other.Length);
        return Slips(one, other) <= (shorter >= 8 ? 2 : 1);
    }

    /// <summary>How a reader sees it: letters that look alike are one letter, hyphens are not seen.</summary>
    private static string Skeleton(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var letter in BareSpelling.Of(text))
        {
            if (letter is not ('-' or '_'))
                seen.Append(Twins.GetValueOrDefault(letter, letter));
        }

        foreach (var (shown, read) in Doubles)
            seen.Replace(shown, read);
        return seen.ToString();
    }

    private static string Readable(string domain)
    {
        if (!domain.Contains("xn--", StringComparison.OrdinalIgnoreCase))
            return domain.ToLowerInvariant();
        try
        {
            return new IdnMapping().GetUnicode(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return domain.ToLowerInvariant();
        }
    }

    /// <summary>Letters added, dropped, changed or swapped with the next.</summary>
    public static int Slips(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        if (one.IsEmpty || other.IsEmpty)
            return one.Length + other.Length;

        var width = other.Length + 1;
        var size = (one.Length + 1) * width;
        var rows = size <= MostOnStack ? stackalloc int[size] : new int[size];
        for (var i = 0; i <= one.Length; i++)
            rows[i * width] = i;
        for (var j = 0; j <= other.Length; j++)
            rows[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var row = rows.Slice(i * width, width);
            var above = rows.Slice((i - 1) * width, width);
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], rows[(i - 2) * width + j - 2] + 1);
            }
        }

        return rows[size - 1];
    }
}
