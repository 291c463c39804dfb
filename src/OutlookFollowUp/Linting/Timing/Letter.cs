using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Linting.Timing;

/// <summary>One mail between the user and an employer, and what it says of the process.</summary>
/// <param name="IsMine">Whether the user wrote it.</param>
/// <param name="Facts">Null where it says nothing of interviews.</param>
internal sealed record Letter(Mail Mail, bool IsMine, MailFacts? Facts)
{
    public DateTimeOffset At => Mail.SentAt;

    /// <summary>Whether a person of theirs wrote it; an automatic answer is none.</summary>
    public bool IsAnswer => !IsMine && Facts is not { Sender: not SenderKind.Person } && !Says(SignalKind.AutoReply) && !Says(SignalKind.Bounce)
        && SenderDirectory.KindOf(Mail.From) == SenderKind.Person && !SenderDirectory.IsNoReply(Mail.From);

    public bool Says(SignalKind kind) => Facts?.Says(kind) == true;
}
