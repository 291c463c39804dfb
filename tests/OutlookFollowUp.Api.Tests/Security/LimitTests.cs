using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.Drafts;

namespace OutlookFollowUp.Api.Tests.Security;

/// <summary>What the service does to whoever asks too much, at once, too long or too deep. Over a real socket.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly FollowUpApplication _app = new();

    public LimitTests() => _app.UseKestrel(0);

    private Uri Address => _app.ClientOptions.BaseAddress;

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Large_deep_and_endless_requests_are_refused_and_the_next_is_answered()
    {
        using var client = await _app.SignInToSandboxAsync();
        var deep = $$"""{"draft":{{new string('[', 5_000)}}{{new string(']', 5_000)}}}""";

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PutAsync(client, "/api/me/settings", new string(' ', 70_000) + "{}"));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(client, "/api/drafts/check", deep));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(client, "/api/drafts/check", new string(' ', 9_000_000) + "{}"));
        Assert.Equal("431", await StatusAsync($"GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('x', 40_000)}\r\n\r\n"));
        Assert.Equal("431", await StatusAsync(
            "GET /health/live HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 200).Select(n => $"X-{n}: y\r\n")) + "\r\n"));
        Assert.Equal("414", await StatusAsync($"GET /{new string('p', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        Assert.Equal("431", await StatusAsync(
            $"GET /api/follow-ups HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {new string('t', 60_000)}\r\n\r\n"));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(client, "/api/drafts/check", SampleDraft.Request().ToJsonString()));
    }

    /// <summary>A header or a body that drips in holds a connection for seconds, not for good.</summary>
    [Theory]
    [InlineData("GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")]
    [InlineData("POST /api/drafts/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nAuthorization: Bearer {token}\r\n\r\n{")]
    public async Task A_request_that_drips_is_ended(string start)
    {
        using var client = await _app.SignInToSandboxAsync();
        var token = client.DefaultRequestHeaders.Authorization!.Parameter;

        Assert.Equal("408", await StatusAsync(start.Replace("{token}", token, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_user_s_flood_is_nobody_else_s_and_health_answers_through_it()
    {
        await using var app = new FollowUpApplication().With("Limits:RequestsPerMinute", "5");
        using var flood = app.SignedInAs(FollowUpApplication.Alex);
        using var other = app.SignedInAs(FollowUpApplication.Blake);

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
            statuses.Add(await PostAsync(flood, "/api/drafts/check", "{}"));
        using var refused = await flood.PostAsJsonAsync("/api/drafts/check", new { });

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.BadRequest, 5), HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(429, (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetInt32());
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(other, "/api/drafts/check", "{}"));
        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.OK, (await app.CreateClient().GetAsync("/health/live")).StatusCode);
    }

    private static Task<HttpStatusCode> PostAsync(HttpClient client, string path, string body) => SendAsync(client, HttpMethod.Post, path, body);

    private static Task<HttpStatusCode> PutAsync(HttpClient client, string path, string body) => SendAsync(client, HttpMethod.Put, path, body);

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        // A body that is refused is not sent in vain: the service may hang up in the middle of it.
        request.Headers.ExpectContinue = body.Length > 60_000;
        using var response = await client.SendAsync(request);
        if (!response.IsSuccessStatusCode)
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return response.StatusCode;
    }

    /// <summary>The status with which the service ends a request that is written as it stands.</summary>
    private async Task<string> StatusAsync(string request)
    {
        _app.StartServer();
        using var socket = new TcpClient();
        await socket.ConnectAsync(Address.Host, Address.Port);
        await using var stream = socket.GetStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), patience.Token);
        using var answer = new StreamReader(stream, Encoding.ASCII);
        var line = await answer.ReadLineAsync(patience.Token);
        return line?.Split(' ')[1] ?? "ended";
    }
}
