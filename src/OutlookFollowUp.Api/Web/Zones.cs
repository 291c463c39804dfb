namespace OutlookFollowUp.Api.Web;

/// <summary>Time zones by the names people's mailboxes give them.</summary>
internal static class Zones
{
    /// <summary>Reads an optional zone by its IANA or Windows id; null, and refused, when nobody knows it.</summary>
    public static TimeZoneInfo? Read(string? id, Field at)
    {
        if (id is null)
            return null;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            return zone;
        at.Refuse("Expected a time zone by its IANA or Windows id, such as America/New_York or Eastern Standard Time.");
        return null;
    }
}
