using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>
/// Asks where mail is that left its folder and arrived in no other. Graph's word that a mail was removed is not final: one that moved
/// away and back may be told as removed and nothing else.
/// </summary>
internal sealed class MissingMail(TrailStore store)
{
    /// <param name="run">The sync under way.</param>
    /// <param name="kinds">The kinds of the folders, by their ids.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task FindAsync(SyncRun run, IReadOnlyDictionary<string, MailFolder> kinds, CancellationToken cancellation)
    {
        string? after = null;
        while (await store.MissingAsync(run.Lease, after, cancellation) is { Count: > 0 } missing)
        {
            var gone = new List<string>();
            var places = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var item in missing)
            {
                var messageId = StoreJson.Read<MailFacts>(item.Facts!).InternetMessageId;
                var found = (await run.Mailbox.FindMailAsync(item.ItemId, messageId, cancellation)).OrBusy();
                // A folder that nobody knows was made a moment ago: its mail waits for the next sync, which will know it.
                var kept = found.Where(place => !kinds.TryGetValue(place.FolderId, out var kind) || kind.IsRead()).ToList();
                if (kept.Find(place => place.MailId == item.ItemId) is { } itself && kinds.ContainsKey(itself.FolderId))
                    places[item.ItemId] = itself.FolderId;
                else if (kept.Count == 0 || await store.KnowsAsync(run.Lease, [.. kept.Select(place => place.MailId)], cancellation))
                    gone.Add(item.ItemId);
            }

            await store.SettleAsync(run.Lease, gone, places, cancellation);
            after = missing[^1].ItemId;
        }
    }
}
