namespace OutlookFollowUp.Graph;

/// <summary>What came of one read from Graph: the value, or one of the two answers that a caller plans for.</summary>
public abstract record Reading<T>
{
    private Reading()
    {
    }

    public sealed record Done(T Value) : Reading<T>;

    /// <summary>Graph no longer knows the link: read again from the beginning, and drop what the new round does not bring.</summary>
    public sealed record StartOver : Reading<T>;

    /// <summary>Graph is throttled or down: come back later.</summary>
    /// <param name="RetryAfter">How long Graph asks to wait; null when it does not say.</param>
    public sealed record Busy(TimeSpan? RetryAfter) : Reading<T>;
}
