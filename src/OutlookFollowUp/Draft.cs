namespace OutlookFollowUp;

/// <summary>A mail that is being written.</summary>
public sealed record Draft(Person From, IReadOnlyList<Person> To, string Subject, MailBody Body)
{
    public IReadOnlyList<Person> Cc { get; init; } = [];

    public IReadOnlyList<Person> Bcc { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public string? ConversationId { get; init; }

    /// <summary>The id of the mail this one answers.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>What sort of mail it is; inferred when absent.</summary>
    public DraftKind? Kind { get; init; }
}

/// <summary>The content of a mail, as plain text or HTML source.</summary>
public sealed record MailBody(BodyType Type, string Content)
{
    public static MailBody Empty { get; } = new(BodyType.Text, "");

    public static MailBody Text(string content) => new(BodyType.Text, content);

    public static MailBody Html(string source) => new(BodyType.Html, source);
}

/// <summary>The two forms of a mail's content.</summary>
public enum BodyType { Text, Html }

/// <summary>A file that goes with a mail; an inline one is a picture in its text.</summary>
public sealed record Attachment(string Name, string? ContentType = null, long? Size = null, bool IsInline = false);

/// <summary>What a mail after an interview is for. <see cref="Other"/> has nothing to do with an interview.</summary>
public enum DraftKind
{
    ThankYou,
    LateThankYou,
    StatusInquiry,
    SecondNudge,
    ReplyToOffer,
    ReplyToRejection,
    FeedbackRequest,
    Reconnect,
    AdditionalInformation,
    Withdrawal,
    Reply,
    Other,
}
