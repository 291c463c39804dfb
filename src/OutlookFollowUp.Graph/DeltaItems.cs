using Microsoft.Graph.Models;

namespace OutlookFollowUp.Graph;

internal static class DeltaItems
{
    /// <summary>A page may tell of one item several times: gone and back, or changed twice. What it says last holds.</summary>
    public static IEnumerable<T> LastOfEach<T>(this IReadOnlyList<T> items)
        where T : Entity
    {
        var last = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => item.Id is { Length: > 0 }))
            last[item.Id!] = item;
        return items.Where(item => last.GetValueOrDefault(item.Id ?? "") == item);
    }

    public static bool IsRemoved(this Entity item) => item.AdditionalData.ContainsKey("@removed");
}
