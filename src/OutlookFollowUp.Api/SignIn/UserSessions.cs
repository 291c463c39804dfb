using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>
/// Sessions with Graph that users leave with the service, so that their mailboxes are read while they are away. Each token that a user
/// brings renews theirs, once.
/// </summary>
internal sealed class UserSessions(AppRegistration app, GraphSessionStore sessions, MailboxStore mailboxes, SyncSchedule schedule) : IDisposable
{
    private const int UsersRemembered = 10_000;

    private static readonly TimeSpan UntilAskedAgain = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(2);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = UsersRemembered });

    /// <summary>Begins or renews the user's session, and has their mailbox read.</summary>
    /// <exception cref="SignInException">Entra gives no token for Graph.</exception>
    public async Task KeepAsync(UserKey user, string token, CancellationToken cancellation)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (_known.TryGetValue<(string Hash, SignInException? Refusal)>(user, out var known) && known.Hash == hash)
        {
            if (known.Refusal is { } again)
                throw new SignInException(again.Trouble, again.Code, again.Claims, again.Wait);
            return;
        }

        var mailboxId = await mailboxes.FindOrAddIdAsync(user, cancellation);
        try
        {
            await SessionOf(user, mailboxId).BeginAsync(token, cancellation);
            Remember(user, (hash, null), TokenLife);
            await schedule.WakeAsync(mailboxId, cancellation);
        }
        catch (SignInException refusal)
        {
            Remember(user, (hash, refusal), UntilAskedAgain);
            throw;
        }
    }

    /// <summary>Tokens for Graph from the user's session.</summary>
    /// <exception cref="SignInException">From the token source: there is no session, or it has ended.</exception>
    public async Task<TokenSource> TokensOfAsync(UserKey user, IReadOnlyList<string> scopes, CancellationToken cancellation) =>
        SessionOf(user, await mailboxes.FindOrAddIdAsync(user, cancellation)).Tokens(scopes);

    public void Dispose() => _known.Dispose();

    private GraphSession SessionOf(UserKey user, Guid mailboxId) => new(app, user.TenantId, mailboxId.ToString("N"), sessions.Of(mailboxId));

    private void Remember(UserKey user, (string, SignInException?) outcome, TimeSpan life) =>
        _known.Set(user, outcome, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = life });
}
