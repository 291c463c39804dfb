using System.Net.Http.Json;
using System.Text.Json;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Drafting;

/// <summary>Asks for drafts as the pane does.</summary>
internal static class DraftingExtensions
{
    /// <summary>An interview of the sample for which thanks are open.</summary>
    public static async Task<(HttpClient Client, string Id)> ThankedForAsync(this FollowUpApplication app)
    {
        var client = await app.SignInToSandboxAsync();
        var list = await client.SyncedListAsync();
        return (client, list.GetProperty("items").EnumerateArray().First(item => item.GetProperty("actions").EnumerateArray()
            .Any(action => action.GetProperty("kind").GetString() == "thankYou")).GetProperty("id").GetString()!);
    }

    public static Task<JsonElement> ComposedAsync(this HttpClient client, object request) => client.PostedAsync("/api/drafts/compose", request);

    public static async Task<JsonElement> PostedAsync(this HttpClient client, string path, object request)
    {
        using var response = await client.PostAsJsonAsync(path, request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
