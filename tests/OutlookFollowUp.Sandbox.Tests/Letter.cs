using System.Text.Json.Nodes;

namespace OutlookFollowUp.Testing;

/// <summary>Small Graph resources for tests.</summary>
public static class Letter
{
    public const string OwnerId = "0d9b2a3c-6f53-4f0e-9a37-5d1f4c5b7e10";

    public static JsonObject Owner() => new()
    {
        ["id"] = OwnerId,
        ["displayName"] = "Ada Brook",
        ["mail"] = "ada@brook.example",
        ["userPrincipalName"] = "ada@brook.example",
        ["businessPhones"] = new JsonArray(),
        ["companyName"] = "Fenwick Foods",
        ["otherMails"] = new JsonArray("ada.brook@post.example"),
        ["proxyAddresses"] = new JsonArray("SMTP:ada@brook.example", "smtp:a.brook@brook.example"),
        ["usageLocation"] = "GB",
        ["mailboxSettings"] = new JsonObject { ["timeZone"] = "GMT Standard Time", ["dateFormat"] = "dd/MM/yyyy" },
    };

    public static JsonObject In(string folder, string id, string received, string subject = "Hello",
        string from = "priya@northwind.example") => new()
        {
            ["@odata.etag"] = "W/\"1\"",
            ["id"] = id,
            ["parentFolderId"] = folder,
            ["receivedDateTime"] = received,
            ["sentDateTime"] = received,
            ["subject"] = subject,
            ["isRead"] = false,
            ["isDraft"] = false,
            ["hasAttachments"] = false,
            ["conversationId"] = "conversation of " + id,
            ["internetMessageId"] = $"<{id}@northwind.example>",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>Dear&nbsp;Ada,</p><p>see you <b>then</b>.</p>" },
            ["bodyPreview"] = "Dear Ada, see you then.",
            ["from"] = Recipient("Priya Shah", from),
            ["sender"] = Recipient("Priya Shah", from),
            ["toRecipients"] = new JsonArray(Recipient("Ada Brook", "ada@brook.example")),
            ["ccRecipients"] = new JsonArray(),
            ["internetMessageHeaders"] = new JsonArray(new JsonObject { ["name"] = "Auto-Submitted", ["value"] = "no" }),
        };

    public static JsonObject Recipient(string name, string? address) =>
        new() { ["emailAddress"] = new JsonObject { ["name"] = name, ["address"] = address } };

    /// <summary>A calendar file as it comes with a mail.</summary>
    public static JsonObject CalendarFile(string text) => new()
    {
        ["@odata.type"] = "#microsoft.graph.fileAttachment",
        ["id"] = "calendar-file",
        ["name"] = "invite.ics",
        ["contentType"] = "text/calendar",
        ["size"] = text.Length,
        ["isInline"] = false,
        ["contentBytes"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)),
    };

    public static JsonObject Event(string id, string start, string end, string zone = "UTC") => new()
    {
        ["id"] = id,
        ["subject"] = "Interview",
        ["start"] = new JsonObject { ["dateTime"] = start, ["timeZone"] = zone },
        ["end"] = new JsonObject { ["dateTime"] = end, ["timeZone"] = zone },
        ["isAllDay"] = false,
        ["type"] = "singleInstance",
        ["organizer"] = Recipient("Priya Shah", "priya@northwind.example"),
    };

    /// <summary>A mailbox of these resources.</summary>
    public static Sandbox.MailboxFolder Mailbox(IEnumerable<JsonObject>? messages = null, IEnumerable<JsonObject>? events = null) =>
        Sandbox.MailboxFolder.From(Owner(), new JsonArray([.. messages ?? []]), new JsonArray([.. events ?? []]));
}
