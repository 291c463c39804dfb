using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Gives a message that a client wrote everything that Exchange adds to it.</summary>
internal static class NewMessage
{
    private const int PreviewLength = 255;

    /// <summary>A copy of the message with every property that Graph returns for one.</summary>
    public static JsonObject Complete(JsonObject given, JsonElement user, DateTimeOffset now, bool isDraft)
    {
        var id = NewId();
        var owner = Recipient(user);
        var body = given["body"] as JsonObject;
        var message = new JsonObject
        {
            ["id"] = id,
            ["createdDateTime"] = Moment(now),
            ["categories"] = new JsonArray(),
            ["receivedDateTime"] = Moment(now),
            ["sentDateTime"] = Moment(now),
            ["hasAttachments"] = given["attachments"] is JsonArray { Count: > 0 },
            ["internetMessageId"] = $"<{id}@sandbox.example>",
            ["subject"] = "",
            ["bodyPreview"] = Preview(body),
            ["importance"] = "normal",
            ["parentFolderId"] = MailFolders.Drafts,
            ["conversationId"] = NewId(),
            ["conversationIndex"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(22)),
            ["isDeliveryReceiptRequested"] = false,
            ["isReadReceiptRequested"] = false,
            ["isRead"] = true,
            ["isDraft"] = isDraft,
            ["webLink"] = "https://outlook.office365.com/owa/?ItemID=" + Uri.EscapeDataString(id),
            ["inferenceClassification"] = "focused",
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "" },
            ["sender"] = owner.DeepClone(),
            ["from"] = owner,
            ["toRecipients"] = new JsonArray(),
            ["ccRecipients"] = new JsonArray(),
            ["bccRecipients"] = new JsonArray(),
            ["replyTo"] = new JsonArray(),
            ["flag"] = new JsonObject { ["flagStatus"] = "notFlagged" },
        };
        foreach (var (name, value) in given)
            message[name] = value?.DeepClone();
        Touch(message, now);
        return message;
    }

    /// <summary>Marks a message as changed now.</summary>
    public static void Touch(JsonObject message, DateTimeOffset now)
    {
        var changeKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));
        message["changeKey"] = changeKey;
        message["@odata.etag"] = $"W/\"{changeKey}\"";
        message["lastModifiedDateTime"] = Moment(now);
    }

    public static string NewId() => "AAMkA" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48)) + "AAA=";

    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static JsonObject Recipient(JsonElement user) => new()
    {
        ["emailAddress"] = new JsonObject
        {
            ["name"] = Text(user, "displayName") ?? "",
            ["address"] = Text(user, "mail") ?? Text(user, "userPrincipalName"),
        },
    };

    /// <summary>The first characters of a body, without markup.</summary>
    public static string Preview(JsonObject? body)
    {
        var content = (string?)body?["content"] ?? "";
        var text = (string?)body?["contentType"] is "html" or "HTML" ? HtmlText.Read(content) : content;
        return text.Length <= PreviewLength ? text : text[..PreviewLength];
    }

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
