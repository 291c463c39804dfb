using System.Globalization;
using System.Net;
using OutlookFollowUp.Api.Operations;

namespace OutlookFollowUp.Api.Settings;

/// <summary>What an operator can set, read once at start.</summary>
/// <param name="Mailbox">The folder the sandbox serves; its own sample when null.</param>
/// <param name="GraphBaseUrl">Where Microsoft Graph is; null for the embedded sandbox, or outside the sandbox mode Microsoft's.</param>
/// <param name="Database">A connection string; a file in the user's data folder when null.</param>
/// <param name="Entra">The app registration; null in the sandbox mode.</param>
internal sealed record ServiceSettings(ServiceMode Mode, string? Mailbox, Uri? GraphBaseUrl, string? Database, EntraSettings? Entra)
{
    /// <summary>How the person of the personal mode signs in: with a code typed on another device, or in a browser window here.</summary>
    public bool SignsInByDeviceCode { get; init; }

    /// <summary>What encrypts users' sessions.</summary>
    public KeySettings Keys { get; init; } = new(null, null, []);

    /// <summary>The most requests a minute of one user to one instance; 0 for any number.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>The addresses of proxies whose word about a caller is believed.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = Array.Empty<IPNetwork>();

    /// <summary>Where metrics and traces go; null for nowhere.</summary>
    public Uri? TelemetryEndpoint { get; init; }

    /// <summary>Reads the settings; a bad one is a <see cref="SettingsException"/> that says what to set.</summary>
    public static ServiceSettings Read(IConfiguration configuration)
    {
        var mode = ReadMode(configuration["Mode"]);
        return new(
            mode,
            Given(configuration["Sandbox:Mailbox"]),
            ReadUrl(configuration, "Graph:BaseUrl", "https://graph.microsoft.com/v1.0"),
            Given(configuration.GetConnectionString("Database")),
            mode == ServiceMode.Sandbox ? null : EntraSettings.Read(configuration.GetSection("Entra"), mode))
        {
            SignsInByDeviceCode = ReadOneOf(configuration, "Personal:SignIn", "Browser", "DeviceCode") == "DeviceCode",
            Keys = KeySettings.Read(configuration.GetSection("Keys")),
            RequestsPerMinute = ReadNumber(configuration, "Limits:RequestsPerMinute", mode == ServiceMode.Service ? 600 : 0),
            Proxies = ReadProxies(configuration.GetSection("Proxies").Get<string[]>() ?? []),
            TelemetryEndpoint = ReadUrl(configuration, TelemetryExport.EndpointSetting, "http://localhost:4317"),
        };
    }

    private static ServiceMode ReadMode(string? text) =>
        Given(text) is not { } name ? ServiceMode.Sandbox
        : Enum.TryParse<ServiceMode>(name, ignoreCase: true, out var mode) && Enum.IsDefined(mode) && !char.IsAsciiDigit(name[0]) ? mode
        : throw new SettingsException($"Mode is '{name}': set it to Sandbox, Personal or Service.");

    /// <summary>One of some words, in any case; the first when nothing is set.</summary>
    private static string ReadOneOf(IConfiguration configuration, string key, params string[] words) =>
        Given(configuration[key]) is not { } text ? words[0]
        : words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw new SettingsException($"{key} is '{text}': set it to {string.Join(" or ", words)}.");

    private static int ReadNumber(IConfiguration configuration, string key, int otherwise) =>
        Given(configuration[key]) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new SettingsException($"{key} is '{text}': set it to a whole number such as {Math.Max(otherwise, 1)}, or to 0 for none.");

    private static IPNetwork[] ReadProxies(string[] texts) => [.. texts.Select(text => Web.Proxies.Parse(text)
        ?? throw new SettingsException($"Proxies holds '{text}': list addresses such as 10.0.0.4 or ranges such as 10.0.0.0/8, as Proxies:0, Proxies:1 and so on."))];

    private static Uri? ReadUrl(IConfiguration configuration, string key, string example) =>
        Given(configuration[key]) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
        : throw new SettingsException($"{key} is '{text}': set it to a web address such as {example}.");

    internal static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>A setting that is missing or bad; the message is one sentence that says what to set.</summary>
internal sealed class SettingsException(string message) : Exception(message);
