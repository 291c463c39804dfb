using System.Diagnostics;

namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>A clock that starts at a moment, can be set forward, and lets nobody wait longer than a blink.</summary>
internal sealed class HurriedClock(DateTimeOffset start) : TimeProvider
{
    private const int Hurry = 1000;

    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _ahead;

    public override DateTimeOffset GetUtcNow() =>
        start + Stopwatch.GetElapsedTime(_begun) + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period));

    private static TimeSpan Hurried(TimeSpan time) => time <= TimeSpan.Zero ? time : time / Hurry;
}
