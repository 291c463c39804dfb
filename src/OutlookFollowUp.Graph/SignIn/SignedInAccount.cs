using Azure.Core;
using Azure.Identity;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>Which account of the persisted cache is ours: without it the user would be asked again after every start.</summary>
internal static class SignedInAccount
{
    public static TokenCachePersistenceOptions Cache { get; } = new() { Name = "OutlookFollowUp" };

    /// <summary>The account that signed in before; null when none did or the file is damaged.</summary>
    public static AuthenticationRecord? Load(string file)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            using var stream = File.OpenRead(file);
            return AuthenticationRecord.Deserialize(stream);
        }
        catch (Exception damage) when (damage is IOException or InvalidOperationException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>Tokens after one sign-in by the user, whose account is then remembered.</summary>
    public static TokenSource RememberFirst(
        string file, Func<TokenRequestContext, CancellationToken, Task<AuthenticationRecord>> signIn, TokenCredential credential)
    {
        var (once, isSignedIn) = (new SemaphoreSlim(1, 1), false);
        var tokens = GraphSignIn.From(credential);
        return async cancellation =>
        {
            await once.WaitAsync(cancellation);
            try
            {
                if (!isSignedIn)
                    await SaveAsync(await signIn(GraphSignIn.Request, cancellation), file, cancellation);
                isSignedIn = true;
            }
            finally
            {
                once.Release();
            }

            return await tokens(cancellation);
        };
    }

    private static async Task SaveAsync(AuthenticationRecord record, string file, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var stream = File.Create(file);
        await record.SerializeAsync(stream, cancellation);
    }
}
