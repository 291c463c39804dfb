using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>A message as a client writes one.</summary>
internal static class MessageBody
{
    // What Exchange sets itself: accepted and not heeded.
    private static readonly string[] ReadOnly =
        ["id", "changeKey", "createdDateTime", "lastModifiedDateTime", "parentFolderId", "isDraft", "hasAttachments", "bodyPreview", "webLink"];

    /// <summary>The properties that a client may set, each of its declared kind.</summary>
    public static JsonObject Checked(JsonObject given)
    {
        var message = new JsonObject();
        foreach (var (name, value) in given.Where(property => !property.Key.Contains('@', StringComparison.Ordinal)))
        {
            if (name != "attachments" && ResourceType.Message.Find(name) is var property && !Fits(property?.Kind, value))
                throw Refused(property is null
                    ? $"The property '{name}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type or mark the type as open type."
                    : $"Cannot convert the value of '{name}' to what type 'microsoft.graph.message' declares.");
            if (!ReadOnly.Contains(name, StringComparer.Ordinal))
                message[name] = value?.DeepClone();
        }

        return message;
    }

    public static void RequireRecipients(JsonElement message)
    {
        var all = ((string[])["toRecipients", "ccRecipients", "bccRecipients"])
            .Where(field => message.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array)
            .SelectMany(field => message.GetProperty(field).EnumerateArray());
        if (!all.Any(HasAddress))
            throw new GraphException(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
    }

    private static bool HasAddress(JsonElement recipient) =>
        PropertyPath.Parse("from/emailAddress/address", ResourceType.Message).Read(JsonSerializer.SerializeToElement(new { from = recipient })) is string { Length: > 0 };

    private static bool Fits(PropertyKind? kind, JsonNode? value) => kind is not null && (value is null || kind switch
    {
        PropertyKind.Collection => value is JsonArray,
        PropertyKind.Object => value is JsonObject,
        PropertyKind.Flag => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        PropertyKind.Number => value.GetValueKind() == JsonValueKind.Number,
        PropertyKind.Time => value.GetValueKind() == JsonValueKind.String && PropertyPath.Moment(value.GetValue<string>()) is not null,
        _ => value.GetValueKind() == JsonValueKind.String,
    });

    private static GraphException Refused(string message) => new(400, "RequestBodyRead", message);
}
