using OutlookFollowUp.Api.Web;

namespace OutlookFollowUp.Api.Me;

/// <summary>The user's settings, with the default for whatever they left alone.</summary>
/// <param name="Cadence">Every setting of the cadence by name, in whole units.</param>
/// <param name="CadenceSettings">What each of them means and may be.</param>
public sealed record SettingsResponse(
    IReadOnlyDictionary<string, int> Cadence,
    bool LinkedIn,
    string Dialect,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> DisabledRules,
    WriteBackResponse WriteBack,
    IReadOnlyList<CadenceSettingResponse> CadenceSettings)
{
    internal static SettingsResponse From(UserSettings settings)
    {
        var cadence = settings.ToCadence();
        return new(
            OutlookFollowUp.Cadence.Settings.ToDictionary(setting => setting.Name, setting => setting.Value(cadence), StringComparer.Ordinal),
            settings.LinkedIn, DialectName.Of(settings.Dialect), settings.Words, settings.DisabledRules,
            new(settings.WriteBack.ToDo, settings.WriteBack.Drafts),
            [.. OutlookFollowUp.Cadence.Settings.Select(setting => new CadenceSettingResponse(
                setting.Name, setting.Unit, setting.Default, setting.Least, setting.Most))]);
    }
}

/// <summary>What may be written into the user's mailbox.</summary>
public sealed record WriteBackResponse(bool ToDo, bool Drafts);

/// <summary>A setting of the cadence: its unit, its default and its bounds.</summary>
public sealed record CadenceSettingResponse(string Name, string Unit, int Default, int Least, int Most);
