using OutlookFollowUp.Api.Operations;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>
/// Reads one mailbox: its owner, the mail that is new in its folders, and its calendar. It can stop anywhere and goes on where it
/// stopped.
/// </summary>
internal sealed class MailboxSync(GraphAccess graph, SyncStore store, Telemetry telemetry, TimeProvider clock)
{
    private static readonly MailFolder[] Folders = [MailFolder.Sent, MailFolder.Inbox, MailFolder.Archive];

    private static readonly TimeSpan CalendarBack = TimeSpan.FromDays(365);
    private static readonly TimeSpan CalendarAhead = TimeSpan.FromDays(365);

    /// <exception cref="GraphBusyException">Graph wants us to wait.</exception>
    /// <exception cref="GraphException">Graph refuses.</exception>
    /// <exception cref="LeaseLostException">The mailbox is no longer this instance's.</exception>
    public async Task RunAsync(Lease lease, CancellationToken cancellation)
    {
        using var run = telemetry.Sync(lease.MailboxId);
        try
        {
            await ReadAsync(lease, cancellation);
            run.Finished();
        }
        catch (GraphBusyException)
        {
            run.Waits();
            throw;
        }
    }

    private async Task ReadAsync(Lease lease, CancellationToken cancellation)
    {
        using var mailbox = graph.Open(lease.User);
        await store.SaveProgressAsync(lease, new(SyncPhase.Folders, null, 0, 0), cancellation);
        var owner = Done(await mailbox.ReadOwnerAsync(cancellation));
        await store.SaveOwnerAsync(lease, owner, cancellation);
        var tree = Done(await mailbox.ReadFoldersAsync(new Dictionary<string, MailFolder>(StringComparer.Ordinal), cancellation));
        var folders = tree.Where(folder => Folders.Contains(folder.Kind)).ToList();
        var progress = new SyncProgress(SyncPhase.Mail, null, 0, folders.Sum(folder => folder.Messages));
        foreach (var folder in Folders)
        {
            try
            {
                progress = progress with { Folder = folders.Find(outline => outline.Kind == folder)?.Name };
                progress = await ReadFolderAsync(mailbox, lease, folder, owner, progress, cancellation);
            }
            catch (GraphException missing) when (missing.Status == 404 && folder == MailFolder.Archive)
            {
                // Not every mailbox has an archive.
            }
        }

        await store.SaveProgressAsync(lease, progress with { Phase = SyncPhase.Calendar, Folder = null }, cancellation);
        await ReadCalendarAsync(mailbox, lease, owner, cancellation);
        await store.FinishAsync(lease, clock.GetUtcNow(), cancellation);
    }

    private async Task<SyncProgress> ReadFolderAsync(GraphMailbox mailbox, Lease lease, MailFolder folder, MailboxOwner owner,
        SyncProgress progress, CancellationToken cancellation)
    {
        var link = await store.LinkAsync(lease, folder, cancellation);
        for (var isLast = false; !isLast;)
        {
            if (link is null)
                await store.StartOverAsync(lease, folder, cancellation);
            var reading = await ReadPageAsync(mailbox, folder, link, cancellation);
            if (reading is Reading<MailPage>.StartOver && link is not null)
            {
                link = null;
                continue;
            }

            var page = Done(reading);
            telemetry.Page(page.Mails.Count);
            progress = progress with { Read = progress.Read + page.Mails.Count };
            await store.SavePageAsync(lease, folder, Kept(page, owner), progress, cancellation);
            (link, isLast) = (page.Link, page.IsLast);
        }

        return progress;
    }

    /// <summary>A link from before the settings named another Graph leads nowhere: the folder is read from its beginning there.</summary>
    private static async Task<Reading<MailPage>> ReadPageAsync(GraphMailbox mailbox, MailFolder folder, string? link,
        CancellationToken cancellation)
    {
        try
        {
            return await mailbox.ReadMailAsync(folder, link, cancellation);
        }
        catch (GraphException foreign) when (foreign.Code == "foreignLink" && link is not null)
        {
            return new Reading<MailPage>.StartOver();
        }
    }

    private async Task ReadCalendarAsync(GraphMailbox mailbox, Lease lease, MailboxOwner owner, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var appointments = Done(await mailbox.ReadCalendarAsync(now - CalendarBack, now + CalendarAhead, cancellation));
        var facts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var appointment in appointments)
            facts[appointment.Id] = AppointmentReader.Read(appointment, owner) is { } found ? StoreJson.Write(found) : null;
        await store.SaveCalendarAsync(lease, facts, cancellation);
    }

    /// <summary>What is kept of a page. A mail may come twice in it: the last one counts.</summary>
    private static ReadPage Kept(MailPage page, MailboxOwner owner)
    {
        var facts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var mail in page.Mails)
            facts[mail.Id] = MailReader.Read(mail, owner) is { } found ? StoreJson.Write(found) : null;
        return new ReadPage(facts, page.RemovedIds, [.. page.Mails.SelectMany(mail => PeopleIn(mail, owner))], page.Link, page.IsLast);
    }

    /// <summary>Whom the user wrote to or heard from.</summary>
    private static IEnumerable<Person> PeopleIn(Mail mail, MailboxOwner owner) =>
        (mail.Folder == MailFolder.Sent ? mail.To.Concat(mail.Cc).Concat(mail.Bcc) : [mail.From])
        .Where(person => !string.IsNullOrEmpty(person.Address) && !owner.User.Owns(person.Address));

    private static T Done<T>(Reading<T> reading) => reading switch
    {
        Reading<T>.Done done => done.Value,
        Reading<T>.Busy busy => throw new GraphBusyException(busy.RetryAfter),
        _ => throw new GraphBusyException(null),
    };
}

/// <summary>Graph wants the sync to go on later.</summary>
internal sealed class GraphBusyException(TimeSpan? wait) : Exception("Microsoft Graph asks to wait.")
{
    /// <summary>How long; null when Graph does not say.</summary>
    public TimeSpan? Wait { get; } = wait;
}
