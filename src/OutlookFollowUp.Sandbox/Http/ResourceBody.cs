using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>A message or another resource as a client writes one.</summary>
internal static class ResourceBody
{
    // What Exchange sets itself: accepted and not heeded.
    private static readonly string[] ReadOnly =
    [
        "id", "changeKey", "createdDateTime", "lastModifiedDateTime", "parentFolderId", "isDraft", "hasAttachments", "bodyPreview",
        "webLink",
    ];

    private static readonly PropertyPath Address = PropertyPath.Parse("emailAddress/address", ResourceType.Recipient);

    /// <summary>The properties of a message that a client may set, each as it is declared.</summary>
    public static JsonObject Message(JsonObject given) => Checked(given, ResourceType.Message, ReadOnly);

    /// <summary>What a client may set of a resource, each property as it is declared.</summary>
    /// <param name="given">The request's body.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="readOnly">What the server sets itself: accepted and not heeded.</param>
    public static JsonObject Checked(JsonObject given, ResourceType type, string[] readOnly)
    {
        RequireDeclared(given, type);
        var settable = new JsonObject();
        foreach (var (name, value) in given.Where(property => !IsAnnotation(property.Key) && !readOnly.Contains(property.Key, StringComparer.Ordinal)))
            settable[name] = value?.DeepClone();
        return settable;
    }

    public static void RequireRecipients(JsonElement message)
    {
        var all = ((string[])["toRecipients", "ccRecipients", "bccRecipients"])
            .Where(field => message.TryGetProperty(field, out var list) && list.ValueKind == JsonValueKind.Array)
            .SelectMany(field => message.GetProperty(field).EnumerateArray());
        if (!all.Any(recipient => Address.Read(recipient) is string { Length: > 0 }))
            throw new GraphException(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
    }

    private static void RequireDeclared(JsonObject given, ResourceType type)
    {
        foreach (var (name, value) in given.Where(property => !IsAnnotation(property.Key) && property.Key != "attachments"))
        {
            var property = type.Find(name) ?? throw Refused($"The property '{name}' does not exist on type 'microsoft.graph.{type.Name}'. "
                + "Make sure to only use property names that are defined by the type or mark the type as open type.");
            if (value is not null && !Fits(property.Kind, value))
                throw Refused($"Cannot convert the value of '{name}' to what type 'microsoft.graph.{type.Name}' declares.");
            if (property.Parts is { } parts)
                RequireDeclaredParts(value, parts);
        }
    }

    private static void RequireDeclaredParts(JsonNode? value, ResourceType parts)
    {
        foreach (var part in value is JsonArray items ? items.ToArray() : [value])
        {
            if (part is JsonObject whole)
                RequireDeclared(whole, parts);
            else if (part is not null)
                throw Refused($"An object of type 'microsoft.graph.{parts.Name}' was expected.");
        }
    }

    private static bool IsAnnotation(string property) => property.Contains('@', StringComparison.Ordinal);

    private static bool Fits(PropertyKind kind, JsonNode value) => kind switch
    {
        PropertyKind.Collection => value is JsonArray,
        PropertyKind.Object => value is JsonObject,
        PropertyKind.Flag => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        PropertyKind.Number => value.GetValueKind() == JsonValueKind.Number,
        PropertyKind.Time => value.GetValueKind() == JsonValueKind.String && PropertyPath.Moment(value.GetValue<string>()) is not null,
        _ => value.GetValueKind() == JsonValueKind.String,
    };

    private static GraphException Refused(string message) => new(400, "RequestBodyRead", message);
}
