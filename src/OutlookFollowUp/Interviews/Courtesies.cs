using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>What may be done beside the mail that is due: notes after the interview, a call, a card, a connection, a question.</summary>
internal sealed class Courtesies(Standing standing, Cadence cadence)
{
    /// <summary>Actions that nobody waits for; they come after those that somebody does.</summary>
    public static readonly IReadOnlySet<FollowUpActionKind> Kinds = new HashSet<FollowUpActionKind>
    {
        FollowUpActionKind.Debrief, FollowUpActionKind.Call, FollowUpActionKind.LinkedIn, FollowUpActionKind.HandwrittenNote,
        FollowUpActionKind.AskFeedback,
    };

    public IEnumerable<FollowUpAction> Find()
    {
        var missed = standing.Missed.SelectMany(AfterNobodyCame);
        if (standing.State is FollowUpState.Withdrawn or FollowUpState.Closed)
            return [];
        if (standing.State == FollowUpState.Rejected)
            return AfterRejection();
        return standing.LastHeld is { } held ? [.. missed, .. ToDebrief(held), .. AfterThanks(held), .. ByPost(held), .. ByPhone(held)] : missed;
    }

    // One friendly question on the same day, which is no nudge (edge case 8).
    private IEnumerable<FollowUpAction> AfterNobodyCame(InterviewRound round)
    {
        var opens = round.StartsAt + cadence.NoShowAfter;
        IReadOnlyList<Person> to = standing.Process.Recruiter is { Address: not null } recruiter ? [recruiter]
            : [.. round.Interviewers.Where(person => person.Address is not null).Take(1)];
        if (to.Count == 0 || standing.Sent.Any(mail => mail.At > opens) || standing.Answers.Any(mail => mail.At > opens)
            || opens.AddDays(7) <= standing.Now)
            return [];
        return
        [
            new(FollowUpActionKind.NoShow, to, opens, standing.At(standing.DayOf(round.StartsAt), cadence.CloseOfDay),
                "You were there and the call did not come about; one friendly question about a new time is enough.")
            {
                Evidence = [round.Evidence],
            },
        ];
    }

    private IEnumerable<FollowUpAction> ToDebrief(InterviewRound held)
    {
        if (!held.IsTimeKnown || held.EndsAt + cadence.DebriefLapse <= standing.Now
            || standing.Corrections.Any(correction => correction is Debriefed && correction.At >= held.StartsAt))
            return [];
        return
        [
            new(FollowUpActionKind.Debrief, [], held.EndsAt, held.EndsAt + cadence.DebriefTarget,
                "Note down what was said while it is fresh: your thank-you and the next interview draw on it.")
            {
                Evidence = [held.Evidence],
            },
        ];
    }

    // Only after the thanks, and once for each person (C7, R57, R58).
    private IEnumerable<FollowUpAction> AfterThanks(InterviewRound held)
    {
        foreach (var person in held.Interviewers.Where(person => cadence.SuggestLinkedIn && person.Address is not null))
        {
            var thanked = standing.Sent.FirstOrDefault(mail =>
                mail.At > held.StartsAt && mail.Says(SignalKind.ThankYou) && mail.To.Any(to => person.HasAddress(to.Address)));
            if (thanked is null || thanked.At + cadence.LinkedInLapse <= standing.Now || WasAskedBefore(person, held))
                continue;
            yield return new(FollowUpActionKind.LinkedIn, [person], thanked.At,
                standing.At(standing.BusinessDays.Add(standing.DayOf(thanked.At), cadence.LinkedIn), cadence.CloseOfDay),
                $"You have thanked {person.Name}; if you like, connect on LinkedIn with a short personal note.")
            {
                Evidence = [held.Evidence],
            };
        }
    }

    private bool WasAskedBefore(Person person, InterviewRound held) => standing.Held.Any(round =>
        round.EndsAt < held.StartsAt && round.Interviewers.Any(known => Standing.IsSame(known, person)));

    private IEnumerable<FollowUpAction> ByPost(InterviewRound held) =>
        standing.Process.Debrief is { KnowsPostalAddress: true } && held.EndsAt + cadence.ThankYouLapse > standing.Now
            ?
            [
                new(FollowUpActionKind.HandwrittenNote, held.Interviewers, held.EndsAt,
                    standing.At(standing.BusinessDays.Add(standing.DayOf(held.EndsAt), cadence.HandwrittenNote), cadence.CloseOfDay),
                    "You know where to send it: a handwritten note is a kind extra.") { Evidence = [held.Evidence] },
            ]
            : [];

    // A call only where somebody said that it is welcome, and never against their wish (C6, R33, R48).
    private IEnumerable<FollowUpAction> ByPhone(InterviewRound held)
    {
        if (standing.Process.Debrief is not { InvitedToCall: { Length: > 0 } name } || standing.Mails.Any(mail => mail.Says(SignalKind.NoContact))
            || held.EndsAt + cadence.ThankYouLapse <= standing.Now)
            return [];
        var person = held.Interviewers.FirstOrDefault(person => CorrectedProcess.IsCalled(person, name)) ?? new Person(name);
        return
        [
            new(FollowUpActionKind.Call, [person], held.EndsAt, null, $"{person.Name} said that a call is welcome.") { Evidence = [held.Evidence] },
        ];
    }

    // Asked once, after the gracious answer, and never chased (C9, R54).
    private IEnumerable<FollowUpAction> AfterRejection()
    {
        var rejection = standing.Outcome!.Value.Mail;
        var answer = standing.Sent.FirstOrDefault(mail => mail.At > rejection.At);
        var to = answer?.To.Where(person => person.Address is not null).Take(1).ToList() ?? [];
        if (answer is null || to.Count == 0 || rejection.At.AddDays(cadence.ReplyToRejectionLapse) <= standing.Now
            || standing.Sent.Any(mail => mail.At > rejection.At && mail.Says(SignalKind.FeedbackRequest))
            || standing.Sent.Count(mail => mail.At > rejection.At) > 1)
            return [];
        return
        [
            new(FollowUpActionKind.AskFeedback, to, answer.At, null,
                "If you would like to learn from it, ask once and softly for feedback; not everybody gives any.")
            {
                Evidence = [new(rejection[SignalKind.Rejection]?.Quote ?? rejection.Subject) { MailId = rejection.IsNoted ? null : rejection.MailId }],
            },
        ];
    }
}
