using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafts;

/// <summary>
/// One draft to check. With a context the answer depends on nothing else; without one the user's synced mailbox supplies it.
/// </summary>
public sealed record CheckRequest([property: Required] DraftData? Draft, ContextData? Context, OptionsData? Options);

/// <summary>A mail that is being written.</summary>
public sealed record DraftData(
    [property: Required] PersonData? From,
    [property: Required] IReadOnlyList<PersonData?>? To,
    IReadOnlyList<PersonData?>? Cc,
    IReadOnlyList<PersonData?>? Bcc,
    [property: Required, JsonConverter(typeof(MendedTextConverter))] string? Subject,
    [property: Required] BodyData? Body,
    IReadOnlyList<AttachmentData?>? Attachments,
    string? ConversationId,
    string? InReplyTo,
    DraftKind? Kind)
{
    internal static Draft Read(DraftData data, Field at) => new(
        at["from"].Read(data.From, PersonData.Read),
        at["to"].List(data.To, PersonData.Read),
        at["subject"].Text(data.Subject),
        at["body"].Read(data.Body, BodyData.Read))
    {
        Cc = at["cc"].OptionalList(data.Cc, PersonData.Read),
        Bcc = at["bcc"].OptionalList(data.Bcc, PersonData.Read),
        Attachments = at["attachments"].OptionalList(data.Attachments, AttachmentData.Read),
        ConversationId = data.ConversationId,
        InReplyTo = data.InReplyTo,
        Kind = data.Kind,
    };
}

/// <summary>The content of a mail; an HTML one is its source as Outlook gives it.</summary>
public sealed record BodyData(
    [property: Required] BodyType? ContentType, [property: Required, JsonConverter(typeof(MendedTextConverter))] string? Content)
{
    internal static MailBody Read(BodyData data, Field at) =>
        new(at["contentType"].Value(data.ContentType), at["content"].Text(data.Content));
}

/// <summary>A file that goes with a draft; <c>size</c> is in bytes.</summary>
public sealed record AttachmentData([property: Required] string? Name, string? ContentType, long? Size, bool? IsInline)
{
    internal static Attachment Read(AttachmentData data, Field at) =>
        new(at["name"].Text(data.Name), data.ContentType, data.Size, data.IsInline ?? false);
}

/// <summary>The user's own choices for a check; without a context they come on top of the settings.</summary>
public sealed record OptionsData(string? Dialect, IReadOnlyList<string?>? DisabledRules, IReadOnlyList<string?>? Words)
{
    internal static LintOptions Read(OptionsData data, Field at, LintOptions chosen) => new()
    {
        Dialect = DialectName.Read(data.Dialect, at["dialect"]) ?? chosen.Dialect,
        DisabledRules = [.. chosen.DisabledRules, .. at["disabledRules"].OptionalTexts(data.DisabledRules)],
        Words = [.. chosen.Words, .. at["words"].OptionalTexts(data.Words)],
    };
}
