using System.Net;

namespace OutlookFollowUp.Api.Settings;

internal static class SettingsSetup
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Only the draft check takes a body of any size, and says so itself.</summary>
    private const long MaxRequestBytes = 64 * 1024;

    /// <summary>Reads the settings before anything else is built, so that a bad one stops the start with its sentence.</summary>
    public static ServiceSettings AddSettings(this WebApplicationBuilder builder)
    {
        var settings = ServiceSettings.Read(builder.Configuration);
        var urls = ServiceSettings.Given(builder.Configuration[WebHostDefaults.ServerUrlsKey]) ?? DefaultUrl;
        if (settings.Mode == ServiceMode.Personal && urls.Split(';').FirstOrDefault(url => !IsOnThisMachine(url)) is { } open)
            throw new SettingsException(
                $"In Personal mode the service is for this machine only: set --urls to {DefaultUrl} or another port of localhost in place of {open}.");

        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        builder.Services.AddSingleton(settings);
        return settings;
    }

    private static bool IsOnThisMachine(string url)
    {
        var host = BindingAddress.Parse(url).Host;
        return host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
