using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Matching;

/// <summary>Finds names of several words in a text: people, companies, roles.</summary>
internal static class Mentions
{
    /// <summary>Words that say what form a company has, and that people leave out.</summary>
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "kg",
        "se", "ug", "mbh", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "ab", "as", "asa", "aps", "pty", "pte", "kk", "the",
    };

    /// <summary>The words of a name, folded as a text's words are.</summary>
    public static IReadOnlyList<string> WordsOf(string name) =>
        [.. name.Split([' ', ',', '.', '(', ')', '&', '+', '\t', '"', '“', '”', ':', ';', '|'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Words.Split(BareSpelling.Of(word)))];

    /// <summary>
    /// A company's name without its legal form: "Faro Seguros" for "Faro Seguros S.A."; the whole name where nothing else is left.
    /// </summary>
    public static IReadOnlyList<string> CompanyWords(string company)
    {
        var words = WordsOf(company.Replace(".", "", StringComparison.Ordinal));
        IReadOnlyList<string> core = [.. words.Where(word => !LegalForms.Contains(word))];
        return core.Count > 0 ? core : words;
    }

    /// <summary>Where these words stand one after the other.</summary>
    public static IEnumerable<TextSpan> Of(Passage passage, IReadOnlyList<string> name)
    {
        var words = passage.Words;
        for (var first = 0; name.Count > 0 && first <= words.Count - name.Count; first++)
        {
            if (StandsAt(words, first, name))
                yield return TextSpan.Between(words[first].Span.Start, words[first + name.Count - 1].Span.End);
        }
    }

    public static bool Any(Passage passage, IReadOnlyList<string> name) => Of(passage, name).Any();

    private static bool StandsAt(IReadOnlyList<Word> words, int first, IReadOnlyList<string> name)
    {
        for (var index = 0; index < name.Count; index++)
        {
            if (!string.Equals(words[first + index].Folded, name[index], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
