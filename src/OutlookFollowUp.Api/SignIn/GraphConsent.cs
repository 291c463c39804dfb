using Microsoft.AspNetCore.Authentication;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>What an endpoint does about the user's access to Graph before it answers. Only the service mode has anything to do.</summary>
internal static class GraphConsent
{
    /// <summary>Takes the chance to renew the user's session; whether Entra agrees or not, the request is answered.</summary>
    public static TBuilder KeepsSession<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            await KeepAsync(context.HttpContext);
        }
        catch (SignInException)
        {
            // The sync says so, in its own time.
        }

        return await next(context);
    });

    /// <summary>Answers only when Entra gives a token for Graph; else says what the client has to ask Entra for.</summary>
    public static TBuilder NeedsGraph<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (context, next) =>
    {
        await KeepAsync(context.HttpContext);
        return await next(context);
    });

    private static async Task KeepAsync(HttpContext http)
    {
        if (http.RequestServices.GetService<UserSessions>() is { } sessions && await http.GetTokenAsync("access_token") is { } token)
            await sessions.KeepAsync(UserKey.Of(http.User), token, http.RequestAborted);
    }
}
