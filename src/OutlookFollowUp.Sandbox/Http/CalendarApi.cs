using Microsoft.AspNetCore.Http;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.OData;

namespace OutlookFollowUp.Sandbox.Http;

/// <summary>Events, and the calendar view over a window of time with its changes. Recurrences are served as the folder has them.</summary>
internal sealed class CalendarApi(SandboxMailbox mailbox)
{
    private readonly string _generation = Guid.NewGuid().ToString("N");

    private string Context => $"users('{mailbox.UserId}')/events";

    public void Map(GraphRoutes me)
    {
        foreach (var calendar in (string[])["", "/calendar"])
        {
            me.Get(calendar + "/events", List);
            me.Get(calendar + "/events/{id}", Get);
            me.Delete(calendar + "/events/{id}", Delete);
            me.Get(calendar + "/calendarView", View);
            me.Get(calendar + "/calendarView/delta", Delta);
        }
    }

    private GraphAnswer List(GraphRequest request) =>
        Page(request, mailbox.Events.List().Where(entry => entry.Text("type") is not ("occurrence" or "exception")));

    private GraphAnswer Get(GraphRequest request) => GraphAnswer.Entity(
        $"{request.Root}/$metadata#{Context}/$entity",
        ResourceView.Event(Find(request), request.Query(ResourceType.Event).Select, request.Prefer));

    private IResult Delete(GraphRequest request)
    {
        mailbox.Events.Remove(Find(request).ImmutableId);
        return Results.NoContent();
    }

    private GraphAnswer View(GraphRequest request)
    {
        var (from, to) = Window(request);
        var inWindow = mailbox.Events.List().Where(entry => Lies(entry, from, to));
        return Page(request, SortKey.Sort(inWindow, ByStart, entry => entry.Json));
    }

    private GraphAnswer Delta(GraphRequest request)
    {
        var query = request.Query(ResourceType.Event);
        var token = (query.DeltaToken ?? query.SkipToken) is { } given
            ? DeltaToken.Read(given, _generation, SandboxMailbox.Calendar)
            : FirstToken(request, query);
        return DeltaPage.Of(request, token, mailbox.Events, "event",
            entry => Lies(entry, token.From!.Value, token.To!.Value),
            entry => ResourceView.Event(entry, null, request.Prefer));
    }

    private DeltaToken FirstToken(GraphRequest request, ODataQuery query)
    {
        if (query.Select is not null || query.Filter is not null || query.OrderBy.Count > 0)
        {
            throw GraphException.BadRequest(
                "The following parameters are not supported with change tracking over the 'CalendarView' resource: "
                + "'$orderby, $filter, $select, $expand, $search'.");
        }


        var (from, to) = Window(request);
        return new DeltaToken(_generation, SandboxMailbox.Calendar, Cursor: 0, mailbox.Events.Sequence) { From = from, To = to };
    }

    private GraphAnswer Page(GraphRequest request, IEnumerable<Resource> entries)
    {
        var query = request.Query(ResourceType.Event);
        return ResourcePage.Of(request, query, Context, entries, entry => ResourceView.Event(entry, query.Select, request.Prefer));
    }

    private Resource Find(GraphRequest request) => mailbox.Events.Find(request.Key("id")) ?? throw GraphException.NotFound();

    private static (DateTimeOffset From, DateTimeOffset To) Window(GraphRequest request) =>
        (Bound(request, "startDateTime"), Bound(request, "endDateTime"));

    private static DateTimeOffset Bound(GraphRequest request, string name) =>
        request[name] is not { Length: > 0 } text
            ? throw GraphException.BadParameter(
                "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.")
            : PropertyPath.Moment(text) ?? throw GraphException.BadParameter($"The value '{text}' of parameter '{name}' is invalid.");

    private static bool Lies(Resource entry, DateTimeOffset from, DateTimeOffset to) =>
        entry.Text("type") != "seriesMaster"
        && GraphTime.Read(entry.Json.GetProperty("start")) is { } start && start < to
        && GraphTime.Read(entry.Json.GetProperty("end")) is { } end && end >= from;

    private static IReadOnlyList<SortKey> ByStart { get; } = SortKey.ParseList("start/dateTime", ResourceType.Event);
}
