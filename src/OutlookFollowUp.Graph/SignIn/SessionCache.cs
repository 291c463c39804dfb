using Microsoft.Identity.Client;

namespace OutlookFollowUp.Graph.SignIn;

/// <summary>Where one user's refresh token is kept between two uses. What goes through here is a secret: keep it encrypted.</summary>
/// <param name="Read">What was written last; null when nothing was, or when it can no longer be read.</param>
/// <param name="Write">Keeps it.</param>
public sealed record SessionCache(Func<CancellationToken, Task<byte[]?>> Read, Func<byte[], CancellationToken, Task> Write)
{
    internal void Bind(ITokenCache cache)
    {
        cache.SetBeforeAccessAsync(async access =>
            access.TokenCache.DeserializeMsalV3(await Read(access.CancellationToken), shouldClearExistingCache: true));
        cache.SetAfterAccessAsync(access =>
            access.HasStateChanged ? Write(access.TokenCache.SerializeMsalV3(), access.CancellationToken) : Task.CompletedTask);
    }
}
