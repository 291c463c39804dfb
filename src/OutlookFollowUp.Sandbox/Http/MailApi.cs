using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Messages: lists, single ones, and what makes, sends, moves and deletes them.</summary>
internal sealed class MailApi(SandboxMailbox mailbox)
{
    private string MessagesContext => $"users('{mailbox.UserId}')/messages";

    public void Map(IEndpointRouteBuilder me)
    {
        me.MapGet("/messages", (GraphRequest request) => List(request, null));
        me.MapGet("/messages/delta", Untracked);
        me.MapGet("/messages/{id}", Get);
        me.MapGet("/messages/{id}/attachments", Attachments);
        me.MapPost("/messages", (GraphRequest request) => Create(request, MailFolders.Drafts));
        me.MapPatch("/messages/{id}", Update);
        me.MapDelete("/messages/{id}", Delete);
        me.MapPost("/messages/{id}/send", Send);
        me.MapPost("/messages/{id}/move", Move);
        me.MapPost("/sendMail", SendMail);
        me.MapGet("/mailFolders/{folder}/messages", (GraphRequest request, string folder) => List(request, Folder(folder)));
        me.MapGet("/mailFolders/{folder}/messages/{id}", (GraphRequest request, string folder, string id) => Get(request, id));
        me.MapPost("/mailFolders/{folder}/messages", (GraphRequest request, string folder) => Create(request, Folder(folder)));
    }

    private GraphAnswer List(GraphRequest request, string? folder)
    {
        var query = request.Query(ResourceType.Message);
        var messages = SortKey.Sort(mailbox.Messages.List(folder), NewestFirst, message => message.Json);
        return ResourcePage.Of(request, query, MessagesContext, messages, message => ResourceView.Message(message, query, request.Prefer));
    }

    private GraphAnswer Get(GraphRequest request, string id) =>
        Entity(request, Find(id), request.Query(ResourceType.Message), StatusCodes.Status200OK);

    private GraphAnswer Attachments(GraphRequest request, string id)
    {
        var query = request.Query(ResourceType.Attachment);
        var attachments = ResourceView.AttachmentsOf(Find(id), query.Select).ToList();
        return ResourcePage.Of(request, query, $"{MessagesContext}('{id}')/attachments", attachments, attachment => attachment);
    }

    private async Task<GraphAnswer> Create(GraphRequest request, string folder)
    {
        var given = MessageBody.Checked(await request.ReadBodyAsync());
        var message = mailbox.Add(NewMessage.Complete(given, mailbox.User, mailbox.Now, isDraft: true), folder);
        return Entity(request, message, request.Query(ResourceType.Message), StatusCodes.Status201Created);
    }

    private async Task<GraphAnswer> Update(GraphRequest request, string id)
    {
        var changes = MessageBody.Checked(await request.ReadBodyAsync());
        return Entity(request, mailbox.Update(Find(id), changes), request.Query(ResourceType.Message), StatusCodes.Status200OK);
    }

    private IResult Delete(string id)
    {
        mailbox.Messages.Remove(Find(id).ImmutableId);
        return Results.NoContent();
    }

    private IResult Send(string id)
    {
        var draft = Find(id);
        if (!draft.Is("isDraft"))
            throw new GraphException(400, "ErrorInvalidRequest", "Only a draft can be sent.");
        MessageBody.RequireRecipients(draft.Json);
        mailbox.Send(draft);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private async Task<GraphAnswer> Move(GraphRequest request, string id)
    {
        var body = await request.ReadBodyAsync();
        if (body["destinationId"] is not JsonValue destination || !destination.TryGetValue<string>(out var folder))
            throw new GraphException(400, "ErrorInvalidRequest", "The destinationId of the move is missing.");
        var moved = mailbox.MoveTo(Find(id), Folder(folder));
        return Entity(request, moved, request.Query(ResourceType.Message), StatusCodes.Status201Created);
    }

    private async Task<IResult> SendMail(GraphRequest request)
    {
        var body = await request.ReadBodyAsync();
        if (Part(body, "message") is not JsonObject given)
            throw GraphException.BadRequest("The message of sendMail is missing.");
        var message = NewMessage.Complete(MessageBody.Checked(given), mailbox.User, mailbox.Now, isDraft: false);
        MessageBody.RequireRecipients(JsonSerializer.SerializeToElement(message));
        if (Part(body, "saveToSentItems")?.GetValueKind() != JsonValueKind.False)
            mailbox.Add(message, MailFolders.SentItems);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private IResult Untracked() => throw GraphException.BadRequest("Change tracking is not supported against 'microsoft.graph.message'.");

    private GraphAnswer Entity(GraphRequest request, Resource message, ODataQuery query, int status) =>
        GraphAnswer.Entity($"{request.Root}/$metadata#{MessagesContext}/$entity", ResourceView.Message(message, query, request.Prefer), status);

    private Resource Find(string id) => mailbox.Messages.Find(Unescaped(id)) ?? throw GraphException.NotFound();

    private string Folder(string id) => mailbox.FindFolder(Unescaped(id)) ?? throw GraphException.NotFound();

    // Routing leaves an escaped slash alone.
    private static string Unescaped(string id) => id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    // Graph takes the parameters of an action in either case, and its own SDK writes the first letter large.
    private static JsonNode? Part(JsonObject body, string name) =>
        body.FirstOrDefault(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static IReadOnlyList<SortKey> NewestFirst { get; } = SortKey.ParseList("receivedDateTime desc", ResourceType.Message);
}
