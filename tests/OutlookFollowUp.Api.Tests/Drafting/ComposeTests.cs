using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Drafting;

/// <summary>Drafts for the sample mailbox, over HTTP.</summary>
public sealed class ComposeTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["thankYou"] = "thankYou",
        ["sendPromised"] = "additionalInformation",
        ["nudge"] = "statusInquiry",
        ["secondNudge"] = "secondNudge",
        ["answerThem"] = "reply",
        ["replyToOffer"] = "replyToOffer",
        ["decideOffer"] = "replyToOffer",
        ["replyToRejection"] = "replyToRejection",
        ["askFeedback"] = "feedbackRequest",
        ["reconnect"] = "reconnect",
    };

    [Fact]
    public async Task Every_open_action_of_the_sample_gets_a_draft_in_its_place()
    {
        var client = await app.SignInToSandboxAsync();
        var list = await client.SyncedListAsync();
        var written = 0;
        foreach (var item in list.GetProperty("items").EnumerateArray())
        {
            foreach (var action in item.GetProperty("actions").EnumerateArray().Where(action => Kinds.ContainsKey(action.GetProperty("kind").GetString()!)))
            {
                var to = action.GetProperty("to")[0];
                var draft = await client.ComposedAsync(new
                {
                    interviewId = item.GetProperty("id").GetString(),
                    kind = Kinds[action.GetProperty("kind").GetString()!],
                    person = to.GetProperty("name").GetString(),
                    answers = new { topic = "the loading bay and its two cranes", message = "Tuesday at ten suits me.", information = "The drawings are done." },
                });

                Assert.Equal("send", draft.GetProperty("verdict").GetString());
                Assert.NotEqual("", draft.GetProperty("subject").GetString());
                Assert.True(draft.GetProperty("to").GetArrayLength() == 1, draft.ToString());
                Assert.NotEqual("", draft.GetProperty("replyTo").GetProperty("reason").GetString());
                Assert.DoesNotContain("{{", draft.GetProperty("text").GetString(), StringComparison.Ordinal);
                Assert.StartsWith("<p>", draft.GetProperty("html").GetString(), StringComparison.Ordinal);
                written++;
            }
        }

        Assert.True(written >= 5, $"{written} drafts");
    }

    [Fact]
    public async Task Other_ways_say_it_in_other_words_and_the_same_way_in_the_same()
    {
        var (client, id) = await app.ThankedForAsync();
        async Task<string> TextAsync(int way) => (await client.ComposedAsync(
            new { interviewId = id, kind = "thankYou", way, answers = new { topic = "the loading bay and its two cranes" } })).GetProperty("text").GetString()!;

        var texts = await Task.WhenAll(Enumerable.Range(0, 6).Select(TextAsync));

        Assert.Equal(6, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(texts[2], await TextAsync(2));
    }

    [Fact]
    public async Task Without_notes_the_person_is_asked()
    {
        var (client, id) = await app.ThankedForAsync();

        var draft = await client.ComposedAsync(new { interviewId = id, kind = "thankYou" });

        var question = draft.GetProperty("questions")[0];
        Assert.Equal("topic", question.GetProperty("slot").GetString());
        Assert.False(question.GetProperty("isOptional").GetBoolean());
        Assert.NotEqual("", question.GetProperty("example").GetString());
    }

    [Fact]
    public async Task The_notes_beside_the_mail_keep_to_their_limits_and_say_when_it_is_too_soon()
    {
        var (client, id) = await app.ThankedForAsync();

        var note = await client.ComposedAsync(new { interviewId = id, kind = "thankYou", form = "linkedIn", length = "short" });
        var checkedNote = await client.PostedAsync("/api/drafts/notes/check",
            new { interviewId = id, form = "linkedIn", length = "short", text = new string('a', 201) });

        Assert.Equal(200, note.GetProperty("limit").GetInt32());
        Assert.InRange(note.GetProperty("text").GetString()!.Length, 20, 200);
        Assert.Contains("mail first", note.GetProperty("objection").GetString(), StringComparison.Ordinal);
        Assert.Equal("too-long", checkedNote.GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("""{ "kind": "thankYou" }""", "interviewId")]
    [InlineData("""{ "interviewId": "no/body", "kind": "thankYou" }""", "interviewId")]
    [InlineData("""{ "interviewId": "ID" }""", "kind")]
    [InlineData("""{ "interviewId": "ID", "kind": "other" }""", "kind")]
    [InlineData("""{ "interviewId": "ID", "kind": "poem" }""", "kind")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "person": "nobody@nowhere.example" }""", "person")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "register": "royal" }""", "register")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "length": "endless" }""", "length")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "points": [{ "id": "topics.77" }] }""", "points[0].id")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "points": [null] }""", "points[0]")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "answers": { "weather": "fine" } }""", "answers.weather")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "template": "none" }""", "template")]
    [InlineData("""{ "interviewId": "ID", "kind": "thankYou", "way": "x" }""", "way")]
    [InlineData("{", "$")]
    public async Task A_bad_request_is_told_its_field(string json, string field)
    {
        var (client, id) = await app.ThankedForAsync();

        using var response = await client.PostAsync("/api/drafts/compose",
            new StringContent(json.Replace("ID", id, StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.True((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty(field, out _),
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Nobody_drafts_for_another_s_interview()
    {
        var (_, id) = await app.ThankedForAsync();
        using var other = app.SignedInAs(FollowUpApplication.Blake);

        using var composed = await other.PostAsJsonAsync("/api/drafts/compose", new { interviewId = id, kind = "thankYou" });
        using var points = await other.GetAsync($"/api/drafts/points/{id}");
        using var closing = await other.GetAsync($"/api/drafts/closing/{id}");
        using var preparation = await other.GetAsync($"/api/drafts/preparation/{id}");

        Assert.Equal(HttpStatusCode.BadRequest, composed.StatusCode);
        Assert.All([points, closing, preparation], response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
    }
}
