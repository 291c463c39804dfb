using System.Collections.Concurrent;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Opens users' mailboxes in Microsoft Graph.</summary>
/// <param name="baseUrl">The service root; asked late, as the embedded Graph finds its port only at start.</param>
/// <param name="tokens">Where a user's token for Graph comes from, by the permissions it is to have.</param>
internal sealed class GraphAccess(Func<Uri> baseUrl, Func<UserKey, IReadOnlyList<string>, TokenSource> tokens) : IDisposable
{
    /// <summary>Without their texts messages are small; Graph gives up on pages that take it too long.</summary>
    private const int PageSize = 100;

    public static Uri MicrosoftGraph { get; } = new("https://graph.microsoft.com/v1.0");

    private readonly SocketsHttpHandler _transport = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    private readonly ConcurrentDictionary<UserKey, RequestGate> _gates = new();

    /// <param name="user">Whose mailbox.</param>
    /// <param name="further">Permissions beyond those that reading needs.</param>
    public GraphMailbox Open(UserKey user, params IReadOnlyList<string> further) => new(
        baseUrl(), tokens(user, [.. GraphScopes.All, .. further]), _transport, PageSize, _gates.GetOrAdd(user, _ => new RequestGate()));

    public void Dispose() => _transport.Dispose();
}
