using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Sync;

internal static class Readings
{
    /// <summary>What was read or done, where the only other answer that is planned for is to come back later.</summary>
    /// <exception cref="GraphBusyException">Graph wants us to wait.</exception>
    public static T OrBusy<T>(this Reading<T> reading) => reading switch
    {
        Reading<T>.Done done => done.Value,
        Reading<T>.Busy busy => throw new GraphBusyException(busy.RetryAfter),
        _ => throw new GraphBusyException(null),
    };
}
