using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Notifications;

/// <summary>Whether and where Graph tells this service of changes.</summary>
/// <param name="Url">The address that Graph calls; null where notifications are off and mailboxes are only asked from time to time.</param>
/// <param name="Window">How long a mailbox waits for more notifications before it is synced once for all of them.</param>
internal sealed record NotificationSettings(Uri? Url, TimeSpan Window)
{
    public const string Path = "/api/notifications";

    private static readonly TimeSpan UsualWindow = TimeSpan.FromSeconds(5);

    /// <summary>Reads the settings; a bad one is a <see cref="SettingsException"/> that says what to set.</summary>
    public static NotificationSettings Read(IConfiguration configuration, ServiceMode mode) =>
        new(ReadUrl(ServiceSettings.Given(configuration["Notifications:Url"]), mode), ReadWindow(ServiceSettings.Given(configuration["Notifications:Window"])));

    // The embedded Graph is on this machine and may call it without https; Microsoft's calls nothing but a public https address.
    private static Uri? ReadUrl(string? text, ServiceMode mode)
    {
        if (text is null)
            return null;
        if (Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url) && url.Query.Length == 0 && url.Fragment.Length == 0
            && (mode == ServiceMode.Sandbox ? url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback) : url.Scheme == "https" && !url.IsLoopback))
            return new Uri(url.AbsoluteUri.TrimEnd('/') + Path);
        throw new SettingsException($"Notifications:Url is '{text}': set it to the https address under which Microsoft reaches this service, "
            + "such as https://follow-up.example.edu, or leave it out to do without notifications.");
    }

    private static TimeSpan ReadWindow(string? text) =>
        text is null ? UsualWindow
        : TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var window) && window >= TimeSpan.Zero && window <= TimeSpan.FromMinutes(10)
            ? window
            : throw new SettingsException($"Notifications:Window is '{text}': set it to a time of at most ten minutes, such as 00:00:05.");
}
