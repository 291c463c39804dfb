namespace OutlookFollowUp;

/// <summary>One mail that was sent or received.</summary>
public sealed record Mail(Person From, IReadOnlyList<Person> To, DateTimeOffset SentAt, string Subject, MailBody Body)
{
    /// <summary>The mailbox's id of it; empty when it comes from a request that gave none.</summary>
    public string Id { get; init; } = "";

    public string? ConversationId { get; init; }

    /// <summary>The Message-ID header: the same in the sender's and every recipient's copy.</summary>
    public string? InternetMessageId { get; init; }

    public MailFolder Folder { get; init; } = MailFolder.Other;

    public IReadOnlyList<Person> Cc { get; init; } = [];

    public IReadOnlyList<Person> Bcc { get; init; } = [];

    public IReadOnlyList<Person> ReplyTo { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The iCalendar text (RFC 5545) of each calendar part and .ics file that came with it.</summary>
    public IReadOnlyList<string> Calendar { get; init; } = [];

    /// <summary>What a meeting mail does to its appointment; null for ordinary mail.</summary>
    public MeetingMail? Meeting { get; init; }

    /// <summary>Transport headers, where the mailbox gives them; names compare without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}

/// <summary>Where in the mailbox a mail lies, by the folder's well-known name and not its display name.</summary>
public enum MailFolder { Inbox, Sent, Drafts, Archive, Deleted, Junk, Other }

/// <summary>What a meeting mail does to its appointment.</summary>
public enum MeetingMail { Request, Cancelled, Accepted, TentativelyAccepted, Declined }
