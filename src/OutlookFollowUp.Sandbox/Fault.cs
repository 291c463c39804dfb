namespace OutlookFollowUp.Sandbox;

/// <summary>A failure to serve in place of an answer.</summary>
public sealed record Fault(int Status, string Code, string Message)
{
    /// <summary>The header's value as it goes out: seconds or an HTTP date.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>What becomes of the answer.</summary>
    public FaultKind Kind { get; init; }

    /// <summary>Part of the path that the request must have; any request when null.</summary>
    public string? Path { get; init; }

    public static Fault Throttled(string? retryAfter = null) =>
        new(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.") { RetryAfter = retryAfter };

    public static Fault Unavailable(string? retryAfter = null) =>
        new(503, "ServiceUnavailable", "The service is temporarily unavailable.") { RetryAfter = retryAfter };

    public static Fault SyncStateGone() =>
        new(410, "SyncStateNotFound", "The sync state generation is not found; generation=1;[highest=2].");

    /// <summary>The right answer, but not as it should be.</summary>
    public static Fault Of(FaultKind kind) => new(200, "", "") { Kind = kind };
}

/// <summary>What becomes of an answer.</summary>
public enum FaultKind
{
    /// <summary>An error comes in its place.</summary>
    Refused,

    /// <summary>It comes a little later.</summary>
    Delayed,

    /// <summary>The connection breaks before it comes.</summary>
    Dropped,

    /// <summary>The connection breaks in the middle of it.</summary>
    Broken,

    /// <summary>It ends in the middle, as if that were all.</summary>
    Truncated,

    /// <summary>A page tells of everything twice.</summary>
    Doubled,

    /// <summary>A page tells in the opposite order.</summary>
    Reversed,

    /// <summary>A page is empty, and its link leads to what it should have told.</summary>
    Emptied,
}
