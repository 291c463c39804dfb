using System.Text.Json;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>One property of <c>$orderby</c>.</summary>
internal sealed record SortKey(PropertyPath Path, bool Descending)
{
    public static IReadOnlyList<SortKey> ParseList(string text, ResourceType type) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries).Select(key => Parse(key, type))];

    /// <summary>Sorts by all keys; what they leave equal keeps its order.</summary>
    public static IEnumerable<T> Sort<T>(IEnumerable<T> items, IReadOnlyList<SortKey> keys, Func<T, JsonElement> json)
    {
        foreach (var key in keys.Reverse())
        {
            var order = Comparer<object?>.Create(key.Compare);
            items = items.OrderBy(item => key.Path.Read(json(item)), order);
        }

        return items;
    }

    private int Compare(object? left, object? right)
    {
        var ascending = left is null ? right is null ? 0 : -1 : right is null ? 1 : FilterComparison.Order(left, right);
        return Descending ? -ascending : ascending;
    }

    private static SortKey Parse(string text, ResourceType type)
    {
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var path] => new SortKey(PropertyPath.Parse(path, type), Descending: false),
            [var path, "asc"] => new SortKey(PropertyPath.Parse(path, type), Descending: false),
            [var path, "desc"] => new SortKey(PropertyPath.Parse(path, type), Descending: true),
            _ => throw GraphException.BadRequest("Syntax error in the $orderby query option."),
        };
    }
}
