using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// How one process stands at a moment: what has been held, said, asked and decided until then, and nothing that came later.
/// </summary>
internal sealed class Standing
{
    public Standing(DateTimeOffset now, MailboxOwner owner, InterviewProcess process)
    {
        (Now, Owner, Process) = (now, owner, process);
        Zone = Zones.Find(process.TimeZone, owner.TimeZone);
        BusinessDays = BusinessDays.Of(process.Country ?? owner.Country);
        Mails = [.. process.Mails.Where(mail => mail.At <= now)];
        Rounds = [.. process.Rounds.Where(round => !(round.DroppedAt <= now))];
        Held = [.. Rounds.Where(round => round.EndsAt <= now && round.IsCertain && !WasMissed(round))];
        Missed = [.. Rounds.Where(round => round.NobodyCame && round.StartsAt <= now)];
        Upcoming = Rounds.FirstOrDefault(round => round.KnownAt <= now && round.EndsAt > now);
        Dropped = process.Rounds.LastOrDefault(round => round.DroppedAt <= now);
        Corrections = [.. process.Corrections.Where(correction => correction.At <= now)];
        Outcome = FindOutcome();
        ClosedAt = FindClosing();
        (State, OpenInvitation) = FindState();
    }

    public DateTimeOffset Now { get; }

    public MailboxOwner Owner { get; }

    public InterviewProcess Process { get; }

    /// <summary>The zone of the people there.</summary>
    public TimeZoneInfo Zone { get; }

    public BusinessDays BusinessDays { get; }

    public IReadOnlyList<ProcessMail> Mails { get; }

    public IReadOnlyList<InterviewRound> Held { get; }

    /// <summary>Interviews to which nobody of theirs came.</summary>
    public IReadOnlyList<InterviewRound> Missed { get; }

    public InterviewRound? Upcoming { get; }

    /// <summary>The interview that was called off or moved away last.</summary>
    public InterviewRound? Dropped { get; }

    /// <summary>The mail that decided the process so far: a rejection, an offer, a hold, a withdrawal.</summary>
    public (FollowUpState State, ProcessMail Mail)? Outcome { get; }

    /// <summary>What the user had said about the process until then.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>When the user let it go; null when they did not, or when it was taken up again by either side.</summary>
    public DateTimeOffset? ClosedAt { get; }

    /// <summary>Asked to an interview whose time is not fixed yet.</summary>
    public ProcessMail? OpenInvitation { get; }

    /// <summary>
    /// The state, where a thank-you still open makes <see cref="FollowUpState.Waiting"/> <see cref="FollowUpState.Interviewed"/>.
    /// </summary>
    public FollowUpState State { get; }

    public InterviewRound? LastHeld => Held.Count > 0 ? Held[^1] : null;

    public IEnumerable<ProcessMail> Sent => Mails.Where(mail => mail.IsSent);

    /// <summary>Mails in which the user said that something would follow, and nothing has since.</summary>
    public IEnumerable<ProcessMail> UnkeptPromises => Sent.Where(mail => mail.Says(SignalKind.PromiseToSend)
        && mail.To.Count > 0 && !Sent.Any(later => later.At > mail.At && later.CarriesSomething));

    /// <summary>What people of theirs wrote; machines do not answer.</summary>
    public IEnumerable<ProcessMail> Answers => Mails.Where(mail => mail.IsHuman);

    public int Round => Math.Max(1, Upcoming?.Number ?? (LastHeld?.Number ?? 0) + (State == FollowUpState.NextRound ? 1 : 0));

    private List<InterviewRound> Rounds { get; }

    /// <summary>
    /// Everybody who held or will hold an interview, in order, each once; while there is none, whom they have named for it.
    /// </summary>
    public IReadOnlyList<Person> Everybody
    {
        get
        {
            var people = Distinct(Rounds.Where(round => round.KnownAt <= Now || round.EndsAt <= Now));
            if (people.Count == 0)
                people = Distinct(Process.Rounds.Where(round => round.KnownAt <= Now));
            return people.Count > 0 || Held.Count > 0 ? people
                : [.. Mails.Where(mail => mail.Says(SignalKind.Interview)).SelectMany(mail => mail.Interviewers)
                    .DistinctBy(person => person.Address?.ToUpperInvariant() ?? person.Name)];
        }
    }

    /// <summary>Those of them who hold the round that is shown, where any are known.</summary>
    public IReadOnlyList<Person> Interviewers
    {
        get
        {
            var number = Upcoming?.Number ?? LastHeld?.Number;
            var people = Distinct(Rounds.Where(round => round.Number == number && (round.KnownAt <= Now || round.EndsAt <= Now)));
            return people.Count > 0 ? people : Everybody;
        }
    }

