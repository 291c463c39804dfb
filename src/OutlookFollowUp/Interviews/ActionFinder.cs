using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>What is open in a process at a moment, and when the next thing opens.</summary>
internal sealed class ActionFinder
{
    private readonly Standing _standing;
    private readonly Cadence _cadence;
    private readonly List<FollowUpAction> _actions = [];

    public ActionFinder(Standing standing, Cadence cadence)
    {
        (_standing, _cadence) = (standing, cadence);
        var isDecided = standing.State is FollowUpState.Offer or FollowUpState.Rejected or FollowUpState.Withdrawn or FollowUpState.Closed;
        if (!isDecided)
            AddThankYous();
        Clock = new(standing, cadence, Thanks);
        if (standing.State is FollowUpState.Waiting or FollowUpState.NextRound or FollowUpState.OnHold)
            AddSilence();
        if (standing.State is not (FollowUpState.Rejected or FollowUpState.Withdrawn or FollowUpState.Closed))
            AddPromised();
        if (!isDecided)
            AddAnswer();
        if (standing.State == FollowUpState.Offer)
            AddOffer(standing.Outcome!.Value.Mail);
        if (standing.State == FollowUpState.Rejected)
            AddRejection(standing.Outcome!.Value.Mail);
        if (standing.ClosedAt is { } closed)
            AddReconnect(closed);
        foreach (var action in new Courtesies(standing, cadence).Find())
            Add(action);
        Obey(standing.Corrections);
    }

    public SilenceClock Clock { get; }

    public IReadOnlyList<FollowUpAction> Open => [.. _actions.Where(action => action.Opens <= _standing.Now)
        .OrderBy(action => Courtesies.Kinds.Contains(action.Kind)).ThenBy(action => action.Due is null).ThenBy(action => action.Due ?? action.Opens).ThenBy(action => action.Kind)
        .ThenBy(action => action.To.Count > 0 ? action.To[0].Address ?? action.To[0].Name : "", StringComparer.OrdinalIgnoreCase)];

    public FollowUpAction? Next => _actions.Where(action => action.Opens > _standing.Now && !Courtesies.Kinds.Contains(action.Kind))
        .MinBy(action => (action.Opens, action.Kind));

    private IEnumerable<ProcessMail> Thanks =>
        _standing.LastHeld is not { } held ? [] : _standing.Sent.Where(mail => mail.Says(SignalKind.ThankYou) && mail.At > held.StartsAt
        && (!mail.Says(SignalKind.Nudge) || mail.At < held.EndsAt.AddDays(4)));

    private void AddThankYous()
    {
        foreach (var round in _standing.Held.Concat(_standing.Upcoming is { } upcoming ? [upcoming] : []))
        {
            if (round.EndsAt + _cadence.ThankYouLapse <= _standing.Now)
                continue;
            var open = round.Interviewers.Where(person => !IsThanked(person, round)).ToList();
            foreach (var person in open.Where(person => person.Address is not null))
                AddThankYou(round, [person], $"You spoke with {person.Name} {Ago(round.EndsAt)} and have not sent thanks yet.");
            var hidden = open.Where(person => person.Address is null).ToList();
            if (hidden.Count > 0)
                AddThankYou(round, Arranger(round) is { } arranger ? [arranger] : hidden,
                    $"You spoke with {Names(hidden)} {Ago(round.EndsAt)}; thanks can go through the recruiter.");
        }
    }

    // Through whom those can be thanked whose addresses nobody told: the recruiter, else who writes for the house.
    private Person? Arranger(InterviewRound round) => _standing.Process.Recruiter is { Address: not null } recruiter ? recruiter
        : _standing.Answers.Select(mail => mail.AnswerTo).OfType<Person>()
            .LastOrDefault(person => !round.Interviewers.Any(known => Standing.IsSame(known, person)));

    private void AddThankYou(InterviewRound round, IReadOnlyList<Person> to, string reason) =>
        Add(FollowUpActionKind.ThankYou, to, round.EndsAt, round.EndsAt + _cadence.ThankYouTarget, reason, round.Evidence);

    // A bounced mail thanked nobody.
    private bool IsThanked(Person person, InterviewRound round)
    {
        var via = person.Address is null ? Arranger(round) : person;
        return _standing.Sent.Any(mail =>
            mail.At > round.StartsAt && mail.Says(SignalKind.ThankYou) && mail.To.Any(to => via is not null && via.HasAddress(to.Address))
            && !_standing.Mails.Any(bounce =>
                bounce.Says(SignalKind.Bounce) && bounce.At >= mail.At && bounce.At < mail.At.AddDays(3)
                && via!.HasAddress(bounce.FailedAddress)));
    }

