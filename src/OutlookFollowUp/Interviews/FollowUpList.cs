using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>From the facts of a mailbox to what is due: a pure function of mail, appointments and the time.</summary>
public static class FollowUpList
{
    /// <summary>
    /// Every interview process in a mailbox, in the order of its id, as the user corrected it. The order and repetition of the input make
    /// no difference.
    /// </summary>
    public static IReadOnlyList<InterviewProcess> FindProcesses(
        MailboxOwner owner, IEnumerable<MailFacts> mails, IEnumerable<AppointmentFacts> appointments,
        IEnumerable<Correction>? corrections = null) =>
        new InterviewIndex(owner).With(mails, appointments, corrections).Processes;

    /// <summary>What is due at a moment, most urgent first; processes that began later are not there yet.</summary>
    public static IReadOnlyList<FollowUp> At(
        DateTimeOffset now, MailboxOwner owner, IEnumerable<InterviewProcess> processes, Cadence cadence) =>
        [.. processes.Where(process => process.Mails.Any(mail => mail.At <= now) || process.Rounds.Any(round => round.KnownAt <= now))
            .Select(process => At(now, owner, process, cadence))
            .OrderBy(Urgency).ThenBy(item => item.Id, StringComparer.Ordinal)];

    /// <summary>What has a due time comes first, then what may be done at leisure, then what waits.</summary>
    private static (int, DateTimeOffset) Urgency(FollowUp item) => item.Actions switch
    {
        [var hint, ..] when Courtesies.Kinds.Contains(hint.Kind) => (1, hint.Opens),
        [{ Due: { } due }, ..] => (0, due),
        [var open, ..] => (1, open.Opens),
        [] => (2, item.WaitUntil ?? DateTimeOffset.MaxValue),
    };

    /// <summary>The process as the draft check wants it: its last interview held, else the next; null while no time is known.</summary>
    public static Interview? ToInterview(InterviewProcess process, MailboxOwner owner, DateTimeOffset now, Cadence cadence)
    {
        var standing = new Standing(now, owner, process);
        if ((standing.LastHeld ?? standing.Upcoming ?? (process.Rounds is [.., var last] ? last : null)) is not { } round)
            return null;
        var clock = new ActionFinder(standing, cadence).Clock;
        return new(process.Id, process.Company, process.Role, round.StartsAt, round.EndsAt)
        {
            Domains = process.Domains,
            TimeZone = process.TimeZone,
            Round = round.Number,
            Medium = round.Medium,
            Interviewers = standing.Everybody,
            Recruiter = process.Recruiter,
            Promised = [.. standing.UnkeptPromises.Select(Thing).OfType<string>()],
            Topics = [.. process.Debrief?.Topics.Select(topic => topic.Text) ?? []],
            Concerns = [.. process.Debrief?.Concerns.Select(concern => concern.Text) ?? []],
            Culture = process.Debrief?.Culture ?? Culture.Formal,
            DecisionBy = clock.Timing?.PromisedBy is { } end ? standing.DayOf(end) : null,
            Status = standing.State switch
            {
                FollowUpState.Offer => InterviewStatus.Offer,
                FollowUpState.Rejected => InterviewStatus.Rejected,
                FollowUpState.Withdrawn => InterviewStatus.Withdrawn,
                _ when standing.LastHeld is not null => InterviewStatus.Held,
                _ when standing.Upcoming is not null => InterviewStatus.Scheduled,
                _ => InterviewStatus.Cancelled,
            },
        };
    }

    // What the user noted is the thing itself; a sentence in a mail names it among other words.
    private static string? Thing(ProcessMail promise) =>
        promise[SignalKind.PromiseToSend]!.Quote is var said && promise.IsNoted ? said : PromisedThings.In(said);

    private static FollowUp At(DateTimeOffset now, MailboxOwner owner, InterviewProcess process, Cadence cadence)
    {
        var standing = new Standing(now, owner, process);
        var actions = new ActionFinder(standing, cadence);
        var open = actions.Open;
        var isThankYouOpen = open.Any(action => action.Kind == FollowUpActionKind.ThankYou);
        var state = standing.State == FollowUpState.Waiting && isThankYouOpen ? FollowUpState.Interviewed : standing.State;
        var isWaiting = state is FollowUpState.Interviewed or FollowUpState.Waiting or FollowUpState.NextRound or FollowUpState.OnHold;
        DateTimeOffset? Local(DateTimeOffset? moment) => moment is { } known ? TimeZoneInfo.ConvertTime(known, owner.TimeZone) : null;
        return new(process.Id, process.Company, process.Role, state, standing.Round)
        {
            Interviewers = standing.Interviewers,
            InterviewedAt = Local(standing.LastHeld is { IsTimeKnown: true } held ? held.EndsAt : null),
            UpcomingAt = Local(standing.Upcoming?.StartsAt),
            PromisedBy = isWaiting ? Local(actions.Clock.Timing?.PromisedBy) : null,
            WaitUntil = Local(actions.Next?.Opens),
            Next = actions.Next,
            NudgesSent = isWaiting ? actions.Clock.Nudges.Count : 0,
            Actions = open,
        };
    }
}
