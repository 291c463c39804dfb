using System.Globalization;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookFollowUp.Graph.Mapping;

namespace OutlookFollowUp.Graph;

/// <summary>
/// Reads the pages of delta rounds over a window of the user's own calendar. A plain view would have to be read as a whole, with all
/// texts, each time somebody looks for news; a delta round with nothing new is one request. It takes no selection, and its link is bound
/// to its window, so that a full round now and then moves the window on.
/// </summary>
internal sealed class CalendarReader(GraphConnection connection)
{
    private const int PageSize = 50;

    public async Task<CalendarPage> ReadPageAsync(
        DateTimeOffset from, DateTimeOffset to, string? link, CancellationToken cancellation)
    {
        var round = connection.Client.Me.CalendarView.Delta;
        var page = link is null
            ? await round.GetAsDeltaGetResponseAsync(
                request =>
                {
                    request.QueryParameters.StartDateTime = from.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
                    request.QueryParameters.EndDateTime = to.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
                    PreferPages(request.Headers);
                },
                cancellation)
            : await round.WithUrl(connection.Checked(link))
                .GetAsDeltaGetResponseAsync(request => PreferPages(request.Headers), cancellation);
        var (appointments, removed) = (new List<Appointment>(), new List<string>());
        foreach (var entry in (page?.Value ?? []).LastOfEach())
        {
            if (entry.IsRemoved())
                removed.Add(entry.Id!);
            else if (await CompleteAsync(entry, cancellation) is { } whole && EventMapping.ToAppointment(whole) is { } appointment)
                appointments.Add(appointment);
        }

        var (next, delta) = (page?.OdataNextLink, page?.OdataDeltaLink);
        return new(appointments, removed, connection.Checked(next ?? delta ?? throw new GraphException(200, "noLink")), next is null);
    }

    // An occurrence of a series comes without what it shares with the others, and a change may come with nothing but what changed.
    private async Task<Event?> CompleteAsync(Event entry, CancellationToken cancellation)
    {
        if (entry is { Start: not null, End: not null, Organizer: not null })
            return entry;
        try
        {
            return await connection.Client.Me.Events[entry.Id].GetAsync(request => PreferUtc(request.Headers), cancellation);
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private static void PreferPages(RequestHeaders headers)
    {
        PreferUtc(headers);
        headers.Add("Prefer", "odata.maxpagesize=" + PageSize.ToString(CultureInfo.InvariantCulture));
    }

    private static void PreferUtc(RequestHeaders headers)
    {
        GraphConnection.PreferImmutableIds(headers);
        headers.Add("Prefer", "outlook.timezone=\"UTC\"");
    }
}