    private void AddSilence()
    {
        if (_standing.State == FollowUpState.NextRound && IsTheirTurn(_standing.OpenInvitation))
            return;
        if (_standing.LastHeld is null && _standing.Dropped is null && _standing.State == FollowUpState.Waiting && !_standing.Sent.Any()
            && !_standing.Mails.Any(mail => mail.Says(SignalKind.Submitted)))
            return;
        if (SilenceRecipient() is not { } person)
            return;
        var evidence = Clock.Timing is { } timing
            ? Said(timing, timing.PromiseQuote ?? timing[SignalKind.Pending]?.Quote ?? timing.Subject)
            : Clock.Nudges.Count > 0 ? Said(Clock.Nudges[^1], Clock.Nudges[^1].Subject)
            : _standing.LastHeld?.Evidence ?? new Evidence("");
        Add(Clock.Next, [person], Clock.Gate, null, SilenceReason(), evidence);
    }

    private string SilenceReason() => Clock.Next switch
    {
        FollowUpActionKind.LetGo => "No answer so far after two friendly questions; it may be time to let this one go.",
        FollowUpActionKind.SecondNudge => "No answer so far to your question; you can ask once more.",
        _ when _standing.State == FollowUpState.OnHold => "The time until which they put the role on hold has come.",
        _ when Clock.Timing is { PromisedBy: not null } => "The time they named for an answer has passed.",
        _ when Clock.Timing is not null => "They were still deciding two weeks ago.",
        _ => "There has been no news for a week.",
    };

    // The user has not answered their question yet: nothing to wait for.
    private bool IsTheirTurn(ProcessMail? invitation) =>
        invitation is not null && invitation.Says(SignalKind.Question) && !IsAnswered(invitation);

    private Person? SilenceRecipient()
    {
        var gone = _standing.Mails.Where(mail => mail.Says(SignalKind.Gone)).Select(mail => mail.From.Address).ToList();
        bool Reachable(Person? person) =>
            person is { Address: not null } && !gone.Exists(address => person.HasAddress(address)) && !SenderDirectory.IsNoReply(person);
        var answers = _standing.Answers.Where(mail => Reachable(mail.AnswerTo)).Reverse().ToList();
        var interviewers = _standing.Interviewers;
        var promise = Clock.Timing is { IsHuman: true, PromisedBy: not null, AnswerTo: { } maker } && Reachable(maker) ? maker : null;
        return promise ?? answers.Find(mail => !interviewers.Any(person => person.HasAddress(mail.From.Address)))?.AnswerTo
            ?? answers.FirstOrDefault()?.AnswerTo
            ?? interviewers.FirstOrDefault(Reachable) ?? (Reachable(_standing.Process.Recruiter) ? _standing.Process.Recruiter : null);
    }

    private void AddPromised()
    {
        if (_standing.UnkeptPromises.FirstOrDefault() is not { } mail)
            return;

        // What was promised before the interview is due with the thank-you, what was promised after it on the next working day.
        var held = _standing.LastHeld is { } last && last.EndsAt > mail.At ? last.EndsAt : (DateTimeOffset?)null;
        var due = mail.PromisedBy ?? held + _cadence.ThankYouTarget
            ?? _standing.At(_standing.BusinessDays.Add(_standing.DayOf(mail.At), 1), _cadence.CloseOfDay);
        if (due.AddDays(30) <= _standing.Now)
            return;

        var to = Promisee(mail[SignalKind.PromiseToSend]!.Quote) ?? mail.To[0];
        Add(FollowUpActionKind.SendPromised, [to], held ?? mail.At, due,
            "You said that you would send something and it has not gone out yet.", Quote(mail, SignalKind.PromiseToSend));
    }

