using System.Security.Cryptography.X509Certificates;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>The app registration in Microsoft Entra in whose name tokens for Graph are asked for.</summary>
/// <param name="Instance">Entra's address, for instance <c>https://login.microsoftonline.com/</c>.</param>
/// <param name="ClientId">The application (client) id.</param>
/// <param name="Credential">How the application proves itself; null for one that runs on its user's own machine.</param>
/// <param name="Http">Sends the requests; it is shared and stays the caller's.</param>
public sealed record AppRegistration(Uri Instance, string ClientId, ClientCredential? Credential, HttpClient Http)
{
    private const string PublicCloud = "login.microsoftonline.com";

    /// <summary>What reading needs, as Entra wants it named.</summary>
    internal static IReadOnlyList<string> Reading { get; } = Named(GraphScopes.All);

    /// <summary>Whether Microsoft's public cloud need not be asked about the address: who set another one vouches for it.</summary>
    internal bool IsVouchedFor => !string.Equals(Instance.Host, PublicCloud, StringComparison.OrdinalIgnoreCase);

    internal static IReadOnlyList<string> Named(IEnumerable<string> scopes) => [.. scopes.Select(scope => $"https://graph.microsoft.com/{scope}")];

    internal Uri AuthorityOf(string tenantId) => new(Instance, tenantId);
}

/// <summary>How a service proves to Entra that it is the registered application.</summary>
public abstract record ClientCredential
{
    /// <summary>A secret that both sides know.</summary>
    public sealed record Secret(string Value) : ClientCredential
    {
        public override string ToString() => "a client secret";
    }

    /// <summary>A certificate whose public part the registration knows.</summary>
    public sealed record Certificate(X509Certificate2 Value) : ClientCredential;

    /// <summary>A file that the platform keeps filled with a short-lived token (workload identity federation).</summary>
    public sealed record FederatedTokenFile(string Path) : ClientCredential
    {
        internal async Task<string> ReadAsync(CancellationToken cancellation) => (await File.ReadAllTextAsync(Path, cancellation)).Trim();
    }
}
