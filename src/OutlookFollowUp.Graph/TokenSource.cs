namespace OutlookFollowUp.Graph;

/// <summary>Gives an access token for Graph, from a cache where it can.</summary>
public delegate ValueTask<string> TokenSource(CancellationToken cancellation);
