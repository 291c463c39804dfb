using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Me;

public sealed class KeptDataApiTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Fact]
    public async Task What_is_kept_can_be_seen_and_erased_and_begins_anew_when_asked_for()
    {
        using var client = await app.SignInToSandboxAsync();
        var before = await client.SyncedListAsync();

        using var export = await client.GetAsync("/api/me/export");
        var file = await export.Content.ReadFromJsonAsync<JsonElement>();
        using var erased = await client.DeleteAsync("/api/me");
        var empty = await client.GetFromJsonAsync<JsonElement>("/api/me/export");

        Assert.Equal("attachment; filename=outlook-follow-up.json; filename*=UTF-8''outlook-follow-up.json", export.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(before.Messages(), file.GetProperty("mailboxes")[0].GetProperty("messages").GetInt32());
        Assert.DoesNotContain("\"body\"", file.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.All(empty.EnumerateObject(), table => Assert.Equal(0, table.Value.GetArrayLength()));
        Assert.Equal(before.Ids(), (await client.SyncedListAsync()).Ids());
    }

    [Fact]
    public async Task Erasing_in_the_middle_of_a_sync_leaves_nothing()
    {
        using var client = app.SignedInAs(Guid.NewGuid().ToString());
        await client.GetAsync("/api/follow-ups");

        using var erased = await client.DeleteAsync("/api/me");

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        var empty = await client.GetFromJsonAsync<JsonElement>("/api/me/export");
        Assert.All(empty.EnumerateObject(), table => Assert.Equal(0, table.Value.GetArrayLength()));
    }
}
