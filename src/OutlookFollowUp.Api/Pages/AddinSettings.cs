using OutlookFollowUp.Api.Settings;

namespace OutlookFollowUp.Api.Pages;

/// <summary>How this add-in is installed.</summary>
/// <param name="Url">The https address that Outlook loads it from; null for the one by which it is asked.</param>
/// <param name="Id">Its id, where one Outlook has several of them; null for the usual one.</param>
internal sealed record AddinSettings(Uri? Url, Guid? Id)
{
    /// <summary>Reads the settings; a bad one is a <see cref="SettingsException"/> that says what to set.</summary>
    public static AddinSettings Read(IConfiguration configuration) =>
        new(ReadUrl(ServiceSettings.Given(configuration["Addin:Url"])), ReadId(ServiceSettings.Given(configuration["Addin:Id"])));

    /// <summary>The address without a path, as in <c>https://follow-up.example.edu</c>.</summary>
    public Uri AddressFor(HttpRequest request) => new((Url ?? new Uri($"{request.Scheme}://{request.Host}")).GetLeftPart(UriPartial.Authority));

    private static Uri? ReadUrl(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && url.PathAndQuery == "/" ? url
        : throw new SettingsException(
            $"Addin:Url is '{text}': set it to the https address that Outlook loads the add-in from, such as https://follow-up.example.edu.");

    private static Guid? ReadId(string? text) =>
        text is null ? null
        : Guid.TryParseExact(text, "D", out var id) ? id
        : throw new SettingsException($"Addin:Id is '{text}': set it to a GUID, or leave it out.");
}
