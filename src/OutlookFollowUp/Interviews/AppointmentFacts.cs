namespace OutlookFollowUp.Interviews;

/// <summary>What one calendar entry says about interviews: the only thing that is kept of it, without its text.</summary>
/// <param name="AppointmentId">The calendar's id of it; the mail's for an invitation that only a mail holds.</param>
public sealed record AppointmentFacts(string AppointmentId, string Subject, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    Person Organizer)
{
    public string? ICalUid { get; init; }

    /// <summary>Whether it stands in a mail, as an invitation or a file. The calendar's own entry knows better.</summary>
    public bool IsFromMail { get; init; }

    /// <summary>Counts the versions of an invitation: of two the higher holds.</summary>
    public int Sequence { get; init; }

    /// <summary>The zone in which it was planned, as an IANA id.</summary>
    public string? TimeZone { get; init; }

    public IReadOnlyList<Person> Attendees { get; init; } = [];

    public bool IsOwn { get; init; }

    public bool IsCancelled { get; init; }

    public AppointmentAnswer Answer { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>Whether it says of itself that it is an interview of the user's own.</summary>
    public bool IsInterview { get; init; }

    /// <summary>Whether it is somebody else's interview: the user asks the questions, or nobody is hired by it.</summary>
    public bool IsNotOurs { get; init; }

    public string? Company { get; init; }

    public string? Role { get; init; }

    public IReadOnlyList<NamedPerson> People { get; init; } = [];

    public InterviewMedium Medium { get; init; } = InterviewMedium.Video;
}
