using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>
/// The mailbox that the product ships with: Delia Marchetti's, who has five interview processes in five states. Its dates move, so
/// that the story stays the same on every day.
/// </summary>
public static class SampleMailbox
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static readonly Lazy<(Cast Cast, IReadOnlyList<ConversationFile> Conversations)> Script =
        new(() => (Cast.Load(), [.. SampleFiles.Conversations().Select(ConversationFile.Load)]));

    /// <summary>
    /// The mailbox as it looks at a moment: nothing in it was sent or received later. The ids are the same at every moment.
    /// </summary>
    public static MailboxFolder At(DateTimeOffset now)
    {
        var time = new StoryTime(now, Zone);
        var (cast, conversations) = Script.Value;
        var messages = new List<JsonObject>();
        var events = new List<JsonObject>();
        foreach (var conversation in conversations)
        {
            var entries = StoryEvent.In(conversation, cast, time);
            var writer = new MessageWriter(cast, time, conversation, entries);
            messages.AddRange(conversation.Scenes.Where(scene => !scene.IsEvent).Select(writer.Write));
            events.AddRange(entries.Values.Select(entry => entry.ToJson()));
        }

        return MailboxFolder.From(
            JsonNode.Parse(time.Fill(SampleFiles.Text("me.json")))!.AsObject(),
            [.. messages.OrderByDescending(message => (string?)message["receivedDateTime"], StringComparer.Ordinal)],
            [.. events.OrderBy(entry => (string?)entry["start"]!["dateTime"], StringComparer.Ordinal)]);
    }
}
