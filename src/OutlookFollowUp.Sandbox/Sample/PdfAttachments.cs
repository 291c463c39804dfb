using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>The PDF files that a mail of the sample carries, as Graph's file attachments.</summary>
internal static class PdfAttachments
{
    private const string Type = "application/pdf";

    public static JsonArray Of(string? names, string messageKey, string modified) => [.. (names ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(name => Attachment(name, messageKey, modified))];

    private static JsonObject Attachment(string name, string messageKey, string modified)
    {
        var bytes = SampleFiles.Bytes("Attachments/" + name);
        return new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.fileAttachment",
            ["@odata.mediaContentType"] = Type,
            ["id"] = GraphIds.Attachment(messageKey, name),
            ["lastModifiedDateTime"] = modified,
            ["name"] = name,
            ["contentType"] = Type,
            ["size"] = bytes.Length,
            ["isInline"] = false,
            ["contentId"] = null,
            ["contentLocation"] = null,
            ["contentBytes"] = Convert.ToBase64String(bytes),
        };
    }
}
