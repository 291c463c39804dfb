using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox;

/// <summary>Graph's dateTimeTimeZone: a wall-clock time without an offset beside the Windows or IANA id of its zone.</summary>
internal static class GraphTime
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.fffffff";

    /// <summary>The moment it names; null when it is none or its zone is unknown.</summary>
    public static DateTimeOffset? Read(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object
            || !value.TryGetProperty("dateTime", out var time) || time.ValueKind != JsonValueKind.String
            || !DateTime.TryParse(time.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var wall))
            return null;

        if (wall.Kind == DateTimeKind.Utc)
            return new DateTimeOffset(wall);

        var zoneId = value.TryGetProperty("timeZone", out var zone) && zone.ValueKind == JsonValueKind.String ? zone.GetString()! : "UTC";
        return TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var found)
            ? new DateTimeOffset(wall, found.GetUtcOffset(wall))
            : null;
    }

    public static JsonObject Write(DateTimeOffset moment, TimeZoneInfo zone, string zoneId) => new()
    {
        ["dateTime"] = TimeZoneInfo.ConvertTime(moment, zone).ToString(Format, CultureInfo.InvariantCulture),
        ["timeZone"] = zoneId,
    };
}
