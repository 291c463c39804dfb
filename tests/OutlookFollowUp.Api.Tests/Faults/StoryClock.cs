namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>A clock that goes from a moment of the story on, and can be set forward.</summary>
internal sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _begun = System.GetTimestamp();
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_begun) + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
