using System.Globalization;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Sample.Clients;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>Makes a conversation's mails into Graph messages, each answering the one before it.</summary>
internal sealed class MessageWriter(Cast cast, StoryTime time, ConversationFile conversation,
    IReadOnlyDictionary<string, StoryEvent> events)
{
    private readonly List<WrittenScene> _earlier = [];

    public JsonObject Write(Scene scene)
    {
        var key = $"{conversation.Name} {_earlier.Count}";
        var author = cast[scene.From];
        var sent = time.Moment(scene.Moment);
        var answered = _earlier.LastOrDefault() is { } last && scene["quotes"] != "no" && !author.IsAutomatic && !IsMeeting(scene)
            ? last : null;
        var subject = Subject(scene, answered);
        var body = MailClient.Of(author).Write(Typed(scene, author), answered?.AsQuoted(time));
        var written = new WrittenScene(author, cast.Several(scene.To), sent, subject, body,
            GraphIds.InternetMessageId(key, author.Address, author.Writes));
        var message = Message(scene, key, written, answered);
        _earlier.Add(written);
        return message;
    }

    private static bool IsMeeting(Scene scene) => scene["invites"] is not null || scene["accepts"] is not null;

    private TypedMail Typed(Scene scene, CastMember author) => IsMeeting(scene)
        ? new TypedMail(scene["invites"] is { } invited ? events[invited].Text : "", author with { Signature = [], Disclaimer = null })
        : new TypedMail(time.Fill(scene.Text), scene["signature"] == "no" ? author with { Signature = [], Disclaimer = null } : author);

    private string Subject(Scene scene, WrittenScene? answered)
    {
        if (scene["subject"] is { } own)
            return time.Fill(own);
        if (scene["invites"] is { } invited)
            return events[invited].Subject;
        if (scene["accepts"] is { } accepted)
            return "Accepted: " + events[accepted].Subject;

        var subject = answered?.Subject ?? time.Fill(conversation.Subject);
        return answered is null || subject.StartsWith("Re: ", StringComparison.Ordinal) ? subject : "Re: " + subject;
    }

    private JsonObject Message(Scene scene, string key, WrittenScene mail, WrittenScene? answered)
    {
        var mine = mail.From == cast.Me;
        var draft = scene["folder"] == "drafts";
        var received = mail.Sent.AddSeconds(mine ? 2 : 3 + (key.Length * 7 % 31));
        var id = GraphIds.Message(key);
        var attachments = PdfAttachments.Of(scene["attach"], key, Utc(received));
        var message = new JsonObject
        {
            ["@odata.etag"] = $"W/\"{GraphIds.ChangeKey(key)}\"",
            ["id"] = id,
            ["createdDateTime"] = Utc(mine ? mail.Sent.AddMinutes(-4) : received),
            ["lastModifiedDateTime"] = Utc(received.AddSeconds(1)),
            ["changeKey"] = GraphIds.ChangeKey(key),
            ["categories"] = new JsonArray(),
            ["receivedDateTime"] = Utc(received),
            ["sentDateTime"] = Utc(mail.Sent),
            ["hasAttachments"] = attachments.Count > 0,
            ["internetMessageId"] = mail.MessageId,
            ["subject"] = mail.Subject,
            ["bodyPreview"] = Preview(mail.Body.Text),
            ["importance"] = scene.Is("important") ? "high" : "normal",
            ["parentFolderId"] = scene["folder"] ?? (mine ? "sentitems" : "inbox"),
            ["conversationId"] = GraphIds.Conversation(conversation.Name),
            ["conversationIndex"] = GraphIds.ConversationIndex(conversation.Name, _earlier is [var first, ..] ? first.Sent : mail.Sent,
                [.. _earlier.Skip(1).Select(earlier => earlier.Sent), .. _earlier.Count > 0 ? [mail.Sent] : Array.Empty<DateTimeOffset>()]),
            ["isDeliveryReceiptRequested"] = mine ? false : (bool?)null,
            ["isReadReceiptRequested"] = false,
            ["isRead"] = mine || !scene.Is("unread"),
            ["isDraft"] = draft,
            ["webLink"] = $"https://outlook.office365.com/owa/?ItemID={Uri.EscapeDataString(id)}&exvsurl=1&viewmodel=ReadMessageItem",
            ["inferenceClassification"] = mail.From.IsBulk ? "other" : "focused",
            ["body"] = Body(mail.Body.IsHtml, mail.Body.Content),
            ["sender"] = mail.From.ToRecipient(),
            ["from"] = mail.From.ToRecipient(),
            ["toRecipients"] = Recipients(mail.To),
            ["ccRecipients"] = Recipients(cast.Several(scene["cc"])),
            ["bccRecipients"] = new JsonArray(),
            ["replyTo"] = mail.From.ReplyTo is { } address ? Recipients([mail.From with { Address = address }]) : new JsonArray(),
            ["flag"] = new JsonObject { ["flagStatus"] = scene.Is("flagged") ? "flagged" : "notFlagged" },
            ["attachments"] = attachments,
        };
        if (!mine)
            message["internetMessageHeaders"] = TransportHeaders.Of(scene, mail, time, answered is null ? [] : _earlier);
        if (scene["invites"] is { } invited)
            events[invited].AddRequest(message, scene);
        if (scene["accepts"] is { } accepted)
            events[accepted].AddAcceptance(message, scene);
        return message;
    }

    private static JsonArray Recipients(IEnumerable<CastMember> people) => [.. people.Select(person => person.ToRecipient())];

    private static JsonObject Body(bool isHtml, string content) => new()
    {
        ["contentType"] = isHtml ? "html" : "text",
        ["content"] = content.ReplaceLineEndings("\r\n"),
    };

    /// <summary>The first 255 characters, without empty lines, as Exchange shortens them.</summary>
    internal static string Preview(string text)
    {
        var lines = string.Join("\r\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return lines.Length <= 255 ? lines : lines[..(char.IsHighSurrogate(lines[254]) ? 254 : 255)];
    }

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
