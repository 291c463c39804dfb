namespace OutlookFollowUp.Api.Settings;

/// <summary>The app registration in Microsoft Entra that tokens are for.</summary>
/// <param name="Tenant">A tenant's id, or <c>common</c>, <c>organizations</c> or <c>consumers</c>.</param>
/// <param name="ClientSecret">Wanted where Graph is asked on behalf of users.</param>
/// <param name="AllowedTenants">The only tenants that may sign in; empty for all that the registration lets in.</param>
internal sealed record EntraSettings(
    Uri Instance, string Tenant, string ClientId, string? ClientSecret, IReadOnlyList<string> AllowedTenants)
{
    /// <summary>Where the issuer's name and keys are published.</summary>
    public string Authority => new Uri(Instance, $"{Tenant}/v2.0").AbsoluteUri;

    public static EntraSettings Read(IConfigurationSection section, ServiceMode mode)
    {
        var clientId = ServiceSettings.Given(section["ClientId"])
            ?? throw new SettingsException($"In {mode} mode set Entra:ClientId to the application (client) id of your app registration.");
        if (!Guid.TryParse(clientId, out _))
            throw new SettingsException($"Entra:ClientId is '{clientId}': set it to the GUID that your app registration shows.");
        var secret = ServiceSettings.Given(section["ClientSecret"]);
        if (mode == ServiceMode.Service && secret is null)
            throw new SettingsException("In Service mode set Entra:ClientSecret, by an environment variable or a secret store, so that Graph can be asked on behalf of users.");
        return new(
            ReadInstance(section["Instance"]), ServiceSettings.Given(section["TenantId"]) ?? "common", clientId, secret,
            section.GetSection("AllowedTenants").Get<string[]>() ?? []);
    }

    private static Uri ReadInstance(string? text)
    {
        var given = ServiceSettings.Given(text) ?? "https://login.microsoftonline.com/";
        return Uri.TryCreate(given.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme == "https"
            ? url
            : throw new SettingsException(
                $"Entra:Instance is '{given}': set it to an https address such as https://login.microsoftonline.com/.");
    }
}
