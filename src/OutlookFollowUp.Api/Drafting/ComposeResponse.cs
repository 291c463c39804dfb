using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>A draft for the person to read, change and send.</summary>
/// <param name="Way">Which wording this is; another number gives another.</param>
/// <param name="Cc">Whom a copy goes to.</param>
/// <param name="Html">The body as HTML that holds no markup but Markdown's.</param>
/// <param name="Questions">What only the person knows, the needed ones first.</param>
/// <param name="StillToAttach">What the text says is attached, and has to be attached by hand.</param>
/// <param name="Limit">The most characters that this form may have.</param>
/// <param name="Objection">Why this may not be the time or the way for it.</param>
/// <param name="Verdict">What the draft check says of it as it stands.</param>
public sealed record ComposeResponse(
    string InterviewId,
    DraftKind Kind,
    DraftForm Form,
    Register Register,
    DraftLength Length,
    int Way,
    IReadOnlyList<PersonData> To,
    IReadOnlyList<PersonData> Cc,
    string Subject,
    string Text,
    string Html,
    IReadOnlyList<DraftQuestion> Questions,
    IReadOnlyList<string> StillToAttach,
    ReplyToData ReplyTo,
    int? Limit,
    string? Objection,
    Verdict Verdict)
{
    /// <summary>A draft made where nothing is known of a mailbox's conversations.</summary>
    internal static ReplyToData Place(Destination destination, DraftForm form) => form == DraftForm.Mail
        ? new(destination.MailId, destination.ConversationId, destination.Reason) : new(null, null, "This is no mail.");
}

/// <summary>Where the draft belongs.</summary>
/// <param name="MessageId">The message it answers; absent for a mail of its own.</param>
/// <param name="Reason">Why there.</param>
public sealed record ReplyToData(string? MessageId, string? ConversationId, string Reason);

/// <summary>Something concrete to write about.</summary>
/// <param name="Slot">The slot it fills.</param>
/// <param name="Person">Who said it, where that is known.</param>
public sealed record PointItem(string Id, PointKind Kind, string Text, string? Slot, string? Person, PointSource Source)
{
    internal static PointItem From(TalkingPoint point) => new(
        point.Id, point.Kind, point.Text, point.Slot, point.Person, new(point.DebriefField, point.Evidence?.MailId, point.Evidence?.Quote));
}

/// <summary>Where a point comes from: a field of the debrief, or words of a message.</summary>
public sealed record PointSource(string? DebriefField, string? MessageId, string? Quote);
