using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Opens users' mailboxes in Microsoft Graph.</summary>
/// <param name="baseUrl">The service root; asked late, as the embedded Graph finds its port only at start.</param>
/// <param name="tokens">Where a user's token for Graph comes from, by the permissions it is to have.</param>
internal sealed class GraphAccess(Func<Uri> baseUrl, Func<UserKey, IReadOnlyList<string>, TokenSource> tokens) : IDisposable
{
    public static Uri MicrosoftGraph { get; } = new("https://graph.microsoft.com/v1.0");

    private readonly SocketsHttpHandler _transport = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    /// <param name="user">Whose mailbox.</param>
    /// <param name="further">Permissions beyond those that reading needs.</param>
    public GraphMailbox Open(UserKey user, params IReadOnlyList<string> further) => new(baseUrl(), tokens(user, [.. GraphScopes.All, .. further]), _transport);

    public void Dispose() => _transport.Dispose();
}
