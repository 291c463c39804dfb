using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// Reads the appointments out of iCalendar text (RFC 5545) that came with a mail. Whoever writes such text may be nobody's friend: what is
/// not well formed says nothing, and more than a mail can mean is not looked at.
/// </summary>
internal static class CalendarText
{
    private const int LongestText = 128 * 1024;
    private const int LongestNote = 16 * 1024;
    private const int MostEvents = 20;
    private const int MostAttendees = 50;

    private static readonly TimeSpan LongestEvent = TimeSpan.FromHours(14);

    /// <summary>The appointments with a time of day, each with the number of its version.</summary>
    /// <param name="text">One calendar.</param>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="owner">Whose clock tells a time that names no zone.</param>
    public static IReadOnlyList<(Appointment Appointment, int Sequence)> Read(string text, DateTimeOffset receivedAt, MailboxOwner owner)
    {
        try
        {
            if (text.Length > LongestText || Calendar.Load(text) is not { } calendar || !IsAboutEvents(calendar))
                return [];
            var unfolded = text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal);
            // The parser makes an identity up where there is none.
            return [.. calendar.Events.Take(MostEvents).Where(entry => unfolded.Contains("UID:" + entry.Uid, StringComparison.OrdinalIgnoreCase))
                .Select(entry => (ToAppointment(entry, calendar, receivedAt, owner), entry.Sequence))
                .Where(found => found.Item1 is not null).Select(found => (found.Item1!, found.Sequence))];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser throws whatever comes of a line that it does not understand.
            return [];
        }
    }

    // An answer to an invitation, or a counter-proposal, fixes nothing.
    private static bool IsAboutEvents(Calendar calendar) =>
        calendar.Method is null || calendar.Method.ToUpperInvariant() is "PUBLISH" or "REQUEST" or "ADD" or "CANCEL";

    private static Appointment? ToAppointment(CalendarEvent entry, Calendar calendar, DateTimeOffset receivedAt, MailboxOwner owner)
    {
        if (string.IsNullOrEmpty(entry.Uid) || entry.Start is not { HasTime: true } start)
            return null;
        var zone = ZoneOf(start, calendar, owner);
        var startsAt = Zones.ToMoment(start.Value, zone);
        var endsAt = entry.DtEnd is { HasTime: true } end ? Zones.ToMoment(end.Value, ZoneOf(end, calendar, owner))
            : entry.Duration is { } length ? startsAt + length.ToTimeSpan(start) : startsAt.AddHours(1);
        if (endsAt <= startsAt || endsAt - startsAt > LongestEvent)
            return null;
        return new("", entry.Summary ?? "", startsAt, endsAt, ToPerson(entry.Organizer?.Value, entry.Organizer?.CommonName))
        {
            ICalUid = entry.RecurrenceIdentifier is { } occurrence ? $"{entry.Uid} {occurrence.StartTime.Value:O}" : entry.Uid,
            Body = MailBody.Text(entry.Description is { Length: > LongestNote } note ? note[..LongestNote] : entry.Description ?? ""),
            TimeZone = start.IsUtc ? null : zone.Id,
            Attendees = [.. entry.Attendees.Take(MostAttendees).Select(person => ToPerson(person.Value, person.CommonName))],
            Location = entry.Location ?? "",
            IsOwn = owner.User.Owns(ToPerson(entry.Organizer?.Value, null).Address),
            IsCancelled = calendar.Method?.ToUpperInvariant() == "CANCEL" || entry.Status?.ToUpperInvariant() == "CANCELLED",
            ModifiedAt = receivedAt,
        };
    }

    private static Person ToPerson(Uri? address, string? name) =>
        new(name ?? "", address is { IsAbsoluteUri: true, Scheme: "mailto" } ? address.OriginalString["mailto:".Length..] : null);

    /// <summary>An IANA or Windows zone by its id; else one with the offsets that the calendar itself gives under that id.</summary>
    private static TimeZoneInfo ZoneOf(CalDateTime time, Calendar calendar, MailboxOwner owner)
    {
        if (time.IsUtc)
            return TimeZoneInfo.Utc;
        if (time.TzId is not { } id)
            return owner.TimeZone;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var known))
            return known;
        var told = calendar.TimeZones.FirstOrDefault(zone => zone.TzId == id)?.TimeZoneInfos.ToList() ?? [];
        return OffsetOf(told, "STANDARD") is { } standard ? Zones.OfOffsets(standard, OffsetOf(told, "DAYLIGHT"), owner.TimeZone) : owner.TimeZone;
    }

    private static TimeSpan? OffsetOf(List<VTimeZoneInfo> told, string name) =>
        told.Find(info => info.Name == name)?.OffsetTo?.Offset;
}
