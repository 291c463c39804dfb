using Microsoft.Identity.Client;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>Who signed in on their own machine.</summary>
/// <param name="TenantId">The tenant of the account; for a personal account Microsoft's own for all of them.</param>
/// <param name="ObjectId">The account in it.</param>
/// <param name="Name">The address they signed in with, to show.</param>
public sealed record PersonalAccount(string TenantId, string ObjectId, string Name);

/// <summary>One person on their own machine: they sign in once, and the cache knows them from then on.</summary>
/// <param name="app">The application, without a credential.</param>
/// <param name="tenantId">Whose users may sign in: a tenant, or <c>common</c>, <c>organizations</c>, <c>consumers</c>.</param>
/// <param name="cache">Where the refresh token is kept.</param>
public sealed class PersonalSession(AppRegistration app, string tenantId, SessionCache cache)
{
    private readonly IPublicClientApplication _client = ClientOf(app, tenantId, cache);

    /// <summary>Sends the user to Entra's page in a browser of this machine.</summary>
    /// <param name="open">Opens the page; the system's browser when null.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="SignInException">Nobody signed in.</exception>
    public async Task<PersonalAccount> SignInByBrowserAsync(Func<Uri, Task>? open, CancellationToken cancellation)
    {
        var ask = _client.AcquireTokenInteractive(AppRegistration.Reading).WithUseEmbeddedWebView(false)
            .WithPrompt(Prompt.SelectAccount);
        if (open is not null)
            ask = ask.WithSystemWebViewOptions(new SystemWebViewOptions { OpenBrowserAsync = open });
        return AccountOf(await SignInException.TranslateAsync(() => ask.ExecuteAsync(cancellation)));
    }

    /// <summary>Has the user type a code on a device that has a browser.</summary>
    /// <param name="show">Shows them Entra's sentence with the address and the code.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="SignInException">Nobody signed in before the code expired.</exception>
    public async Task<PersonalAccount> SignInByDeviceCodeAsync(Action<string> show, CancellationToken cancellation) =>
        AccountOf(await SignInException.TranslateAsync(() => _client.AcquireTokenWithDeviceCode(AppRegistration.Reading, code =>
        {
            show(code.Message);
            return Task.CompletedTask;
        }).ExecuteAsync(cancellation)));

    /// <summary>Tokens for Graph, without a question to the user.</summary>
    /// <exception cref="SignInException">From the token source: nobody has signed in, or they have to again.</exception>
    public TokenSource Tokens(IReadOnlyList<string> scopes) => ReusedTokens.Of(async cancellation =>
        await _client.AcquireTokenSilent(AppRegistration.Named(scopes), (await _client.GetAccountsAsync()).FirstOrDefault())
            .ExecuteAsync(cancellation));

    private static PersonalAccount AccountOf(AuthenticationResult result) => new(
        result.Account.HomeAccountId.TenantId, result.Account.HomeAccountId.ObjectId, result.Account.Username);

    private static IPublicClientApplication ClientOf(AppRegistration app, string tenantId, SessionCache cache)
    {
        var client = PublicClientApplicationBuilder.Create(app.ClientId)
            .WithAuthority(app.AuthorityOf(tenantId), validateAuthority: !app.IsVouchedFor)
            .WithInstanceDiscovery(!app.IsVouchedFor)
            .WithLegacyCacheCompatibility(false)
            .WithRedirectUri("http://localhost")
            .WithHttpClientFactory(new SharedHttp(app.Http))
            .Build();
        cache.Bind(client.UserTokenCache);
        return client;
    }
}
