using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Me;

/// <summary>What users choose for themselves, and where it counts.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly FollowUpApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Whoever_chose_nothing_has_the_defaults_and_their_bounds()
    {
        using var client = _app.SignedInAs(FollowUpApplication.Alex);

        var settings = await client.GetFromJsonAsync<JsonElement>("/api/me/settings");

        Assert.Equal(7, settings.GetProperty("cadence").GetProperty("nudgeNoPromise").GetInt32());
        Assert.True(settings.GetProperty("linkedIn").GetBoolean());
        Assert.Equal("en-US", settings.GetProperty("dialect").GetString());
        Assert.False(settings.GetProperty("writeBack").GetProperty("toDo").GetBoolean());
        var gap = settings.GetProperty("cadenceSettings").EnumerateArray().Single(setting => setting.GetProperty("name").GetString() == "nudgeGap");
        Assert.Equal((7, 5, 21), (gap.GetProperty("default").GetInt32(), gap.GetProperty("least").GetInt32(), gap.GetProperty("most").GetInt32()));
    }

    [Fact]
    public async Task What_is_chosen_stays_and_is_nobody_elses()
    {
        using var alex = _app.SignedInAs(FollowUpApplication.Alex);
        using var blake = _app.SignedInAs(FollowUpApplication.Blake);

        using var saved = await PutAsync(alex, """
            {"cadence": {"nudgeNoPromise": 10}, "linkedIn": false, "dialect": "en-GB", "words": [" Kubeflow "], "disabledRules": ["wordiness"],
             "writeBack": {"toDo": true}}
            """);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var settings = await alex.GetFromJsonAsync<JsonElement>("/api/me/settings");
        Assert.Equal(10, settings.GetProperty("cadence").GetProperty("nudgeNoPromise").GetInt32());
        Assert.Equal("en-GB", settings.GetProperty("dialect").GetString());
        Assert.Equal("Kubeflow", Assert.Single(settings.GetProperty("words").EnumerateArray()).GetString());
        Assert.True(settings.GetProperty("writeBack").GetProperty("toDo").GetBoolean());
        var others = await blake.GetFromJsonAsync<JsonElement>("/api/me/settings");
        Assert.Equal(7, others.GetProperty("cadence").GetProperty("nudgeNoPromise").GetInt32());
        Assert.Empty(others.GetProperty("words").EnumerateArray());
    }

    [Fact]
    public async Task Another_wait_moves_what_opens_next()
    {
        using var client = await _app.SignInToSandboxAsync();
        var waits = Waits(await client.SyncedListAsync());

        using var saved = await PutAsync(client, """{"cadence": {"nudgeNoPromise": 21, "nudgeAfterPromise": 10, "stillDeciding": 30, "letGoAfter": 60}}""");
        var later = Waits(await client.SyncedListAsync());

        Assert.True(waits.Any(wait => later[wait.Key] > wait.Value), "No wait became longer.");
        Assert.DoesNotContain(waits, wait => later[wait.Key] < wait.Value);
    }

    [Fact]
    public async Task A_check_without_context_follows_the_settings_and_one_with_context_does_not()
    {
        using var client = _app.SignedInAs(FollowUpApplication.Alex);
        using var saved = await PutAsync(client, """{"words": ["realy"], "disabledRules": ["grammar"]}""");

        Assert.Empty(await RulesThatSpeakAsync(client, context: ""));
        Assert.Equal(["grammar", "typo"], await RulesThatSpeakAsync(client, """, "context": {"user": {"name": "Alex Doe", "addresses": ["alex@example.com"]}}"""));
    }

    [Theory]
    [InlineData("""{"cadence": {"nudgeNoPromise": 4}}""", "cadence.nudgeNoPromise")]
    [InlineData("""{"cadence": {"nudgeNoPromise": null}}""", "cadence.nudgeNoPromise")]
    [InlineData("""{"cadence": {"nudgeNoPromise": "ten"}}""", "cadence.nudgeNoPromise")]
    [InlineData("""{"cadence": {"patience": 4}}""", "cadence.patience")]
    [InlineData("""{"cadence": {"thankYouTarget": 30, "thankYouGrace": 24}}""", "cadence.thankYouGrace")]
    [InlineData("""{"dialect": "en-AU"}""", "dialect")]
    [InlineData("""{"words": ["two words"]}""", "words[0]")]
    [InlineData("""{"disabledRules": ["typo", "no-such-rule"]}""", "disabledRules[1]")]
    [InlineData("""{"writeBack": {"toDo": "yes"}}""", "writeBack.toDo")]
    public async Task A_bad_choice_names_its_field_and_changes_nothing(string body, string field)
    {
        using var client = _app.SignedInAs(FollowUpApplication.Alex);
        using var before = await PutAsync(client, """{"words": ["kept"]}""");

        using var refused = await PutAsync(client, body);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains(field, problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        var settings = await client.GetFromJsonAsync<JsonElement>("/api/me/settings");
        Assert.Equal("kept", Assert.Single(settings.GetProperty("words").EnumerateArray()).GetString());
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.PutAsync("/api/me/settings", content);
    }

    private static async Task<IReadOnlyList<string?>> RulesThatSpeakAsync(HttpClient client, string context)
    {
        using var content = new StringContent($$$"""
            {"draft": {"from": {"name": "Alex Doe", "address": "alex@example.com"}, "to": [{"name": "Sam", "address": "sam@example.org"}],
              "subject": "The garden on Sunday", "kind": "other",
              "body": {"contentType": "text", "content": "Hi Sam,\n\nI realy will bring the the plants on Sunday, as we said.\n\nAlex"}}{{{context}}}}
            """, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/api/drafts/check", content);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, DateTimeOffset> Waits(JsonElement list) => list.GetProperty("items").EnumerateArray()
        .Where(item => item.TryGetProperty("waitUntil", out _))
        .ToDictionary(item => item.GetProperty("id").GetString()!, item => item.GetProperty("waitUntil").GetDateTimeOffset(), StringComparer.Ordinal);
}
