using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Messages: lists, single ones, and what makes, sends, moves and deletes them.</summary>
internal sealed class MailApi(SandboxMailbox mailbox)
{
    private string MessagesContext => $"users('{mailbox.UserId}')/messages";

    public void Map(GraphRoutes me)
    {
        me.Get("/messages", request => List(request, null));
        me.Get("/messages/delta", Untracked);
        me.Get("/messages/{id}", Get);
        me.Get("/messages/{id}/attachments", Attachments);
        me.Get("/messages/{id}/attachments/{attachment}", Attachment);
        me.Post("/messages", request => Create(request, MailFolders.Drafts));
        me.Patch("/messages/{id}", Update);
        me.Delete("/messages/{id}", Delete);
        me.Post("/messages/{id}/send", Send);
        me.Post("/messages/{id}/move", Move);
        me.Post("/sendMail", SendMail);
        me.Get("/mailFolders/{folder}/messages", request => List(request, Folder(request.Key("folder"))));
        me.Get("/mailFolders/{folder}/messages/{id}", Get);
        me.Post("/mailFolders/{folder}/messages", request => Create(request, Folder(request.Key("folder"))));
    }

    private GraphAnswer List(GraphRequest request, string? folder)
    {
        var query = request.Query(ResourceType.Message);
        var messages = SortKey.Sort(mailbox.Messages.List(folder), NewestFirst, message => message.Json);
        return ResourcePage.Of(request, query, MessagesContext, messages, message => ResourceView.Message(message, query, request.Prefer));
    }

    // Graph tracks the changes of a folder's messages only.
    private static IResult Untracked(GraphRequest request) =>
        throw GraphException.BadRequest("Change tracking is not supported against 'microsoft.graph.message'.");

    private GraphAnswer Get(GraphRequest request) =>
        Entity(request, Find(request), request.Query(ResourceType.Message), StatusCodes.Status200OK);

    private GraphAnswer Attachments(GraphRequest request)
    {
        var query = request.Query(ResourceType.Attachment);
        var attachments = ResourceView.AttachmentsOf(Find(request), query.Select).ToList();
        var context = $"{MessagesContext}('{request.Key("id")}')/attachments";
        return ResourcePage.Of(request, query, context, attachments, attachment => attachment);
    }

    private GraphAnswer Attachment(GraphRequest request)
    {
        var attachment = ResourceView.AttachmentsOf(Find(request), null).FirstOrDefault(one => (string?)one["id"] == request.Key("attachment"));
        return GraphAnswer.Entity($"{request.Root}/$metadata#{MessagesContext}('{request.Key("id")}')/attachments/$entity",
            attachment ?? throw GraphException.NotFound());
    }

    private async Task<IResult> Create(GraphRequest request, string folder)
    {
        var given = ResourceBody.Message(await request.ReadBodyAsync());
        var message = mailbox.Add(NewMessage.Complete(given, mailbox.User, mailbox.Now, isDraft: true), folder);
        return Entity(request, message, request.Query(ResourceType.Message), StatusCodes.Status201Created);
    }

    private async Task<IResult> Update(GraphRequest request)
    {
        var changes = ResourceBody.Message(await request.ReadBodyAsync());
        return Entity(request, mailbox.Update(Find(request), changes), request.Query(ResourceType.Message), StatusCodes.Status200OK);
    }

    private IResult Delete(GraphRequest request)
    {
        mailbox.Messages.Remove(Find(request).ImmutableId);
        return Results.NoContent();
    }

    private Task<IResult> Send(GraphRequest request)
    {
        var draft = Find(request);
        if (!draft.Is("isDraft"))
            throw new GraphException(400, "ErrorInvalidRequest", "Only a draft can be sent.");
        ResourceBody.RequireRecipients(draft.Json);
        mailbox.Send(draft);
        return Task.FromResult(Results.StatusCode(StatusCodes.Status202Accepted));
    }

    private async Task<IResult> Move(GraphRequest request)
    {
        var body = await request.ReadBodyAsync();
        if (body["destinationId"] is not JsonValue destination || !destination.TryGetValue<string>(out var folder))
            throw new GraphException(400, "ErrorInvalidRequest", "The destinationId of the move is missing.");
        var moved = mailbox.MoveTo(Find(request), Folder(folder));
        return Entity(request, moved, request.Query(ResourceType.Message), StatusCodes.Status201Created);
    }

    private async Task<IResult> SendMail(GraphRequest request)
    {
        var body = await request.ReadBodyAsync();
        if (Part(body, "message") is not JsonObject given)
            throw GraphException.BadRequest("The message of sendMail is missing.");
        var message = NewMessage.Complete(ResourceBody.Message(given), mailbox.User, mailbox.Now, isDraft: false);
        ResourceBody.RequireRecipients(JsonSerializer.SerializeToElement(message));
        if (Part(body, "saveToSentItems")?.GetValueKind() != JsonValueKind.False)
            mailbox.Add(message, MailFolders.SentItems);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private GraphAnswer Entity(GraphRequest request, Resource message, ODataQuery query, int status) => GraphAnswer.Entity(
        $"{request.Root}/$metadata#{MessagesContext}/$entity", ResourceView.Message(message, query, request.Prefer), status);

    private Resource Find(GraphRequest request) => mailbox.Messages.Find(request.Key("id")) ?? throw GraphException.NotFound();

    private string Folder(string id) => mailbox.FindFolder(id) ?? throw GraphException.NotFound();

    // Graph takes the parameters of an action in either case, and its own SDK writes the first letter large.
    private static JsonNode? Part(JsonObject body, string name) =>
        body.FirstOrDefault(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static IReadOnlyList<SortKey> NewestFirst { get; } = SortKey.ParseList("receivedDateTime desc", ResourceType.Message);
}
