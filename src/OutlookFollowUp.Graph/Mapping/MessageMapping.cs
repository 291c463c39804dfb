using Microsoft.Graph.Models;

namespace OutlookFollowUp.Graph.Mapping;

/// <summary>Graph's message in our words. Whatever may be null in Graph may be null here.</summary>
internal static class MessageMapping
{
    // The headers that tell who a mail answers and whether a machine wrote it; the rest is left behind.
    private static readonly string[] KeptHeaders =
        ["Auto-Submitted", "X-Autoreply", "X-Autorespond", "Precedence", "List-Unsubscribe", "In-Reply-To", "References", "Reply-To"];

    /// <param name="isWhole">Whether the body was asked for; else its preview stands for it.</param>
    public static Mail ToMail(Message message, MailFolder folder, bool isWhole) => new(
        PersonMapping.ToPerson(message.From ?? message.Sender),
        PersonMapping.ToPeople(message.ToRecipients),
        message.SentDateTime ?? message.ReceivedDateTime ?? DateTimeOffset.UnixEpoch,
        message.Subject ?? "",
        isWhole ? BodyMapping.ToBody(message.Body) : MailBody.Text(message.BodyPreview ?? ""))
    {
        Id = message.Id ?? "",
        ConversationId = message.ConversationId,
        InternetMessageId = message.InternetMessageId,
        Folder = folder,
        Cc = PersonMapping.ToPeople(message.CcRecipients),
        Bcc = PersonMapping.ToPeople(message.BccRecipients),
        ReplyTo = PersonMapping.ToPeople(message.ReplyTo),
        Meeting = ToMeeting(message as EventMessage),
        Headers = ToHeaders(message.InternetMessageHeaders),
    };

    public static OutlookFollowUp.Attachment ToAttachment(Microsoft.Graph.Models.Attachment attachment) =>
        new(attachment.Name ?? "", attachment.ContentType, attachment.Size, attachment.IsInline ?? false);

    private static MeetingMail? ToMeeting(EventMessage? message) => message?.MeetingMessageType switch
    {
        MeetingMessageType.MeetingRequest => MeetingMail.Request,
        MeetingMessageType.MeetingCancelled => MeetingMail.Cancelled,
        MeetingMessageType.MeetingAccepted => MeetingMail.Accepted,
        MeetingMessageType.MeetingTenativelyAccepted => MeetingMail.TentativelyAccepted,
        MeetingMessageType.MeetingDeclined => MeetingMail.Declined,
        _ => message is EventMessageRequest ? MeetingMail.Request : null,
    };

    private static Dictionary<string, string> ToHeaders(List<InternetMessageHeader>? headers)
    {
        var kept = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers ?? [])
        {
            if (header is { Name: { } name, Value: { } value } && KeptHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
                kept.TryAdd(name, value);
        }

        return kept;
    }
}
