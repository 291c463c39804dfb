using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Web;

/// <summary>The service behind a proxy that ends TLS: what it says about the caller is believed when it comes from a known address.</summary>
internal static class Proxies
{
    private const string AYear = "max-age=31536000";

    public static void UseProxies(this WebApplication app, ServiceSettings settings)
    {
        if (settings.Proxies.Count > 0)
        {
            var options = new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            };
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.Proxies)
                options.KnownIPNetworks.Add(network);
            app.UseForwardedHeaders(options);
        }

        if (settings.Mode == ServiceMode.Service)
            app.Use((context, next) =>
            {
                if (context.Request.IsHttps && !SignIn.ThisMachine.IsLoopback(context.Request.Host.Host))
                    context.Response.Headers.StrictTransportSecurity = AYear;
                return next();
            });
    }

    /// <summary>An address or a range of addresses; null when it is neither.</summary>
    public static System.Net.IPNetwork? Parse(string text) =>
        IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : System.Net.IPNetwork.TryParse(text, out var network) ? network
        : null;
}
