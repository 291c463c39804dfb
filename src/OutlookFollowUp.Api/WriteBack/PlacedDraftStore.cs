using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>The drafts that clients asked for.</summary>
internal sealed class PlacedDraftStore(IDbContextFactory<FollowUpDatabase> databases)
{
    private static readonly TimeSpan LongestMaking = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The draft of that key, begun if there is none; null while somebody else makes it. One that was begun long ago and never finished
    /// is begun again.
    /// </summary>
    public async Task<PlacedDraftRow?> BeginAsync(Guid mailboxId, string key, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var row = await database.PlacedDrafts.FindAsync([mailboxId, key], cancellation);
        if (row is { DraftId: not null })
            return row;
        if (row is not null)
        {
            var begun = row.StartedAt;
            if (begun + LongestMaking > now)
                return null;
            var taken = await database.PlacedDrafts.Where(other => other.MailboxId == mailboxId && other.Key == key && other.StartedAt == begun)
                .ExecuteUpdateAsync(set => set.SetProperty(other => other.StartedAt, now.ToUniversalTime()), cancellation);
            return taken == 1 ? row : null;
        }

        row = new PlacedDraftRow { MailboxId = mailboxId, Key = key, StartedAt = now.ToUniversalTime() };
        database.PlacedDrafts.Add(row);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return row;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    public async Task SaveAsync(PlacedDraftRow row, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        database.PlacedDrafts.Update(row);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>Gives up on a draft that Graph did not make, so that it can be asked for again at once.</summary>
    public async Task AbandonAsync(PlacedDraftRow row, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await database.PlacedDrafts.Where(other => other.MailboxId == row.MailboxId && other.Key == row.Key && other.DraftId == null)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.StartedAt, DateTimeOffset.UnixEpoch), cancellation);
    }
}
