namespace OutlookFollowUp.Sandbox;

/// <summary>A failure to serve in place of an answer.</summary>
public sealed record Fault(int Status, string Code, string Message)
{
    /// <summary>The header's value as it goes out: seconds or an HTTP date.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Part of the path that the request must have; any request when null.</summary>
    public string? Path { get; init; }

    public static Fault Throttled(string? retryAfter = null) =>
        new(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.") { RetryAfter = retryAfter };

    public static Fault Unavailable(string? retryAfter = null) =>
        new(503, "ServiceUnavailable", "The service is temporarily unavailable.") { RetryAfter = retryAfter };

    public static Fault SyncStateGone() =>
        new(410, "SyncStateNotFound", "The sync state generation is not found; generation=1;[highest=2].");
}
