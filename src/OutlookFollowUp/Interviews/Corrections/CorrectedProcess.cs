namespace OutlookFollowUp.Interviews.Corrections;

/// <summary>
/// Tells a process as the user corrected it. What the user said becomes facts like those of mail and calendar, so that everything after
/// reads one sort of fact.
/// </summary>
internal static class CorrectedProcess
{
    private static readonly SignalKind[] Outcomes =
        [SignalKind.Rejection, SignalKind.Offer, SignalKind.OfferWithdrawn, SignalKind.OnHold, SignalKind.Withdrawal];

    /// <summary>The process with all corrections about it, which are in the order in which they were said.</summary>
    public static InterviewProcess Of(InterviewProcess process, IReadOnlyList<Correction> corrections, TimeZoneInfo zone)
    {
        var corrected = corrections.Aggregate(process, (sofar, correction) => With(sofar, correction, zone));
        return corrected with
        {
            Corrections = corrections,
            Mails = [.. corrected.Mails.OrderBy(mail => mail.At).ThenBy(mail => mail.MailId, StringComparer.Ordinal)],
            Rounds = InterviewRound.Numbered(corrected.Rounds, zone),
        };
    }

    private static InterviewProcess With(InterviewProcess process, Correction correction, TimeZoneInfo zone) => correction switch
    {
        Renamed renamed => process with { Company = renamed.Company ?? process.Company, Role = renamed.Role ?? process.Role },
        PersonCorrected corrected => WithPerson(process, corrected),
        TimeCorrected corrected => WithTime(process, corrected),
        Attendance attendance => WithRound(process, attendance.StartsAt, round => Attended(round, attendance)),
        OutcomeCorrected outcome => WithOutcome(process, outcome),
        TheyPromised promised => WithPromise(process, promised.Id, promised.At, promised.By, zone),
        YouPromised promised => WithThing(process, promised.Id, promised.At, promised.Thing),
        DoneElsewhere done when Deed(done.Action) is { } deed => WithMail(process, done.Id, done.At, isSent: true, deed, PeopleOf(process, done.To)),
        Debriefed { Debrief: var debrief } noted => WithDebrief(process, noted, debrief, zone),
        _ => process,
    };

    private static InterviewProcess WithPerson(InterviewProcess process, PersonCorrected corrected)
    {
        var without = process with
        {
            Recruiter = process.Recruiter is { } recruiter && IsSame(recruiter, corrected.Person) ? null : process.Recruiter,
            Rounds =
            [
                .. process.Rounds.Select(round => round with
                {
                    Interviewers = [.. round.Interviewers.Where(person => !IsSame(person, corrected.Person))],
                }),
            ],
        };
        return corrected.Part switch
        {
            PersonPart.Recruiter => without with { Recruiter = corrected.Person },
            PersonPart.Interviewer => without with { Rounds = Added(process.Rounds, without.Rounds, corrected.Person) },
            _ => without,
        };
    }

    /// <summary>Who is named an interviewer takes the place they had; somebody new joins the last interview.</summary>
    private static List<InterviewRound> Added(IReadOnlyList<InterviewRound> before, IReadOnlyList<InterviewRound> after, Person person)
    {
        var rounds = after.ToList();
        for (var i = 0; i < rounds.Count; i++)
        {
            var was = before[i].Interviewers.Any(known => IsSame(known, person));
            var joins = i == rounds.Count - 1 && !before.Any(round => round.Interviewers.Any(known => IsSame(known, person)));
            if (was || joins)
                rounds[i] = rounds[i] with { Interviewers = [.. rounds[i].Interviewers, person] };
        }

        return rounds;
    }

    private static InterviewProcess WithTime(InterviewProcess process, TimeCorrected corrected)
    {
        if (corrected.Was is { } was && process.Rounds.Any(round => round.StartsAt == was))
            return WithRound(process, was,
                round => round with { StartsAt = corrected.StartsAt, EndsAt = corrected.EndsAt, IsTimeKnown = true, DroppedAt = null });
        var known = corrected.At < corrected.StartsAt ? corrected.At : corrected.StartsAt;
        return process with
        {
            Rounds =
            [
                .. process.Rounds,
                new InterviewRound(0, corrected.StartsAt, corrected.EndsAt)
                {
                    KnownAt = known,
                    Interviewers = process.Rounds.Count > 0 ? process.Rounds[^1].Interviewers : [],
                },
            ],
        };
    }

    private static InterviewProcess WithRound(InterviewProcess process, DateTimeOffset start, Func<InterviewRound, InterviewRound> change) =>
        process with { Rounds = [.. process.Rounds.Select(round => round.StartsAt == start ? change(round) : round)] };

    private static InterviewRound Attended(InterviewRound round, Attendance attendance) => attendance.Was switch
    {
        AttendanceKind.Held => round with { IsCertain = true, DroppedAt = null, NobodyCame = false },
        AttendanceKind.NobodyCame => round with { IsCertain = false, NobodyCame = true },
        _ => round with { DroppedAt = round.KnownAt > round.StartsAt ? round.KnownAt : round.StartsAt },
    };

