using OutlookFollowUp.Api.Operations;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Reads what is new in the mail folders, page by page.</summary>
internal sealed class MailRounds(SyncStore store, MailSieve sieve, SyncSettings settings, Telemetry telemetry)
{
    /// <summary>Reads one folder to the end of its round.</summary>
    /// <param name="run">The sync under way.</param>
    /// <param name="folder">The folder as the mailbox shows it.</param>
    /// <param name="row">The folder as it was read last.</param>
    /// <param name="progress">How far the sync has come before.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<SyncProgress> ReadAsync(
        SyncRun run, FolderOutline folder, FolderRow? row, SyncProgress progress, CancellationToken cancellation)
    {
        progress = progress with { Folder = folder.Name };
        var link = row.IsFullDue(run.Now, settings.FullEvery) ? null : row!.Link;
        var isFull = link is null || row!.IsFullRound;
        var read = link is null ? 0 : row!.Read;
        var next = link is null ? null : NextAsync(run, folder, link, cancellation);
        for (var isLast = false; !isLast;)
        {
            if (next is null)
                await store.StartOverAsync(run.Lease, folder.Id, run.Now, cancellation);
            var reading = await (next ?? NextAsync(run, folder, null, cancellation));
            if (reading is Reading<MailPage>.StartOver)
            {
                (next, isFull, progress, read) = (null, true, progress with { Read = progress.Read - read }, 0);
                continue;
            }

            var page = reading.OrBusy();
            // The next page is under way while this one is read and saved; should this one not be saved, the next is asked for again.
            (isLast, next) = (page.IsLast, page.IsLast ? null : NextAsync(run, folder, page.Link, cancellation));
            var kept = await sieve.ReadAsync(run, folder, page, cancellation);
            telemetry.Page(kept.Items.Count);
            if (isFull)
                (read, progress) = (read + kept.Items.Count, progress with { Read = progress.Read + kept.Items.Count });
            await store.SavePageAsync(run.Lease, folder.Id, kept, progress, cancellation);
        }

        return progress;
    }

    private static Task<Reading<MailPage>> NextAsync(SyncRun run, FolderOutline folder, string? link, CancellationToken cancellation) =>
        run.Mailbox.ReadMailAsync(folder, link, cancellation).OrStartOver(link);
}
