using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Benchmarks;

/// <summary>What spelling costs: a verdict for each word of running text, guesses for each of a hundred slips.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class SpellingBenchmarks
{
    private readonly Speller _speller = Speller.For(Dialect.AmericanEnglish);

    [GlobalSetup]
    public void LoadGuesses() => _speller.Meant("realy");

    [Benchmark]
    public int VerdictsOnRunningText()
    {
        var known = 0;
        foreach (var word in SpellingSamples.Words)
            known += _speller.IsWord(word) ? 1 : 0;
        return known;
    }

    [Benchmark]
    public int GuessesForEverySlip()
    {
        var guesses = 0;
        foreach (var slip in SpellingSamples.Slips)
            guesses += _speller.Guesses(slip).Count;
        return guesses;
    }
}
