using System.Net;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>
/// Whoever sits at this machine, and means it: a page elsewhere may point a name of its own at the loopback address (DNS rebinding) or
/// send a form there.
/// </summary>
internal static class ThisMachine
{
    /// <summary>In the personal mode nobody else gets as much as a page.</summary>
    public static void UseThisMachineOnly(this WebApplication app, ServiceSettings settings)
    {
        if (settings.Mode == ServiceMode.Personal)
            app.Use((context, next) => Sent(context) ? next() : Refuse(context));
    }

    /// <summary>The caller is on this machine, asks for it by a name of its own, and no foreign page asks for them.</summary>
    public static bool Sent(HttpContext context) =>
        // No address at all is an in-process caller.
        (context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && IsLoopback(context.Request.Host.Host)
        && IsOwnPage(context.Request);

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOwnPage(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        // Classic Outlook's script engine ends an origin with a slash.
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
