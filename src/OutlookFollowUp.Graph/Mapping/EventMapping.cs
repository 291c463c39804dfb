using System.Globalization;
using Microsoft.Graph.Models;

namespace OutlookFollowUp.Graph.Mapping;

/// <summary>Graph's event in our words.</summary>
internal static class EventMapping
{
    /// <summary>Null for an entry without an id or a time, which says nothing to anybody.</summary>
    public static Appointment? ToAppointment(Event entry) =>
        entry.Id is { } id && ToMoment(entry.Start) is { } start && ToMoment(entry.End) is { } end
            ? new Appointment(id, entry.Subject ?? "", start, end, PersonMapping.ToPerson(entry.Organizer))
            {
                ICalUid = entry.ICalUId,
                Body = BodyMapping.ToBody(entry.Body),
                TimeZone = entry.OriginalStartTimeZone ?? entry.Start?.TimeZone,
                Attendees = PersonMapping.ToPeople(entry.Attendees),
                Location = entry.Location?.DisplayName ?? "",
                JoinUrl = entry.OnlineMeeting?.JoinUrl,
                IsOwn = entry.IsOrganizer ?? false,
                IsCancelled = entry.IsCancelled ?? false,
                IsAllDay = entry.IsAllDay ?? false,
                Answer = ToAnswer(entry.ResponseStatus?.Response),
                ModifiedAt = entry.LastModifiedDateTime,
            }
            : null;

    /// <summary>A wall-clock time and a zone, Windows or IANA, as a moment; UTC where the zone is unknown.</summary>
    public static DateTimeOffset? ToMoment(DateTimeTimeZone? time)
    {
        TimeZoneInfo? found = null;
        if (!DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var wall))
            return null;
        var isLocal = wall.Kind == DateTimeKind.Unspecified && TimeZoneInfo.TryFindSystemTimeZoneById(time?.TimeZone ?? "", out found);
        var zone = isLocal ? found! : TimeZoneInfo.Utc;
        wall = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall));
    }

    private static AppointmentAnswer ToAnswer(ResponseType? response) => response switch
    {
        ResponseType.Accepted => AppointmentAnswer.Accepted,
        ResponseType.TentativelyAccepted => AppointmentAnswer.Tentative,
        ResponseType.Declined => AppointmentAnswer.Declined,
        _ => AppointmentAnswer.None,
    };
}
