using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Tests.Spelling;

public class HunspellComparisonTests
{
    private static readonly string[] Prefixes = ["re", "in", "un", "de", "dis", "con", "pro", "non"];

    private static readonly string[] Suffixes =
    [
        "s", "es", "ies", "d", "ed", "ied", "ing", "ings", "ly", "er", "r", "ier", "ers", "iers", "est", "iest", "ness", "iness", "able",
        "ment", "ive", "ion", "ions", "en", "th", "ication", "'s", "s'", "’s", "n't", "'ll", "-like", "-th",
    ];

    [HunspellFact]
    public Task The_American_verdict_is_Hunspells_for_every_word() => SameVerdict(Dialect.AmericanEnglish);

    [HunspellFact]
    public Task The_British_verdict_is_Hunspells_for_every_word() => SameVerdict(Dialect.BritishEnglish);

    private static async Task SameVerdict(Dialect dialect)
    {
        var ours = new Verdicts(dialect, withTerms: false);
        using var program = new HunspellProgram(dialect);
        // The program takes apostrophes off a word's edges before it asks, so such words prove nothing.
        var words = Words(dialect, [.. program.Roots]).Where(word => word.Trim('\'', '’').Length == word.Length)
            .Distinct(StringComparer.Ordinal).ToArray();
        var unknown = await program.UnknownAsync(words);

        Assert.True(words.Length > 300_000, $"Only {words.Length} words were compared.");
        Assert.InRange(unknown.Count, words.Length / 5, words.Length * 4 / 5);
        var different = words.Where(word => ours.IsWord(word) == unknown.Contains(word)).ToArray();
        Assert.True(different.Length == 0, $"{different.Length} of {words.Length} differ: {string.Join(' ', different.Take(50))}");
    }

    private static IEnumerable<string> Words(Dialect dialect, string[] roots)
    {
        var forms = Forms(dialect);
        return [.. forms, .. InAnotherCase(forms), .. Affixed(roots), .. Hyphenated(roots), .. Numbers(), .. Misspelt(forms)];
    }

    private static List<string> Forms(Dialect dialect)
    {
        var forms = new List<string>();
        var words = CompiledWords.Of(dialect);
        while (words.MoveNext())
            forms.Add(words.Word.ToString());
        return forms;
    }

    private static IEnumerable<string> InAnotherCase(List<string> forms) => forms.Select((form, number) => (number % 5) switch
    {
        0 => form.ToLowerInvariant(),
        1 => form.ToUpperInvariant(),
        2 => char.ToUpperInvariant(form[0]) + form[1..],
        3 => char.ToUpperInvariant(form[0]) + form[1..].ToLowerInvariant(),
        _ => form[..^1].ToLowerInvariant() + char.ToUpperInvariant(form[^1]),
    });

    private static IEnumerable<string> Affixed(string[] roots)
    {
        foreach (var (number, root) in roots.Index())
        {
            var suffix = Suffixes[number % Suffixes.Length];
            var word = (number % 5) switch
            {
                0 => root + suffix,
                1 => Prefixes[number % Prefixes.Length] + root,
                2 => Prefixes[number % Prefixes.Length] + root + suffix,
                3 => root.TrimEnd('e') + suffix,
                _ => root.TrimEnd('y') + suffix,
            };
            yield return word;
            yield return word.ToUpperInvariant();
        }
    }

    private static IEnumerable<string> Hyphenated(string[] roots)
    {
        var random = new Random(1);
        string Any() => roots[random.Next(roots.Length)];
        for (var i = 0; i < 5_000; i++)
        {
            var word = $"{Any()}-{Any()}";
            yield return word;
            yield return word.ToUpperInvariant();
            yield return $"{word}-{Any()}s";
            yield return $"{word[..^1]}-{Any()}";
            yield return $"-{word}-";
        }
        yield return string.Join('-', Enumerable.Repeat("a", 10));
        yield return string.Join('-', Enumerable.Repeat("a", 11));
    }

    private static IEnumerable<string> Numbers() =>
        from number in Enumerable.Range(0, 1200)
        from ending in new[] { "", "st", "nd", "rd", "th", "TH", "s", "-day", "th-day", "-1", "a" }
        select number + ending;

    /// <summary>A letter dropped, doubled, swapped or changed.</summary>
    private static IEnumerable<string> Misspelt(List<string> forms)
    {
        var random = new Random(2);
        foreach (var form in forms)
        {
            yield return Slip(form, random);
        }
    }

    private static string Slip(string word, Random random)
    {
        var at = random.Next(word.Length);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 when word.Length > 1 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 when at > 0 => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..],
            _ => word[..at] + letter + word[(at + 1)..],
        };
    }
}
