using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Reads the mail that was passed over before its conversation or its sender turned out to have to do with an interview.</summary>
internal sealed class EarlierMail(TrailStore store)
{
    /// <param name="run">The sync under way.</param>
    /// <param name="kinds">The kinds of the folders, by their ids.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task ReadAsync(SyncRun run, IReadOnlyDictionary<string, MailFolder> kinds, CancellationToken cancellation)
    {
        while (await store.NextLeadsAsync(run.Lease, cancellation) is { Count: > 0 } leads)
        {
            while (await store.UnreadAsync(run.Lease, leads, cancellation) is { Count: > 0 } unread)
                await ReadAsync(run, unread, kinds, cancellation);
            var facts = await store.FactsAsync(run.Lease, leads, cancellation);
            var further = Trail.Keys(facts.SelectMany(mail => FirstLook.TrailOf(
                mail, run.Owner, Trail.Keys(new MailHandles(mail.ConversationId, null)).Any(leads.Contains))));
            await store.FollowedAsync(run.Lease, leads, further, cancellation);
        }
    }

    private async Task ReadAsync(
        SyncRun run, IReadOnlyList<ItemRow> unread, IReadOnlyDictionary<string, MailFolder> kinds, CancellationToken cancellation)
    {
        var wanted = unread.ToDictionary(item => item.ItemId, item => kinds.GetValueOrDefault(item.Folder, MailFolder.Other),
            StringComparer.Ordinal);
        var facts = (await run.Mailbox.ReadWholeAsync(wanted, cancellation)).OrBusy().ToDictionary(
            mail => mail.Id, mail => MailReader.Read(mail, run.Owner) is { } found ? StoreJson.Write(found) : null, StringComparer.Ordinal);
        await store.SaveEarlierAsync(run.Lease, facts, [.. wanted.Keys.Except(facts.Keys, StringComparer.Ordinal)], cancellation);
    }
}
