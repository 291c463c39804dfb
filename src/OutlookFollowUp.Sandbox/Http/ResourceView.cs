using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>What a client sees of a resource, by what it selects and prefers.</summary>
internal static class ResourceView
{
    // What Graph gives of a user that nobody selected anything of.
    private static readonly Selection UserDefaults = Selection.Parse(
        "businessPhones,displayName,givenName,id,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,surname,userPrincipalName",
        ResourceType.User);

    public static JsonObject User(JsonElement user, Selection? select) => Project(user, name => (select ?? UserDefaults).Contains(name));

    public static JsonObject Message(Resource message, ODataQuery query, Preferences prefer)
    {
        var view = Project(
            message.Json,
            name => (query.Select?.Contains(name) ?? IsShownUnasked(name)) || query.Expand.Contains(name),
            name => prefer.TextBodies && (name is "body" or "uniqueBody"));
        view["id"] = message.IdFor(prefer.ImmutableIds);
        if (view.ContainsKey("attachments"))
            view["attachments"] = new JsonArray([.. AttachmentsOf(message, null)]);
        return view;
    }

    public static JsonObject Event(Resource entry, Selection? select, Preferences prefer)
    {
        var view = Project(entry.Json, name => select?.Contains(name) ?? IsShownUnasked(name), name => prefer.TextBodies && name is "body");
        view["id"] = entry.IdFor(prefer.ImmutableIds);
        foreach (var property in (string[])["start", "end"])
        {
            // A whole day is a date, which no time zone moves.
            if (view.ContainsKey(property) && !entry.Is("isAllDay") && GraphTime.Read(entry.Json.GetProperty(property)) is { } moment)
                view[property] = GraphTime.Write(moment, prefer.TimeZone, prefer.TimeZoneId);
        }

        return view;
    }

    public static IEnumerable<JsonObject> AttachmentsOf(Resource message, Selection? select)
    {
        if (!message.Json.TryGetProperty("attachments", out var attachments) || attachments.ValueKind != JsonValueKind.Array)
            yield break;

        var number = 0;
        foreach (var attachment in attachments.EnumerateArray())
        {
            var view = Project(attachment, name => select?.Contains(name) ?? true);
            view.TryAdd("@odata.type", "#microsoft.graph.fileAttachment");
            view.TryAdd("id", $"{message.ImmutableId}-{++number}");
            yield return view;
        }
    }

    private static bool IsShownUnasked(string property) => property is not
        ("internetMessageHeaders" or "uniqueBody" or "attachments" or "event" or "extensions" or "singleValueExtendedProperties");

    /// <summary>A resource that was made for this answer, with what was not selected taken out.</summary>
    public static JsonObject Selected(JsonObject resource, Selection? select)
    {
        foreach (var name in resource.Select(property => property.Key).Where(name => name != "id" && select?.Contains(name) is false)
            .ToList())
            resource.Remove(name);
        return resource;
    }

    private static JsonObject Project(JsonElement json, Func<string, bool> shown, Func<string, bool>? asText = null)
    {
        var view = new JsonObject();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name is "id" or "@odata.type" or "@odata.etag" || (!property.Name.StartsWith('@') && shown(property.Name)))
                view[property.Name] = asText?.Invoke(property.Name) is true ? TextBody(property.Value) : Node(property.Value);
        }

        return view;
    }

    private static JsonNode? TextBody(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String
        && body.TryGetProperty("contentType", out var type) && type.ValueEquals("html")
            ? new JsonObject { ["contentType"] = "text", ["content"] = HtmlText.Read(content.GetString()!) }
            : Node(body);

    private static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        _ => JsonValue.Create(element),
    };
}
