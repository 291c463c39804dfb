using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.WriteBack;

/// <summary>A service with a user who is signed in and synced, and that user's phone, which sees the same mailbox.</summary>
public sealed class WrittenApplication : IAsyncLifetime
{
    public const string ListName = "Interview follow-ups";

    private readonly HttpClient _phone = new();

    public WrittenApplication() => App = new FollowUpApplication { Clock = Clock };

    public MovingClock Clock { get; } = new();

    public FollowUpApplication App { get; }

    public HttpClient Client { get; private set; } = null!;

    public SandboxServer Graph => App.Services.GetRequiredService<SandboxHost>().Server;

    public async Task InitializeAsync()
    {
        _phone.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "the phone's");
        Client = await App.SignInToSandboxAsync();
        await Client.SyncedListAsync();
    }

    public async Task DisposeAsync()
    {
        _phone.Dispose();
        Client.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>Switches writing on or off, and answers the list after that.</summary>
    public async Task<JsonElement> SwitchAsync(bool toDo, bool drafts = false)
    {
        using var saved = await Client.PutAsJsonAsync("/api/me/settings", new { writeBack = new { toDo, drafts } });
        saved.EnsureSuccessStatusCode();
        return await Client.SyncedListAsync();
    }

    public async Task<JsonElement> StatusAsync() => (await Client.GetFromJsonAsync<JsonElement>("/api/me/write-back")).GetProperty("toDo");

    public async Task<string?> StateAsync() => (await StatusAsync()).GetProperty("state").GetString();

    /// <summary>Does something as the phone does, and answers what it got.</summary>
    public async Task<JsonObject> PhoneAsync(HttpMethod method, string address, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, Graph.BaseUrl + "/" + address) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await _phone.SendAsync(request);
        var content = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, content);
        return content.Length > 0 ? JsonNode.Parse(content)!.AsObject() : [];
    }

    /// <summary>The path of the list of that name; null when there is none.</summary>
    public async Task<string?> ListPathAsync(string name = ListName) =>
        (await PhoneAsync(HttpMethod.Get, "me/todo/lists?$top=100"))["value"]!.AsArray().SingleOrDefault(list => (string)list!["displayName"]! == name) is { } found
            ? $"me/todo/lists/{Uri.EscapeDataString((string)found["id"]!)}" : null;

    /// <summary>The tasks of our list.</summary>
    public async Task<List<JsonObject>> TasksAsync(string name = ListName) =>
        await ListPathAsync(name) is not { } path ? []
        : [.. (await PhoneAsync(HttpMethod.Get, path + "/tasks?$top=1000"))["value"]!.AsArray().Select(task => task!.AsObject())];

    public async Task<List<JsonObject>> OpenTasksAsync() => [.. (await TasksAsync()).Where(task => (string)task["status"]! != "completed")];

    public async Task<JsonObject> ChangeAsync(JsonObject task, JsonObject changes) =>
        await PhoneAsync(HttpMethod.Patch, await PathAsync(task), changes);

    public async Task DeleteAsync(JsonObject task) => await PhoneAsync(HttpMethod.Delete, await PathAsync(task));

    public async Task<JsonObject?> FindAsync(JsonObject task) => (await TasksAsync()).Find(other => (string)other["id"]! == (string)task["id"]!);

    public static string ExternalId(JsonObject task) => (string)task["linkedResources"]![0]!["externalId"]!;

    public static int Actions(JsonElement list) => list.GetProperty("items").EnumerateArray().Sum(item => item.GetProperty("actions").GetArrayLength());

    internal async Task<T> AskAsync<T>(Func<FollowUpDatabase, Task<T>> question)
    {
        await using var database = await App.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
        return await question(database);
    }

    private async Task<string> PathAsync(JsonObject task) => $"{await ListPathAsync()}/tasks/{Uri.EscapeDataString((string)task["id"]!)}";
}
