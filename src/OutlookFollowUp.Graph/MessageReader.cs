using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookFollowUp.Graph.Mapping;

namespace OutlookFollowUp.Graph;

/// <summary>
/// Reads the pages of delta rounds over mail folders: sent mail whole, of other mail what a list shows; and single mails whole.
/// </summary>
internal sealed class MessageReader(GraphConnection connection, int pageSize)
{
    private const string MeetingType = "microsoft.graph.eventMessage/meetingMessageType";

    private static readonly string[] FirstLook =
    [
        "id", "conversationId", "internetMessageId", "subject", "bodyPreview", "from", "sender", "toRecipients", "ccRecipients",
        "bccRecipients", "replyTo", "sentDateTime", "receivedDateTime", "hasAttachments",
    ];

    private static readonly string[] Whole = [.. FirstLook, "body", "internetMessageHeaders"];

    private static readonly string[] Place = ["id", "parentFolderId"];

    private readonly AttachmentReader _attachments = new(connection);

    // Some mailboxes do not let a property of meeting mail be selected; theirs is then read mail by mail.
    private bool _selectsMeetingType = true;

    public async Task<MailPage> ReadPageAsync(FolderOutline folder, string? link, CancellationToken cancellation)
    {
        var isWhole = folder.Kind == MailFolder.Sent;
        var (messages, next, delta) = await GetAsync(folder, link, isWhole ? Whole : FirstLook, cancellation);
        var latest = messages.LastOfEach().ToList();
        var present = latest.Where(message => !message.IsRemoved()).ToList();
        var mails = await EachAsync(present, message => ToMailAsync(message, folder.Kind, isWhole, cancellation), cancellation);
        return new MailPage(
            [.. mails.OfType<Mail>()], isWhole, [.. latest.Where(message => message.IsRemoved()).Select(message => message.Id!)],
            connection.Checked(next ?? delta ?? throw new GraphException(200, "noLink")), next is null);
    }

    /// <summary>The mails of these ids as a whole; one that has gone is left out.</summary>
    public async Task<IReadOnlyList<Mail>> ReadAsync(IReadOnlyDictionary<string, MailFolder> wanted, CancellationToken cancellation)
    {
        var mails = await EachAsync([.. wanted], async entry =>
            await FindAsync(entry.Key, Selected(Whole), cancellation) is { } message
                ? await ToMailAsync(message, entry.Value, isWhole: true, cancellation) : null, cancellation);
        return [.. mails.OfType<Mail>()];
    }

    /// <summary>Where a mail lies by now, itself or a copy that bears the same Message-ID; nothing when it has gone.</summary>
    public async Task<IReadOnlyList<MailPlace>> FindPlacesAsync(string id, string? internetMessageId, CancellationToken cancellation)
    {
        if (await FindAsync(id, Place, cancellation) is { } message)
            return [ToPlace(message)];
        if (internetMessageId is null)
            return [];
        var copies = await connection.Client.Me.Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"internetMessageId eq '{internetMessageId.Replace("'", "''", StringComparison.Ordinal)}'";
                request.QueryParameters.Select = Place;
                GraphConnection.PreferImmutableIds(request.Headers);
            },
            cancellation);
        return [.. (copies?.Value ?? []).Select(ToPlace)];
    }

    private static MailPlace ToPlace(Message message) => new(message.Id ?? "", message.ParentFolderId ?? "");

    /// <summary>In the order of the items, a few at a time: the gate keeps the others waiting, and their time out runs.</summary>
    private static async Task<IReadOnlyList<TOut>> EachAsync<TIn, TOut>(
        IReadOnlyList<TIn> items, Func<TIn, Task<TOut>> read, CancellationToken cancellation)
    {
        var done = new ConcurrentDictionary<int, TOut>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, items.Count),
            new ParallelOptions { MaxDegreeOfParallelism = RequestGate.AtOnce, CancellationToken = cancellation },
            async (index, _) => done[index] = await read(items[index]));
        return [.. Enumerable.Range(0, items.Count).Select(index => done[index])];
    }

    private async Task<Mail?> ToMailAsync(Message message, MailFolder folder, bool isWhole, CancellationToken cancellation)
    {
        if (await CompleteAsync(message, isWhole, cancellation) is not { } whole)
            return null;
        return MessageMapping.ToMail(whole, folder, isWhole) with
        {
            Attachments = isWhole && folder == MailFolder.Sent ? await _attachments.NamesAsync(whole, cancellation) : [],
            Calendar = isWhole && folder != MailFolder.Sent ? await _attachments.CalendarTextsAsync(whole, cancellation) : [],
        };
    }

    private async Task<(IReadOnlyList<Message> Messages, string? Next, string? Delta)> GetAsync(
        FolderOutline folder, string? link, string[] properties, CancellationToken cancellation)
    {
        var round = connection.Client.Me.MailFolders[folder.Id].Messages.Delta;
        try
        {
            var page = link is null
                ? await round.GetAsDeltaGetResponseAsync(
                    request =>
                    {
                        request.QueryParameters.Select = Selected(properties);
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
            return await GetAsync(folder, link, properties, cancellation);
        }
    }

    private static bool IsUnknownProperty(ODataError refusal) =>
        refusal is { ResponseStatusCode: 400, Error.Code: "RequestBroker--ParseUri" };

    // A change may come with nothing but what changed, and meeting mail without its kind: then the mail itself is read, unless it has gone.
    private async Task<Message?> CompleteAsync(Message message, bool isWhole, CancellationToken cancellation)
    {
        if (message.SentDateTime is null || message.ToRecipients is null || message.ConversationId is null)
            return await FindAsync(message.Id!, Selected(isWhole ? Whole : FirstLook), cancellation);
        if (message is EventMessage { MeetingMessageType: null } meeting)
        {
            var found = await FindAsync(message.Id!, null, cancellation) as EventMessage;
            meeting.MeetingMessageType = found?.MeetingMessageType ?? MeetingMessageType.None;
        }

        return message;
    }

    /// <summary>Null when it has gone.</summary>
    private async Task<Message?> FindAsync(string id, string[]? properties, CancellationToken cancellation)
    {
        try
        {
            return await connection.Client.Me.Messages[id].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = properties;
                    GraphConnection.PreferImmutableIds(request.Headers);
                },
                cancellation);
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private string[] Selected(string[] properties) => _selectsMeetingType ? [.. properties, MeetingType] : properties;

    private void PreferPages(RequestHeaders headers)
    {
        GraphConnection.PreferImmutableIds(headers);
        headers.Add("Prefer", "odata.maxpagesize=" + pageSize.ToString(CultureInfo.InvariantCulture));
    }
}
