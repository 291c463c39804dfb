using System.Diagnostics;
using System.Globalization;

namespace OutlookFollowUp.Benchmarks;

/// <summary>
/// Times work side by side: the least of many short batches, each kind of work in turn, so that what else the machine does meanwhile is
/// left out, and hits all of them alike where it cannot be.
/// </summary>
internal static class Least
{
    private const int Batch = 10;

    /// <summary>The least time and the bytes allocated by one call of each.</summary>
    public static Cost[] Of(TimeSpan span, params Action[] works)
    {
        var least = new Cost[works.Length];
        Array.Fill(least, new(double.MaxValue, 0));
        foreach (var work in works)
            Warm(work);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < span;)
        {
            for (var which = 0; which < works.Length; which++)
                least[which] = Better(least[which], Time(works[which]));
        }

        return least;
    }

    public static void Say(string what, Cost cost, Cost baseline) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-36} {cost.Microseconds,10:0.00} µs {cost.Microseconds / baseline.Microseconds,8:0.00} x {cost.Bytes / 1024.0,9:0.0} KB"));

    /// <summary>Until tiered compilation has no more to say, which it does after thirty calls and a pause.</summary>
    private static void Warm(Action work)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(0.4);)
            work();
    }

    private static Cost Better(Cost one, Cost other) => one.Microseconds <= other.Microseconds ? one : other;

    private static Cost Time(Action work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < Batch; call++)
            work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(elapsed.TotalMicroseconds / Batch, (GC.GetAllocatedBytesForCurrentThread() - bytes) / Batch);
    }
}

/// <summary>What one call costs.</summary>
internal readonly record struct Cost(double Microseconds, long Bytes);
