using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Interviews;

/// <summary>The user's word on an interview of the sample mailbox, over HTTP and into the store.</summary>
public sealed class InterviewsApiTests : IDisposable
{
    private readonly FollowUpApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task An_interview_tells_its_story()
    {
        var (client, id) = await SignedInAsync();

        var interview = await client.GetFromJsonAsync<JsonElement>($"/api/interviews/{id}");

        Assert.Equal(id, interview.GetProperty("item").GetProperty("id").GetString());
        Assert.NotEqual(0, interview.GetProperty("timeline").GetArrayLength());
        Assert.All(interview.GetProperty("timeline").EnumerateArray(), mail => Assert.True(mail.TryGetProperty("messageId", out _)));
        Assert.NotEqual(0, interview.GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public async Task A_story_says_when_it_is_told_what_opens_next_and_where_each_round_was_found()
    {
        var (client, _) = await SignedInAsync();
        var list = await client.SyncedListAsync();
        var waiting = list.GetProperty("items").EnumerateArray().First(item => item.TryGetProperty("waitUntil", out _));

        var interview = await client.GetFromJsonAsync<JsonElement>($"/api/interviews/{waiting.GetProperty("id").GetString()}");

        var ahead = list.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("state").GetString() == "scheduled");
        Assert.True(ahead.GetProperty("upcomingAt").GetDateTimeOffset() > list.GetProperty("at").GetDateTimeOffset());
        var next = interview.GetProperty("item").GetProperty("next");
        Assert.Equal(waiting.GetProperty("waitUntil").GetString(), next.GetProperty("opens").GetString());
        Assert.False(string.IsNullOrEmpty(next.GetProperty("kind").GetString()));
        Assert.Equal("America/New_York", interview.GetProperty("timeZone").GetString());
        Assert.Equal("America/New_York", list.GetProperty("timeZone").GetString());
        Assert.True(interview.GetProperty("at").GetDateTimeOffset() > DateTimeOffset.UnixEpoch);
        Assert.All(interview.GetProperty("timeline").EnumerateArray(), mail => Assert.True(mail.TryGetProperty("to", out _)));
        Assert.All(interview.GetProperty("rounds").EnumerateArray(), round =>
            Assert.False(string.IsNullOrEmpty(round.GetProperty("evidence").GetProperty("quote").GetString())));
    }

    [Fact]
    public async Task What_was_no_interview_is_gone_after_the_next_sync_too_and_comes_back_when_taken_back()
    {
        var (client, id) = await SignedInAsync();

        var correction = await SaidAsync(client, id, new { kind = "notAnInterview" });

        Assert.DoesNotContain(id, (await client.SyncedListAsync()).Ids());
        Assert.DoesNotContain(id, (await client.SyncAgainAsync()).Ids());
        using var undone = await client.DeleteAsync($"/api/interviews/corrections/{correction}");
        Assert.Equal(HttpStatusCode.NoContent, undone.StatusCode);
        Assert.Contains(id, (await client.SyncedListAsync()).Ids());
    }

    [Fact]
    public async Task Notes_are_shown_without_markup_of_their_own_and_feed_the_list()
    {
        var (client, id) = await SignedInAsync();

        using var noted = await client.PutAsJsonAsync($"/api/interviews/{id}/debrief", new
        {
            wentWell = "**calm** <script>alert(1)</script> [x](javascript:alert(1)) ![y](https://tracker.example/y.png) [z](https://acme.example/)",
            topics = new[] { new { text = "the loading bay", person = (string?)null } },
            answerBy = "2199-01-05",
        });

        Assert.Equal(HttpStatusCode.Created, noted.StatusCode);
        var interview = await client.GetFromJsonAsync<JsonElement>($"/api/interviews/{id}");
        var html = interview.GetProperty("debriefHtml").GetString()!;
        Assert.Contains("<strong>calm</strong>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://acme.example/\"", html, StringComparison.Ordinal);
        Assert.Equal("the loading bay", interview.GetProperty("debrief").GetProperty("topics")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Nobody_corrects_or_sees_what_is_somebody_else_s()
    {
        var (client, id) = await SignedInAsync();
        var correction = await SaidAsync(client, id, new { kind = "closed" });
        using var other = _app.SignedInAs(FollowUpApplication.Blake);

        using var shown = await other.GetAsync($"/api/interviews/{id}");
        using var said = await other.PostAsJsonAsync($"/api/interviews/{id}/corrections", new { kind = "closed" });
        using var undone = await other.DeleteAsync($"/api/interviews/corrections/{correction}");

        Assert.All([shown, said, undone], response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
        Assert.Equal(1, (await client.GetFromJsonAsync<JsonElement>("/api/interviews/corrections")).GetArrayLength());
    }

    [Fact]
    public async Task Every_correction_is_kept_and_read_again()
    {
        var (client, id) = await SignedInAsync();
        var start = (await client.GetFromJsonAsync<JsonElement>($"/api/interviews/{id}")).GetProperty("rounds")[0].GetProperty("startsAt").GetString();

        await SaidAsync(client, id, new { kind = "person", person = new { name = "Ada Fell", address = "ada@fell.example" }, part = "interviewer" });
        await SaidAsync(client, id, new { kind = "attendance", startsAt = start, attendance = "held" });
        await SaidAsync(client, id, new { kind = "theyPromised", by = "2199-01-05" });
        await SaidAsync(client, id, new { kind = "youPromised", thing = "drawings" });
        await SaidAsync(client, id, new { kind = "doneElsewhere", action = "nudge", channel = "phone" });
        await SaidAsync(client, id, new { kind = "dismissed", action = "linkedIn" });
        await SaidAsync(client, id, new { kind = "snoozed", until = "2199-01-05T09:00:00Z" });

        var interview = await client.GetFromJsonAsync<JsonElement>($"/api/interviews/{id}");
        var said = interview.GetProperty("corrections").EnumerateArray().Select(correction => correction.GetProperty("said")).ToList();
        Assert.Equal(
            ["person", "attendance", "theyPromised", "youPromised", "doneElsewhere", "dismissed", "snoozed"],
            said.Select(correction => correction.GetProperty("kind").GetString()));
        Assert.Equal("Ada Fell", said[0].GetProperty("person").GetProperty("name").GetString());
        Assert.Equal(start, said[1].GetProperty("startsAt").GetString());
        Assert.Equal("2199-01-05", said[2].GetProperty("by").GetString());
        Assert.Equal("drawings", said[3].GetProperty("thing").GetString());
        Assert.Equal("phone", said[4].GetProperty("channel").GetString());
        Assert.Equal("linkedIn", said[5].GetProperty("action").GetString());
        Assert.Equal("2199-01-05T04:00:00-05:00", said[6].GetProperty("until").GetString());
        Assert.Contains(interview.GetProperty("rounds").EnumerateArray(), round => round.GetProperty("interviewers").EnumerateArray()
            .Any(person => person.GetProperty("name").GetString() == "Ada Fell"));
        Assert.Equal(0, interview.GetProperty("item").GetProperty("actions").GetArrayLength());
    }

    private Task<(HttpClient Client, string Id)> SignedInAsync() => _app.SignedInWithAnInterviewAsync();

    private static async Task<string> SaidAsync(HttpClient client, string id, object correction)
    {
        using var response = await client.PostAsJsonAsync($"/api/interviews/{id}/corrections", correction);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
