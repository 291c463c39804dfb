namespace OutlookFollowUp;

/// <summary>One interview process as the draft check knows it: a role at an employer, the people, and what was said.</summary>
public sealed record Interview(string Id, string Company, string Role, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    /// <summary>The mail domains of the employer.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>The zone in which the interview took place, as an IANA or Windows id; the user's when absent.</summary>
    public string? TimeZone { get; init; }

    public int? Round { get; init; }

    public InterviewMedium Medium { get; init; } = InterviewMedium.Video;

    public IReadOnlyList<Person> Interviewers { get; init; } = [];

    public Person? Recruiter { get; init; }

    /// <summary>What was talked about, in the user's own words.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What the user promised to send.</summary>
    public IReadOnlyList<string> Promised { get; init; } = [];

    /// <summary>Doubts that an interviewer voiced.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>The day by which the employer promised a decision.</summary>
    public DateOnly? DecisionBy { get; init; }

    public Culture Culture { get; init; } = Culture.Formal;

    public InterviewStatus? Status { get; init; }
}

/// <summary>How an interview is held.</summary>
public enum InterviewMedium { Video, Phone, Onsite }

/// <summary>How formally an employer writes; formal unless they show otherwise.</summary>
public enum Culture { Formal, Casual }

/// <summary>How far an interview process has come.</summary>
public enum InterviewStatus { Scheduled, Held, Cancelled, Offer, Rejected, Withdrawn }
