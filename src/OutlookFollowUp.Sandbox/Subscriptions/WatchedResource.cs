using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Subscriptions;

/// <summary>What a subscription watches: the messages of a folder or of all of them, or the events of the calendar.</summary>
/// <param name="Text">As the client wrote it.</param>
/// <param name="Folder">The folder's id; null for every folder and for events.</param>
/// <param name="IsCalendar">Whether it is events.</param>
internal sealed record WatchedResource(string Text, string? Folder, bool IsCalendar)
{
    /// <summary>Any of these lets a client watch it.</summary>
    public string[] Scopes => IsCalendar ? ["Calendars.Read", "Calendars.ReadWrite"] : ["Mail.Read", "Mail.ReadWrite"];

    /// <summary>Reads <c>me/messages</c>, <c>me/mailFolders('inbox')/messages</c> or <c>me/events</c>; null for anything else.</summary>
    public static WatchedResource? Read(string text, SandboxMailbox mailbox)
    {
        var segments = text.Trim('/').Replace("('", "/", StringComparison.Ordinal).Replace("')", "", StringComparison.Ordinal).Split('/');
        if (segments is [var users, var id, ..] && Is(users, "users") && Is(id, mailbox.UserId))
            segments = ["me", .. segments[2..]];
        return segments switch
        {
            [var me, var messages] when Is(me, "me") && Is(messages, "messages") => new(text, null, false),
            [var me, var events] when Is(me, "me") && Is(events, "events") => new(text, null, true),
            [var me, var folders, var folder, var messages] when Is(me, "me") && Is(folders, "mailFolders") && Is(messages, "messages")
                && mailbox.FindFolder(folder) is { } known => new(text, known, false),
            _ => null,
        };
    }

    public bool Same(WatchedResource other) => (Folder, IsCalendar) == (other.Folder, other.IsCalendar);

    public bool Holds(Resource resource) => IsCalendar == (resource.Container == SandboxMailbox.Calendar)
        && (Folder is null || resource.Container == Folder);

    private static bool Is(string segment, string name) => segment.Equals(name, StringComparison.OrdinalIgnoreCase);
}
