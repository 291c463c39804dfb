using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace OutlookFollowUp.Graph;

/// <summary>The SDK's client for one Graph endpoint, which may be another than Microsoft's.</summary>
internal sealed class GraphConnection : IDisposable
{
    private readonly HttpClient _http;
    private readonly Uri _baseUrl;

    // Longer than any answer of Graph's takes, and far below its own hundred seconds: a lost answer is asked for again later.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public GraphConnection(Uri baseUrl, TokenSource token, HttpMessageHandler transport, RequestGate gate)
    {
        _baseUrl = baseUrl;
        _http = new HttpClient(MeInPlaceOfItsPlaceholder(gate.Before(transport)), disposeHandler: false) { Timeout = Patience };
        Client = new GraphServiceClient(_http, new BearerAuthentication(baseUrl, token), baseUrl.ToString().TrimEnd('/'));
    }

    public GraphServiceClient Client { get; }

    /// <summary>A link that Graph gave us, after making sure that it leads back to Graph: the token goes nowhere else.</summary>
    public string Checked(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && IsSameHost(address, _baseUrl)
            ? link
            : throw new GraphException(0, "foreignLink");

    /// <summary>On every request, links included: one without it would bring ids of another kind into the same store.</summary>
    public static void PreferImmutableIds(RequestHeaders headers) => headers.Add("Prefer", "IdType=\"ImmutableId\"");

    public void Dispose() => _http.Dispose();

    private static bool IsSameHost(Uri address, Uri baseUrl) =>
        Uri.Compare(address, baseUrl, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    // The SDK writes /users/me-token-to-replace for /me. Of its other handlers none is wanted: its retries cut a long
    // Retry-After short and misread a date, so waiting is the caller's business.
    private static UriReplacementHandler<UriReplacementHandlerOption> MeInPlaceOfItsPlaceholder(HttpMessageHandler transport) =>
        new(new UriReplacementHandlerOption(isEnabled: true, [new("/users/me-token-to-replace", "/me")])) { InnerHandler = transport };

    /// <summary>The SDK's own providers send no token at all to a host that is not Microsoft's, and say nothing.</summary>
    private sealed class BearerAuthentication(Uri baseUrl, TokenSource token) : IAuthenticationProvider
    {
        public async Task AuthenticateRequestAsync(
            RequestInformation request,
            Dictionary<string, object>? additionalAuthenticationContext = null,
            CancellationToken cancellationToken = default)
        {
            if (!IsSameHost(request.URI, baseUrl))
                throw new GraphException(0, "foreignLink");
            request.Headers.TryAdd("Authorization", "Bearer " + await token(cancellationToken));
        }
    }
}
