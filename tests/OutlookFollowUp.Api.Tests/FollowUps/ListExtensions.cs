using System.Net.Http.Json;
using System.Text.Json;

namespace OutlookFollowUp.Api.Tests.FollowUps;

/// <summary>Reads the list as the pane does: asking again while a sync runs.</summary>
internal static class ListExtensions
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string? SyncState(this JsonElement list) => list.GetProperty("sync").GetProperty("state").GetString();

    public static int Messages(this JsonElement list) => list.GetProperty("sync").GetProperty("messages").GetInt32();

    /// <summary>The ids of the list's interviews.</summary>
    public static IReadOnlyList<string> Ids(this JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    /// <summary>The sandbox's user, and the id of one of their interviews.</summary>
    public static async Task<(HttpClient Client, string Id)> SignedInWithAnInterviewAsync(this FollowUpApplication app)
    {
        var client = await app.SignInToSandboxAsync();
        return (client, (await client.SyncedListAsync()).Ids()[0]);
    }

    /// <summary>The list once no sync is under way.</summary>
    public static async Task<JsonElement> SyncedListAsync(this HttpClient client, string query = "")
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var list = await client.GetFromJsonAsync<JsonElement>("/api/follow-ups" + query, patience.Token);
            if (list.SyncState() != "running")
                return list;
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>How far the sync has come, once it has come as far as wanted.</summary>
    public static async Task<JsonElement> ProgressAsync(this HttpClient client, Func<JsonElement, bool> isWanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var sync = (await client.GetFromJsonAsync<JsonElement>("/api/follow-ups", patience.Token)).GetProperty("sync");
            if (isWanted(sync))
                return sync;
            await Task.Delay(20, patience.Token);
        }
    }

    public static async Task<JsonElement> SyncAgainAsync(this HttpClient client)
    {
        using var accepted = await client.PostAsync("/api/sync", null);
        accepted.EnsureSuccessStatusCode();
        return await client.SyncedListAsync();
    }
}
