using System.Text.Json;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>A checked <c>$filter</c>.</summary>
/// <param name="Properties">The properties it names, in order, for Graph's rule about <c>$orderby</c>.</param>
internal sealed record Filter(string Text, Func<JsonElement, bool> Matches, IReadOnlyList<string> Properties);

/// <summary>One side of a comparison; the kind is null for the literal <c>null</c>.</summary>
internal sealed record FilterOperand(PropertyKind? Kind, Func<JsonElement, object?> Read)
{
    public static FilterOperand Literal(PropertyKind? kind, object? value) => new(kind, _ => value);
}

/// <summary>What two operands may be compared for, and how.</summary>
internal static class FilterComparison
{
    private static readonly Dictionary<string, string> OperatorNames = new(StringComparer.Ordinal)
    {
        ["eq"] = "Equal",
        ["ne"] = "NotEqual",
        ["gt"] = "GreaterThan",
        ["ge"] = "GreaterThanOrEqual",
        ["lt"] = "LessThan",
        ["le"] = "LessThanOrEqual",
    };

    public static bool IsOperator(string word) => OperatorNames.ContainsKey(word);

    public static Func<JsonElement, bool> Compile(FilterOperand left, string comparison, FilterOperand right)
    {
        (left, right) = (MeetZonedTime(left, right), MeetZonedTime(right, left));
        if (left.Kind is { } one && right.Kind is { } other && EdmName(one) != EdmName(other))
            throw GraphException.BadFilter("A binary operator with incompatible types was detected. "
                + $"Found operand types '{EdmName(one)}' and '{EdmName(other)}' for operator kind '{OperatorNames[comparison]}'.");

        return resource => Holds(left.Read(resource), comparison, right.Read(resource));
    }

    // The dateTime of a dateTimeTimeZone is text in the metadata, and Graph compares it with quoted times.
    private static FilterOperand MeetZonedTime(FilterOperand operand, FilterOperand opposite) =>
        operand.Kind == PropertyKind.Text && opposite.Kind == PropertyKind.ZonedTime
            ? new(PropertyKind.ZonedTime, resource => operand.Read(resource) is string text ? PropertyPath.Moment(text) : null)
            : operand;

    private static string EdmName(PropertyKind kind) => kind switch
    {
        PropertyKind.Time => "Edm.DateTimeOffset",
        PropertyKind.Flag => "Edm.Boolean",
        PropertyKind.Number => "Edm.Double",
        PropertyKind.Object => "a complex type",
        PropertyKind.Collection => "a collection",
        _ => "Edm.String",
    };

    private static bool Holds(object? left, string comparison, object? right) => comparison switch
    {
        "eq" => left is null || right is null ? left is null && right is null : Order(left, right) == 0,
        "ne" => !Holds(left, "eq", right),
        _ when left is null || right is null => false,
        "gt" => Order(left, right) > 0,
        "ge" => Order(left, right) >= 0,
        "lt" => Order(left, right) < 0,
        _ => Order(left, right) <= 0,
    };

    /// <summary>Exchange compares text without regard to case.</summary>
    public static int Order(object left, object right) => (left, right) switch
    {
        (string one, string other) => string.Compare(one, other, StringComparison.OrdinalIgnoreCase),
        (IComparable one, _) when left.GetType() == right.GetType() => one.CompareTo(right),
        _ => -1,
    };
}
