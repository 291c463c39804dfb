namespace OutlookFollowUp.Api.Tests;

/// <summary>The service's clock, to be set forward.</summary>
public sealed class MovingClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Advance(TimeSpan time) => _ahead += time;
}
