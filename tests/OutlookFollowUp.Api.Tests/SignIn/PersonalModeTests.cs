using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Api.Tests.SignIn.Entra;

namespace OutlookFollowUp.Api.Tests.SignIn;

/// <summary>One person on their own machine, from the code on the console to the list.</summary>
public sealed class PersonalModeTests(ConnectedService service) : IClassFixture<ConnectedService>
{
    [Fact]
    public async Task Somebody_types_the_code_and_sees_their_list()
    {
        service.Entra.HasTypedCode = false;
        await using var app = Personal();

        using var asked = await app.CreateClient().PostAsync("/api/personal/sign-in", null);
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        await UntilAsync(async () => (await MessageAsync(app)).Contains("enter the code ABCD-1234", StringComparison.Ordinal));

        service.Entra.HasTypedCode = true;
        using var client = await SignedInAsync(app);
        var list = await client.SyncedListAsync();
        Assert.Equal("idle", list.SyncState());
        Assert.True(list.GetProperty("items").GetArrayLength() > 0);
    }

    [Fact]
    public async Task After_a_restart_nobody_is_asked_again()
    {
        var folder = Directory.CreateTempSubdirectory("personal-");
        try
        {
            var database = $"Data Source={Path.Combine(folder.FullName, "follow-ups.db")};Pooling=False";
            await using (var first = Personal().With("ConnectionStrings:Database", database))
                (await SignedInAsync(first)).Dispose();
            var asked = service.Entra.Asked.Count(form => (string?)form["grant_type"] == Grants.DeviceCode);

            await using var second = Personal().With("ConnectionStrings:Database", database);
            using var client = await SignedInAsync(second);

            Assert.Equal("idle", (await client.SyncAgainAsync()).SyncState());
            Assert.Equal(asked, service.Entra.Asked.Count(form => (string?)form["grant_type"] == Grants.DeviceCode));
            Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder.FullName, "keys"), "key-*.xml"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_token_of_Entra_s_opens_nothing_here()
    {
        await using var app = Personal();

        using var response = await app.WithToken(service.Entra.TokenFor(service.Owner)).GetAsync("/api/follow-ups");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Only_pages_of_this_machine_get_an_answer()
    {
        await using var app = Personal();

        foreach (var (remote, host, origin, isAnswered) in Callers)
        {
            foreach (var (method, path) in new[] { ("GET", "/rules"), ("POST", "/api/personal/sign-in") })
            {
                var context = await app.Server.SendAsync(request =>
                {
                    request.Connection.RemoteIpAddress = IPAddress.Parse(remote);
                    request.Request.Method = method;
                    request.Request.Host = new HostString(host);
                    request.Request.Path = path;
                    request.Request.Headers.Origin = origin;
                });
                Assert.True(isAnswered == (context.Response.StatusCode < 300), $"{remote} {host} {origin}: {context.Response.StatusCode}");
            }
        }
    }

    private static (string Remote, string Host, string? Origin, bool IsAnswered)[] Callers =>
    [
        ("127.0.0.1", "localhost:5080", null, true),
        ("127.0.0.1", "localhost:5080", "http://localhost:5080", true),
        ("::1", "[::1]:5080", "http://[::1]:5080", true),
        ("127.0.0.1", "localhost:5080", "http://localhost:3000", false),
        ("127.0.0.1", "localhost:5080", "https://elsewhere.example", false),
        ("127.0.0.1", "localhost:5080", "null", false),
        ("127.0.0.1", "rebound.example:5080", null, false),
        ("127.0.0.1", "localhost.example", null, false),
        ("192.168.1.20", "localhost:5080", null, false),
    ];

    private FollowUpApplication Personal() => service.Application("Personal").With("Personal:SignIn", "DeviceCode");

    private static async Task<HttpClient> SignedInAsync(FollowUpApplication app)
    {
        string? token = null;
        await UntilAsync(async () =>
        {
            using var response = await app.CreateClient().PostAsync("/api/personal/sign-in", null);
            token = response.StatusCode == HttpStatusCode.OK
                ? (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString() : null;
            return token is not null;
        });
        var client = app.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<string> MessageAsync(FollowUpApplication app)
    {
        using var response = await app.CreateClient().PostAsync("/api/personal/sign-in", null);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString()!;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
            await Task.Delay(100, patience.Token);
    }
}
