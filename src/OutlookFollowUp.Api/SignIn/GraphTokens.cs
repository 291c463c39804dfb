using Microsoft.AspNetCore.Authentication;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>Where a user's token for Microsoft Graph comes from, in each mode.</summary>
internal static class GraphTokens
{
    public static void AddGraph(this IServiceCollection services, ServiceSettings settings)
    {
        services.AddSingleton<EntraTransport>().AddSingleton<GraphSessionStore>().AddHttpContextAccessor();
        if (settings.Entra is { } entra)
            services.AddSingleton(provider => new AppRegistration(
                entra.Instance, entra.ClientId, entra.Credential, provider.GetRequiredService<EntraTransport>().Client));
        switch (settings.Mode)
        {
            case ServiceMode.Sandbox:
                services.AddSingleton(OfSandbox);
                break;
            case ServiceMode.Personal:
                services.AddSingleton<PersonalSignIn>().AddHostedService(provider => provider.GetRequiredService<PersonalSignIn>());
                services.AddSingleton(provider => OfPerson(provider.GetRequiredService<PersonalSignIn>(), settings));
                break;
            default:
                services.AddSingleton<UserSessions>();
                services.AddSingleton(provider => OnBehalf(provider, settings));
                break;
        }
    }

    /// <summary>The embedded Graph takes tokens of our own issuer, with the permissions that Entra's would have.</summary>
    private static GraphAccess OfSandbox(IServiceProvider provider)
    {
        var (sandbox, issuer) = (provider.GetRequiredService<SandboxHost>(), provider.GetRequiredService<LocalIssuer>());
        return new(() => sandbox.GraphUrl, (user, scopes) => _ =>
        {
            var claims = LocalIssuer.ClaimsOf(user, sandbox.UserName);
            claims["scp"] = string.Join(' ', scopes);
            return ValueTask.FromResult(issuer.Mint(claims));
        });
    }

    private static GraphAccess OfPerson(PersonalSignIn person, ServiceSettings settings) =>
        new(() => settings.GraphBaseUrl ?? GraphAccess.MicrosoftGraph, (user, scopes) => Patiently(person.TokensOf(user, scopes)));

    /// <summary>While a user's request is answered, in exchange for the token they sent; else from the session they left with us.</summary>
    private static GraphAccess OnBehalf(IServiceProvider provider, ServiceSettings settings)
    {
        var (sessions, app) = (provider.GetRequiredService<UserSessions>(), provider.GetRequiredService<AppRegistration>());
        var requests = provider.GetRequiredService<IHttpContextAccessor>();
        return new(() => settings.GraphBaseUrl ?? GraphAccess.MicrosoftGraph, (user, scopes) =>
        {
            TokenSource? tokens = null;
            return async cancellation => await (tokens ??=
                await TokenIn(requests.HttpContext, user) is { } sent
                    ? OnBehalfOf.User(app, user.TenantId, sent, scopes)
                    : Patiently(await sessions.TokensOfAsync(user, scopes, cancellation)))(cancellation);
        });
    }

    /// <summary>In the background nobody is told that Entra is busy: the sync goes on later.</summary>
    private static TokenSource Patiently(TokenSource tokens) => async cancellation =>
    {
        try
        {
            return await tokens(cancellation);
        }
        catch (SignInException busy) when (busy.Trouble == SignInTrouble.EntraIsBusy)
        {
            throw new GraphBusyException(busy.Wait);
        }
    };

    private static async Task<string?> TokenIn(HttpContext? request, UserKey user) =>
        request?.User.Identity is { IsAuthenticated: true } && UserKey.Of(request.User) == user
            ? await request.GetTokenAsync("access_token") : null;
}
