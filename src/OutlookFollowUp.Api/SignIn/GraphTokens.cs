using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>Where a user's token for Microsoft Graph comes from, in each mode.</summary>
internal static class GraphTokens
{
    public static void AddGraph(this IServiceCollection services, ServiceSettings settings)
    {
        services.AddSingleton<Assertions>();
        services.AddSingleton(provider => settings.Mode switch
        {
            ServiceMode.Sandbox => OfSandbox(provider.GetRequiredService<SandboxHost>(), provider.GetRequiredService<LocalIssuer>()),
            ServiceMode.Personal => OfPerson(settings),
            _ => OnBehalf(settings, provider.GetRequiredService<Assertions>()),
        });
    }

    /// <summary>The embedded Graph takes tokens of our own issuer, with the permissions that Entra's would have.</summary>
    private static GraphAccess OfSandbox(SandboxHost sandbox, LocalIssuer issuer) => new(() => sandbox.GraphUrl, (user, scopes) => _ =>
    {
        var claims = LocalIssuer.ClaimsOf(user, sandbox.UserName);
        claims["scp"] = string.Join(' ', scopes);
        return ValueTask.FromResult(issuer.Mint(claims));
    });

    /// <summary>The one user of this machine signs in by their browser, once: the system keeps the cache.</summary>
    private static GraphAccess OfPerson(ServiceSettings settings)
    {
        var credential = new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
        {
            ClientId = settings.Entra!.ClientId,
            TenantId = settings.Entra.Tenant,
            AuthorityHost = settings.Entra.Instance,
            TokenCachePersistenceOptions = new TokenCachePersistenceOptions { Name = "OutlookFollowUp" },
        });
        return new(() => settings.GraphBaseUrl ?? GraphAccess.MicrosoftGraph, (_, scopes) => TokenOf(credential, scopes));
    }

    /// <summary>Graph is asked on behalf of each user, with the token that they brought last.</summary>
    private static GraphAccess OnBehalf(ServiceSettings settings, Assertions assertions) => new(
        () => settings.GraphBaseUrl ?? GraphAccess.MicrosoftGraph,
        (user, scopes) => TokenOf(new OnBehalfOfCredential(
            user.TenantId, settings.Entra!.ClientId, settings.Entra.ClientSecret!, assertions.Of(user),
            new OnBehalfOfCredentialOptions { AuthorityHost = settings.Entra.Instance }), scopes));

    private static TokenSource TokenOf(TokenCredential credential, IReadOnlyList<string> scopes)
    {
        var permissions = new TokenRequestContext([.. scopes.Select(scope => $"https://graph.microsoft.com/{scope}")]);
        return async cancellation => (await credential.GetTokenAsync(permissions, cancellation)).Token;
    }
}

/// <summary>The last token each user brought, in memory only: long enough for a sync that their request asked for.</summary>
internal sealed class Assertions
{
    private readonly ConcurrentDictionary<UserKey, string> _tokens = new();

    public void Remember(UserKey user, string token) => _tokens[user] = token;

    /// <exception cref="AuthenticationFailedException">The user has not signed in since the service started.</exception>
    public string Of(UserKey user) =>
        _tokens.TryGetValue(user, out var token)
            ? token : throw new AuthenticationFailedException("The user has not signed in since the service started.");
}