    /// <summary>What their mails seemed to decide before the user spoke is void, and the user's word stands in its place.</summary>
    private static InterviewProcess WithOutcome(InterviewProcess process, OutcomeCorrected outcome)
    {
        var cleared = process with
        {
            Mails =
            [
                .. process.Mails.Select(mail => mail.At > outcome.At ? mail : mail with
                {
                    Signals = [.. mail.Signals.Where(signal => !Outcomes.Contains(signal.Kind))],
                }),
            ],
        };
        return outcome.State switch
        {
            FollowUpState.Rejected => WithMail(cleared, outcome.Id, outcome.At, isSent: false, SignalKind.Rejection, []),
            FollowUpState.Offer => WithMail(cleared, outcome.Id, outcome.At, isSent: false, SignalKind.Offer, []),
            FollowUpState.OnHold => WithMail(cleared, outcome.Id, outcome.At, isSent: false, SignalKind.OnHold, []),
            FollowUpState.NextRound => WithMail(cleared, outcome.Id, outcome.At, isSent: false, SignalKind.NextRound, []),
            FollowUpState.Withdrawn => WithMail(cleared, outcome.Id, outcome.At, isSent: true, SignalKind.Withdrawal, []),
            _ => cleared,
        };
    }

    private static InterviewProcess WithDebrief(InterviewProcess process, Debriefed noted, Debrief debrief, TimeZoneInfo zone)
    {
        var told = debrief.AnswerBy is { } by ? WithPromise(process, noted.Id, SaidAt(process, noted.At), by, zone) : process;
        if (debrief.NoContact)
            told = WithMail(told, noted.Id + "/no-contact", SaidAt(process, noted.At), isSent: false, SignalKind.NoContact, []);
        return debrief.Promised.Select((thing, index) => (thing, index)).Aggregate(told,
            (sofar, promised) => WithThing(sofar, $"{noted.Id}/{promised.index}", SaidAt(process, noted.At), promised.thing));
    }

    /// <summary>What was said in an interview was said at its end, so that what they write later counts more.</summary>
    private static DateTimeOffset SaidAt(InterviewProcess process, DateTimeOffset notedAt) =>
        process.Rounds.LastOrDefault(round => round.EndsAt <= notedAt && round.DroppedAt is null)?.EndsAt ?? notedAt;

    private static InterviewProcess WithPromise(InterviewProcess process, string id, DateTimeOffset at, DateOnly by, TimeZoneInfo zone) =>
        process with
        {
            Mails =
            [
                .. process.Mails,
                Said(process, id, at, isSent: false, []) with
                {
                    PromisedBy = Zones.ToMoment(by, Cadence.Default.CloseOfDay, zone),
                    IsFirmPromise = true,
                    PromiseQuote = "as you noted",
                },
            ],
        };

    private static InterviewProcess WithThing(InterviewProcess process, string id, DateTimeOffset at, string thing) => process with
    {
        Mails = [.. process.Mails, Said(process, id, at, isSent: true, FirstInterviewer(process)) with { Signals = [new(SignalKind.PromiseToSend, thing)] }],
    };

    private static InterviewProcess WithMail(
        InterviewProcess process, string id, DateTimeOffset at, bool isSent, SignalKind says, IReadOnlyList<Person> to) =>
        process with { Mails = [.. process.Mails, Said(process, id, at, isSent, to) with { Signals = [new(says, "as you noted")] }] };

    /// <summary>Something said outside of mail, in the form of one: no machine's and no person's mail, so that it answers nothing.</summary>
    private static ProcessMail Said(InterviewProcess process, string id, DateTimeOffset at, bool isSent, IReadOnlyList<Person> to) =>
        new(id, at, isSent, process.Recruiter ?? (FirstInterviewer(process) is [var first, ..] ? first : new Person(process.Company)), to)
        {
            IsNoted = true,
        };

    private static IReadOnlyList<Person> FirstInterviewer(InterviewProcess process) =>
        process.Rounds.LastOrDefault(round => round.Interviewers.Count > 0) is { } round ? [round.Interviewers[0]]
        : process.Recruiter is { } recruiter ? [recruiter] : [];

    private static IReadOnlyList<Person> PeopleOf(InterviewProcess process, string? to)
    {
        var all = process.Rounds.SelectMany(round => round.Interviewers).Append(process.Recruiter).OfType<Person>();
        return [.. all.Where(person => to is null || IsCalled(person, to)).Distinct()];
    }

    /// <summary>What an action leaves behind when it is done: the mail that would have been sent.</summary>
    private static SignalKind? Deed(FollowUpActionKind action) => action switch
    {
        FollowUpActionKind.ThankYou => SignalKind.ThankYou,
        FollowUpActionKind.Nudge or FollowUpActionKind.SecondNudge => SignalKind.Nudge,
        _ => null,
    };

    internal static bool IsCalled(Person person, string name) =>
        person.HasAddress(name) || string.Equals(person.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(Person one, Person other) => one.Address is not null && other.Address is not null
        ? one.HasAddress(other.Address) : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
