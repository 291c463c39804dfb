using Microsoft.Extensions.Caching.Memory;
using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Store;

/// <summary>What was read of the mailboxes asked for last, each good for as long as the mailbox's stamp is the same.</summary>
internal sealed class FactsCache : IDisposable
{
    private const int Mailboxes = 64;

    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Mailboxes });

    public (Guid Stamp, MailboxFacts Facts)? Find(UserKey user) => _kept.TryGetValue<(Guid, MailboxFacts)>(user, out var kept) ? kept : null;

    public void Keep(UserKey user, Guid stamp, MailboxFacts facts) =>
        _kept.Set(user, (stamp, facts), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unasked });

    public void Forget(UserKey user) => _kept.Remove(user);

    public void Dispose() => _kept.Dispose();
}
