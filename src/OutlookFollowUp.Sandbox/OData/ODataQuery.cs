using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Sandbox.OData;

/// <summary>A request's system query options, checked against the type they apply to.</summary>
internal sealed record ODataQuery
{
    private static readonly string[] Known =
        ["select", "filter", "orderby", "top", "skip", "count", "expand", "skiptoken", "deltatoken"];

    public Selection? Select { get; init; }

    public Filter? Filter { get; private init; }

    public IReadOnlyList<SortKey> OrderBy { get; private init; } = [];

    public int? Top { get; private init; }

    public int Skip { get; private init; }

    public bool Count { get; private init; }

    /// <summary>The navigation properties to put in.</summary>
    public IReadOnlyList<string> Expand { get; private init; } = [];

    public string? SkipToken { get; private init; }

    public string? DeltaToken { get; private init; }

    public static ODataQuery Parse(IQueryCollection query, ResourceType type)
    {
        foreach (var option in query.Keys.Where(key => key.StartsWith('$')))
            RequireKnown(option);

        var filter = Option(query, "filter") is { } text ? FilterParser.Parse(text, type) : null;
        var orderBy = Option(query, "orderby") is { } keys ? SortKey.ParseList(keys, type) : [];
        if (type == ResourceType.Message)
            RequireEfficient(filter, orderBy);
        return new ODataQuery
        {
            Select = Option(query, "select") is { } names ? Selection.Parse(names, type) : null,
            Filter = filter,
            OrderBy = orderBy,
            Top = Number(query, "top", least: 1, most: 1000),
            Skip = Number(query, "skip", least: 0, most: int.MaxValue) ?? 0,
            Count = Option(query, "count") is "true",
            Expand = Option(query, "expand") is { } expansion ? [Expanded(expansion, type)] : [],
            SkipToken = Option(query, "skiptoken"),
            DeltaToken = Option(query, "deltatoken"),
        };
    }

    private static string Expanded(string text, ResourceType type) => text.Split('(')[0] switch
    {
        "attachments" when type == ResourceType.Message => "attachments",
        "linkedResources" when type == ResourceType.ToDoTask => "linkedResources",
        "microsoft.graph.eventMessage/event" when type == ResourceType.Message => "event",
        _ => throw GraphException.BadRequest($"The sandbox does not expand '{text}' of type 'microsoft.graph.{type.Name}'."),
    };

    /// <summary>Graph takes its options with and without the dollar sign.</summary>
    private static string? Option(IQueryCollection query, string name) =>
        query.TryGetValue("$" + name, out var value) || query.TryGetValue(name, out value) ? value.ToString() : null;

    private static void RequireKnown(string option)
    {
        if (!Known.Contains(option[1..], StringComparer.OrdinalIgnoreCase))
            throw GraphException.BadRequest($"The query option '{option}' is not supported.");
    }

    private static int? Number(IQueryCollection query, string name, int least, int most)
    {
        if (Option(query, name) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw GraphException.BadRequest(
                $"Invalid value '{text}' for ${name} query option found. It must lie between {least} and {most}.");
    }

    // Exchange sorts a filtered list only by what it filters on, in the same order, before anything else in the filter.
    private static void RequireEfficient(Filter? filter, IReadOnlyList<SortKey> orderBy)
    {
        var sorted = orderBy.Select(key => key.Path.Text);
        if (filter is not null && !filter.Properties.Take(orderBy.Count).SequenceEqual(sorted, StringComparer.Ordinal))
            throw new GraphException(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
    }
}
