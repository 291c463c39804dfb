using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Mail folders, and the changes of their messages.</summary>
internal sealed class FoldersApi(SandboxMailbox mailbox)
{
    private readonly string _generation = Guid.NewGuid().ToString("N");

    public void Map(GraphRoutes me)
    {
        me.Get("/mailFolders", List);
        me.Get("/mailFolders/{folder}", Get);
        me.Get("/mailFolders/{folder}/childFolders", Children);
        me.Get("/mailFolders/{folder}/messages/delta", Delta);
    }

    private string Context => $"users('{mailbox.UserId}')/mailFolders";

    private GraphAnswer List(GraphRequest request) => ChildrenOf(MailFolders.Root, request);

    private GraphAnswer Children(GraphRequest request) => ChildrenOf(Find(request), request);

    private GraphAnswer ChildrenOf(string folder, GraphRequest request)
    {
        var query = request.Query(ResourceType.MailFolder);
        return ResourcePage.Of(request, query, Context, mailbox.Folders.ChildrenOf(folder), child => View(child.Id, query.Select));
    }

    private GraphAnswer Get(GraphRequest request) => GraphAnswer.Entity(
        $"{request.Root}/$metadata#{Context}/$entity", View(Find(request), request.Query(ResourceType.MailFolder).Select));

    private GraphAnswer Delta(GraphRequest request)
    {
        var id = Find(request);
        var query = request.Query(ResourceType.Message);
        var token = (query.DeltaToken ?? query.SkipToken) is { } given
            ? DeltaToken.Read(given, _generation, id)
            : FirstToken(id, query, request);
        var select = token.Select is { } names ? Selection.Parse(names, ResourceType.Message) : null;
        var filter = token.Filter is { } text ? FilterParser.Parse(text, ResourceType.Message) : null;
        return DeltaPage.Of(request, token, mailbox.Messages, "message",
            message => filter?.Matches(message.Json) ?? true,
            message => ResourceView.Message(message, new ODataQuery { Select = select }, request.Prefer));
    }

    private DeltaToken FirstToken(string folder, ODataQuery query, GraphRequest request)
    {
        if (query.Filter is { } filter && filter.Properties.Any(property => property != "receivedDateTime"))
            throw GraphException.BadFilter("Change tracking is only filtered by receivedDateTime.");
        return new DeltaToken(_generation, folder, Cursor: 0, mailbox.Messages.Sequence)
        {
            Select = query.Select?.Text,
            Filter = query.Filter?.Text,
            PageSize = query.Top,
        };
    }

    private string Find(GraphRequest request) => mailbox.FindFolder(request.Key("folder")) ?? throw GraphException.NotFound();

    private JsonObject View(string id, Selection? select)
    {
        var entry = mailbox.Folders.Find(id)!;
        var messages = mailbox.Messages.List(id);
        var folder = new JsonObject
        {
            ["id"] = id,
            ["displayName"] = entry.Name,
            ["parentFolderId"] = entry.Parent,
            ["childFolderCount"] = mailbox.Folders.ChildrenOf(id).Count,
            ["unreadItemCount"] = messages.Count(message => !message.Is("isRead")),
            ["totalItemCount"] = messages.Count,
            ["isHidden"] = false,
        };
        return ResourceView.Selected(folder, select);
    }
}
