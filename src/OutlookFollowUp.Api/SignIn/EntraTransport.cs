namespace OutlookFollowUp.Api.SignIn;

/// <summary>The one way to Microsoft Entra: its keys, and the exchange of tokens.</summary>
/// <param name="handler">Sends the requests.</param>
internal sealed class EntraTransport(HttpMessageHandler handler) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public EntraTransport()
        : this(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
    }

    public HttpClient Client { get; } = new(handler) { Timeout = Patience, MaxResponseContentBufferSize = 4 * 1024 * 1024 };

    public void Dispose() => Client.Dispose();
}
