using OutlookFollowUp.Api.Operations;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>
/// Reads one mailbox: its owner, what is new in its folders and its calendar, and what all of that leads to. It can stop anywhere and goes
/// on where it stopped.
/// </summary>
internal sealed class MailboxSync(
    GraphAccess graph, SyncStore store, TrailStore trail, MailRounds mails, CalendarRounds calendar, EarlierMail earlier, MissingMail missing,
    SyncSettings settings, Telemetry telemetry, TimeProvider clock)
{
    // What the user sent says most, so that the list is of use soon.
    private static readonly MailFolder[] Order = [MailFolder.Sent, MailFolder.Inbox, MailFolder.Archive, MailFolder.Other];

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
        var now = clock.GetUtcNow();
        var before = await store.FoldersAsync(lease, cancellation);
        var kinds = before.Values.Where(folder => folder.Folder != SyncStore.Calendar)
            .ToDictionary(folder => folder.Folder, folder => folder.Kind, StringComparer.Ordinal);
        var tree = (await mailbox.ReadFoldersAsync(kinds, cancellation)).OrBusy();
        await store.SaveFoldersAsync(lease, tree, cancellation);
        var folders = tree.Where(folder => folder.Kind.IsRead()).OrderBy(folder => Array.IndexOf(Order, folder.Kind)).ToList();
        var due = folders.Select(folder => folder.Id).Append(SyncStore.Calendar)
            .Where(id => before.GetValueOrDefault(id).IsFullDue(now, settings.FullEvery)).ToHashSet(StringComparer.Ordinal);
        var run = new SyncRun(lease, mailbox, await OwnerAsync(lease, mailbox, isDue: due.Count > 0, cancellation), now);

        var progress = new SyncProgress(SyncPhase.Mail, null,
            folders.Where(folder => !due.Contains(folder.Id)).Sum(folder => before[folder.Id].Read), folders.Sum(folder => folder.Messages));
        await store.SaveProgressAsync(lease, progress, cancellation);
        foreach (var folder in folders)
            progress = await ReadAsync(run, folder, before.GetValueOrDefault(folder.Id), progress, cancellation);
        progress = progress with { Phase = SyncPhase.Calendar, Folder = null };
        await store.SaveProgressAsync(lease, progress, cancellation);
        await calendar.ReadAsync(run, before.GetValueOrDefault(SyncStore.Calendar), cancellation);
        await store.SaveProgressAsync(lease, progress with { Phase = SyncPhase.EarlierMail }, cancellation);
        await FollowAsync(run, tree.ToDictionary(folder => folder.Id, folder => folder.Kind, StringComparer.Ordinal),
            isPruned: due.Count > 0 && before.Values.Any(folder => folder.FullAt is not null), cancellation);
        await store.FinishAsync(lease, clock.GetUtcNow(), cancellation);
    }

    /// <summary>The owner changes seldom, and with them all that was read would have to be read again: asked for with the full rounds.</summary>
    private async Task<MailboxOwner> OwnerAsync(Lease lease, GraphMailbox mailbox, bool isDue, CancellationToken cancellation)
    {
        if (!isDue && await store.OwnerAsync(lease, cancellation) is { } known)
            return known;
        var owner = (await mailbox.ReadOwnerAsync(cancellation)).OrBusy();
        await store.SaveOwnerAsync(lease, owner, cancellation);
        return owner;
    }

    private async Task<SyncProgress> ReadAsync(
        SyncRun run, FolderOutline folder, FolderRow? row, SyncProgress progress, CancellationToken cancellation)
    {
        try
        {
            return await mails.ReadAsync(run, folder, row, progress, cancellation);
        }
        catch (GraphException gone) when (gone.Status == 404)
        {
            return progress; // deleted since the tree was read
        }
    }

    private async Task FollowAsync(SyncRun run, IReadOnlyDictionary<string, MailFolder> kinds, bool isPruned, CancellationToken cancellation)
    {
        await missing.FindAsync(run, kinds, cancellation);
        if (isPruned)
            await trail.PruneAsync(run.Lease, items => Trail.Through(items, run.Owner), cancellation);
        await earlier.ReadAsync(run, kinds, cancellation);
    }
}
