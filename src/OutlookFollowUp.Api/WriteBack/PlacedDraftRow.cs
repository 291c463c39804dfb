namespace OutlookFollowUp.Api.WriteBack;

/// <summary>A draft that a client asked for, from before it is made: asked for again, the same one is answered.</summary>
internal sealed class PlacedDraftRow
{
    public Guid MailboxId { get; init; }

    /// <summary>What the client calls it.</summary>
    public required string Key { get; init; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Graph's id; null while it is being made.</summary>
    public string? DraftId { get; set; }

    public string? WebLink { get; set; }

    /// <summary>The message that it answers; null when it begins a conversation.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>Why it answers none.</summary>
    public string? Why { get; set; }
}
