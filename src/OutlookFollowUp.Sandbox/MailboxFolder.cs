using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox;

/// <summary>The content of a mailbox folder: resources as Graph v1.0 returns them, checked for what the sandbox relies on.</summary>
public sealed class MailboxFolder
{
    private MailboxFolder(JsonElement user, IReadOnlyList<JsonElement> messages, IReadOnlyList<JsonElement> events, DateTimeOffset? now)
    {
        User = user;
        Messages = messages;
        Events = events;
        Now = now;
    }

    /// <summary>The user, with <c>mailboxSettings</c>.</summary>
    public JsonElement User { get; }

    /// <summary>The messages, each with the <c>parentFolderId</c> of a well-known folder.</summary>
    public IReadOnlyList<JsonElement> Messages { get; }

    public IReadOnlyList<JsonElement> Events { get; }

    /// <summary>The moment at which time stands still in this mailbox; null when it moves.</summary>
    public DateTimeOffset? Now { get; }

    /// <summary>Reads me.json, messages.json, events.json and, when present, clock.json from a folder on disk.</summary>
    /// <exception cref="MailboxFolderException">The folder or a file is missing, damaged or incomplete.</exception>
    public static MailboxFolder Load(string path)
    {
        if (!Directory.Exists(path))
            throw new MailboxFolderException($"The mailbox folder '{path}' does not exist.");

        return Checked(
            FolderFile.Read(path, "me.json"),
            FolderFile.Read(path, "messages.json"),
            FolderFile.Read(path, "events.json"),
            File.Exists(Path.Combine(path, "clock.json")) ? FolderFile.Read(path, "clock.json") : null);
    }

    /// <summary>The same from resources made in memory.</summary>
    /// <exception cref="MailboxFolderException">A resource lacks what the sandbox needs.</exception>
    public static MailboxFolder From(JsonObject user, JsonArray messages, JsonArray events, DateTimeOffset? now = null)
    {
        var clock = now is { } moment ? new JsonObject { ["now"] = moment } : null;
        return Checked(
            FolderFile.Of("me.json", user),
            FolderFile.Of("messages.json", messages),
            FolderFile.Of("events.json", events),
            clock is null ? null : FolderFile.Of("clock.json", clock));
    }

    private static MailboxFolder Checked(FolderFile user, FolderFile messages, FolderFile events, FolderFile? clock) =>
        new(user.AsUser(), messages.AsMessages(), events.AsEvents(), clock?.AsNow());
}
