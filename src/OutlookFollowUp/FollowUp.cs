namespace OutlookFollowUp;

/// <summary>Where one interview process stands at a moment and what is open: a role at an employer, all its rounds.</summary>
public sealed record FollowUp(string Id, string Company, string Role, FollowUpState State, int Round)
{
    public IReadOnlyList<Person> Interviewers { get; init; } = [];

    /// <summary>The end of the last interview held.</summary>
    public DateTimeOffset? InterviewedAt { get; init; }

    /// <summary>The start of the next interview whose time is fixed; null when none lies ahead.</summary>
    public DateTimeOffset? UpcomingAt { get; init; }

    /// <summary>The end of the time in which they promised to answer.</summary>
    public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>When the next action opens that is not open yet; null when none lies ahead.</summary>
    public DateTimeOffset? WaitUntil { get; init; }

    /// <summary>The action that opens then, as it stands now: news may yet change it.</summary>
    public FollowUpAction? Next { get; init; }

    /// <summary>Nudges since a person of theirs last answered.</summary>
    public int NudgesSent { get; init; }

    /// <summary>What is open, most urgent first.</summary>
    public IReadOnlyList<FollowUpAction> Actions { get; init; } = [];
}

/// <summary>Where an interview process stands (requirements 4.6).</summary>
public enum FollowUpState { Invited, Scheduled, Interviewed, Waiting, NextRound, OnHold, Offer, Rejected, Withdrawn, Closed }

/// <summary>One thing to do, for whom, from when, until when, and the sentence that proves it.</summary>
public sealed record FollowUpAction(FollowUpActionKind Kind, IReadOnlyList<Person> To, DateTimeOffset Opens, DateTimeOffset? Due,
    string Reason)
{
    /// <summary>Whether the due time has passed at the moment the list was asked for.</summary>
    public bool Overdue { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

/// <summary>What a follow-up action asks for.</summary>
public enum FollowUpActionKind
{
    ThankYou,
    SendPromised,
    Nudge,
    SecondNudge,
    LetGo,
    AnswerThem,
    NoShow,
    ReplyToOffer,
    DecideOffer,
    ReplyToRejection,
    AskFeedback,
    Reconnect,
    Call,
    LinkedIn,
    HandwrittenNote,
    Debrief,
}

/// <summary>The words that prove a fact, and the mail or appointment they stand in.</summary>
public sealed record Evidence(string Quote)
{
    public string? MailId { get; init; }

    public string? AppointmentId { get; init; }
}
