using Microsoft.AspNetCore.Server.Kestrel.Core;
using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Settings;

internal static class SettingsSetup
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Only the draft check takes a body of any size, and says so itself.</summary>
    private const long MaxRequestBytes = 64 * 1024;

    /// <summary>How long a request may take to say what it wants.</summary>
    private static readonly TimeSpan HeaderPatience = TimeSpan.FromSeconds(10);

    /// <summary>Reads the settings before anything else is built, so that a bad one stops the start with its sentence.</summary>
    public static ServiceSettings AddSettings(this WebApplicationBuilder builder)
    {
        SettingCatalog.Check(builder.Configuration);
        var settings = ServiceSettings.Read(builder.Configuration);
        var urls = ServiceSettings.Given(builder.Configuration[WebHostDefaults.ServerUrlsKey]) ?? DefaultUrl;
        if (settings.Mode == ServiceMode.Personal && urls.Split(';').FirstOrDefault(url => !ThisMachine.IsLoopback(BindingAddress.Parse(url).Host)) is { } open)
            throw new SettingsException(
                $"In Personal mode the service is for this machine only: set --urls to {DefaultUrl} or another port of localhost in place of {open}.");

        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.Limits.RequestHeadersTimeout = HeaderPatience;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: HeaderPatience);
        });
        builder.Services.AddSingleton(settings);
        return settings;
    }
}
