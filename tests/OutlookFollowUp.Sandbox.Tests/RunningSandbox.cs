using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

/// <summary>A sandbox on a socket of its own and a client that is signed in to it.</summary>
public sealed class RunningSandbox : IAsyncDisposable
{
    private readonly HttpClient _client = new();

    private RunningSandbox(SandboxServer server)
    {
        Server = server;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
    }

    public SandboxServer Server { get; }

    public static async Task<RunningSandbox> WithAsync(IEnumerable<JsonObject>? messages = null, IEnumerable<JsonObject>? events = null) =>
        new(await SandboxServer.StartAsync(Letter.Mailbox(messages, events)));

    public static async Task<RunningSandbox> ServingAsync(MailboxFolder folder, TimeProvider? clock = null) =>
        new(await SandboxServer.StartAsync(folder, clock: clock));

    /// <summary>Goes on with a token that names these permissions.</summary>
    public void UseScopes(string scopes)
    {
        var claims = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new { oid = Letter.OwnerId, tid = Letter.OwnerId, scp = scopes }));
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", $"e30.{claims}.");
    }

    /// <summary>Sends a request to a path below the service root, or to a whole address as links give it.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, JsonNode? body = null, params string[] prefer)
    {
        var request = new HttpRequestMessage(method,
            address.StartsWith("http", StringComparison.Ordinal) ? address : Server.BaseUrl + "/" + address);
        foreach (var preference in prefer)
            request.Headers.TryAddWithoutValidation("Prefer", preference);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return _client.SendAsync(request);
    }

    public async Task<JsonObject> GetAsync(string address, params string[] prefer)
    {
        using var response = await SendAsync(HttpMethod.Get, address, null, prefer);
        var content = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, content);
        return JsonNode.Parse(content)!.AsObject();
    }

    /// <summary>The JSON of a request that must succeed with this status.</summary>
    public async Task<JsonObject> AnswerAsync(HttpMethod method, string address, JsonNode? body, HttpStatusCode expected, params string[] prefer)
    {
        using var response = await SendAsync(method, address, body, prefer);
        var content = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, content);
        return content.Length > 0 ? JsonNode.Parse(content)!.AsObject() : [];
    }

    /// <summary>The status, code and message of a request that must fail.</summary>
    public async Task<(HttpStatusCode Status, string Code, string Message)> FailAsync(HttpMethod method, string address,
        JsonNode? body = null)
    {
        using var response = await SendAsync(method, address, body);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        Assert.NotNull(error["innerError"]!["request-id"]);
        Assert.NotNull(error["innerError"]!["client-request-id"]);
        Assert.NotNull(error["innerError"]!["date"]);
        return (response.StatusCode, (string)error["code"]!, (string)error["message"]!);
    }

    public static IEnumerable<string> Ids(JsonObject page) => page["value"]!.AsArray().Select(item => (string)item!["id"]!);

    /// <summary>All pages of a list or delta round, and its last page.</summary>
    public async Task<(List<JsonObject> Items, JsonObject Last)> ReadAllAsync(string address, params string[] prefer)
    {
        var items = new List<JsonObject>();
        for (var next = address; ;)
        {
            var page = await GetAsync(next, prefer);
            items.AddRange(page["value"]!.AsArray().Select(item => item!.AsObject()));
            if ((string?)page["@odata.nextLink"] is not { } link)
                return (items, page);
            next = link;
        }
    }

    /// <summary>The resources of a list or delta round, or the single one at the address.</summary>
    public async Task<IReadOnlyList<JsonElement>> ResourcesAsync(string address)
    {
        var first = await GetAsync(address);
        return first["value"] is JsonArray
            ? [.. (await ReadAllAsync(address)).Items.Select(item => JsonSerializer.SerializeToElement(item))]
            : [JsonSerializer.SerializeToElement(first)];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Server.DisposeAsync();
    }
}
