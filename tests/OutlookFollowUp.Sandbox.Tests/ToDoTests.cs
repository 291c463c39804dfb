using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class ToDoTests : IAsyncLifetime
{
    private RunningSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await RunningSandbox.WithAsync();

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    [Fact]
    public async Task Everybody_has_a_list_and_can_make_rename_and_delete_others()
    {
        var made = await AddListAsync("Interview follow-ups");
        var address = "me/todo/lists/" + Uri.EscapeDataString((string)made["id"]!);
        var renamed = await _sandbox.AnswerAsync(HttpMethod.Patch, address, new JsonObject { ["displayName"] = "Jobs" }, HttpStatusCode.OK);
        var names = (await _sandbox.GetAsync("me/todo/lists"))["value"]!.AsArray().Select(list => (string)list!["displayName"]!);
        using var deleted = await _sandbox.SendAsync(HttpMethod.Delete, address);

        Assert.Equal((string)made["id"]!, (string)renamed["id"]!);
        Assert.Equal(["Tasks", "Jobs"], names);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _sandbox.FailAsync(HttpMethod.Get, address + "/tasks")).Status);
    }

    [Fact]
    public async Task A_task_is_made_with_its_link_changed_completed_and_deleted()
    {
        var tasks = await TasksOfNewListAsync();
        var made = await _sandbox.AnswerAsync(HttpMethod.Post, tasks, Task(), HttpStatusCode.Created);
        var address = $"{tasks}/{Uri.EscapeDataString((string)made["id"]!)}";

        var done = await _sandbox.AnswerAsync(HttpMethod.Patch, address, new JsonObject { ["status"] = "completed" }, HttpStatusCode.OK);
        var open = await _sandbox.AnswerAsync(HttpMethod.Patch, address, new JsonObject { ["status"] = "notStarted" }, HttpStatusCode.OK);
        var found = await _sandbox.GetAsync(tasks + "?$filter=status ne 'completed'&$expand=linkedResources");
        using var deleted = await _sandbox.SendAsync(HttpMethod.Delete, address);

        Assert.Equal("k1", (string)made["linkedResources"]![0]!["externalId"]!);
        Assert.NotNull(done["completedDateTime"]);
        Assert.Null(open["completedDateTime"]);
        Assert.Equal("k1", (string)Assert.Single(found["value"]!.AsArray())!["linkedResources"]![0]!["externalId"]!);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
    }

    [Fact]
    public async Task A_round_tells_what_changed_since_the_last()
    {
        var tasks = await TasksOfNewListAsync();
        var first = await _sandbox.AnswerAsync(HttpMethod.Post, tasks, Task(), HttpStatusCode.Created);
        var second = await _sandbox.AnswerAsync(HttpMethod.Post, tasks, Task(), HttpStatusCode.Created);
        var (all, last) = await _sandbox.ReadAllAsync(tasks + "/delta", "odata.maxpagesize=1");

        await _sandbox.SendAsync(HttpMethod.Patch, $"{tasks}/{Uri.EscapeDataString((string)first["id"]!)}", new JsonObject { ["title"] = "Mine" });
        await _sandbox.SendAsync(HttpMethod.Delete, $"{tasks}/{Uri.EscapeDataString((string)second["id"]!)}");
        var (changes, _) = await _sandbox.ReadAllAsync((string)last["@odata.deltaLink"]!);

        Assert.Equal(2, all.Count);
        Assert.Equal("Mine", (string)changes[0]["title"]!);
        Assert.NotNull(changes[1]["@removed"]);
    }

    [Fact]
    public async Task Links_are_added_and_shown()
    {
        var tasks = await TasksOfNewListAsync();
        var task = await _sandbox.AnswerAsync(HttpMethod.Post, tasks, new JsonObject { ["title"] = "Bare" }, HttpStatusCode.Created);
        var links = $"{tasks}/{Uri.EscapeDataString((string)task["id"]!)}/linkedResources";

        await _sandbox.AnswerAsync(HttpMethod.Post, links, new JsonObject { ["externalId"] = "k2" }, HttpStatusCode.Created);

        Assert.Equal("k2", (string)Assert.Single((await _sandbox.GetAsync(links))["value"]!.AsArray())!["externalId"]!);
    }

    [Theory]
    [InlineData("""{ "titel": "Typo" }""")]
    [InlineData("""{ "status": "done" }""")]
    [InlineData("""{ "dueDateTime": { "dateTime": "soon", "timeZone": "UTC" } }""")]
    [InlineData("""{ "dueDateTime": { "dateTime": "2026-05-01T00:00:00", "timeZone": "Mars Standard Time" } }""")]
    [InlineData("""{ "linkedResources": [ { "external": "k" } ] }""")]
    public async Task A_task_that_cannot_be_is_refused(string task)
    {
        var tasks = await TasksOfNewListAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await _sandbox.FailAsync(HttpMethod.Post, tasks, JsonNode.Parse(task))).Status);
        Assert.Empty(RunningSandbox.Ids(await _sandbox.GetAsync(tasks)));
    }

    [SharedFact]
    public async Task It_is_all_as_the_metadata_declares()
    {
        var tasks = await TasksOfNewListAsync();
        var made = await _sandbox.AnswerAsync(HttpMethod.Post, tasks, Task(), HttpStatusCode.Created);
        var address = $"{tasks}/{Uri.EscapeDataString((string)made["id"]!)}";
        await _sandbox.AnswerAsync(HttpMethod.Patch, address, new JsonObject { ["status"] = "completed" }, HttpStatusCode.OK);

        foreach (var (shown, type) in new[] { ("me/todo/lists", "todoTaskList"), (tasks, "todoTask"), (tasks + "/delta", "todoTask"),
            (address, "todoTask"), (address + "/linkedResources", "linkedResource") })
        {
            var items = await _sandbox.ResourcesAsync(shown);
            Assert.NotEmpty(items);
            Assert.Empty(items.SelectMany(item => OfficialMetadata.Misfits(WithoutLinks(item), OfficialMetadata.Type(type))));
            Assert.Null(OfficialMetadata.WhyRefused(shown));
        }
    }

    // What is linked is a navigation property, which the check of a resource's own properties does not know.
    private static JsonElement WithoutLinks(JsonElement item)
    {
        var json = JsonObject.Create(item)!;
        json.Remove("linkedResources");
        return JsonSerializer.SerializeToElement(json);
    }

    private static JsonObject Task() => new()
    {
        ["title"] = "Thank Priya",
        ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "You spoke today." },
        ["dueDateTime"] = new JsonObject { ["dateTime"] = "2026-05-02T00:00:00", ["timeZone"] = "Europe/London" },
        ["linkedResources"] = new JsonArray(new JsonObject { ["applicationName"] = "Outlook Follow-Up", ["externalId"] = "k1" }),
    };

    private Task<JsonObject> AddListAsync(string name) =>
        _sandbox.AnswerAsync(HttpMethod.Post, "me/todo/lists", new JsonObject { ["displayName"] = name }, HttpStatusCode.Created);

    private async Task<string> TasksOfNewListAsync() =>
        $"me/todo/lists/{Uri.EscapeDataString((string)(await AddListAsync("Interview follow-ups"))["id"]!)}/tasks";
}
