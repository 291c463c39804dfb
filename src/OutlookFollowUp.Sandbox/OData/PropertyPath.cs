using System.Globalization;
using System.Text.Json;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>A path such as <c>from/emailAddress/address</c>, checked against the type it starts from.</summary>
internal sealed class PropertyPath
{
    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private readonly string[] _segments;

    private PropertyPath(string text, string[] segments, PropertyKind kind)
    {
        Text = text;
        _segments = segments;
        Kind = kind;
    }

    public string Text { get; }

    public PropertyKind Kind { get; }

    public static PropertyPath Parse(string text, ResourceType type)
    {
        var segments = text.Split('/');
        var (owner, kind) = (type, PropertyKind.Object);
        foreach (var segment in segments)
        {
            var property = owner?.Find(segment) ?? throw GraphException.UnknownProperty(segment, owner ?? type);
            (owner, kind) = (property.Kind == PropertyKind.Object ? property.Parts : null, property.Kind);
        }

        return new PropertyPath(text, segments, kind);
    }

    /// <summary>The value as a string, bool, double or DateTimeOffset; null where the resource has none.</summary>
    public object? Read(JsonElement resource)
    {
        var (owner, value) = (resource, resource);
        foreach (var segment in _segments)
        {
            owner = value;
            if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(segment, out value))
                return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.String when Kind == PropertyKind.ZonedTime => GraphTime.Read(owner),
            JsonValueKind.String when Kind == PropertyKind.Time => Moment(value.GetString()!),
            JsonValueKind.String => value.GetString(),
            _ => null,
        };
    }

    /// <summary>A moment as OData writes it; without an offset it is UTC.</summary>
    public static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, InUtc, out var moment) ? moment : null;
}
