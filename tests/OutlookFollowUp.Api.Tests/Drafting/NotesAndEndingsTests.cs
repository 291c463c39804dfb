using System.Net.Http.Json;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Drafting;

/// <summary>What notes and outcomes do to drafts, each in a mailbox of its own.</summary>
public sealed class NotesAndEndingsTests : IDisposable
{
    private readonly FollowUpApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_note_of_the_debrief_is_a_point_with_its_source_and_gets_into_the_draft_that_picks_it()
    {
        var (client, id) = await _app.ThankedForAsync();
        using var noted = await client.PutAsJsonAsync($"/api/interviews/{id}/debrief", new
        {
            topics = new object[] { new { text = "Loading bay" }, new { text = "how they count pallets" } },
            promised = new[] { "portfolio" },
        });
        noted.EnsureSuccessStatusCode();

        var points = await client.GetFromJsonAsync<JsonElement>($"/api/drafts/points/{id}?kind=thankYou");
        var second = points.EnumerateArray().First(point => point.GetProperty("text").GetString() == "how they count pallets");
        Assert.Equal("topics", second.GetProperty("source").GetProperty("debriefField").GetString());
        Assert.InRange(points.GetArrayLength(), 3, 5);

        var draft = await client.ComposedAsync(new { interviewId = id, kind = "thankYou", points = new[] { new { id = second.GetProperty("id").GetString() } } });

        Assert.Contains("how you count pallets", draft.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("loading bay", draft.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("portfolio", draft.GetProperty("stillToAttach")[0].GetString());
        Assert.Equal(0, draft.GetProperty("questions").EnumerateArray().Count(question => !question.GetProperty("isOptional").GetBoolean()));
    }

    [Fact]
    public async Task The_end_of_one_shows_the_others_and_an_acceptance_their_withdrawals()
    {
        var (client, id) = await _app.ThankedForAsync();

        var before = await client.GetFromJsonAsync<JsonElement>($"/api/drafts/closing/{id}");
        using var offered = await client.PostAsJsonAsync($"/api/interviews/{id}/corrections", new { kind = "outcome", state = "offer" });
        offered.EnsureSuccessStatusCode();
        var after = await client.GetFromJsonAsync<JsonElement>($"/api/drafts/closing/{id}");

        Assert.NotEqual(0, before.GetProperty("others").GetArrayLength());
        Assert.Equal(0, before.GetProperty("withdrawals").GetArrayLength());
        Assert.True(before.TryGetProperty("reconnectFrom", out _));
        Assert.NotEqual(0, after.GetProperty("withdrawals").GetArrayLength());
        Assert.All(after.GetProperty("withdrawals").EnumerateArray(), draft => Assert.Equal("withdrawal", draft.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task What_was_learned_is_on_a_page_before_the_next_interview()
    {
        var (client, id) = await _app.ThankedForAsync();
        using var noted = await client.PutAsJsonAsync($"/api/interviews/{id}/debrief", new { improve = "Structure **answers** <script>x</script>", wentWell = "calm" });
        noted.EnsureSuccessStatusCode();
        var other = (await client.SyncedListAsync()).Ids().First(each => each != id);

        var preparation = await client.GetFromJsonAsync<JsonElement>($"/api/drafts/preparation/{other}");

        var page = preparation.GetProperty("page").GetString()!;
        Assert.Equal("Structure **answers** <script>x</script>", preparation.GetProperty("lessons")[0].GetProperty("improve").GetString());
        Assert.Contains("<strong>answers</strong>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
    }
}
