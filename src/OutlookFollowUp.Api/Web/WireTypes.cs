using System.Reflection;
using System.Text.Json;

namespace OutlookFollowUp.Api.Web;

/// <summary>Says in plain words what the contract expects at a path of a request body.</summary>
internal static class WireTypes
{
    /// <summary>What belongs at a path such as <c>context.interviews[0].startsAt</c>; null when there is no such field.</summary>
    public static string? ExpectedAt(Type body, string path)
    {
        var type = body;
        foreach (var step in path == "$" ? [] : path.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            if (type.GetProperty(name, BindingFlags.IgnoreCase | BindingFlags.Instance | BindingFlags.Public) is not { } property)
                return null;
            type = bracket < 0 ? property.PropertyType : property.PropertyType.GetGenericArguments().FirstOrDefault(property.PropertyType);
        }

        return Describe(Nullable.GetUnderlyingType(type) ?? type);
    }

    private static string Describe(Type type) =>
        type == typeof(string) ? "a string"
        : type == typeof(bool) ? "true or false"
        : type == typeof(DateTimeOffset) ? WireTime.Expected
        : type == typeof(DateOnly) ? WireDateConverter.Expected
        : type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))
        : type.IsPrimitive ? "a whole number"
        : type.IsGenericType ? "a list"
        : "an object";
}
