using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Opens users' mailboxes in Microsoft Graph.</summary>
/// <param name="baseUrl">The service root; asked late, as the embedded Graph finds its port only at start.</param>
/// <param name="tokens">Where a user's token for Graph comes from.</param>
internal sealed class GraphAccess(Func<Uri> baseUrl, Func<UserKey, TokenSource> tokens) : IDisposable
{
    public static Uri MicrosoftGraph { get; } = new("https://graph.microsoft.com/v1.0");

    private readonly SocketsHttpHandler _transport = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    public GraphMailbox Open(UserKey user) => new(baseUrl(), tokens(user), _transport);

    public void Dispose() => _transport.Dispose();
}
