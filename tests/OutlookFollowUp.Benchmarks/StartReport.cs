using System.Diagnostics;
using System.Globalization;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Benchmarks;

/// <summary>What the first draft waits for in a process that has just started, and what stays in memory.</summary>
internal static class StartReport
{
    public static void Write()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var resident = Environment.WorkingSet;
        Say("first draft", Milliseconds(() => Linter.Check(SampleMail.Draft, SampleMail.Context)), "ms");
        Say("second draft", Milliseconds(() => Linter.Check(SampleMail.Draft, SampleMail.Context)), "ms");
        Speller.For(Dialect.AmericanEnglish).Meant("realy");
        Speller.For(Dialect.BritishEnglish).Meant("realy");
        Say("managed heap, both dialects with guesses", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6, "MB");
        Say("resident memory, the same", (Environment.WorkingSet - resident) / 1e6, "MB");
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.0} {unit}"));
}
