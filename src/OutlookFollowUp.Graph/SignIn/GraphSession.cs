using Microsoft.Identity.Client;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>
/// Access to one user's mailbox that outlives the user's request, by a refresh token in a cache of its own: what a sync in the
/// background needs.
/// </summary>
/// <param name="app">The application.</param>
/// <param name="tenantId">The user's tenant.</param>
/// <param name="key">Names the session in its cache.</param>
/// <param name="cache">Where the refresh token is kept.</param>
public sealed class GraphSession(AppRegistration app, string tenantId, string key, SessionCache cache)
{
    /// <summary>Starts the session with the token that the user called us with.</summary>
    /// <exception cref="SignInException">Entra gives no token for Graph.</exception>
    public Task BeginAsync(string userToken, CancellationToken cancellation)
    {
        var session = key;
        return SignInException.TranslateAsync(() =>
            Client().InitiateLongRunningProcessInWebApi(AppRegistration.Reading, userToken, ref session).ExecuteAsync(cancellation));
    }

    /// <summary>Tokens for Graph while the session lasts.</summary>
    /// <exception cref="SignInException">From the token source: the session has ended, or Entra gives no token now.</exception>
    public TokenSource Tokens(IReadOnlyList<string> scopes)
    {
        var client = (ILongRunningWebApi)Client();
        return ReusedTokens.Of(cancellation =>
            client.AcquireTokenInLongRunningProcess(AppRegistration.Named(scopes), key).ExecuteAsync(cancellation));
    }

    private ConfidentialClientApplication Client()
    {
        var builder = ConfidentialClientApplicationBuilder.Create(app.ClientId)
            .WithAuthority(app.AuthorityOf(tenantId), validateAuthority: !app.IsVouchedFor)
            .WithInstanceDiscovery(!app.IsVouchedFor)
            .WithLegacyCacheCompatibility(false)
            .WithHttpClientFactory(new SharedHttp(app.Http));
        builder = app.Credential switch
        {
            ClientCredential.Secret secret => builder.WithClientSecret(secret.Value),
            ClientCredential.Certificate certificate => builder.WithCertificate(certificate.Value),
            ClientCredential.FederatedTokenFile file => builder.WithClientAssertion(file.ReadAsync),
            _ => throw new InvalidOperationException("An application without a credential cannot act for others."),
        };
        var client = (ConfidentialClientApplication)builder.Build();
        cache.Bind(client.UserTokenCache);
        return client;
    }
}

/// <summary>Hands the shared client to a library that would make its own.</summary>
internal sealed class SharedHttp(HttpClient http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http;
}

/// <summary>A token is asked for once and used until it is about to expire.</summary>
internal static class ReusedTokens
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    public static TokenSource Of(Func<CancellationToken, Task<AuthenticationResult>> ask)
    {
        AuthenticationResult? last = null;
        return async cancellation =>
        {
            if (last is null || last.ExpiresOn - TimeProvider.System.GetUtcNow() < Margin)
                last = await SignInException.TranslateAsync(() => ask(cancellation));
            return last.AccessToken;
        };
    }
}
