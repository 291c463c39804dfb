namespace OutlookFollowUp;

/// <summary>When to write and how long to wait: each default is a named setting with its source in the requirements.</summary>
public sealed record Cadence
{
    public static Cadence Default { get; } = new();

    /// <summary>A thank-you is due this long after the interview's end, in elapsed time (C1, R2).</summary>
    public TimeSpan ThankYouTarget { get; init; } = TimeSpan.FromHours(24);
}
