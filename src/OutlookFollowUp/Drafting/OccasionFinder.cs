using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Drafting;

/// <summary>From a process in the mailbox to what is known when something is to be written about it.</summary>
public static class OccasionFinder
{
    /// <summary>The occasion at a moment, for a reader.</summary>
    public static Occasion Find(DraftKind kind, Person reader, InterviewProcess process, MailboxOwner owner, DateTimeOffset now,
        Cadence cadence)
    {
        var standing = new Standing(now, owner, process);
        var interview = FollowUpList.ToInterview(process, owner, now, cadence) ?? Unscheduled(process, now);
        if (standing.Held.LastOrDefault(round => round.Interviewers.Any(person => Standing.IsSame(person, reader))) is { } met)
            interview = interview with { StartsAt = met.StartsAt, EndsAt = met.EndsAt, Medium = met.Medium };
        var isLate = kind == DraftKind.ThankYou && now - interview.EndsAt > cadence.ThankYouGrace;
        var clock = new ActionFinder(standing, cadence).Clock;
        return new(isLate ? DraftKind.LateThankYou : kind, interview, reader, owner.User, now, owner.TimeZone)
        {
            Debrief = process.Debrief,
            PromisedBy = interview.DecisionBy,
            AskedOn = clock.Nudges is [.., var nudge] ? standing.DayOf(nudge.At) : null,
            Deadline = standing.Outcome is { State: FollowUpState.Offer, Mail.Deadline: { } deadline } ? standing.DayOf(deadline) : null,
        };
    }

    /// <summary>The points for an occasion, from notes and from this process's mail.</summary>
    public static IReadOnlyList<TalkingPoint> Points(Occasion occasion, InterviewProcess process) =>
        TalkingPoints.For(occasion, process.Mails.Where(mail => mail.At <= occasion.Now));

    /// <summary>Of a process without a time only its people are known.</summary>
    private static Interview Unscheduled(InterviewProcess process, DateTimeOffset now) =>
        new(process.Id, process.Company, process.Role, now.AddDays(1), now.AddDays(1))
        {
            Domains = process.Domains,
            Recruiter = process.Recruiter,
            Status = InterviewStatus.Scheduled,
        };
}
