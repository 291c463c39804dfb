using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Security;

/// <summary>Nobody sees anything without a token, and nobody sees or changes anything of somebody else's with one.</summary>
public sealed class IsolationTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    private const string At = "2026-03-04T12:00:00Z";

    [Fact]
    public void Every_endpoint_is_in_the_table() => Assert.DoesNotContain(
        EndpointTable.Of(app), endpoint => !EndpointTable.OpenToAll.ContainsKey(endpoint) && !EndpointTable.OfSomebodyElse.ContainsKey(endpoint));

    [Fact]
    public async Task Every_endpoint_but_the_public_ones_wants_a_token()
    {
        using var nobody = app.CreateClient();
        foreach (var endpoint in EndpointTable.Of(app).Where(endpoint => !EndpointTable.OpenToAll.ContainsKey(endpoint)))
        {
            var (method, path) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var response = await nobody.SendAsync(request);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"{endpoint} answers {(int)response.StatusCode} to nobody");
        }
    }

    [Fact]
    public async Task Somebody_else_gets_nothing_with_the_owner_s_ids_and_changes_nothing()
    {
        using var owner = await app.SignInToSandboxAsync();
        var ids = await IdsAsync(owner);
        var before = await EverythingAsync(owner, ids["interview"]);

        var wrong = new List<string>();
        using var other = app.SignedInAs(FollowUpApplication.Blake);
        foreach (var (endpoint, attempt) in EndpointTable.OfSomebodyElse)
        {
            using var request = new HttpRequestMessage(new HttpMethod(endpoint.Split(' ')[0]), Filled(attempt.Path, ids));
            if (attempt.Body is { } body)
                request.Content = new StringContent(Filled(body, ids), Encoding.UTF8, "application/json");
            using var response = await other.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();

            if (attempt.Status != (int)response.StatusCode)
                wrong.Add($"{endpoint} answers {(int)response.StatusCode} to somebody else: {answer}");
            wrong.AddRange(ids.Where(id => id.Key != "markdown" && attempt.Body?.Contains($"{{{id.Key}}}", StringComparison.Ordinal) != true)
                .Where(id => answer.Contains(id.Value, StringComparison.OrdinalIgnoreCase))
                .Select(id => $"{endpoint} tells somebody else the owner's {id.Key}: {answer}"));
        }

        Assert.Empty(wrong);
        Assert.Equal(before, await EverythingAsync(owner, ids["interview"]));
    }

    [Fact]
    public async Task The_same_object_id_in_another_tenant_is_somebody_else()
    {
        using var owner = await app.SignInToSandboxAsync();
        await owner.SyncedListAsync();
        var objectId = app.Services.GetRequiredService<SandboxHost>().User.ObjectId;

        using var other = app.WithToken(app.Issuer.Mint(new("99999999-9999-4999-8999-999999999999", objectId), "Other"));
        var list = await other.GetFromJsonAsync<JsonElement>("/api/follow-ups");

        Assert.Equal(0, list.Messages());
        Assert.Equal(0, list.GetProperty("items").GetArrayLength());
    }

    /// <summary>The owner's ids and names, once there is something of every kind.</summary>
    private static async Task<Dictionary<string, string>> IdsAsync(HttpClient owner)
    {
        var item = (await owner.SyncedListAsync()).GetProperty("items")[0];
        var interview = item.GetProperty("id").GetString()!;
        using var said = await owner.PutAsJsonAsync($"/api/interviews/{interview}/debrief", new { insights = "the owner's secret topic" });
        said.EnsureSuccessStatusCode();
        var markdown = (await owner.GetFromJsonAsync<JsonElement>("/api/templates")).GetProperty("builtIn")[0].GetProperty("markdown").GetString()!;
        using var kept = await owner.PostAsJsonAsync("/api/templates", new { markdown });
        kept.EnsureSuccessStatusCode();
        return new(StringComparer.Ordinal)
        {
            ["template"] = (await kept.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!,
            ["markdown"] = JsonSerializer.Serialize(markdown),
            ["interview"] = interview,
            ["correction"] = (await said.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!,
            ["topic"] = "the owner's secret topic",
            ["company"] = item.GetProperty("company").GetString()!,
            ["address"] = item.GetProperty("interviewers")[0].GetProperty("address").GetString()!,
        };
    }

    private static async Task<string> EverythingAsync(HttpClient owner, string interview)
    {
        var all = new StringBuilder();
        foreach (var path in (string[])[$"/api/follow-ups?at={At}", "/api/interviews/corrections", "/api/me/settings", "/api/templates"])
            all.AppendLine(await owner.GetStringAsync(path));
        var story = await owner.GetFromJsonAsync<JsonElement>($"/api/interviews/{interview}");
        return all.AppendLine(story.GetProperty("timeline").GetRawText()).ToString();
    }

    private static string Filled(string text, Dictionary<string, string> ids) =>
        ids.Aggregate(text, (filled, id) => filled.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));
}
