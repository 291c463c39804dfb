using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Microsoft To Do: lists, their tasks with links to what they are about, and the changes of a list's tasks.</summary>
internal sealed class ToDoApi(SandboxMailbox mailbox)
{
    private const string Lists = "/todo/lists";
    private const string OneList = Lists + "/{list}";
    private const string Tasks = OneList + "/tasks";
    private const string OneTask = Tasks + "/{task}";

    private static readonly string[] ListReadOnly = ["id", "isOwner", "isShared", "wellknownListName"];

    private static readonly string[] TaskReadOnly =
        ["id", "createdDateTime", "lastModifiedDateTime", "bodyLastModifiedDateTime", "hasAttachments"];

    private static readonly string[] Statuses = ["notStarted", "inProgress", "completed", "waitingOnOthers", "deferred"];

    private readonly string _generation = Guid.NewGuid().ToString("N");

    private string Context => $"users('{mailbox.UserId}')/todo/lists";

    public void Map(GraphRoutes me)
    {
        me.Get(Lists, ShowLists);
        me.Post(Lists, AddList);
        me.Get(OneList, request => List(request, Find(request)));
        me.Patch(OneList, Rename);
        me.Delete(OneList, RemoveList);
        me.Get(Tasks, ShowTasks);
        me.Post(Tasks, AddTask);
        me.Get(Tasks + "/delta", Delta);
        me.Get(OneTask, request => Task(request, FindTask(request)));
        me.Patch(OneTask, UpdateTask);
        me.Delete(OneTask, RemoveTask);
        me.Get(OneTask + "/linkedResources", Links);
        me.Post(OneTask + "/linkedResources", AddLink);
    }

    private GraphAnswer ShowLists(GraphRequest request)
    {
        var query = request.Query(ResourceType.ToDoList);
        return ResourcePage.Of(request, query, Context, mailbox.ToDo.Lists.List(), list => View(list, query));
    }

    private async Task<IResult> AddList(GraphRequest request)
    {
        var name = Name(ResourceBody.Checked(await request.ReadBodyAsync(), ResourceType.ToDoList, ListReadOnly));
        return List(request, mailbox.ToDo.AddList(name), StatusCodes.Status201Created);
    }

    private async Task<IResult> Rename(GraphRequest request)
    {
        var name = Name(ResourceBody.Checked(await request.ReadBodyAsync(), ResourceType.ToDoList, ListReadOnly));
        return List(request, mailbox.ToDo.Rename(Find(request), name));
    }

    private IResult RemoveList(GraphRequest request)
    {
        mailbox.ToDo.RemoveList(Find(request));
        return Results.NoContent();
    }

    private GraphAnswer ShowTasks(GraphRequest request)
    {
        var query = request.Query(ResourceType.ToDoTask);
        var list = Find(request);
        return ResourcePage.Of(request, query, $"{Context}('{list.Id}')/tasks", mailbox.ToDo.Tasks.List(list.ImmutableId),
            task => View(task, query));
    }

    private async Task<IResult> AddTask(GraphRequest request)
    {
        var given = CheckedTask(await request.ReadBodyAsync());
        return Task(request, mailbox.ToDo.AddTask(Find(request), given), StatusCodes.Status201Created);
    }

    private async Task<IResult> UpdateTask(GraphRequest request)
    {
        var given = CheckedTask(await request.ReadBodyAsync());
        return Task(request, mailbox.ToDo.UpdateTask(FindTask(request), given));
    }

    private IResult RemoveTask(GraphRequest request)
    {
        mailbox.ToDo.Tasks.Remove(FindTask(request).ImmutableId);
        return Results.NoContent();
    }

    private GraphAnswer Delta(GraphRequest request)
    {
        var list = Find(request).ImmutableId;
        var query = request.Query(ResourceType.ToDoTask);
        var token = (query.DeltaToken ?? query.SkipToken) is { } given
            ? DeltaToken.Read(given, _generation, list)
            : new DeltaToken(_generation, list, Cursor: 0, mailbox.ToDo.Tasks.Sequence) { Select = query.Select?.Text, PageSize = query.Top };
        var select = token.Select is { } names ? Selection.Parse(names, ResourceType.ToDoTask) : null;
        return DeltaPage.Of(request, token, mailbox.ToDo.Tasks, "todoTask", _ => true, task => View(task, new ODataQuery { Select = select }));
    }

    private GraphAnswer Links(GraphRequest request)
    {
        var query = request.Query(ResourceType.LinkedResource);
        var links = JsonObject.Create(FindTask(request).Json)!["linkedResources"]!.AsArray().OfType<JsonObject>().ToList();
        return ResourcePage.Of(request, query, Context, links, link => link.DeepClone().AsObject());
    }

    private async Task<IResult> AddLink(GraphRequest request)
    {
        var link = ResourceBody.Checked(await request.ReadBodyAsync(), ResourceType.LinkedResource, ["id"]);
        link["id"] = Guid.NewGuid().ToString();
        var task = FindTask(request);
        var links = JsonObject.Create(task.Json)!["linkedResources"]!.DeepClone().AsArray();
        links.Add(link.DeepClone());
        mailbox.ToDo.UpdateTask(task, new JsonObject { ["linkedResources"] = links });
        return new GraphAnswer(link, StatusCodes.Status201Created);
    }

    private GraphAnswer List(GraphRequest request, Resource list, int status = StatusCodes.Status200OK) => GraphAnswer.Entity(
        $"{request.Root}/$metadata#{Context}/$entity", View(list, request.Query(ResourceType.ToDoList)), status);

    private GraphAnswer Task(GraphRequest request, Resource task, int status = StatusCodes.Status200OK) => GraphAnswer.Entity(
        $"{request.Root}/$metadata#{Context}('{task.Container}')/tasks/$entity", View(task, request.Query(ResourceType.ToDoTask)), status);

    private static JsonObject View(Resource resource, ODataQuery query)
    {
        var view = JsonObject.Create(resource.Json)!;
        foreach (var name in view.Select(property => property.Key)
            .Where(name => name is not ("id" or "@odata.etag") && query.Select?.Contains(name) is false && !query.Expand.Contains(name)).ToList())
            view.Remove(name);
        return view;
    }

    private Resource Find(GraphRequest request) => mailbox.ToDo.Lists.Find(request.Key("list")) ?? throw GraphException.NotFound();

    private Resource FindTask(GraphRequest request) =>
        mailbox.ToDo.Tasks.Find(request.Key("task")) is { } task && task.Container == Find(request).ImmutableId
            ? task
            : throw GraphException.NotFound();

    private static string Name(JsonObject list) => (string?)list["displayName"] is { Length: > 0 } name
        ? name
        : throw new GraphException(400, "invalidRequest", "The displayName of the list is missing.");

    private static JsonObject CheckedTask(JsonObject body)
    {
        var task = ResourceBody.Checked(body, ResourceType.ToDoTask, TaskReadOnly);
        if ((string?)task["status"] is { } status && !Statuses.Contains(status, StringComparer.Ordinal))
            throw new GraphException(400, "invalidRequest", $"Requested value '{status}' was not found.");
        foreach (var property in (string[])["dueDateTime", "reminderDateTime", "startDateTime"])
        {
            if (task[property] is JsonObject time && GraphTime.Read(System.Text.Json.JsonSerializer.SerializeToElement(time)) is null)
                throw new GraphException(400, "invalidRequest", $"The {property} is no time in a known zone.");
        }

        return task;
    }
}
