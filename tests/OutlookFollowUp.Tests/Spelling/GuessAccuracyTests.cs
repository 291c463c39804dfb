using System.IO.Compression;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Tests.Spelling;

public class GuessAccuracyTests
{
    // Every tenth row keeps the test short. All rows give 80.3 % and 95.1 %; a tenth strays from that by a point or two, so the floors
    // lie a little lower.
    private const int Step = 10;
    private const int FloorForTheFirstGuess = 78;
    private const int FloorForASureGuess = 92;

    [SharedFact]
    public void The_first_guess_is_mostly_what_people_meant()
    {
        var slips = Slips().Where((_, number) => number % Step == 0).ToArray();
        var answers =
            slips.Select(slip => (slip.Right, Guess: Speller.For(slip.Dialect).Guesses(slip.Wrong) is [var first, ..] ? first : null))
                .ToArray();
        var sure = answers.Where(answer => answer.Guess is { Confidence: >= 0.9 }).ToArray();

        Assert.True(slips.Length > 1_000);
        Assert.InRange(PercentRight(answers), FloorForTheFirstGuess, 100);
        Assert.InRange(PercentRight(sure), FloorForASureGuess, 100);
        Assert.InRange(sure.Length, answers.Length / 3, answers.Length);
    }

    private static double PercentRight((string Right, Guess? Guess)[] answers) =>
        100.0 * answers.Count(answer => string.Equals(answer.Guess?.Word, answer.Right, StringComparison.OrdinalIgnoreCase))
        / answers.Length;

    /// <summary>What people wrote for one word of a dialect's dictionary, no more than two edits from it and no word itself.</summary>
    private static IEnumerable<(string Wrong, string Right, Dialect Dialect)> Slips()
    {
        using var file = new GZipStream(File.OpenRead(SharedCases.PathTo("data", "misspellings-dev.tsv.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine()?.Split('\t') is [var wrong, var right, ..])
        {
            if (wrong.Contains(' ', StringComparison.Ordinal) || right.Contains(' ', StringComparison.Ordinal)
                || Edits(wrong.ToLowerInvariant(), right.ToLowerInvariant()) is 0 or > 2)
                continue;
            var dialect = Speller.For(Dialect.AmericanEnglish).IsWord(right) ? Dialect.AmericanEnglish : Dialect.BritishEnglish;
            if (Speller.For(dialect).IsWord(right) && !Speller.For(dialect).IsWord(wrong))
                yield return (wrong, right, dialect);
        }
    }

    /// <summary>Letters added, dropped, replaced or swapped with the next.</summary>
    private static int Edits(string wrong, string right)
    {
        var edits = new int[wrong.Length + 1, right.Length + 1];
        for (var i = 0; i <= wrong.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }
                edits[i, j] = Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1,
                    edits[i - 1, j - 1] + (wrong[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && wrong[i - 1] == right[j - 2] && wrong[i - 2] == right[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }
        return edits[wrong.Length, right.Length];
    }
}
