using Microsoft.Graph.Me.Messages.Item.CreateReply;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookFollowUp.Graph;

/// <summary>Drafts in the user's mailbox: made and filled, never sent.</summary>
public sealed class GraphDrafts
{
    private static readonly string[] Properties = ["id", "webLink", "body", "isDraft"];

    private readonly GraphConnection _connection;
    private readonly TimeProvider _clock;

    internal GraphDrafts(GraphConnection connection, TimeProvider clock) => (_connection, _clock) = (connection, clock);

    /// <summary>The draft with an Internet message id; null when there is none.</summary>
    public Task<Reading<PlacedDraft?>> FindAsync(string internetMessageId, CancellationToken cancellation = default) => TryAsync(async () =>
    {
        var found = await _connection.Client.Me.Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"internetMessageId eq '{internetMessageId.Replace("'", "''", StringComparison.Ordinal)}'";
                request.QueryParameters.Select = Properties;
                GraphConnection.PreferImmutableIds(request.Headers);
            },
            cancellation);
        return found?.Value?.FirstOrDefault(message => message.IsDraft is true) is { } draft ? Known(draft) : null;
    });

    /// <summary>A draft that answers a message, with its history below; null when there is no such message.</summary>
    public Task<Reading<PlacedDraft?>> ReplyAsync(string messageId, DraftHead head, CancellationToken cancellation = default) => TryAsync(async () =>
    {
        try
        {
            var made = await _connection.Client.Me.Messages[messageId].CreateReply.PostAsync(
                new CreateReplyPostRequestBody { Message = Written(head) },
                request => GraphConnection.PreferImmutableIds(request.Headers), cancellation);
            return (PlacedDraft?)Known(made!);
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return null;
        }
    });

    /// <summary>A draft of a conversation of its own.</summary>
    public Task<Reading<PlacedDraft>> AddAsync(DraftHead head, CancellationToken cancellation = default) => TryAsync(async () =>
        Known((await _connection.Client.Me.Messages.PostAsync(
            Written(head), request => GraphConnection.PreferImmutableIds(request.Headers), cancellation))!));

    /// <summary>Sets what a draft says.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="html">All of its body.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Reading<bool>> WriteAsync(string id, string html, CancellationToken cancellation = default) => TryAsync(async () =>
    {
        await _connection.Client.Me.Messages[id].PatchAsync(
            new Message { Body = new ItemBody { ContentType = Microsoft.Graph.Models.BodyType.Html, Content = html } },
            request => GraphConnection.PreferImmutableIds(request.Headers), cancellation);
        return true;
    });

    private Task<Reading<T>> TryAsync<T>(Func<Task<T>> call) => GraphCalls.TryAsync(_clock, call);

    private static Message Written(DraftHead head)
    {
        var message = new Message
        {
            InternetMessageId = head.InternetMessageId,
            ToRecipients = [.. head.To.Select(Recipient)],
            CcRecipients = [.. head.Cc.Select(Recipient)],
        };
        // What is set to null is written as null, and would take away what Outlook gives a reply.
        if (head.Subject is not null)
            message.Subject = head.Subject;
        return message;
    }

    private static Recipient Recipient(Person person) =>
        new() { EmailAddress = new EmailAddress { Name = person.Name.Length > 0 ? person.Name : person.Address, Address = person.Address } };

    private static PlacedDraft Known(Message draft) => new(
        draft.Id ?? "", draft.WebLink, draft.Body?.Content ?? "", draft.Body?.ContentType == Microsoft.Graph.Models.BodyType.Html);
}

/// <summary>What stands above a draft's text.</summary>
/// <param name="InternetMessageId">By which the draft is found again.</param>
/// <param name="Subject">Null for the one that Outlook gives a reply.</param>
public sealed record DraftHead(string InternetMessageId, string? Subject, IReadOnlyList<Person> To, IReadOnlyList<Person> Cc);

/// <summary>A draft as it stands in the mailbox.</summary>
/// <param name="Content">Its body, which is held for as long as it takes to put ours above the history.</param>
public sealed record PlacedDraft(string Id, string? WebLink, string Content, bool IsHtml);
