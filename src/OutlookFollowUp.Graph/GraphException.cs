namespace OutlookFollowUp.Graph;

/// <summary>
/// Graph refused a request for a reason that waiting or starting over does not cure. Carries neither Graph's own words nor the
/// SDK's exception: they may quote mail.
/// </summary>
/// <param name="status">The HTTP status; 0 when no request was sent.</param>
/// <param name="code">Graph's error code.</param>
public sealed class GraphException(int status, string code) : Exception($"Graph answered {status} {code}.")
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
