using System.Globalization;
using System.Net.Http.Headers;

namespace OutlookFollowUp.Graph;

/// <summary>How long a refused request is to wait, from the headers of the refusal.</summary>
internal static class RetryAfter
{
    /// <summary>Seconds as they stand; a date by how far it lies after the answer's own date, so that no clock's error counts.</summary>
    public static TimeSpan? Read(IDictionary<string, IEnumerable<string>>? headers, TimeProvider clock)
    {
        if (!RetryConditionHeaderValue.TryParse(First(headers, "Retry-After"), out var asked))
            return null;
        if (asked.Delta is { } seconds)
            return seconds;

        var isDated = DateTimeOffset.TryParse(First(headers, "Date"), CultureInfo.InvariantCulture, out var answered);
        var wait = asked.Date!.Value - (isDated ? answered : clock.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static string? First(IDictionary<string, IEnumerable<string>>? headers, string name) =>
        headers?.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
