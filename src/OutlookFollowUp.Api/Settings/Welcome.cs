using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OutlookFollowUp.Api.Settings;

internal static class Welcome
{
    /// <summary>Says on the console, once it is so, where to look.</summary>
    public static void SayWhereToLook(this WebApplication app, ServiceSettings settings) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is not null)
            Console.WriteLine(
                $"Outlook Follow-Up is ready{(settings.Mode == ServiceMode.Sandbox ? " on a mailbox to try things in" : "")}: open {Browsable(address)}");
    });

    private static string Browsable(string address) => address
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
}
