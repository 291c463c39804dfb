using System.Globalization;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookFollowUp.Graph.Mapping;

namespace OutlookFollowUp.Graph;

/// <summary>Reads the pages of delta rounds over mail folders, and what a page leaves out.</summary>
internal sealed class MessageReader(GraphConnection connection, int pageSize)
{
    private const string MeetingType = "microsoft.graph.eventMessage/meetingMessageType";

    private static readonly string[] Properties =
    [
        "id", "conversationId", "internetMessageId", "subject", "body", "from", "sender", "toRecipients", "ccRecipients", "bccRecipients",
        "replyTo", "sentDateTime", "receivedDateTime", "hasAttachments", "internetMessageHeaders",
    ];

    private static readonly string[] AttachmentProperties = ["name", "contentType", "size", "isInline"];

    // Some mailboxes do not let a property of meeting mail be selected; theirs is then read mail by mail.
    private bool _selectsMeetingType = true;

    public async Task<MailPage> ReadPageAsync(MailFolder folder, string? link, CancellationToken cancellation)
    {
        var (messages, next, delta) = await GetAsync(folder, link, cancellation);
        var mails = new List<Mail>();
        var removed = new List<string>();
        foreach (var message in LastOfEach(messages))
        {
            if (IsRemoved(message))
                removed.Add(message.Id!);
            else if (await WholeAsync(message, cancellation) is { } whole)
                mails.Add(MessageMapping.ToMail(whole, folder, await AttachmentsAsync(whole, folder, cancellation)));
        }

        return new MailPage(mails, removed, connection.Checked(next ?? delta ?? throw new GraphException(200, "noLink")), next is null);
    }

    // A page may tell of one message several times: gone and back, or changed twice. What it says last holds.
    private static IEnumerable<Message> LastOfEach(IReadOnlyList<Message> messages)
    {
        var last = new Dictionary<string, Message>(StringComparer.Ordinal);
        foreach (var message in messages.Where(message => message.Id is { Length: > 0 }))
            last[message.Id!] = message;
        return messages.Where(message => last.GetValueOrDefault(message.Id ?? "") == message);
    }

    private static bool IsRemoved(Message message) => message.AdditionalData.ContainsKey("@removed");

    private async Task<(IReadOnlyList<Message> Messages, string? Next, string? Delta)> GetAsync(
        MailFolder folder, string? link, CancellationToken cancellation)
    {
        var round = connection.Client.Me.MailFolders[WellKnownName(folder)].Messages.Delta;
        try
        {
            var page = link is null
                ? await round.GetAsDeltaGetResponseAsync(
                    request =>
                    {
                        request.QueryParameters.Select = Selected();
                        PreferPages(request.Headers);
                    },
                    cancellation)
                : await round.WithUrl(connection.Checked(link))
                    .GetAsDeltaGetResponseAsync(request => PreferPages(request.Headers), cancellation);
            return (page?.Value ?? [], page?.OdataNextLink, page?.OdataDeltaLink);
        }
        catch (ODataError refusal) when (link is null && _selectsMeetingType && IsUnknownProperty(refusal))
        {
            _selectsMeetingType = false;
            return await GetAsync(folder, link, cancellation);
        }
    }

    private static bool IsUnknownProperty(ODataError refusal) =>
        refusal is { ResponseStatusCode: 400, Error.Code: "RequestBroker--ParseUri" };

    // A change may come with nothing but what changed, and meeting mail without its kind: then the mail itself is read, unless it has gone.
    private async Task<Message?> WholeAsync(Message message, CancellationToken cancellation)
    {
        var isPart = message.Body is null && message.SentDateTime is null;
        if (!isPart && message is not EventMessage { MeetingMessageType: null })
            return message;

        try
        {
            var found = await connection.Client.Me.Messages[message.Id].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = isPart ? Selected() : null;
                    PreferImmutableIds(request.Headers);
                },
                cancellation);
            if (isPart)
                return found;
            ((EventMessage)message).MeetingMessageType = (found as EventMessage)?.MeetingMessageType ?? MeetingMessageType.None;
            return message;
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return isPart ? null : message;
        }
    }

    // Only what the user sent: whether they attached what they promised. Others' attachments say nothing that is needed.
    private async Task<IReadOnlyList<Attachment>> AttachmentsAsync(Message message, MailFolder folder, CancellationToken cancellation)
    {
        if (folder != MailFolder.Sent || message.HasAttachments is not true)
            return [];

        try
        {
            var found = await connection.Client.Me.Messages[message.Id].Attachments.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = AttachmentProperties;
                    PreferImmutableIds(request.Headers);
                },
                cancellation);
            return [.. (found?.Value ?? []).Select(MessageMapping.ToAttachment)];
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return [];
        }
    }

    private string[] Selected() => _selectsMeetingType ? [.. Properties, MeetingType] : Properties;

    private void PreferPages(RequestHeaders headers)
    {
        PreferImmutableIds(headers);
        headers.Add("Prefer", "odata.maxpagesize=" + pageSize.ToString(CultureInfo.InvariantCulture));
    }

    // On every request, links included: one without it would bring ids of another kind into the same store.
    private static void PreferImmutableIds(RequestHeaders headers) => headers.Add("Prefer", "IdType=\"ImmutableId\"");

    private static string WellKnownName(MailFolder folder) => folder switch
    {
        MailFolder.Inbox => "inbox",
        MailFolder.Sent => "sentitems",
        MailFolder.Drafts => "drafts",
        MailFolder.Archive => "archive",
        MailFolder.Deleted => "deleteditems",
        MailFolder.Junk => "junkemail",
        _ => throw new ArgumentOutOfRangeException(nameof(folder), folder, "Only a well-known folder can be read."),
    };
}