    // "I will send Anika the portfolio" was written to the recruiter.
    private Person? Promisee(string promise)
    {
        var words = promise.Split([' ', ',', '.', '\'', '’', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return _standing.Interviewers.FirstOrDefault(person => person.Address is not null
            && words.Contains(person.Name.Split(' ')[0], StringComparer.OrdinalIgnoreCase));
    }

    private void AddAnswer()
    {
        if (_standing.Dropped is { DroppedAt: { } dropped } && _standing.Upcoming is null && _standing.State == FollowUpState.Waiting
            && dropped > (_standing.LastHeld?.EndsAt ?? DateTimeOffset.MinValue)
            && !_standing.Sent.Any(mail => mail.At >= dropped))
        {
            var cancellation = _standing.Mails.LastOrDefault(mail => !mail.IsSent && mail.Says(SignalKind.Cancellation));
            if ((cancellation?.AnswerTo ?? _standing.Process.Recruiter
                ?? (_standing.Dropped.Interviewers is [var first, ..] ? first : null)) is { } person)
            {
                AddAnswer(cancellation?.At ?? dropped, [person],
                    "They called the interview off; a short polite answer about a new time keeps it open.",
                    cancellation is null ? _standing.Dropped.Evidence : Quote(cancellation, SignalKind.Cancellation));
                return;
            }
        }

        var question = _standing.Mails.LastOrDefault(mail =>
            !mail.IsSent && mail.Says(SignalKind.Question)
            && (mail.IsHuman && !mail.Says(SignalKind.Receipt) || mail.Says(SignalKind.Interview)));
        if (question is null || IsAnswered(question) || IsMoot(question))
            return;
        AddAnswer(question.At, question.AnswerTo is { } asker ? [asker] : [], "They asked something that you have not answered yet.",
            Quote(question, SignalKind.Question));
    }

    private void AddAnswer(DateTimeOffset asked, IReadOnlyList<Person> to, string reason, Evidence evidence)
    {
        var due = _standing.At(_standing.BusinessDays.Add(_standing.DayOf(asked), _cadence.AnswerThem), _cadence.CloseOfDay);
        Add(FollowUpActionKind.AnswerThem, to, asked, due, reason, evidence);
    }

    private bool IsAnswered(ProcessMail question) => _standing.Sent.Any(mail => mail.At > question.At
        && (mail.ConversationId is not null && mail.ConversationId == question.ConversationId
            || mail.To.Any(to => question.From.HasAddress(to.Address) || question.AnswerTo?.HasAddress(to.Address) == true)
            || mail.Says(SignalKind.Agreement) && mail.Subject.StartsWith("Accepted", StringComparison.Ordinal)))
        || _standing.Mails.Any(mail => mail.At > question.At && !mail.IsSent && mail.Says(SignalKind.Submitted));

    // A later mail of theirs in that conversation, a fixed time or the passing of the proposed one leaves nothing to answer.
    private bool IsMoot(ProcessMail question) =>
        _standing.Answers.Any(mail =>
            mail.At > question.At && mail.ConversationId is not null && mail.ConversationId == question.ConversationId)
        || question.ProposedUntil is { } proposed && proposed <= _standing.Now
        || question.Says(SignalKind.Interview)
            && _standing.Process.Rounds.Any(round =>
                round.KnownAt > question.At && round.KnownAt <= _standing.Now && round.DroppedAt is null)
        || question.At.AddDays(30) < _standing.Now;

    private void AddOffer(ProcessMail offer)
    {
        var to = Addressee(offer);
        var answers = _standing.Sent.Where(mail => mail.At > offer.At && Reaches(mail, offer)).ToList();
        if (answers.Count == 0)
            Add(FollowUpActionKind.ReplyToOffer, to, offer.At, offer.At + _cadence.ReplyToOffer,
                "They made you an offer; a prompt thank-you need not decide anything yet.", Quote(offer, SignalKind.Offer));
        if (!answers.Exists(mail => mail.Says(SignalKind.Acceptance)))
        {
            var deadline = _standing.Mails.LastOrDefault(mail => !mail.IsSent && mail.Deadline is not null)?.Deadline;
            Add(FollowUpActionKind.DecideOffer, to, offer.At, deadline,
                deadline is null ? "They made you an offer that waits for your decision." : "They asked for your decision by then.",
                Quote(offer, SignalKind.Offer));
        }
    }

    private void AddRejection(ProcessMail rejection)
    {
        var to = Addressee(rejection);
        if (to.Count == 0)
            return;
        var answered = _standing.Sent.Any(mail => mail.At > rejection.At && mail.Meeting is null && Reaches(mail, rejection));
        var lapses = rejection.At.AddDays(_cadence.ReplyToRejectionLapse);
        if (!answered && lapses > _standing.Now)
        {
            var due = _standing.At(_standing.BusinessDays.Add(_standing.DayOf(rejection.At), _cadence.ReplyToRejection),
                _cadence.CloseOfDay);
            Add(FollowUpActionKind.ReplyToRejection, to, rejection.At, due,
                "They decided for somebody else; a gracious answer keeps the door open.", RejectionEvidence(rejection));
        }

        AddReconnect(rejection.At, to, RejectionEvidence(rejection));
    }

    private void AddReconnect(DateTimeOffset closed)
    {
        if (SilenceRecipient() is { } person)
            AddReconnect(closed, [person], _standing.LastHeld?.Evidence ?? new(""));
    }

    private void AddReconnect(DateTimeOffset ended, IReadOnlyList<Person> to, Evidence evidence)
    {
        var opens = _standing.At(_standing.DayOf(ended).AddDays(_cadence.ReconnectAfter), _cadence.OpensAt);
        if (!_standing.Sent.Any(mail => mail.At >= opens))
            Add(FollowUpActionKind.Reconnect, to, opens, null, "Half a year has passed; a short note may find a new opening.", evidence);
    }

    private bool Reaches(ProcessMail mail, ProcessMail news) =>
        mail.ConversationId is not null && mail.ConversationId == news.ConversationId || mail.To.Any(to =>
            Addressee(news).Any(person => person.HasAddress(to.Address))
            || _standing.Process.Domains.Contains(CompanyNames.Registered(to.Domain)));

    // Who wrote it, or where nobody reads that address the last person who wrote.
    private IReadOnlyList<Person> Addressee(ProcessMail news) => news.AnswerTo is { } sender && news.IsHuman ? [sender]
        : _standing.Answers.LastOrDefault(mail => mail.AnswerTo is not null)?.AnswerTo is { } person ? [person] : [];

    private static Evidence RejectionEvidence(ProcessMail mail) =>
        Quote(mail, mail.Says(SignalKind.Rejection) ? SignalKind.Rejection : SignalKind.OfferWithdrawn);

    private static Evidence Quote(ProcessMail mail, SignalKind kind) => Said(mail, mail[kind]?.Quote ?? mail.Subject);

    private static Evidence Said(ProcessMail mail, string quote) => new(quote) { MailId = mail.IsNoted ? null : mail.MailId };

    private void Add(FollowUpActionKind kind, IReadOnlyList<Person> to, DateTimeOffset opens, DateTimeOffset? due, string reason,
        Evidence evidence) =>
        Add(new FollowUpAction(kind, to, opens, due, reason) { Evidence = [evidence] });

    private void Add(FollowUpAction action) => _actions.Add(action with
    {
        Opens = Local(action.Opens),
        Due = action.Due is { } due ? Local(due) : null,
        Overdue = action.Due < _standing.Now,
    });

    // What was dismissed or done is what was open then: a later reason opens it again.
    private void Obey(IReadOnlyList<Correction> corrections)
    {
        foreach (var correction in corrections)
        {
            if (correction is Dismissed dismissed)
                _actions.RemoveAll(action => action.Opens <= dismissed.At && Is(action, dismissed.Action, dismissed.To));
            else if (correction is DoneElsewhere done)
                _actions.RemoveAll(action => action.Opens <= done.At && Is(action, done.Action, done.To));
            else if (correction is Snoozed snoozed && snoozed.Until > _standing.Now)
                Snooze(snoozed);
        }
    }

    private void Snooze(Snoozed snoozed)
    {
        for (var i = 0; i < _actions.Count; i++)
        {
            if (_actions[i].Opens <= snoozed.At && (snoozed.Action is not { } kind || Is(_actions[i], kind, snoozed.To)))
                _actions[i] = _actions[i] with { Opens = Local(snoozed.Until) };
        }
    }

    private static bool Is(FollowUpAction action, FollowUpActionKind kind, string? to) =>
        action.Kind == kind && (to is null || action.To.Any(person => CorrectedProcess.IsCalled(person, to)));

    private DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _standing.Owner.TimeZone);

    private string Ago(DateTimeOffset moment)
    {
        var days = Zones.DayOf(_standing.Now, _standing.Owner.TimeZone).DayNumber - Zones.DayOf(moment, _standing.Owner.TimeZone).DayNumber;
        return days switch { <= 0 => "today", 1 => "yesterday", _ => $"{days} days ago" };
    }

    private static string Names(List<Person> people) => people.Count == 1 ? people[0].Name
        : string.Join(", ", people.Take(people.Count - 1).Select(person => person.Name)) + " and " + people[^1].Name;
}
