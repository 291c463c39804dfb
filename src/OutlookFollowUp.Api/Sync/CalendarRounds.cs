using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Reads what is new in the calendar, a year back and a year ahead.</summary>
internal sealed class CalendarRounds(SyncStore store, SyncSettings settings)
{
    private static readonly TimeSpan Back = TimeSpan.FromDays(365);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(365);

    /// <param name="run">The sync under way.</param>
    /// <param name="row">The calendar as it was read last.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task ReadAsync(SyncRun run, FolderRow? row, CancellationToken cancellation)
    {
        var link = row.IsFullDue(run.Now, settings.FullEvery) ? null : row!.Link;
        for (var isLast = false; !isLast;)
        {
            if (link is null)
                await store.StartOverAsync(run.Lease, SyncStore.Calendar, run.Now, cancellation);
            var reading = await run.Mailbox.ReadCalendarAsync(run.Now - Back, run.Now + Ahead, link, cancellation).OrStartOver(link);
            if (reading is Reading<CalendarPage>.StartOver)
            {
                link = null;
                continue;
            }

            var page = reading.OrBusy();
            await store.SaveCalendarAsync(run.Lease, Kept(page, run.Owner), cancellation);
            (link, isLast) = (page.Link, page.IsLast);
        }
    }

    private static ReadPage Kept(CalendarPage page, MailboxOwner owner)
    {
        var facts = page.Appointments.ToDictionary(
            appointment => appointment.Id, appointment => AppointmentReader.Read(appointment, owner), StringComparer.Ordinal);
        return new ReadPage(
            [.. facts.Select(entry => new ReadItem(entry.Key)
            {
                IsRead = true,
                Facts = entry.Value is { } found ? StoreJson.Write(found) : null,
            })],
            page.RemovedIds, [],
            Trail.Keys(facts.Values.OfType<AppointmentFacts>().SelectMany(found => FirstLook.TrailOf(found, owner))),
            page.Link, page.IsLast);
    }
}
