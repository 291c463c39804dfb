using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// One interview process found in a mailbox: a role at an employer over all its conversations and rounds. It holds everything that
/// happened, whenever it was; what is due at a moment is <see cref="FollowUpList"/>'s to say.
/// </summary>
public sealed record InterviewProcess(string Id, string Company, string Role)
{
    /// <summary>The employer's mail domains, never those of a recruiting system.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>The zone in which the employer's people work, as an IANA id; the user's when unknown.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Two-letter code of the country whose holidays they keep; the user's when unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Who arranges the interviews without holding them.</summary>
    public Person? Recruiter { get; init; }

    /// <summary>The interviews, in order of their start.</summary>
    public IReadOnlyList<InterviewRound> Rounds { get; init; } = [];

    /// <summary>What was said in either direction, oldest first.</summary>
    public IReadOnlyList<ProcessMail> Mails { get; init; } = [];

    /// <summary>The process out of which this one came, as when another position was offered; null when it came out of none.</summary>
    public string? AfterId { get; init; }

    /// <summary>The ids of the mails and appointments that it was found in.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>What the user said about it, in order; the process is told as corrected already.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The user's notes on the last interview that has any; null when there are none.</summary>
    public Debrief? Debrief => Corrections.OfType<Debriefed>().LastOrDefault()?.Debrief;
}

/// <summary>One interview of a process.</summary>
/// <param name="Number">Counts days of interviews from 1: several on one day are one round.</param>
public sealed record InterviewRound(int Number, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    public IReadOnlyList<Person> Interviewers { get; init; } = [];

    public InterviewMedium Medium { get; init; } = InterviewMedium.Video;

    /// <summary>Since when it was known.</summary>
    public DateTimeOffset KnownAt { get; init; }

    /// <summary>When it was called off or moved away; null while it stands.</summary>
    public DateTimeOffset? DroppedAt { get; init; }

    /// <summary>False when only the thanks for it are known, not its hour; then both times are those of the thanks.</summary>
    public bool IsTimeKnown { get; init; } = true;

    /// <summary>False when the user declined it or only pencilled it in, so that it may not have taken place.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Whether the user was there and nobody of theirs came, as only the user can say.</summary>
    public bool NobodyCame { get; init; }

    public Evidence Evidence { get; init; } = new("");

    /// <summary>The interviews in order of their start, numbered by day: several on one day are one round.</summary>
    internal static IReadOnlyList<InterviewRound> Numbered(IEnumerable<InterviewRound> rounds, TimeZoneInfo zone)
    {
        List<InterviewRound> numbered = [];
        var number = 0;
        DateOnly? day = null;
        foreach (var round in rounds.OrderBy(round => round.StartsAt).ThenBy(round => round.EndsAt))
        {
            if (round.DroppedAt is null)
            {
                var today = Zones.DayOf(round.StartsAt, zone);
                if (today != day)
                    number++;
                day = today;
            }

            numbered.Add(round with { Number = round.DroppedAt is null ? number : number + 1 });
        }

        return numbered;
    }
}

/// <summary>One mail of a process with what it says. Times are resolved to moments in the sender's zone.</summary>
public sealed record ProcessMail(string MailId, DateTimeOffset At, bool IsSent, Person From, IReadOnlyList<Person> To)
{
    /// <summary>Whether a person of theirs wrote it: an answer, and not a machine's mail.</summary>
    public bool IsHuman { get; init; }

    /// <summary>Whether the user noted it: it was said, and there is no such mail to show.</summary>
    public bool IsNoted { get; init; }

    /// <summary>Where an answer goes; null when nobody reads that address.</summary>
    public Person? AnswerTo { get; init; }

    /// <summary>Whom it names as interviewers.</summary>
    public IReadOnlyList<Person> Interviewers { get; init; } = [];

    public string? ConversationId { get; init; }

    public MeetingMail? Meeting { get; init; }

    public IReadOnlyList<MailSignal> Signals { get; init; } = [];

    public string Subject { get; init; } = "";

    /// <summary>The address that a mail could not be delivered to.</summary>
    public string? FailedAddress { get; init; }

    /// <summary>The last of the times that it proposes or states.</summary>
    public DateTimeOffset? ProposedUntil { get; init; }

    public DateTimeOffset? PromisedBy { get; init; }

    public bool IsFirmPromise { get; init; }

    public string? PromiseQuote { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    public DateOnly? Until { get; init; }

    public bool CarriesSomething { get; init; }

    public MailSignal? this[SignalKind kind] => Signals.FirstOrDefault(signal => signal.Kind == kind);

    public bool Says(SignalKind kind) => this[kind] is not null;
}
