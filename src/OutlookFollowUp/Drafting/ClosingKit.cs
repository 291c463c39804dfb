using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Drafting;

/// <summary>What remains to be done when a process ends: the others that go on, and those to withdraw from (R46, R47).</summary>
/// <param name="Others">The other processes that are still open, most recent first.</param>
/// <param name="ReconnectFrom">When writing to them again may be thought of; null after an acceptance.</param>
public sealed record ClosingKit(IReadOnlyList<FollowUp> Others, DateOnly? ReconnectFrom, string Advice)
{
    /// <summary>The kit for one process at a moment.</summary>
    public static ClosingKit Of(InterviewProcess process, IEnumerable<InterviewProcess> all, MailboxOwner owner, DateTimeOffset now, Cadence cadence)
    {
        var state = new Standing(now, owner, process).State;
        var others = FollowUpList.At(now, owner, all.Where(other => other.Id != process.Id), cadence)
            .Where(other => other.State is not (FollowUpState.Rejected or FollowUpState.Withdrawn or FollowUpState.Closed))
            .OrderByDescending(other => other.InterviewedAt ?? DateTimeOffset.MinValue).ThenBy(other => other.Id, StringComparer.Ordinal).ToList();
        return new(others, state == FollowUpState.Offer ? null : Zones.DayOf(now, owner.TimeZone).AddDays(cadence.ReconnectAfter), Say(state, others));
    }

    private static string Say(FollowUpState state, List<FollowUp> others) => (state, others.Count) switch
    {
        (FollowUpState.Offer, 0) => "Nothing else is open: once you have accepted, there is nobody to withdraw from.",
        (FollowUpState.Offer, _) => "Once you have accepted, withdraw from the others; a short note to each is enough.",
        (_, 0) => "Let this one rest without a farewell. Nothing else is open at the moment; a new application is the best answer to silence.",
        _ => "Let this one rest without a farewell, and give your time to those that go on.",
    };
}
