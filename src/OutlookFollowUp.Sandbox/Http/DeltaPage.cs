using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>One page of a delta round: what changed in a container since the token's place in its log.</summary>
internal static class DeltaPage
{
    /// <param name="belongs">Whether a resource lies in what the client watches: a filter or a time window.</param>
    public static GraphAnswer Of(
        GraphRequest request,
        DeltaToken token,
        ResourceStore store,
        string type,
        Func<Resource, bool> belongs,
        Func<Resource, JsonObject> view)
    {
        var size = token.PageSize ?? request.Prefer.MaxPageSize ?? 10;
        var end = store.Sequence;
        var (changes, more) = store.After(token.Container, token.Cursor, size, change => IsNews(change, token, belongs));
        var next = token with { Cursor = more ? changes[^1].Sequence : Math.Max(end, changes.Count > 0 ? changes[^1].Sequence : 0) };
        var page = new JsonObject
        {
            ["@odata.context"] = $"{request.Root}/$metadata#Collection({type})",
            [more ? "@odata.nextLink" : "@odata.deltaLink"] =
                request.Link(_ => [new(more ? "$skiptoken" : "$deltatoken", next.Write())]),
            ["value"] = new JsonArray([.. changes.Select(change => Entry(change, token, request.Prefer, belongs, view))]),
        };
        return new GraphAnswer(page);
    }

    // In a first round only what is there counts; later, what no longer belongs has left as well.
    private static bool IsNews(Change change, DeltaToken token, Func<Resource, bool> belongs) =>
        IsThere(change, token, belongs) || change.Sequence > token.Start;

    private static bool IsThere(Change change, DeltaToken token, Func<Resource, bool> belongs) =>
        change.Removed is null && belongs(change.Resource) && !(change.IsUntold && change.Sequence > token.Start);

    private static JsonObject Entry(
        Change change, DeltaToken token, Preferences prefer, Func<Resource, bool> belongs, Func<Resource, JsonObject> view) =>
        IsThere(change, token, belongs)
            ? view(change.Resource)
            : new JsonObject
            {
                ["id"] = change.Resource.IdFor(prefer.ImmutableIds),
                ["@removed"] = new JsonObject { ["reason"] = change.Removed ?? "deleted" },
            };
}
