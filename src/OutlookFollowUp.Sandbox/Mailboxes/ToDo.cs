using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The user's Microsoft To Do: lists and their tasks, with everything that the service adds to what a client wrote.</summary>
internal sealed class ToDo
{
    private const string AllLists = "lists";

    private readonly TimeProvider _clock;

    public ToDo(TimeProvider clock)
    {
        _clock = clock;
        AddList("Tasks", "defaultList");
    }

    public ResourceStore Lists { get; } = new();

    public ResourceStore Tasks { get; } = new();

    public Resource AddList(string name, string wellKnownName = "none") => Put(Lists, AllLists, new JsonObject
    {
        ["id"] = NewMessage.NewId(),
        ["displayName"] = name,
        ["isOwner"] = true,
        ["isShared"] = false,
        ["wellknownListName"] = wellKnownName,
    });

    public Resource Rename(Resource list, string name)
    {
        var json = JsonObject.Create(list.Json)!;
        json["displayName"] = name;
        return Put(Lists, AllLists, json);
    }

    public void RemoveList(Resource list)
    {
        foreach (var task in Tasks.List(list.ImmutableId))
            Tasks.Remove(task.ImmutableId);
        Lists.Remove(list.ImmutableId);
    }

    public Resource AddTask(Resource list, JsonObject given)
    {
        var now = NewMessage.Moment(_clock.GetUtcNow());
        var task = new JsonObject
        {
            ["id"] = NewMessage.NewId(),
            ["importance"] = "normal",
            ["isReminderOn"] = false,
            ["status"] = "notStarted",
            ["title"] = "",
            ["createdDateTime"] = now,
            ["bodyLastModifiedDateTime"] = now,
            ["categories"] = new JsonArray(),
            ["hasAttachments"] = false,
            ["body"] = new JsonObject { ["content"] = "", ["contentType"] = "text" },
            ["linkedResources"] = new JsonArray(),
        };
        return Put(Tasks, list.ImmutableId, Changed(task, given));
    }

    public Resource UpdateTask(Resource task, JsonObject given) =>
        Put(Tasks, task.Container, Changed(JsonObject.Create(task.Json)!, given));

    private JsonObject Changed(JsonObject task, JsonObject given)
    {
        var now = _clock.GetUtcNow();
        foreach (var (name, value) in given)
            task[name] = value?.DeepClone();
        foreach (var link in task["linkedResources"]!.AsArray().OfType<JsonObject>())
            link["id"] ??= Guid.NewGuid().ToString();
        task["lastModifiedDateTime"] = NewMessage.Moment(now);
        if ((string?)task["status"] != "completed")
            task.Remove("completedDateTime");
        else
            task["completedDateTime"] ??= GraphTime.Write(now, TimeZoneInfo.Utc, "UTC");
        return task;
    }

    private static Resource Put(ResourceStore store, string container, JsonObject json)
    {
        json["@odata.etag"] = $"W/\"{Guid.NewGuid():N}\"";
        var resource = Resource.New(JsonSerializer.SerializeToElement(json), container);
        store.Put(resource);
        return resource;
    }
}
