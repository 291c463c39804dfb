namespace OutlookFollowUp.Graph;

/// <summary>
/// Lets at most so many requests to one mailbox be under way: Exchange refuses the fifth at a time, and leaves the fourth to the user's
/// other programs.
/// </summary>
public sealed class RequestGate : IDisposable
{
    public const int AtOnce = 3;

    private readonly SemaphoreSlim _places = new(AtOnce);

    public void Dispose() => _places.Dispose();

    internal HttpMessageHandler Before(HttpMessageHandler transport) => new Handler(_places) { InnerHandler = transport };

    private sealed class Handler(SemaphoreSlim places) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await places.WaitAsync(cancellationToken);
            try
            {
                // The body belongs to the request: it is read before the place is given up.
                var response = await base.SendAsync(request, cancellationToken);
                await response.Content.LoadIntoBufferAsync(cancellationToken);
                return response;
            }
            finally
            {
                places.Release();
            }
        }
    }
}
