using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Sync;

/// <summary>
/// Once a day, and after a whole mailbox was read: forgets what is older than the retention and notes whether a process is open. A process
/// is kept whole for as long as anything in it is younger; one in which nothing happened for so long is over, whoever was to answer.
/// </summary>
internal sealed class Upkeep(MailboxStore mailboxes, SyncStore store, RetentionSettings retention, TimeProvider clock)
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <summary>A process in which nothing happened for so long is no reason to look at a mailbox often.</summary>
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(60);

    public async Task RunAsync(Lease lease, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await store.TidiedAtAsync(lease, cancellation) > now - Every)
            return;
        if (await mailboxes.ReadAsync(lease.User, cancellation) is not { Owner: { } owner, Facts: var facts })
            return;

        var items = FollowUpList.At(now, owner, facts.Processes, Cadence.Default).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var hasOpen = facts.Processes.Any(process => LastOf(process) > now - OpenFor
            && items.GetValueOrDefault(process.Id)?.State is not (FollowUpState.Rejected or FollowUpState.Withdrawn or FollowUpState.Closed));
        await store.TidyAsync(lease, Outdated(facts, now - retention.Age), hasOpen, now, cancellation);
    }

    /// <summary>The ids of what is older than that, and in no process with anything younger.</summary>
    private static HashSet<string> Outdated(MailboxFacts facts, DateTimeOffset since)
    {
        var kept = facts.Processes.Where(process => LastOf(process) >= since)
            .SelectMany(process => process.Facts.Concat(process.Corrections.Select(correction => correction.Id)))
            .ToHashSet(StringComparer.Ordinal);
        var old = facts.Mails.Where(mail => mail.SentAt < since).Select(mail => mail.MailId)
            .Concat(facts.Appointments.Where(appointment => appointment.EndsAt < since).Select(appointment => appointment.AppointmentId))
            .Concat(facts.Corrections.Where(correction => correction.At < since).Select(correction => correction.Id));
        return [.. old.Where(id => !kept.Contains(id))];
    }

    private static DateTimeOffset LastOf(InterviewProcess process) =>
        process.Mails.Select(mail => mail.At).Concat(process.Rounds.Select(round => round.EndsAt))
            .Concat(process.Corrections.Select(correction => correction.At)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
}
