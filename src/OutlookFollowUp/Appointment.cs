namespace OutlookFollowUp;

/// <summary>One entry in the user's calendar.</summary>
public sealed record Appointment(string Id, string Subject, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Person Organizer)
{
    /// <summary>The iCalendar UID: the same for everyone who was invited, and kept when the appointment moves.</summary>
    public string? ICalUid { get; init; }

    public MailBody Body { get; init; } = MailBody.Empty;

    /// <summary>The zone in which it was planned, as an IANA or Windows id.</summary>
    public string? TimeZone { get; init; }

    public IReadOnlyList<Person> Attendees { get; init; } = [];

    public string Location { get; init; } = "";

    /// <summary>The online meeting's address.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>Whether the user arranged it.</summary>
    public bool IsOwn { get; init; }

    public bool IsCancelled { get; init; }

    public bool IsAllDay { get; init; }

    /// <summary>What the user answered to the invitation.</summary>
    public AppointmentAnswer Answer { get; init; } = AppointmentAnswer.None;

    public DateTimeOffset? ModifiedAt { get; init; }
}

/// <summary>What the user answered to an invitation.</summary>
public enum AppointmentAnswer { None, Accepted, Tentative, Declined }
