using Azure.Core;
using Azure.Identity;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>Ways to get tokens for Graph, all through Azure.Identity.</summary>
public static class GraphSignIn
{
    /// <summary>One user on their own machine: a browser window once, then the cache that the operating system protects.</summary>
    /// <param name="clientId">The app registration.</param>
    /// <param name="recordFile">Remembers, without any secret, which account signed in.</param>
    /// <param name="tenantId">Whose users may sign in.</param>
    public static TokenSource InBrowser(string clientId, string recordFile, string tenantId = "common")
    {
        var record = SignedInAccount.Load(recordFile);
        var credential = new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
        {
            ClientId = clientId,
            TenantId = tenantId,
            AuthenticationRecord = record,
            TokenCachePersistenceOptions = SignedInAccount.Cache,
        });
        return record is not null ? From(credential) : SignedInAccount.RememberFirst(recordFile, credential.AuthenticateAsync, credential);
    }

    /// <summary>The same where there is no browser: the user types a code on another device.</summary>
    /// <param name="clientId">The app registration.</param>
    /// <param name="recordFile">Remembers, without any secret, which account signed in.</param>
    /// <param name="show">Shows the user Entra's message with the address and the code.</param>
    /// <param name="tenantId">Whose users may sign in.</param>
    public static TokenSource ByDeviceCode(
        string clientId, string recordFile, Func<string, CancellationToken, Task> show, string tenantId = "common")
    {
        var record = SignedInAccount.Load(recordFile);
        var credential = new DeviceCodeCredential(new DeviceCodeCredentialOptions
        {
            ClientId = clientId,
            TenantId = tenantId,
            AuthenticationRecord = record,
            TokenCachePersistenceOptions = SignedInAccount.Cache,
            DeviceCodeCallback = (code, cancellation) => show(code.Message, cancellation),
        });
        return record is not null ? From(credential) : SignedInAccount.RememberFirst(recordFile, credential.AuthenticateAsync, credential);
    }

    /// <summary>A service on behalf of the user whose token it was called with; lives as long as that token.</summary>
    public static TokenSource OnBehalfOf(string tenantId, string clientId, string clientSecret, string userToken) =>
        From(new OnBehalfOfCredential(tenantId, clientId, clientSecret, userToken));

    internal static TokenSource From(TokenCredential credential) =>
        async cancellation => (await credential.GetTokenAsync(Request, cancellation)).Token;

    internal static TokenRequestContext Request { get; } = new([.. GraphScopes.All]);
}
