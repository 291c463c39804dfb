using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>What the <c>Prefer</c> headers of one request ask for: several headers or one with a comma list.</summary>
internal sealed record Preferences
{
    private readonly List<string> _applied = [];

    public bool ImmutableIds { get; private set; }

    public int? MaxPageSize { get; private set; }

    public bool TextBodies { get; private set; }

    public TimeZoneInfo TimeZone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>The zone's id as the client wrote it.</summary>
    public string TimeZoneId { get; private set; } = "UTC";

    /// <summary>What goes into <c>Preference-Applied</c>.</summary>
    public string Applied => string.Join(", ", _applied);

    public static Preferences Parse(StringValues headers)
    {
        var preferences = new Preferences();
        foreach (var header in headers.OfType<string>())
        {
            foreach (var preference in header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                preferences.Apply(preference);
        }

        return preferences;
    }

    private void Apply(string preference)
    {
        var equals = preference.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = equals < 0 ? (preference, "") : (preference[..equals].Trim(), preference[(equals + 1)..].Trim().Trim('"'));
        var known = name.ToLowerInvariant() switch
        {
            "idtype" => ImmutableIds = value.Equals("ImmutableId", StringComparison.OrdinalIgnoreCase),
            "odata.maxpagesize" => ReadPageSize(value),
            "outlook.body-content-type" => ReadBodyType(value),
            "outlook.timezone" => ReadTimeZone(value),
            _ => false, // a preference may always be ignored (RFC 7240)
        };
        if (known)
            _applied.Add(preference);
    }

    private bool ReadPageSize(string value)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size < 1)
            return false;
        MaxPageSize = size;
        return true;
    }

    private bool ReadBodyType(string value)
    {
        TextBodies = value.Equals("text", StringComparison.OrdinalIgnoreCase);
        return TextBodies || value.Equals("html", StringComparison.OrdinalIgnoreCase);
    }

    private bool ReadTimeZone(string value)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(value, out var zone))
        {
            throw new GraphException(400, "ErrorInvalidTimeZone",
                $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{value}'.");
        }

        (TimeZone, TimeZoneId) = (zone, value);
        return true;
    }
}
