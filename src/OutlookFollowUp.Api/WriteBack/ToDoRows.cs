namespace OutlookFollowUp.Api.WriteBack;

/// <summary>The To Do list that a mailbox's follow-ups are written to.</summary>
internal sealed class ToDoListRow
{
    public Guid MailboxId { get; init; }

    /// <summary>Graph's id; null until there is one. The user may call the list what they like.</summary>
    public string? ListId { get; set; }

    public ToDoState State { get; set; }

    /// <summary>Graph refused: not asked again before.</summary>
    public DateTimeOffset? RetryAt { get; set; }

    public DateTimeOffset? WrittenAt { get; set; }
}

/// <summary>How it goes with the To Do list.</summary>
public enum ToDoState
{
    /// <summary>The user has not switched it on.</summary>
    Off,

    /// <summary>Switched on, and not written yet.</summary>
    Waiting,

    /// <summary>In step.</summary>
    Working,

    /// <summary>Microsoft wants the user's consent first.</summary>
    NeedsPermission,

    /// <summary>The user deleted the list: it is not made again until they ask for it.</summary>
    ListDeleted,
}

/// <summary>One task, from before To Do is asked for it, and the action that it stands for.</summary>
internal sealed class ToDoTaskRow
{
    public Guid MailboxId { get; init; }

    /// <summary>By which the task is found in To Do: the same action that opens once more gets another.</summary>
    public required string ExternalId { get; init; }

    public required string ProcessId { get; set; }

    public FollowUpActionKind Kind { get; init; }

    /// <summary>Addresses, or names where there are none, of those it is for, each in a line.</summary>
    public required string To { get; init; }

    public DateTimeOffset Opens { get; set; }

    public string? TaskId { get; set; }

    public ToDoTaskState State { get; set; }

    /// <summary>The times that were written last: only when ours change are the user's changed.</summary>
    public string? Written { get; set; }
}

/// <summary>
/// How far a task is. What is to be done in To Do is noted before it is done, so that it is done even if we stop in between.
/// </summary>
internal enum ToDoTaskState
{
    /// <summary>To be made.</summary>
    Planned,

    Open,

    /// <summary>To be ticked off: what it asks for was done.</summary>
    Completing,

    /// <summary>To be removed: there is nothing to do any more.</summary>
    Removing,

    /// <summary>The user ticked it off in To Do.</summary>
    TickedOff,

    /// <summary>Nothing more happens to it.</summary>
    Over,
}
