namespace OutlookFollowUp.Interviews;

/// <summary>From the facts of a mailbox to what is due: a pure function of mail, appointments and the time.</summary>
public static class FollowUpList
{
    /// <summary>Every interview process in a mailbox, in the order of its id. The order and repetition of the input make no difference.</summary>
    public static IReadOnlyList<InterviewProcess> FindProcesses(
        MailboxOwner owner, IEnumerable<MailFacts> mails, IEnumerable<AppointmentFacts> appointments) => [];

    /// <summary>What is due at a moment, most urgent first.</summary>
    public static IReadOnlyList<FollowUp> At(
        DateTimeOffset now, MailboxOwner owner, IEnumerable<InterviewProcess> processes, Cadence cadence) => [];

    /// <summary>The process as the draft check wants it: its last interview held, else the next; null while no time is known.</summary>
    public static Interview? ToInterview(InterviewProcess process, MailboxOwner owner, DateTimeOffset now) => null;
}
