using System.Buffers;
using System.Text;
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

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,.()&+\t\"“”:;|");

    /// <summary>The words of a name, folded as a text's words are.</summary>
    public static IReadOnlyList<string> WordsOf(string name)
    {
        List<string> words = [];
        var (text, isFolded) = Ascii.IsValid(name) ? (BareSpelling.Of(name), true) : (name, false);
        foreach (var range in text.AsSpan().SplitAny(Separators))
        {
            if (!text.AsSpan(range).IsEmpty)
                Words.Split(isFolded ? text[range] : BareSpelling.Of(text[range]), words);
        }

        return words;
    }

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
        for (var first = Next(passage, name, 0); first >= 0; first = Next(passage, name, first + 1))
            yield return TextSpan.Between(passage.Words[first].Span.Start, passage.Words[first + name.Count - 1].Span.End);
    }

    public static bool Any(Passage passage, IReadOnlyList<string> name) => Next(passage, name, 0) >= 0;

    /// <summary>The first word from there on at which the name stands, or -1.</summary>
    private static int Next(Passage passage, IReadOnlyList<string> name, int from)
    {
        var words = passage.WordSpan;
        var length = name.Count;
        if (length == 0)
            return -1;

        var head = name[0];
        for (var first = from; first <= words.Length - length; first++)
        {
            if (string.Equals(words[first].Folded, head, StringComparison.Ordinal) && GoesOnAt(words[first..], name))
                return first;
        }

        return -1;
    }

    private static bool GoesOnAt(ReadOnlySpan<Word> words, IReadOnlyList<string> name)
    {
        for (var index = 1; index < name.Count; index++)
        {
            if (!string.Equals(words[index].Folded, name[index], StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
