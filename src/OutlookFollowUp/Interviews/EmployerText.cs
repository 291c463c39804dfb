using System.Collections.Frozen;

namespace OutlookFollowUp.Interviews;

/// <summary>A text in which the owners of mail domains are looked for by name; its runs of capitalised words are found once.</summary>
internal sealed class EmployerText
{
    private const int LongestName = 7;

    /// <summary>Words that stand before the name that a domain bears: "Brasserie Nordlicht".</summary>
    private static readonly FrozenSet<string> Establishments =
        ["hotel", "hôtel", "restaurant", "brasserie", "bistro", "café", "cafe", "studio", "atelier", "klinik", "klinikum", "clinic", "praxis",
            "bäckerei", "galerie", "gallery", "museum", "theater", "theatre", "verlag", "kanzlei", "institut", "institute", "école", "maison",
            "casa", "trattoria", "osteria", "gasthof", "weingut", "château", "villa", "club", "residence", "spital"];

    private static readonly FrozenSet<string> Offices =
        ["university", "college", "school", "institute", "academy", "museum", "library", "bank", "city", "town", "county", "borough",
            "village", "district", "state", "office", "department", "ministry", "port", "diocese"];

    private readonly string _text;
    private readonly IReadOnlyList<IReadOnlyList<string>> _runs;
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);

    public EmployerText(string text)
        : this(text, [.. NameRuns.In(text)])
    {
    }

    private EmployerText(string text, IReadOnlyList<IReadOnlyList<string>> runs) => (_text, _runs) = (text, runs);

    /// <summary>The same text and another line.</summary>
    public EmployerText With(string line) => line.Length == 0 ? this : new(_text + "\n" + line, [.. _runs, .. NameRuns.In(line)]);

    /// <summary>The words that name the owner of a domain, as they are written here: the fullest name that fits; null when none does.</summary>
    public string? NameOf(string domain)
    {
        if (!_names.TryGetValue(domain, out var name))
            _names[domain] = name = SenderDirectory.IsShared(domain) ? null : Find(domain);
        return name;
    }

    private string? Find(string domain)
    {
        var label = CompanyNames.Squeeze(CompanyNames.Label(domain).Replace('-', ' '));
        string? best = null;
        var bestRank = 0;
        foreach (var words in _runs)
        {
            for (var first = 0; first < words.Count; first++)
            {
                if (!MayBegin(words[first], label) || NameAt(words, first, label) is not { } name)
                    continue;
                name = WithoutArticle(name, _text);
                var rank = CompanyNames.Rank(name, domain);
                if (rank > bestRank)
                    (best, bestRank) = (name, rank);
            }
        }

        return best is null ? null : WithOffice(best);
    }

    // "City of Larkmont" for Larkmont, "Office of the Prairie County Defender"; but not "Head of Larkmont".
    private string WithOffice(string name)
    {
        foreach (var run in _runs)
        {
            for (var of = 1; of + 1 < run.Count; of++)
            {
                if (run[of] != "of" || !Offices.Contains(run[of - 1].ToLowerInvariant()))
                    continue;
                var rest = string.Join(' ', run.Skip(of + 1));
                if (rest.StartsWith(name, StringComparison.Ordinal))
                    return $"{run[of - 1]} of {name}";
                if (rest.StartsWith("the " + name, StringComparison.Ordinal))
                    return $"{run[of - 1]} of the {name}";
            }
        }

        return name;
    }

    // Every name that scores begins with the label's first letter, but for an article before it; most words do not.
    private static bool MayBegin(string word, string label) => label.Length > 0
        && (!char.IsAscii(word[0]) || char.ToLowerInvariant(word[0]) == label[0] || word[0] == '&' || word.ToLowerInvariant() is "the");

    // "The Adlon" under a letter is the name, "The Adlon is" at the beginning of a sentence need not be.
    private static string WithoutArticle(string name, string text) => name.StartsWith("The ", StringComparison.Ordinal)
        && text.IndexOf(name, StringComparison.Ordinal) + name.Length is var after && after + 1 < text.Length && text[after] == ' '
        && char.IsLower(text[after + 1]) ? name[4..] : name;

    // What the label stands for, and what goes on with it: "Outback Solar" is not the whole of Outback Solar Farms.
    private static string? NameAt(IReadOnlyList<string> run, int first, string label)
    {
        var words = run.Skip(first).Take(LongestName).ToList();
        var covered = words.Count == 0 ? 0 : Covered(words, label);
        if (covered == 0)
        {
            for (var count = Math.Min(3, words.Count); count > 0; count--)
            {
                var part = CompanyNames.Folded(words.Take(count), german: false);
                if (DomainLabels.IsPart(string.Concat(part), label) && !CompanyNames.IsCommonWord(part[0]))
                    return string.Join(' ', words.Take(count));
            }

            return null;
        }

        if (first > 0 && Establishments.Contains(run[first - 1].ToLowerInvariant()))
            (words, covered) = ([run[first - 1], .. words], covered + 1);
        return LegalForms.Without(string.Join(' ', words.Take(Extended(words, covered))));
    }

    private static int Extended(List<string> words, int covered)
    {
        var end = covered;
        while (end < words.Count)
        {
            var joins = words[end] is "&" or "of" or "de" or "la" or "du" or "und" or "et" ? 1 : 0;
            if (end + joins >= words.Count || EmployerNoise.Ends(words[end + joins]))
                break;
            // "Kaveri Payments Analytics Lead" goes on with a position, not with the name.
            if (RoleNames.IsRole(words[end + joins]))
                return covered;
            end += joins + 1;
        }

        return end;
    }

    private static int Covered(List<string> words, string label) =>
        DomainLabels.Covered(CompanyNames.Folded(words, german: false), label) is var plain and > 0 ? Count(words, plain)
            : words.TrueForAll(word => word.All(char.IsAscii)) ? 0 : Count(words, DomainLabels.Covered(CompanyNames.Folded(words, german: true), label));

    // Folding makes two words of "Harbour-View"; counts are of words as they are written.
    private static int Count(List<string> words, int folded)
    {
        var count = 0;
        for (var seen = 0; count < words.Count && seen < folded; count++)
            seen += CompanyNames.Folded([words[count]], german: false).Count;
        return count;
    }
}
