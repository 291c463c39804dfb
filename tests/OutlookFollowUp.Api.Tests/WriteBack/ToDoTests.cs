using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Api.WriteBack;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.WriteBack;

/// <summary>The To Do list, from what is due to the phone and back.</summary>
public sealed class ToDoTests(WrittenApplication app) : IClassFixture<WrittenApplication>
{
    [Fact]
    public async Task Nothing_is_written_until_the_user_says_so_and_then_a_task_for_each_open_action_once()
    {
        await app.SwitchAsync(toDo: false);
        await app.Client.SyncAgainAsync();
        Assert.Equal("off", await app.StateAsync());

        var list = await app.SwitchAsync(toDo: true);
        var tasks = await app.OpenTasksAsync();
        await app.Client.SyncAgainAsync();

        Assert.Equal("working", await app.StateAsync());
        Assert.Equal(WrittenApplication.Actions(list), tasks.Count);
        Assert.Equal(tasks.Count, (await app.StatusAsync()).GetProperty("tasks").GetInt32());
        Assert.Equal(tasks.Select(task => task.ToJsonString()), (await app.OpenTasksAsync()).Select(task => task.ToJsonString()));
        Assert.Equal(tasks.Count, tasks.Select(WrittenApplication.ExternalId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(tasks, task => Assert.NotNull(task["dueDateTime"]));
    }

    [Fact]
    public async Task A_task_says_in_neutral_words_whom_to_thank_until_when_why_and_where_it_is_seen()
    {
        var list = await app.SwitchAsync(toDo: true);
        var item = list.GetProperty("items").EnumerateArray().First(item => item.GetProperty("actions").EnumerateArray().Any(IsThankYou));
        var action = item.GetProperty("actions").EnumerateArray().First(IsThankYou);
        var name = action.GetProperty("to")[0].GetProperty("name").GetString()!;

        var task = Assert.Single(await app.TasksAsync(), task => (string)task["title"]! == $"Thank {name} ({item.GetProperty("company").GetString()})");

        var due = action.GetProperty("due").GetDateTimeOffset();
        Assert.StartsWith(due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), (string)task["dueDateTime"]!["dateTime"]!, StringComparison.Ordinal);
        Assert.Contains(action.GetProperty("reason").GetString()!, (string)task["body"]!["content"]!, StringComparison.Ordinal);
        Assert.Equal("Outlook Follow-Up", (string)task["linkedResources"]![0]!["applicationName"]!);
        Assert.StartsWith("https://", (string?)task["linkedResources"]![0]!["webUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_off_on_the_phone_is_done_here_and_comes_back_when_it_is_unticked()
    {
        await app.SwitchAsync(toDo: true);
        var task = (await app.OpenTasksAsync())[0];
        var row = await RowAsync(task);

        await app.ChangeAsync(task, new JsonObject { ["status"] = "completed" });
        var after = await app.Client.SyncAgainAsync();
        var said = await CorrectionsAsync();
        await app.ChangeAsync(task, new JsonObject { ["status"] = "notStarted" });
        await app.Client.SyncAgainAsync();
        var again = await app.Client.SyncAgainAsync();

        Assert.False(IsOpen(after, row));
        Assert.Contains(said, correction => correction.GetProperty("kind").GetString() == "doneElsewhere");
        Assert.True(IsOpen(again, row));
        Assert.Equal("notStarted", (string)(await app.FindAsync(task))!["status"]!);
    }

    [Fact]
    public async Task What_is_deleted_on_the_phone_is_dismissed_here_and_gets_a_new_task_when_that_is_taken_back()
    {
        await app.SwitchAsync(toDo: true);
        var task = (await app.OpenTasksAsync())[^1];
        var row = await RowAsync(task);

        await app.DeleteAsync(task);
        var after = await app.Client.SyncAgainAsync();
        await app.Client.SyncAgainAsync();
        var said = Assert.Single(await CorrectionsAsync(), correction => correction.GetProperty("kind").GetString() == "dismissed");
        using var undone = await app.Client.DeleteAsync($"/api/interviews/corrections/{said.GetProperty("id").GetString()}");
        var again = await app.Client.SyncedListAsync();
        await app.Client.SyncAgainAsync();

        Assert.False(IsOpen(after, row));
        Assert.True(IsOpen(again, row));
        var fresh = await app.AskAsync(database => database.ToDoTasks.AsNoTracking().SingleAsync(other =>
            other.State == ToDoTaskState.Open && other.Kind == row.Kind && other.To == row.To && other.ProcessId == row.ProcessId));
        Assert.NotEqual(row.ExternalId, fresh.ExternalId);
        Assert.Contains(await app.OpenTasksAsync(), other => WrittenApplication.ExternalId(other) == fresh.ExternalId);
    }

    [Fact]
    public async Task What_is_answered_is_ticked_off()
    {
        await app.SwitchAsync(toDo: true);
        var row = await app.AskAsync(database => database.ToDoTasks.AsNoTracking()
            .FirstAsync(row => row.State == ToDoTaskState.Open && row.Kind == FollowUpActionKind.ReplyToOffer));
        var task = Assert.Single(await app.OpenTasksAsync(), task => (string)task["id"]! == row.TaskId);

        await app.PhoneAsync(HttpMethod.Post, "me/sendMail", JsonNode.Parse($$"""
            {
              "message": {
                "subject": "Thank you for the offer",
                "toRecipients": [{ "emailAddress": { "address": "{{row.To}}" } }],
                "body": { "contentType": "text", "content": "Thank you very much for the offer. I will get back to you by Friday." }
              }
            }
            """));
        await app.Client.SyncAgainAsync();

        Assert.Equal("completed", (string)(await app.FindAsync(task))!["status"]!);
    }

    [Fact]
    public async Task What_lapses_is_removed()
    {
        var list = await app.SwitchAsync(toDo: true);
        var item = list.GetProperty("items").EnumerateArray().Last(item => item.GetProperty("actions").GetArrayLength() > 0);
        var before = await app.TasksAsync();

        using var said = await app.Client.PostAsJsonAsync($"/api/interviews/{item.GetProperty("id").GetString()}/corrections", new { kind = "notAnInterview" });
        await app.Client.SyncedListAsync();
        var after = await app.TasksAsync();
        var id = (await said.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        using var undone = await app.Client.DeleteAsync($"/api/interviews/corrections/{id}");
        await app.Client.SyncedListAsync();

        Assert.Equal(before.Count - item.GetProperty("actions").GetArrayLength(), after.Count);
        Assert.Equal(before.Count, (await app.TasksAsync()).Count);
    }

    [Fact]
    public async Task What_moves_moves_its_task_and_the_words_stay_the_user_s()
    {
        var list = await app.SwitchAsync(toDo: true);
        var (company, action) = FirstThankYou(list);
        var title = $"Thank {action.GetProperty("to")[0].GetProperty("name").GetString()} ({company})";
        var task = Assert.Single(await app.OpenTasksAsync(), task => (string)task["title"]! == title);
        await app.ChangeAsync(task, new JsonObject { ["title"] = "Mine", ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "my notes" } });
        await app.Client.SyncAgainAsync();
        Assert.Equal("Mine", (string)(await app.FindAsync(task))!["title"]!);
        await app.AskAsync(database => database.ToDoTasks.Where(row => row.TaskId == (string)task["id"]!)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Written, "2020-01-01 ")));
        await app.ChangeAsync(task, new JsonObject { ["dueDateTime"] = new JsonObject { ["dateTime"] = "2020-01-01T00:00:00", ["timeZone"] = "UTC" } });

        await app.Client.SyncAgainAsync();

        var moved = (await app.FindAsync(task))!;
        Assert.Equal((string)task["dueDateTime"]!["dateTime"]!, (string)moved["dueDateTime"]!["dateTime"]!);
        Assert.Equal(("Mine", "my notes"), ((string)moved["title"]!, (string)moved["body"]!["content"]!));
        await app.ChangeAsync(task, new JsonObject { ["title"] = title });
    }

    [Fact]
    public async Task A_list_that_is_renamed_stays_ours()
    {
        await app.SwitchAsync(toDo: true);
        var path = await app.ListPathAsync();
        await app.PhoneAsync(HttpMethod.Patch, path!, new JsonObject { ["displayName"] = "Jobs" });

        await app.Client.SyncAgainAsync();

        Assert.Null(await app.ListPathAsync());
        await app.PhoneAsync(HttpMethod.Patch, path!, new JsonObject { ["displayName"] = WrittenApplication.ListName });
    }

    [Fact]
    public async Task A_list_that_is_deleted_closes_nothing_and_comes_back_when_it_is_wanted()
    {
        var before = WrittenApplication.Actions(await app.SwitchAsync(toDo: true));
        await app.PhoneAsync(HttpMethod.Delete, (await app.ListPathAsync())!);

        var after = WrittenApplication.Actions(await app.Client.SyncAgainAsync());
        await app.Client.SyncAgainAsync();

        Assert.Equal(("listDeleted", before), (await app.StateAsync(), after));
        Assert.Null(await app.ListPathAsync());
        await TryAgainAsync();
        Assert.Equal(before, (await app.OpenTasksAsync()).Count);
    }

    [Fact]
    public async Task Without_the_permission_it_says_so_and_does_not_ask_again_until_it_is_worth_it()
    {
        await app.SwitchAsync(toDo: true);
        app.Graph.Faults.Plan(new Fault(403, "ErrorAccessDenied", "Access is denied.") { Path = "todo" });

        var list = await app.Client.SyncAgainAsync();
        Assert.Equal(("idle", "needsPermission"), (list.SyncState(), await app.StateAsync()));
        Assert.Equal("Tasks.ReadWrite", (await app.StatusAsync()).GetProperty("permission").GetString());
        app.Graph.Faults.Plan(new Fault(403, "ErrorAccessDenied", "Access is denied.") { Path = "todo" });
        await app.Client.SyncAgainAsync();
        await TryAgainAsync();
        Assert.Equal("needsPermission", await app.StateAsync());
        await TryAgainAsync();
        Assert.Equal("working", await app.StateAsync());
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Stopped_anywhere_throttled_and_started_again_every_action_has_one_task(int seed)
    {
        var random = new Random(seed);
        var actions = WrittenApplication.Actions(await app.SwitchAsync(toDo: true));
        for (var round = 0; round < 4; round++)
        {
            // As if we had stopped after To Do had answered and before we knew.
            var rows = await app.AskAsync(database => database.ToDoTasks.AsNoTracking().Where(row => row.State == ToDoTaskState.Open).ToListAsync());
            foreach (var row in rows.Where(_ => random.Next(3) == 0))
                await app.AskAsync(database => database.ToDoTasks.Where(other => other.ExternalId == row.ExternalId).ExecuteUpdateAsync(set =>
                    set.SetProperty(other => other.State, ToDoTaskState.Planned).SetProperty(other => other.TaskId, (string?)null)));
            // As if another instance had made it too.
            var doubled = rows[random.Next(rows.Count)];
            await app.PhoneAsync(HttpMethod.Post, await app.ListPathAsync() + "/tasks", new JsonObject
            {
                ["title"] = "Double",
                ["dueDateTime"] = new JsonObject { ["dateTime"] = "2026-05-01T00:00:00", ["timeZone"] = "UTC" },
                ["linkedResources"] = new JsonArray(new JsonObject { ["externalId"] = doubled.ExternalId }),
            });
            app.Graph.Faults.Plan(Enumerable.Range(0, random.Next(3)).Select(_ =>
                (random.Next(2) == 0 ? Fault.Throttled("0") : Fault.Unavailable("0")) with { Path = "todo" }));
            await app.Client.SyncAgainAsync();
        }

        var tasks = await app.OpenTasksAsync();
        Assert.Equal(actions, WrittenApplication.Actions(await app.Client.SyncedListAsync()));
        Assert.Equal(actions, tasks.Count);
        Assert.Equal(actions, tasks.Select(WrittenApplication.ExternalId).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task What_was_to_be_done_to_a_task_when_we_stopped_is_done_after()
    {
        await app.SwitchAsync(toDo: true);
        var tasks = await app.OpenTasksAsync();
        await app.AskAsync(database => database.ToDoTasks.Where(row => row.ExternalId == WrittenApplication.ExternalId(tasks[0]))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ToDoTaskState.Removing)));

        await app.Client.SyncAgainAsync();

        Assert.Null(await app.FindAsync(tasks[0]));
        Assert.Equal(tasks.Count, (await app.OpenTasksAsync()).Count);
    }

    [Fact]
    public async Task Switched_off_the_list_stays_as_it_is_and_switched_on_it_is_taken_up_again()
    {
        await app.SwitchAsync(toDo: true);
        var before = await app.OpenTasksAsync();

        await app.SwitchAsync(toDo: false);
        Assert.Equal("off", await app.StateAsync());
        Assert.Equal(before.Count, (await app.OpenTasksAsync()).Count);
        Assert.Equal(0, await app.AskAsync(database => database.ToDoTasks.CountAsync()));

        await app.SwitchAsync(toDo: true);
        Assert.Equal(before.Select(task => (string)task["id"]!).Order(StringComparer.Ordinal),
            (await app.OpenTasksAsync()).Select(task => (string)task["id"]!).Order(StringComparer.Ordinal));
    }

    private async Task TryAgainAsync()
    {
        using var asked = await app.Client.PostAsync("/api/me/write-back", null);
        asked.EnsureSuccessStatusCode();
        await app.Client.SyncedListAsync();
    }

    private Task<ToDoTaskRow> RowAsync(JsonObject task)
    {
        var externalId = WrittenApplication.ExternalId(task);
        return app.AskAsync(database => database.ToDoTasks.AsNoTracking().SingleAsync(row => row.ExternalId == externalId));
    }

    private static bool IsOpen(JsonElement list, ToDoTaskRow row) => list.GetProperty("items").EnumerateArray()
        .Where(item => item.GetProperty("id").GetString() == row.ProcessId)
        .SelectMany(item => item.GetProperty("actions").EnumerateArray())
        .Any(action => string.Equals(action.GetProperty("kind").GetString(), row.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
            && action.GetProperty("to").EnumerateArray().Any(person => row.To.Length == 0
                || row.To.Contains(person.GetProperty("address").GetString() ?? "", StringComparison.OrdinalIgnoreCase)));

    private async Task<List<JsonElement>> CorrectionsAsync() =>
        [.. (await app.Client.GetFromJsonAsync<JsonElement>("/api/interviews/corrections")).EnumerateArray()];

    private static (string Company, JsonElement Action) FirstThankYou(JsonElement list)
    {
        var item = list.GetProperty("items").EnumerateArray().First(item => item.GetProperty("actions").EnumerateArray().Any(IsThankYou));
        return (item.GetProperty("company").GetString()!, item.GetProperty("actions").EnumerateArray().First(IsThankYou));
    }

    private static bool IsThankYou(JsonElement action) => action.GetProperty("kind").GetString() == "thankYou";
}
