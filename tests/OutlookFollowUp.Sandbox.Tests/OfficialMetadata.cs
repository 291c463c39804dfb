using System.Globalization;
using System.Text.Json;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.UriParser;

namespace OutlookFollowUp.Testing;

/// <summary>Microsoft's own metadata of Graph v1.0: what its resources hold and which addresses it has.</summary>
public static class OfficialMetadata
{
    private static readonly Lazy<IEdmModel> Loaded = new(Load);

    public static IEdmModel Model => Loaded.Value;

    public static IEdmStructuredType Type(string name) => (IEdmStructuredType)Model.FindDeclaredType("microsoft.graph." + name);

    /// <summary>What in a JSON resource is not as a type declares it, each with its path.</summary>
    public static IEnumerable<string> Misfits(JsonElement resource, IEdmStructuredType type, string path = "")
    {
        if (resource.TryGetProperty("@odata.type", out var derived))
            type = (IEdmStructuredType)Model.FindDeclaredType(derived.GetString()!.TrimStart('#')) ?? type;

        foreach (var property in resource.EnumerateObject().Where(property => !property.Name.Contains('@', StringComparison.Ordinal)))
        {
            var place = path + "/" + property.Name;
            if (type.FindProperty(property.Name) is not { } declared)
                yield return $"{place} is not declared on {type.FullTypeName()}";
            else
            {
                foreach (var misfit in Misfits(property.Value, declared.Type, place))
                    yield return misfit;
            }
        }
    }

    /// <summary>Why Graph would refuse an address below its service root; null when it would not.</summary>
    public static string? WhyRefused(string relative)
    {
        var root = new Uri("https://graph.microsoft.com/v1.0/");
        var parser = new ODataUriParser(Model, root, new Uri(root, relative))
        {
            Resolver = new UnqualifiedODataUriResolver(),
            UrlKeyDelimiter = Microsoft.OData.ODataUrlKeyDelimiter.Slash,
        };
        try
        {
            var address = parser.ParseUri();
            // Messages and events are open types: a name that nobody declared is read as a dynamic one.
            var invented = address.Path.OfType<DynamicPathSegment>().Select(segment => segment.Identifier)
                .Concat(address.SelectAndExpand?.SelectedItems.OfType<PathSelectItem>()
                    .SelectMany(item => item.SelectedPath).OfType<DynamicPathSegment>().Select(segment => segment.Identifier) ?? []);
            return invented.FirstOrDefault() is { } name ? $"'{name}' is not declared" : null;
        }
        catch (Microsoft.OData.ODataException refusal)
        {
            return refusal.Message;
        }
    }

    private static IEnumerable<string> Misfits(JsonElement value, IEdmTypeReference type, string place)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return type.IsNullable || type.IsStructured() ? [] : [$"{place} may not be null"];
        if (type.IsCollection())
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, i) => Misfits(item, type.AsCollection().ElementType(), $"{place}[{i}]"))
                : [$"{place} must be an array"];
        }

        if (type.IsStructured())
            return value.ValueKind == JsonValueKind.Object
                ? Misfits(value, (IEdmStructuredType)type.Definition, place) : [$"{place} must be an object"];
        return Fits(value, type) ? [] : [$"{place} is no {type.FullName()}: {value.GetRawText()}"];
    }

    private static bool Fits(JsonElement value, IEdmTypeReference type) => type.IsEnum()
        ? value.ValueKind == JsonValueKind.String && type.AsEnum().EnumDefinition().Members.Any(member => value.ValueEquals(member.Name))
        : type.PrimitiveKind() switch
        {
            EdmPrimitiveTypeKind.String => value.ValueKind == JsonValueKind.String,
            EdmPrimitiveTypeKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            EdmPrimitiveTypeKind.Int32 => value.TryGetInt32(out _),
            EdmPrimitiveTypeKind.Double => value.ValueKind == JsonValueKind.Number,
            EdmPrimitiveTypeKind.Binary => value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out _),
            EdmPrimitiveTypeKind.DateTimeOffset => value.ValueKind == JsonValueKind.String && IsMoment(value.GetString()!),
            EdmPrimitiveTypeKind.TimeOfDay =>
                value.ValueKind == JsonValueKind.String && TimeOnly.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
            EdmPrimitiveTypeKind.Date =>
                value.ValueKind == JsonValueKind.String && DateOnly.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
            _ => false,
        };

    private static bool IsMoment(string text) =>
        (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);

    private static IEdmModel Load()
    {
        using var reader = XmlReader.Create(SharedCases.PathTo("reference", "graph", "v1.0-Prod.csdl"));
        if (!CsdlReader.TryParse(reader, ignoreUnexpectedAttributesAndElements: true, out var model, out var errors))
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
        return model;
    }
}
