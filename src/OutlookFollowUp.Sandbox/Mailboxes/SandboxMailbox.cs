using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>A mailbox that lives in memory: it starts as its folder and changes with what is sent, received, moved and deleted.</summary>
public sealed class SandboxMailbox
{
    internal const string Calendar = "calendar";

    private readonly TimeProvider _clock;

    internal SandboxMailbox(MailboxFolder folder, TimeProvider clock)
    {
        _clock = clock;
        User = folder.User;
        ToDo = new ToDo(clock);
        foreach (var message in folder.Messages.OrderByDescending(message => Text(message, "receivedDateTime"), StringComparer.Ordinal))
            Messages.Put(Resource.New(message, message.GetProperty("parentFolderId").GetString()!));
        foreach (var entry in folder.Events)
            Events.Put(Resource.New(entry, Calendar));
        Folders = new FolderTree(Messages.List().Select(message => message.Container));
    }

    internal JsonElement User { get; }

    internal string UserId => User.GetProperty("id").GetString()!;

    internal FolderTree Folders { get; }

    internal ResourceStore Messages { get; } = new();

    internal ResourceStore Events { get; } = new();

    internal ToDo ToDo { get; }

    /// <summary>Puts a message, as Graph writes one, into the folder that its <c>parentFolderId</c> names, and answers its id.</summary>
    public string Receive(JsonObject message)
    {
        var whole = NewMessage.Complete(message, User, _clock.GetUtcNow(), isDraft: false);
        return Add(whole, (string?)whole["parentFolderId"] ?? "inbox").ImmutableId;
    }

    /// <summary>Moves a message; its id changes for everyone who does not ask for immutable ones. False when there is none.</summary>
    /// <param name="messageId">Either form of its id.</param>
    /// <param name="folder">The id or well-known name of the folder.</param>
    /// <param name="isUntold">Whether those who watch the folder are told that it left in place of that it came, as Graph is known to do.</param>
    public bool Move(string messageId, string folder, bool isUntold = false) =>
        Messages.Find(messageId) is { } message && MoveTo(message, folder, isUntold: isUntold) is not null;

    /// <summary>Makes a folder, as a user does, and answers its id.</summary>
    public string AddFolder(string name, string parent = MailFolders.Root)
    {
        var id = NewMessage.NewId();
        Folders.Put(new(id, name, parent));
        return id;
    }

    /// <summary>Renames a folder, or puts it with its mail into another: into <c>deleteditems</c> when it is deleted.</summary>
    public void ChangeFolder(string id, string? name = null, string? parent = null)
    {
        var folder = Folders.Find(id) ?? throw new ArgumentException("There is no such folder.", nameof(id));
        Folders.Put(folder with { Name = name ?? folder.Name, Parent = parent ?? folder.Parent });
    }

    /// <summary>Deletes a message for good. False when there is none.</summary>
    public bool Delete(string messageId) => Messages.Remove(messageId);

    /// <summary>Adds or replaces a calendar entry, as Graph writes one.</summary>
    public void Schedule(JsonObject calendarEntry) => Events.Put(Resource.New(JsonSerializer.SerializeToElement(calendarEntry), Calendar));

    /// <summary>Removes a calendar entry. False when there is none.</summary>
    public bool Unschedule(string eventId) => Events.Remove(eventId);

    internal DateTimeOffset Now => _clock.GetUtcNow();

    internal Resource Add(JsonObject message, string folder)
    {
        message["parentFolderId"] = folder;
        var resource = Resource.New(JsonSerializer.SerializeToElement(message), folder);
        Messages.Put(resource);
        return resource;
    }

    internal Resource Update(Resource message, JsonObject changes)
    {
        var json = JsonObject.Create(message.Json)!;
        foreach (var (name, value) in changes)
            json[name] = value?.DeepClone();
        json["bodyPreview"] = NewMessage.Preview(json["body"] as JsonObject);
        NewMessage.Touch(json, Now);
        var updated = message with { Json = JsonSerializer.SerializeToElement(json) };
        Messages.Put(updated);
        return updated;
    }

    internal Resource MoveTo(Resource message, string folder, JsonObject? changes = null, bool isUntold = false)
    {
        var json = JsonObject.Create(message.Json)!;
        foreach (var (name, value) in changes ?? [])
            json[name] = value?.DeepClone();
        json["parentFolderId"] = folder;
        NewMessage.Touch(json, Now);
        var moved = message with { Id = NewMessage.NewId(), Container = folder, Json = JsonSerializer.SerializeToElement(json) };
        Messages.Put(moved, isUntold);
        return moved;
    }

    /// <summary>Sends a message: it lands in Sent Items.</summary>
    internal Resource Send(Resource draft) => MoveTo(draft, MailFolders.SentItems, new JsonObject
    {
        ["isDraft"] = false,
        ["sentDateTime"] = NewMessage.Moment(Now),
        ["receivedDateTime"] = NewMessage.Moment(Now),
    });

    /// <summary>The id of a folder by its id or well-known name, in any case; null when there is none.</summary>
    internal string? FindFolder(string name) => Folders.Find(name)?.Id;

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
