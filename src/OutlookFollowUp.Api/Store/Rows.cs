using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Store;

/// <summary>A mailbox: whose it is and how far its sync has come. Every other table is keyed by its id first.</summary>
internal sealed class MailboxRow
{
    public Guid Id { get; init; }

    public required string TenantId { get; init; }

    public required string ObjectId { get; init; }

    /// <summary>The owner as JSON; null until the mailbox was read.</summary>
    [JsonColumn]
    public string? Owner { get; set; }

    public SyncState State { get; set; }

    /// <summary>The number of messages read so far.</summary>
    public int Messages { get; set; }

    public DateTimeOffset? LastSyncedAt { get; set; }

    /// <summary>What a sync under way does; null while none runs.</summary>
    public SyncPhase? Phase { get; set; }

    /// <summary>The name of the folder that it reads.</summary>
    public string? ReadingFolder { get; set; }

    /// <summary>The messages that it has read of <see cref="Total"/>.</summary>
    public int Read { get; set; }

    /// <summary>The messages of all folders by the mailbox's own counts.</summary>
    public int Total { get; set; }

    /// <summary>Another one each time the items change, so that what was made of them can be kept until then.</summary>
    [InternalColumn]
    public Guid Stamp { get; set; }

    /// <summary>What the user chose, as JSON; null for the defaults.</summary>
    [JsonColumn]
    public string? Settings { get; set; }

    /// <summary>Why the last sync failed, without a word of mail.</summary>
    public string? Error { get; set; }

    /// <summary>When it is to be synced; null when nobody has asked for it yet.</summary>
    [InternalColumn]
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Nobody but the owner of the lease syncs it before; without an owner nobody at all, as Graph asked to wait.</summary>
    [InternalColumn]
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>The instance that syncs it; null while none does.</summary>
    [InternalColumn]
    public string? LeaseOwner { get; set; }

    /// <summary>Counts the leases: what is saved under an older one is refused.</summary>
    [InternalColumn]
    public long Fence { get; set; }

    /// <summary>When the user was here last, to the hour.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>When what is too old was forgotten last; null when something came since that may be.</summary>
    [InternalColumn]
    public DateTimeOffset? TidiedAt { get; set; }

    /// <summary>Whether a process was open then.</summary>
    public bool HasOpen { get; set; }

    public List<ItemRow> Items { get; } = [];
}

/// <summary>A folder's place in its rounds of changes.</summary>
internal sealed class FolderRow
{
    public Guid MailboxId { get; init; }

    /// <summary>The mailbox's id of it, which stays when it is renamed.</summary>
    public required string Folder { get; init; }

    /// <summary>As the user sees it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The well-known folder that it is or lies in.</summary>
    public MailFolder Kind { get; set; } = MailFolder.Other;

    /// <summary>Where the next page is; null before the first round and after the mailbox lost the thread.</summary>
    public string? Link { get; set; }

    /// <summary>Counts the full rounds. What a finished one has not seen is gone.</summary>
    public int Round { get; set; }

    /// <summary>Whether the round under way started from nothing.</summary>
    public bool IsFullRound { get; set; }

    /// <summary>When the last full round began.</summary>
    public DateTimeOffset? FullAt { get; set; }

    /// <summary>The version of the readers that began it; facts of an older one are read again.</summary>
    public int Version { get; set; }

    /// <summary>The messages that the last full round has read.</summary>
    public int Read { get; set; }

    /// <summary>The messages in it by the mailbox's own count.</summary>
    public int Total { get; set; }
}

/// <summary>
/// A mail or calendar entry that was read, with what it says about interviews and never its text, or what the user said about it.
/// </summary>
internal sealed class ItemRow
{
    public Guid MailboxId { get; init; }

    public ItemKind Kind { get; init; }

    public required string ItemId { get; init; }

    public required string Folder { get; set; }

    /// <summary>The last full round of its folder in which it was seen.</summary>
    public int Round { get; set; }

    /// <summary>The facts as JSON; null when it has nothing to do with an interview.</summary>
    [JsonColumn]
    public string? Facts { get; set; }

    /// <summary>The conversation of a mail.</summary>
    public string? Conversation { get; set; }

    /// <summary>Who sent a mail to the user, by address or house; null for what the user sent.</summary>
    public string? Sender { get; set; }

    /// <summary>A number made of what a list shows of a mail: with the same number its text need not be read again.</summary>
    public long Look { get; set; }

    /// <summary>Whether that alone makes it worth reading.</summary>
    public bool IsPromising { get; set; }

    /// <summary>Whether its text was read, so that its facts are all there is to know of it.</summary>
    public bool IsRead { get; set; }

    /// <summary>Whether its folder said that it has left: it stays until somebody has asked where it is.</summary>
    public bool IsMissing { get; set; }
}

/// <summary>A conversation or a sender whose mail is worth reading, because other mail told so.</summary>
internal sealed class LeadRow
{
    public Guid MailboxId { get; init; }

    /// <summary>The conversation after <c>c</c>, or the sender after <c>s</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Whether the mail that came before was read.</summary>
    public bool IsFollowed { get; set; }
}

/// <summary>What an item is.</summary>
internal enum ItemKind { Mail, Appointment, Correction }

/// <summary>A template that the user wrote.</summary>
internal sealed class TemplateRow
{
    public Guid MailboxId { get; init; }

    public required string TemplateId { get; init; }

    /// <summary>Its text, front matter included.</summary>
    public required string Markdown { get; set; }
}

/// <summary>Somebody the user has written to or heard from.</summary>
internal sealed class ContactRow
{
    public Guid MailboxId { get; init; }

    /// <summary>In lower case.</summary>
    public required string Address { get; init; }

    public required string Name { get; set; }
}
