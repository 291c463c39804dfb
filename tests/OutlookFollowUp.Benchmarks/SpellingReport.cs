using System.Diagnostics;
using System.Globalization;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Benchmarks;

/// <summary>What a benchmark of averages doesn't show: the start, the memory, and the slowest words.</summary>
internal static class SpellingReport
{
    public static void Write()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Say("first verdict, cold", Milliseconds(() => Speller.For(Dialect.AmericanEnglish).IsWord("interview")), "ms");
        Say("first guess, cold", Milliseconds(() => Speller.For(Dialect.AmericanEnglish).Meant("realy")), "ms");
        Say("the other dialect", Milliseconds(() => Speller.For(Dialect.BritishEnglish).Meant("realy")), "ms");
        Say("memory for both dialects", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6, "MB");

        var speller = Speller.For(Dialect.AmericanEnglish);
        var verdicts = Enumerable.Range(0, 2_000).Select(_ => Milliseconds(() => JudgeAll(speller))).Order().ToArray();
        Say("verdicts, best tenth of 2,000 rounds", SpellingSamples.Words.Length / verdicts[200] / 1_000, "million words a second");

        var guesses = Enumerable.Range(0, 50)
            .Select(_ => Array.ConvertAll(SpellingSamples.Slips, slip => Milliseconds(() => speller.Guesses(slip)))).ToArray();
        // The best of many rounds is what the word costs; the rest is what else the machine did meanwhile.
        var each = SpellingSamples.Slips.Select((_, slip) => guesses.Min(round => round[slip])).Order().ToArray();
        Say("guesses for one word, p50", each[each.Length / 2] * 1_000, "µs");
        Say("guesses for one word, p99", each[each.Length * 99 / 100] * 1_000, "µs");
    }

    private static int JudgeAll(Speller speller)
    {
        var known = 0;
        foreach (var word in SpellingSamples.Words)
            known += speller.IsWord(word) ? 1 : 0;
        return known;
    }

    private static double Milliseconds<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.0} {unit}"));
}
