using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>A service that acts for the user whose request it answers.</summary>
public static class OnBehalfOf
{
    /// <summary>Tokens for Graph in exchange for the token that the user called with; they end with it.</summary>
    /// <exception cref="SignInException">From the token source: Entra gives none.</exception>
    public static TokenSource User(AppRegistration app, string tenantId, string userToken, IReadOnlyList<string> scopes)
    {
        var credential = CredentialOf(app, tenantId, userToken);
        var request = new TokenRequestContext([.. AppRegistration.Named(scopes)]);
        return async cancellation =>
            (await SignInException.TranslateAsync(() => credential.GetTokenAsync(request, cancellation).AsTask())).Token;
    }

    private static OnBehalfOfCredential CredentialOf(AppRegistration app, string tenantId, string userToken)
    {
        var options = new OnBehalfOfCredentialOptions
        {
            AuthorityHost = app.Instance,
            DisableInstanceDiscovery = app.IsVouchedFor,
            Transport = new HttpClientTransport(app.Http),
            // Somebody waits: Entra's "later" is passed on, not slept through.
            Retry = { MaxRetries = 0 },
        };
        return app.Credential switch
        {
            ClientCredential.Secret secret => new(tenantId, app.ClientId, secret.Value, userToken, options),
            ClientCredential.Certificate certificate => new(tenantId, app.ClientId, certificate.Value, userToken, options),
            ClientCredential.FederatedTokenFile file => new(tenantId, app.ClientId, file.ReadAsync, userToken, options),
            _ => throw new InvalidOperationException("An application without a credential cannot act for others."),
        };
    }
}
