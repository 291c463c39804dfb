using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>When a folder or the calendar is read from its beginning, and what to do with a link that leads nowhere.</summary>
internal static class Rounds
{
    /// <summary>
    /// Whether a full round is due: none was made, its link is lost, the last one is long ago, or other readers made it. One under way goes
    /// on where it stopped.
    /// </summary>
    public static bool IsFullDue(this FolderRow? row, DateTimeOffset now, TimeSpan every) =>
        row is not { FullAt: { } full, Link: not null } || row.Version != MailFacts.Version || (!row.IsFullRound && now - full >= every);

    /// <summary>A link from before the settings named another Graph leads nowhere: the folder is read from its beginning there.</summary>
    public static async Task<Reading<T>> OrStartOver<T>(this Task<Reading<T>> reading, string? link)
    {
        try
        {
            return await reading is Reading<T>.StartOver && link is null ? new Reading<T>.Busy(null) : await reading;
        }
        catch (GraphException foreign) when (foreign.Code == "foreignLink" && link is not null)
        {
            return new Reading<T>.StartOver();
        }
    }
}
