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
    private static readonly TokenRequestContext Permissions =
        new([.. GraphScopes.All.Select(scope => $"https://graph.microsoft.com/{scope}")]);

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

    /// <summary>The embedded Graph takes the users' own tokens.</summary>
    private static GraphAccess OfSandbox(SandboxHost sandbox, LocalIssuer issuer) =>
        new(() => sandbox.GraphUrl, user => _ => ValueTask.FromResult(issuer.Mint(user, sandbox.UserName)));

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
        return new(() => settings.GraphBaseUrl ?? GraphAccess.MicrosoftGraph, _ => TokenOf(credential));
    }

    /// <summary>Graph is asked on behalf of each user, with the token that they brought last.</summary>
    private static GraphAccess OnBehalf(ServiceSettings settings, Assertions assertions) => new(
        () => settings.GraphBaseUrl ?? GraphAccess.MicrosoftGraph,
        user => TokenOf(new OnBehalfOfCredential(
            user.TenantId, settings.Entra!.ClientId, settings.Entra.ClientSecret!, assertions.Of(user),
            new OnBehalfOfCredentialOptions { AuthorityHost = settings.Entra.Instance })));

    private static TokenSource TokenOf(TokenCredential credential) =>
        async cancellation => (await credential.GetTokenAsync(Permissions, cancellation)).Token;
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
