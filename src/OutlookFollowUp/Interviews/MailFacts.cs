namespace OutlookFollowUp.Interviews;

/// <summary>
/// What one mail says about interviews: the only thing that is kept of it. Holds ids, people, dates, promises and one short quote
/// for each fact, never the body. Plain data that survives a round trip through JSON.
/// </summary>
public sealed record MailFacts(string MailId, string? ConversationId, DateTimeOffset SentAt, bool IsSent, Person From,
    IReadOnlyList<Person> To, string Subject)
{
    /// <summary>
    /// Counts changes to what the readers say of the same mail or appointment: facts stored under a lower number have to be read again.
    /// </summary>
    public const int Version = 3;

    public string? InternetMessageId { get; init; }

    public IReadOnlyList<Person> Cc { get; init; } = [];

    /// <summary>Where an answer goes; null when nobody reads that address.</summary>
    public Person? AnswerTo { get; init; }

    /// <summary>What sort of sender it is: only a <see cref="SenderKind.Person"/> can be thanked or can have answered.</summary>
    public SenderKind Sender { get; init; }

    public MeetingMail? Meeting { get; init; }

    /// <summary>What the mail says, each with the words that say it.</summary>
    public IReadOnlyList<MailSignal> Signals { get; init; } = [];

    /// <summary>Times at which an interview is proposed or fixed.</summary>
    public IReadOnlyList<StatedTime> Times { get; init; } = [];

    /// <summary>Days that the text names, with or without a time.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>The appointments that came with it as calendar text.</summary>
    public IReadOnlyList<AppointmentFacts> Invitations { get; init; } = [];

    /// <summary>The address that a mail could not be delivered to.</summary>
    public string? FailedAddress { get; init; }

    /// <summary>Until when they mean to answer, or until when the user means to send something.</summary>
    public Promise? Promise { get; init; }

    /// <summary>The last day to answer an offer, by the sender's calendar.</summary>
    public DateTime? Deadline { get; init; }

    /// <summary>The first day on which somebody is back, or a hold may end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The employer as the mail names it; null when it does not.</summary>
    public string? Company { get; init; }

    /// <summary>The position as the mail names it.</summary>
    public string? Role { get; init; }

    /// <summary>People named in the text, with what they have to do with the interview.</summary>
    public IReadOnlyList<NamedPerson> People { get; init; } = [];

    /// <summary>The sender's title, from the signature.</summary>
    public string? SenderTitle { get; init; }

    /// <summary>
    /// The sender's zone as far as the mail itself tells (an abbreviation, a telephone prefix, a country code), as an IANA id.
    /// </summary>
    public string? TimeZone { get; init; }

    /// <summary>Two-letter code of the sender's country, from the signature or the domain.</summary>
    public string? Country { get; init; }

    public InterviewMedium? Medium { get; init; }

    /// <summary>Whether a file or a link goes with it.</summary>
    public bool CarriesSomething { get; init; }

    /// <summary>
    /// Of mail that the user sent around an interview, the hashes of its runs of words: by them the same text is known again.
    /// </summary>
    public IReadOnlyList<ulong> Shingles { get; init; } = [];

    public MailSignal? this[SignalKind kind] => Signals.FirstOrDefault(signal => signal.Kind == kind);

    public bool Says(SignalKind kind) => this[kind] is not null;
}

/// <summary>One thing a mail says, and the words that say it.</summary>
public sealed record MailSignal(SignalKind Kind, string Quote);

/// <summary>What a mail can say about an interview. The first group is theirs, the second the user's.</summary>
public enum SignalKind
{
    /// <summary>It is about an interview of the user's own for a job: it may open a process.</summary>
    Interview,
    Confirmation,
    Reminder,
    Reschedule,
    Cancellation,
    NextRound,
    OnHold,
    Pending,

    /// <summary>"We'll be in touch": an answer only where something was asked.</summary>
    Holding,
    Rejection,
    Offer,
    OfferWithdrawn,
    Receipt,
    AutoReply,
    Gone,
    Bounce,
    Question,
    NoContact,
    NotHeld,

    Agreement,
    Refusal,
    ThankYou,
    Nudge,
    Withdrawal,
    Acceptance,
    PromiseToSend,
    FeedbackRequest,

    /// <summary>Theirs: what was to be recorded or done without anybody present has come in.</summary>
    Submitted,
}

/// <summary>What sort of sender a mail has.</summary>
public enum SenderKind { Person, RecruitingSystem, Scheduler, Assessment, JobBoard, NoReply }

/// <summary>
/// A time at which an interview is proposed or fixed, by the clock of <paramref name="TimeZone"/>, or of the sender when that is null.
/// </summary>
public sealed record StatedTime(DateTime Start, DateTime? End, string? TimeZone, string Quote);

/// <summary>Until when somebody said that they would answer.</summary>
/// <param name="End">The end of the window by the sender's clock.</param>
/// <param name="IsFirm">False for a conditional or ambiguous promise.</param>
public sealed record Promise(DateTime End, bool IsFirm, string Quote)
{
    /// <summary>The end as a moment, where it is a number of hours from the sending.</summary>
    public DateTimeOffset? Moment { get; init; }
}

/// <summary>Somebody named in a text.</summary>
public sealed record NamedPerson(string Name, string? Title, PersonPart Part)
{
    /// <summary>The address, where it stands beside the name.</summary>
    public string? Address { get; init; }
}

/// <summary>What somebody has to do with an interview.</summary>
public enum PersonPart { Interviewer, Recruiter }
