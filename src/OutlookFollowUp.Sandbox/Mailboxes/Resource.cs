using System.Text.Json;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>One message or event as it stands at some moment; a change replaces it.</summary>
/// <param name="ImmutableId">The id that stays when it moves.</param>
/// <param name="Id">The id that Graph gives without <c>Prefer: IdType="ImmutableId"</c>: a new one after every move.</param>
/// <param name="Container">The id of the folder or calendar that holds it.</param>
internal sealed record Resource(string ImmutableId, string Id, string Container, JsonElement Json)
{
    public static Resource New(JsonElement json, string container)
    {
        var id = json.GetProperty("id").GetString()!;
        return new Resource(id, id, container, json);
    }

    public string IdFor(bool immutable) => immutable ? ImmutableId : Id;

    public bool Is(string property) => Json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.True;

    public string? Text(string property) =>
        Json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
