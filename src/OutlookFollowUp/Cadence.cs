namespace OutlookFollowUp;

/// <summary>When to write and how long to wait: each default is a named setting with its source in the requirements.</summary>
public sealed record Cadence
{
    public static Cadence Default { get; } = new();

    /// <summary>A thank-you is due this long after the interview's end, in elapsed time.</summary>
    public TimeSpan ThankYouTarget { get; init; } = TimeSpan.FromHours(24);

    /// <summary>After this long a thank-you is late, and still worth sending.</summary>
    public TimeSpan ThankYouGrace { get; init; } = TimeSpan.FromHours(48);

    /// <summary>A thank-you that was not sent by then is dropped from the list.</summary>
    public TimeSpan ThankYouLapse { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Calendar days of silence before a nudge when they named no time.</summary>
    public int NudgeNoPromise { get; init; } = 7;

    /// <summary>Working days between the end of a promised time and the nudge.</summary>
    public int NudgeAfterPromise { get; init; } = 1;

    /// <summary>Calendar days to wait when they answered that they are still deciding.</summary>
    public int StillDeciding { get; init; } = 14;

    /// <summary>Calendar days to wait when a role is put on hold without saying until when.</summary>
    public int HoldWithoutDate { get; init; } = 90;

    /// <summary>Calendar days between two nudges.</summary>
    public int NudgeGap { get; init; } = 7;

    /// <summary>Unanswered nudges in a row before letting go is proposed.</summary>
    public int MaxSilentNudges { get; init; } = 2;

    /// <summary>Calendar days after the last silent nudge until letting go is proposed.</summary>
    public int LetGoAfter { get; init; } = 14;

    /// <summary>Working days added to a promise when they asked not to be contacted.</summary>
    public int Boundary { get; init; } = 5;

    /// <summary>The longest absence that an automatic reply may add to the wait, in days.</summary>
    public int LongestAbsence { get; init; } = 30;

    /// <summary>Working days to answer a question of theirs.</summary>
    public int AnswerThem { get; init; } = 1;

    /// <summary>An offer is acknowledged within this time; the decision may come later.</summary>
    public TimeSpan ReplyToOffer { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Working days for a gracious answer to a rejection.</summary>
    public int ReplyToRejection { get; init; } = 2;

    /// <summary>Days after which an answer to a rejection is no longer suggested.</summary>
    public int ReplyToRejectionLapse { get; init; } = 14;

    /// <summary>Days after a rejection until writing again is suggested.</summary>
    public int ReconnectAfter { get; init; } = 180;

    /// <summary>How long to wait for somebody who does not come to an interview before asking (edge case 8).</summary>
    public TimeSpan NoShowAfter { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>Notes on an interview are best made within this time of its end.</summary>
    public TimeSpan DebriefTarget { get; init; } = TimeSpan.FromHours(2);

    /// <summary>After this long nobody is asked for notes any more.</summary>
    public TimeSpan DebriefLapse { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Working days after the thanks in which to connect on LinkedIn.</summary>
    public int LinkedIn { get; init; } = 3;

    /// <summary>After this long connecting is no longer suggested.</summary>
    public TimeSpan LinkedInLapse { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Whether connecting on LinkedIn is suggested at all.</summary>
    public bool SuggestLinkedIn { get; init; } = true;

    /// <summary>Working days after the interview in which a handwritten note goes out.</summary>
    public int HandwrittenNote { get; init; } = 3;

    /// <summary>The hour of the day at which a wait ends, by the recipient's clock.</summary>
    public TimeOnly OpensAt { get; init; } = new(9, 0);

    /// <summary>The hour of the day until which "by Friday" lasts, by the clock of whoever said it.</summary>
    public TimeOnly CloseOfDay { get; init; } = new(17, 0);

    /// <summary>No nudge opens from the first to the last of these days around New Year.</summary>
    public (int Month, int Day) QuietFrom { get; init; } = (12, 24);

    public (int Month, int Day) QuietTo { get; init; } = (1, 1);

    /// <summary>The first working day from that day on that is not a quiet one.</summary>
    internal DateOnly FirstOpenDay(BusinessDays days, DateOnly day)
    {
        var open = days.OnOrAfter(day);
        while (IsQuiet(open))
            open = days.OnOrAfter(open.AddDays(1));
        return open;
    }

    private bool IsQuiet(DateOnly day)
    {
        var today = (day.Month, day.Day);
        return QuietFrom.CompareTo(QuietTo) <= 0
            ? today.CompareTo(QuietFrom) >= 0 && today.CompareTo(QuietTo) <= 0
            : today.CompareTo(QuietFrom) >= 0 || today.CompareTo(QuietTo) <= 0;
    }

    /// <summary>Every setting that has a range, with its default, its bounds and where it comes from.</summary>
    public static IReadOnlyList<CadenceSetting> Settings { get; } =
    [
        new("thankYouTarget", "hours", 24, 2, 48, "C1, R2",
            cadence => (int)cadence.ThankYouTarget.TotalHours, (cadence, value) => cadence with { ThankYouTarget = TimeSpan.FromHours(value) }),
        new("thankYouGrace", "hours", 48, 2, 96, "C1, R2",
            cadence => (int)cadence.ThankYouGrace.TotalHours, (cadence, value) => cadence with { ThankYouGrace = TimeSpan.FromHours(value) }),
        new("thankYouLapse", "days", 30, 7, 60, "4.4",
            cadence => (int)cadence.ThankYouLapse.TotalDays, (cadence, value) => cadence with { ThankYouLapse = TimeSpan.FromDays(value) }),
        new("nudgeNoPromise", "days", 7, 5, 21, "C2, R36",
            cadence => cadence.NudgeNoPromise, (cadence, value) => cadence with { NudgeNoPromise = value }),
        new("nudgeAfterPromise", "working days", 1, 1, 10, "C2, R35",
            cadence => cadence.NudgeAfterPromise, (cadence, value) => cadence with { NudgeAfterPromise = value }),
        new("stillDeciding", "days", 14, 7, 30, "R43, 4.1",
            cadence => cadence.StillDeciding, (cadence, value) => cadence with { StillDeciding = value }),
        new("holdWithoutDate", "days", 90, 30, 365, "4.2",
            cadence => cadence.HoldWithoutDate, (cadence, value) => cadence with { HoldWithoutDate = value }),
        new("nudgeGap", "days", 7, 5, 21, "C4, R41",
            cadence => cadence.NudgeGap, (cadence, value) => cadence with { NudgeGap = value }),
        new("maxSilentNudges", "nudges", 2, 1, 3, "C3, R42",
            cadence => cadence.MaxSilentNudges, (cadence, value) => cadence with { MaxSilentNudges = value }),
        new("letGoAfter", "days", 14, 7, 60, "R46",
            cadence => cadence.LetGoAfter, (cadence, value) => cadence with { LetGoAfter = value }),
        new("boundary", "working days", 5, 1, 20, "R33",
            cadence => cadence.Boundary, (cadence, value) => cadence with { Boundary = value }),
        new("longestAbsence", "days", 30, 1, 90, "2.5",
            cadence => cadence.LongestAbsence, (cadence, value) => cadence with { LongestAbsence = value }),
        new("answerThem", "working days", 1, 1, 5, "1.3, 4.10",
            cadence => cadence.AnswerThem, (cadence, value) => cadence with { AnswerThem = value }),
        new("replyToOffer", "hours", 24, 2, 72, "R51",
            cadence => (int)cadence.ReplyToOffer.TotalHours, (cadence, value) => cadence with { ReplyToOffer = TimeSpan.FromHours(value) }),
        new("replyToRejection", "working days", 2, 1, 10, "R52",
            cadence => cadence.ReplyToRejection, (cadence, value) => cadence with { ReplyToRejection = value }),
        new("replyToRejectionLapse", "days", 14, 2, 60, "4.4",
            cadence => cadence.ReplyToRejectionLapse, (cadence, value) => cadence with { ReplyToRejectionLapse = value }),
        new("noShowAfter", "minutes", 20, 10, 60, "edge case 8",
            cadence => (int)cadence.NoShowAfter.TotalMinutes, (cadence, value) => cadence with { NoShowAfter = TimeSpan.FromMinutes(value) }),
        new("debriefTarget", "hours", 2, 1, 48, "R60",
            cadence => (int)cadence.DebriefTarget.TotalHours, (cadence, value) => cadence with { DebriefTarget = TimeSpan.FromHours(value) }),
        new("debriefLapse", "days", 7, 1, 30, "R60",
            cadence => (int)cadence.DebriefLapse.TotalDays, (cadence, value) => cadence with { DebriefLapse = TimeSpan.FromDays(value) }),
        new("linkedIn", "working days", 3, 1, 10, "C7, R57",
            cadence => cadence.LinkedIn, (cadence, value) => cadence with { LinkedIn = value }),
        new("linkedInLapse", "days", 14, 7, 60, "C7, R57",
            cadence => (int)cadence.LinkedInLapse.TotalDays, (cadence, value) => cadence with { LinkedInLapse = TimeSpan.FromDays(value) }),
        new("handwrittenNote", "working days", 3, 1, 10, "R9",
            cadence => cadence.HandwrittenNote, (cadence, value) => cadence with { HandwrittenNote = value }),
        new("reconnectAfter", "days", 180, 90, 730, "C12, R49",
            cadence => cadence.ReconnectAfter, (cadence, value) => cadence with { ReconnectAfter = value }),
    ];

    /// <summary>The settings whose values lie outside their range.</summary>
    public IEnumerable<CadenceSetting> OutOfRange() =>
        Settings.Where(setting => setting.Value(this) is var value && (value < setting.Least || value > setting.Most));
}

/// <summary>One setting of the cadence: its default, its allowed range in whole units, and the requirement it comes from.</summary>
/// <param name="Value">Reads it.</param>
/// <param name="With">The cadence with another value of it.</param>
public sealed record CadenceSetting(
    string Name, string Unit, int Default, int Least, int Most, string Source, Func<Cadence, int> Value,
    Func<Cadence, int, Cadence> With);
