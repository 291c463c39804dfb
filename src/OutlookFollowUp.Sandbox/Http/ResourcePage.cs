using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>One page of a list, with a link to the next.</summary>
internal static class ResourcePage
{
    private const int DefaultSize = 10;

    private static int SizeFor(ODataQuery query, Preferences prefer) => query.Top ?? prefer.MaxPageSize ?? DefaultSize;

    public static GraphAnswer Of(
        GraphRequest request, ODataQuery query, string context, IEnumerable<Resource> resources, Func<Resource, JsonObject> view)
    {
        var matching = resources.Where(resource => query.Filter?.Matches(resource.Json) ?? true);
        return Of(request, query, context, [.. SortKey.Sort(matching, query.OrderBy, resource => resource.Json)], view);
    }

    public static GraphAnswer Of<T>(
        GraphRequest request, ODataQuery query, string context, IReadOnlyList<T> items, Func<T, JsonObject> view)
    {
        var size = SizeFor(query, request.Prefer);
        var start = query.SkipToken is { } token ? SkipToken.Read(token) : query.Skip;
        var page = new JsonObject { ["@odata.context"] = request.Root + "/$metadata#" + context };
        if (query.Count)
            page["@odata.count"] = items.Count;
        page["value"] = new JsonArray([.. items.Skip(start).Take(size).Select(view)]);
        if (items.Count - start > size)
            page["@odata.nextLink"] = NextLink(request, start + size);
        return new GraphAnswer(page);
    }

    private static string NextLink(GraphRequest request, int start) => request.Link(options => options
        .Where(option => option.Key.TrimStart('$') is not ("skip" or "skiptoken"))
        .Append(new("$skiptoken", SkipToken.Write(start))));
}