    private static List<Person> Distinct(IEnumerable<InterviewRound> rounds)
    {
        var people = new List<Person>();
        foreach (var person in rounds.SelectMany(round => round.Interviewers))
        {
            if (!people.Exists(known => IsSame(known, person)))
                people.Add(person);
        }

        return people;
    }

    public static bool IsSame(Person a, Person b) =>
        a.Address is not null ? a.HasAddress(b.Address) : b.Address is null && a.Name == b.Name;

    public DateTimeOffset At(DateOnly day, TimeOnly time) => Zones.ToMoment(day, time, Zone);

    public DateOnly DayOf(DateTimeOffset moment) => Zones.DayOf(moment, Zone);

    // They or the user wrote soon after the hour that nobody came.
    private bool WasMissed(InterviewRound round) =>
        Mails.Any(mail => !mail.IsSent && mail.Says(SignalKind.NotHeld) && mail.At > round.StartsAt && mail.At < round.EndsAt.AddDays(1));

    private (FollowUpState, ProcessMail)? FindOutcome()
    {
        (FollowUpState State, ProcessMail Mail)? outcome = null;
        foreach (var mail in Mails)
        {
            var state = mail.IsSent ? mail.Says(SignalKind.Withdrawal) ? FollowUpState.Withdrawn : (FollowUpState?)null
                : mail.Says(SignalKind.Rejection) || mail.Says(SignalKind.OfferWithdrawn) ? FollowUpState.Rejected
                : mail.Says(SignalKind.Offer) ? FollowUpState.Offer
                : mail.Says(SignalKind.OnHold) ? FollowUpState.OnHold
                : null;
            if (state is { } found && !(outcome is { State: FollowUpState.Withdrawn } && found != FollowUpState.Offer)
                && !(found == FollowUpState.OnHold && outcome is { State: FollowUpState.Offer }))
                outcome = (found, mail);
            // A hold ends with the next invitation.
            else if (outcome is { State: FollowUpState.OnHold } && !mail.IsSent
                && (mail.Says(SignalKind.Interview) || mail.Says(SignalKind.NextRound)))
                outcome = null;
        }

        if (outcome is { State: FollowUpState.OnHold } hold
            && (Upcoming?.KnownAt > hold.Mail.At || Held.Any(round => round.StartsAt > hold.Mail.At)))
            return null;
        return outcome;
    }

    // Somebody of theirs who writes again, and a new interview, take it up by themselves (edge case 33).
    private DateTimeOffset? FindClosing() =>
        Corrections.LastOrDefault(correction => correction is Closed or Reopened) is Closed { At: var closed }
        && !Answers.Any(mail => mail.At > closed) && !(Upcoming?.KnownAt > closed) && !Held.Any(round => round.StartsAt > closed)
            ? closed : null;

    private (FollowUpState, ProcessMail?) FindState()
    {
        if (ClosedAt is not null)
            return (FollowUpState.Closed, null);
        if (Outcome is { } outcome)
            return (outcome.State, null);
        if (Upcoming is not null)
            return (FollowUpState.Scheduled, null);
        var since = LastHeld?.EndsAt ?? DateTimeOffset.MinValue;
        var invitation = Mails.LastOrDefault(mail =>
            !mail.IsSent && mail.At > since && (mail.Says(SignalKind.Interview) || mail.Says(SignalKind.NextRound) && mail.IsHuman)
            && !mail.Says(SignalKind.Cancellation) && !mail.Says(SignalKind.ThankYou));
        if (invitation is not null
            && Process.Rounds.Any(round => round.KnownAt >= invitation.At && round.KnownAt <= Now && round.DroppedAt is null))
            invitation = null;
        // Recorded alone and handed in: asked for no more (edge case 36).
        if (Mails.Any(mail => !mail.IsSent && mail.Says(SignalKind.Submitted) && mail.At >= invitation?.At))
            invitation = null;
        if (Held.Count > 0)
            return invitation is not null
                && invitation.Says(SignalKind.NextRound) | invitation.ProposedUntil > Now | invitation.Says(SignalKind.Question)
                ? (FollowUpState.NextRound, invitation) : (FollowUpState.Waiting, null);
        var isCalledOff = Dropped is not null && !(invitation?.At > Dropped.DroppedAt);
        return isCalledOff || invitation is null ? (FollowUpState.Waiting, null) : (FollowUpState.Invited, invitation);
    }
}
