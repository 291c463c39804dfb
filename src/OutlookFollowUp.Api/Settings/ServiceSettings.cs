namespace OutlookFollowUp.Api.Settings;

/// <summary>What an operator can set, read once at start.</summary>
/// <param name="Mailbox">The folder the sandbox serves; its own sample when null.</param>
/// <param name="GraphBaseUrl">Where Microsoft Graph is; null for the embedded sandbox, or outside the sandbox mode Microsoft's.</param>
/// <param name="Database">A connection string; a file in the user's data folder when null.</param>
/// <param name="Entra">The app registration; null in the sandbox mode.</param>
internal sealed record ServiceSettings(ServiceMode Mode, string? Mailbox, Uri? GraphBaseUrl, string? Database, EntraSettings? Entra)
{
    /// <summary>Reads the settings; a bad one is a <see cref="SettingsException"/> that says what to set.</summary>
    public static ServiceSettings Read(IConfiguration configuration)
    {
        var mode = ReadMode(configuration["Mode"]);
        return new(
            mode,
            Given(configuration["Sandbox:Mailbox"]),
            ReadUrl(configuration, "Graph:BaseUrl", "https://graph.microsoft.com/v1.0"),
            Given(configuration.GetConnectionString("Database")),
            mode == ServiceMode.Sandbox ? null : EntraSettings.Read(configuration.GetSection("Entra"), mode));
    }

    private static ServiceMode ReadMode(string? text) =>
        Given(text) is not { } name ? ServiceMode.Sandbox
        : Enum.TryParse<ServiceMode>(name, ignoreCase: true, out var mode) && Enum.IsDefined(mode) && !char.IsAsciiDigit(name[0]) ? mode
        : throw new SettingsException($"Mode is '{name}': set it to Sandbox, Personal or Service.");

    private static Uri? ReadUrl(IConfiguration configuration, string key, string example) =>
        Given(configuration[key]) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
        : throw new SettingsException($"{key} is '{text}': set it to a web address such as {example}.");

    internal static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>A setting that is missing or bad; the message is one sentence that says what to set.</summary>
internal sealed class SettingsException(string message) : Exception(message);
