using System.Globalization;
using System.Text;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// How an employer's name becomes the label of its mail domain: in full, by initials, or shortened after its first word
/// ("meridiancarto" for Meridian Cartographics, "cedarlinehh" for Cedarline Home Health, "rathbegcs" for Rathbeg Community School).
/// </summary>
internal static class DomainLabels
{
    private const int ShortestPart = 4;
    private const int ShortestInitials = 3;

    /// <summary>How many of a name's first words a label stands for in full; 0 when it does not stand for them.</summary>
    /// <param name="words">The words, folded.</param>
    public static int Covered(IReadOnlyList<string> words, string label)
    {
        if (label.Length == 0 || words.Count == 0)
            return 0;
        if (Shortened(words, label) is var count and > 0 || Initials(words, label) is > 0 and var initials && (count = initials) > 0)
            return count;
        // "acmehq" is Acme, "northgatehs" Northgate High: the domain says more than the name.
        foreach (var tail in Tails)
        {
            if (label.Length >= tail.Length + ShortestPart && label.EndsWith(tail, StringComparison.Ordinal)
                && Shortened(words, label[..^tail.Length]) is > 0 and var shorter && (tail != "s" || shorter > 1))
                return shorter;
        }

        return 0;
    }

    private static readonly string[] Tails =
        ["hs", "hq", "uk", "usa", "us", "eu", "inc", "llc", "ltd", "gmbh", "ag", "corp", "group", "app", "online", "jobs", "careers", "team",
            "global", "intl", "web", "mail", "school", "co", "s"];

    /// <summary>Whether the words are the beginning of what the label stands for: "Tidewell" for tidewellevents.</summary>
    public static bool IsPart(string squeezed, string label) =>
        squeezed.Length >= ShortestPart && label.Length > squeezed.Length && label.StartsWith(squeezed, StringComparison.Ordinal);

    /// <summary>Letters without their marks, "ö" as "o": what a domain makes of them. German domains write "oe".</summary>
    public static string Fold(string word, bool german = false)
    {
        word = word.ToLowerInvariant();
        if (word.All(char.IsAscii))
            return word;
        var folded = new StringBuilder(word.Length);
        foreach (var unit in word)
        {
            var written = unit switch
            {
                'ß' => "ss",
                'æ' => "ae",
                'ø' => german ? "oe" : "o",
                'œ' => "oe",
                'ł' => "l",
                'đ' or 'ð' => "d",
                'þ' => "th",
                'ı' => "i",
                'ä' when german => "ae",
                'ö' when german => "oe",
                'ü' when german => "ue",
                'å' when german => "aa",
                _ => null,
            };
            if (written is not null)
                folded.Append(written);
            else
                folded.Append(Normalised.Of(unit.ToString(), NormalizationForm.FormD)
                    .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark).ToArray());
        }

        return folded.ToString();
    }

    // The first word in full, each further word in full or by its beginning, one word left out if the next stands in full.
    private static int Shortened(IReadOnlyList<string> words, string label)
    {
        var reached = new HashSet<(int At, bool HasGap)>();
        var first = 0;
        while (first < words.Count && IsConnecting(words[first]) && !label.StartsWith(words[first], StringComparison.Ordinal))
            first++;
        if (first == words.Count || !label.StartsWith(words[first], StringComparison.Ordinal))
            return 0;
        if (words[first].Length == label.Length)
            return first + 1;
        if (words[first].Length < 2)
            return 0;
        reached.Add((words[first].Length, false));
        for (var i = first + 1; i < words.Count; i++)
        {
            var next = new HashSet<(int, bool)>();
            foreach (var (at, hasGap) in reached)
            {
                var isFull = label.AsSpan(at).StartsWith(words[i], StringComparison.Ordinal);
                if (isFull)
                    next.Add((at + words[i].Length, hasGap));
                for (var length = 1; !hasGap && length < words[i].Length && at + length <= label.Length; length++)
                {
                    if (IsShortFor(label.AsSpan(at, length), words[i]))
                        next.Add((at + length, false));
                }

                if (IsConnecting(words[i]))
                    next.Add((at, hasGap));
                else if (!hasGap)
                    next.Add((at, true));
            }

            // A word that was left out must be followed by one in full, so a gap alone never ends a label.
            if (next.Any(state => state.Item1 == label.Length) && !IsConnecting(words[i]))
                return i + 1;
            reached = next;
        }

        return 0;
    }

    // "carto" for Cartographics, "h" for Health, "peds" for Pediatrics.
    private static bool IsShortFor(ReadOnlySpan<char> part, string word)
    {
        if (word.AsSpan().StartsWith(part))
            return true;
        if (part.Length < 3 || part[0] != word[0])
            return false;
        var at = 0;
        foreach (var unit in word)
        {
            if (at < part.Length && unit == part[at])
                at++;
        }

        return at == part.Length;
    }

    private static int Initials(IReadOnlyList<string> words, string label)
    {
        if (label.Length < ShortestInitials || words.Count < 2)
            return 0;
        for (var withConnecting = 0; withConnecting < 2; withConnecting++)
        {
            var at = 0;
            for (var i = 0; i < words.Count; i++)
            {
                if (withConnecting == 0 && IsConnecting(words[i]))
                    continue;
                if (words[i][0] != label[at])
                    break;
                if (++at == label.Length)
                    return i + 1;
            }
        }

        return 0;
    }

    private static bool IsConnecting(string word) =>
        word is "and" or "of" or "the" or "for" or "und" or "et" or "de" or "la" or "du" or "des" or "y" or "for" or "i" or "och" or "og" or "di";
}
