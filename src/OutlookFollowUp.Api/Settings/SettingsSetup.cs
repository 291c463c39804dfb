namespace OutlookFollowUp.Api.Settings;

internal static class SettingsSetup
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Reads the settings before anything else is built, so that a bad one stops the start with its sentence.</summary>
    public static ServiceSettings AddSettings(this WebApplicationBuilder builder)
    {
        var settings = ServiceSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(settings);
        if (ServiceSettings.Given(builder.Configuration[WebHostDefaults.ServerUrlsKey]) is null)
            builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return settings;
    }
}
