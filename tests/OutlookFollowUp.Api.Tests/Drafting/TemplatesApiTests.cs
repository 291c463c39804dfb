using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Drafting;

/// <summary>The user's own templates, over HTTP and into the store.</summary>
public sealed class TemplatesApiTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    private const string Mine = "---\nkind: thankYou, lateThankYou\nregister: casual\nname: Mine\nsubject: Thank you – {{role}} interview\n---\n\nHi {{to.first}},\n\n"
        + "sorry for the late note, and thanks for our {{talk}} {{when}}. I still think about {{topic}}, and I'd be glad to join {{company}}.\n\nBest,\\\n{{me.first}}\n";

    [Fact]
    public async Task A_template_is_kept_changed_taken_away_and_removed()
    {
        using var client = Somebody();

        using var added = await client.PostAsJsonAsync("/api/templates", new { markdown = Mine });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var id = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        using var replaced = await client.PutAsJsonAsync($"/api/templates/{id}", new { markdown = Mine.Replace("Best,", "Cheers,", StringComparison.Ordinal) });
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        using var exported = await client.GetAsync($"/api/templates/{id}");
        var list = await client.GetFromJsonAsync<JsonElement>("/api/templates");

        Assert.Equal("text/markdown", exported.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Cheers,", await exported.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Mine", list.GetProperty("own")[0].GetProperty("name").GetString());
        Assert.True(list.GetProperty("builtIn").GetArrayLength() >= 40);
        Assert.Contains(list.GetProperty("slots").EnumerateArray(), slot => slot.GetProperty("name").GetString() == "topic");

        using var removed = await client.DeleteAsync($"/api/templates/{id}");
        using var again = await client.DeleteAsync($"/api/templates/{id}");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (removed.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task What_was_exported_can_be_imported_by_somebody_else_who_does_not_see_the_first()
    {
        using var alex = Somebody();
        using var blake = Somebody();
        using var added = await alex.PostAsJsonAsync("/api/templates", new { markdown = Mine });
        var id = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        var file = await alex.GetStringAsync($"/api/templates/{id}");

        using var hidden = await blake.GetAsync($"/api/templates/{id}");
        using var changed = await blake.PutAsJsonAsync($"/api/templates/{id}", new { markdown = Mine });
        using var imported = await blake.PostAsync("/api/templates/import", new StringContent(file, Encoding.UTF8, "text/markdown"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (hidden.StatusCode, changed.StatusCode));
        Assert.Equal(HttpStatusCode.Created, imported.StatusCode);
        Assert.Equal(Mine, (await blake.GetFromJsonAsync<JsonElement>("/api/templates")).GetProperty("own")[0].GetProperty("markdown").GetString());
    }

    [Fact]
    public async Task A_template_of_one_s_own_writes_the_draft()
    {
        var client = await app.SignInToSandboxAsync();
        var list = await client.SyncedListAsync();
        var id = list.GetProperty("items").EnumerateArray().First(item => item.GetProperty("actions").EnumerateArray()
            .Any(action => action.GetProperty("kind").GetString() == "thankYou")).GetProperty("id").GetString()!;
        using var added = await client.PostAsJsonAsync("/api/templates", new { markdown = Mine });
        var template = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;

        using var composed = await client.PostAsJsonAsync("/api/drafts/compose",
            new { interviewId = id, kind = "thankYou", template, answers = new { topic = "the loading bay" } });
        using var wrong = await client.PostAsJsonAsync("/api/drafts/compose", new { interviewId = id, kind = "withdrawal", template });
        using var preview = await client.PostAsJsonAsync("/api/templates/preview", new { markdown = Mine, interviewId = id });

        Assert.Contains("I still think about the loading bay", (await composed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("text").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal("topic", (await preview.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("questions")[0].GetProperty("slot").GetString());
    }

    [Fact]
    public async Task A_preview_says_what_is_wrong_and_shows_what_it_can()
    {
        using var client = Somebody();

        using var good = await client.PostAsJsonAsync("/api/templates/preview", new { markdown = Mine });
        using var bad = await client.PostAsJsonAsync("/api/templates/preview", new { markdown = Mine.Replace("{{topic}}", "{{weather}}", StringComparison.Ordinal) });

        var shown = await good.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains("the dbt migration", shown.GetProperty("text").GetString(), StringComparison.Ordinal);
        var problem = (await bad.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("problems")[0];
        Assert.Equal((10, true), (problem.GetProperty("line").GetInt32(), problem.GetProperty("isError").GetBoolean()));
        Assert.Contains("weather", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no front matter")]
    [InlineData("---\nkind: thankYou\nregister: casual\nsubject: x\n---\n\n<script>alert(1)</script>\n")]
    [InlineData("---\nkind: thankYou\nregister: casual\nsubject: x\n---\n\n![](https://tracker.example/{{to.first}})\n")]
    [InlineData("---\nkind: thankYou\nregister: casual\nsubject: x\n---\n\n{{include endless}}\n")]
    public async Task A_template_that_cannot_be_used_is_refused_with_the_place(string markdown)
    {
        using var client = Somebody();

        using var added = await client.PostAsJsonAsync("/api/templates", new { markdown });
        using var imported = await client.PostAsync("/api/templates/import", new StringContent(markdown, Encoding.UTF8, "text/markdown"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (added.StatusCode, imported.StatusCode));
        var errors = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").GetProperty("markdown");
        Assert.NotEqual("", errors[0].GetString());
        Assert.Equal(0, (await client.GetFromJsonAsync<JsonElement>("/api/templates")).GetProperty("own").GetArrayLength());
    }

    [Fact]
    public async Task A_megabyte_is_refused_with_a_sentence_and_more_is_not_read()
    {
        using var client = Somebody();

        using var large = await client.PostAsJsonAsync("/api/templates", new { markdown = Mine + new string('a', 1024 * 1024) });

        Assert.Equal(HttpStatusCode.BadRequest, large.StatusCode);
        Assert.Contains("at most 32 KB", await large.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private HttpClient Somebody() => app.SignedInAs(Guid.NewGuid().ToString());
}
