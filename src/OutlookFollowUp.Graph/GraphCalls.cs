using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace OutlookFollowUp.Graph;

/// <summary>What came of a call to Graph, in our own words.</summary>
internal static class GraphCalls
{
    /// <exception cref="GraphException">Graph refuses for good.</exception>
    public static async Task<Reading<T>> TryAsync<T>(TimeProvider clock, Func<Task<T>> call)
    {
        try
        {
            return new Reading<T>.Done(await call());
        }
        catch (ApiException refusal) when (refusal.ResponseStatusCode is 429 or 503 or 504)
        {
            return new Reading<T>.Busy(RetryAfter.Read(refusal.ResponseHeaders, clock));
        }
        catch (ApiException refusal) when (IsSyncStateGone(refusal))
        {
            return new Reading<T>.StartOver();
        }
        catch (Exception broken) when (broken is IOException or JsonException or OperationCanceledException { InnerException: TimeoutException })
        {
            // An answer that broke off, or none: what it might quote stays here.
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "Microsoft Graph's answer broke off.");
        }
        catch (ApiException refusal)
        {
            throw new GraphException(refusal.ResponseStatusCode, (refusal as ODataError)?.Error?.Code ?? "unknown");
        }
    }

    private static bool IsSyncStateGone(ApiException refusal) =>
        refusal.ResponseStatusCode == 410
        || (refusal.ResponseStatusCode is >= 400 and < 500
            && (refusal as ODataError)?.Error?.Code?.ToLowerInvariant() is "syncstatenotfound" or "syncstateinvalid" or "resyncrequired");
}
