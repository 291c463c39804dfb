using System.Text.Json;

namespace OutlookFollowUp.Api.Tests.FollowUps;

/// <summary>Whole mailboxes, from their folder through Graph, sync and store to the list as the pane reads it.</summary>
public sealed class SharedMailboxTests
{
    /// <summary>The kinds that are compared one by one; the others are hints.</summary>
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "thankYou", "sendPromised", "nudge", "secondNudge", "letGo", "answerThem", "noShow", "replyToOffer", "decideOffer",
        "replyToRejection", "reconnect",
    };

    [SharedTheory]
    [InlineData("event-manager-london")]
    [InlineData("logistics-new-york")]
    public async Task A_shared_mailbox_comes_out_as_expected(string name)
    {
        var folder = SharedCases.PathTo("cases", "mailboxes", name);
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "expect.json")));
        await using var app = new FollowUpApplication().With("Sandbox:Mailbox", folder);
        using var client = await app.SignInToSandboxAsync();

        var list = await client.SyncedListAsync();

        Assert.Equal("idle", list.SyncState());
        Assert.Equal(expected.RootElement.GetProperty("at").GetDateTimeOffset(), list.GetProperty("at").GetDateTimeOffset());
        Assert.Equal(
            Sorted(expected.RootElement.GetProperty("items").EnumerateArray().Select(item => Described(item, item))),
            Sorted(Paired(list, expected.RootElement).Select(pair => Described(pair.Item, pair.Expected))));
    }

    /// <summary>Each item found with the one that is expected of that company, or with itself when none is.</summary>
    private static IEnumerable<(JsonElement Item, JsonElement Expected)> Paired(JsonElement list, JsonElement expected) =>
        list.GetProperty("items").EnumerateArray().Select(item =>
            (item, expected.GetProperty("items").EnumerateArray().Where(other => Text(other, "company") == Text(item, "company"))
                .Append(item).First()));

    /// <summary>What is compared of an item: the fields that are expected of it, times to the minute.</summary>
    private static string Described(JsonElement item, JsonElement expected)
    {
        var fields = new[] { "role", "round", "state" }.Where(name => expected.TryGetProperty(name, out _))
            .Select(name => $"{name} {Text(item, name)}");
        var times = new[] { "interviewedAt", "promisedBy", "waitUntil" }.Where(name => expected.TryGetProperty(name, out _))
            .Select(name => $"{name} {Minute(item, name)}");
        var people = item.GetProperty("interviewers").EnumerateArray()
            .Select(person =>
                person.ValueKind == JsonValueKind.String ? person.GetString()! : Text(person, "address") is { Length: > 0 } address
                    ? address : Text(person, "name"));
        return $"{Text(item, "company")}: {string.Join(", ", [.. fields, .. times])}\n  with {string.Join(", ", Sorted(people))}\n  {string.Join("\n  ", Sorted(Actions(item, expected)))}";
    }

    private static IEnumerable<string> Actions(JsonElement item, JsonElement expected)
    {
        var optional = expected.TryGetProperty("optionalActions", out var kinds)
            ? kinds.EnumerateArray().Select(kind => kind.GetString()).ToHashSet() : [];
        foreach (var action in item.GetProperty("actions").EnumerateArray()
            .Where(action => Counted.Contains(Text(action, "kind")) && !optional.Contains(Text(action, "kind"))))
        {
            var to = action.GetProperty("to").EnumerateArray()
                .Select(person => person.ValueKind == JsonValueKind.String ? person.GetString()! : Text(person, "address"));
            yield return $"{Text(action, "kind")} to {string.Join(", ", Sorted(to))}, opens {Minute(action, "opens")}, due {Minute(action, "due")}";
        }
    }

    private static string Minute(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var time)
            ? time.GetDateTimeOffset().UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            : "never";

    private static string Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.OrdinalIgnoreCase);
}
