using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads what others wrote to the user.</summary>
internal sealed class ReceivedReader(OpenMail mail)
{
    private static readonly SignalKind[] MachineNews =
        [SignalKind.Interview, SignalKind.Rejection, SignalKind.Offer, SignalKind.OfferWithdrawn, SignalKind.Receipt, SignalKind.OnHold,
            SignalKind.NextRound, SignalKind.Cancellation, SignalKind.Submitted];

    private static readonly SignalKind[] Inviting =
        [SignalKind.Confirmation, SignalKind.NextRound, SignalKind.Reminder, SignalKind.Reschedule, SignalKind.Cancellation];

    private readonly SaidSignals _said = new(mail.Everything);
    private readonly AutomaticMail _automatic = new(mail);
    private readonly SenderReader _sender = new(mail);

    public MailFacts? Read(MailFacts facts)
    {
        var kind = _sender.Kind;
        if (_automatic.IsBounce)
            return facts with
            {
                Sender = SenderKind.NoReply,
                Signals = [new(SignalKind.Bounce, mail.Subject.Quote)],
                FailedAddress = _automatic.FailedAddress(),
            };
        if (_automatic.IsReply)
            return facts with
            {
                Sender = kind,
                Signals = _automatic.Reply(),
                Until = _automatic.ReturnDay,
                AnswerTo = _sender.AnswerTo(),
            };
        if (_automatic.IsNobodys(kind))
            return null;

        var role = RoleNames.In(mail.Statements, mail.Subject.Text, mail.OtherNames);
        var company = _sender.Employer();
        ReadNews(role, company, kind, out var isInterview);
        var times = mail.Times;
        if (isInterview && kind is SenderKind.NoReply or SenderKind.RecruitingSystem && _said.Says(SignalKind.Receipt)
            && times.Count + mail.Appointments.Count == 0
            && !_said.Says(SignalKind.NextRound) && InboundPhrases.AsksForTime.FindIn(mail.Statements) is null)
            isInterview = false;
        if (isInterview && InboundPhrases.Interview.FindIn(mail.Everything) is var words)
            _said.Say(SignalKind.Interview, words ?? InboundPhrases.MeetingAboutJob.FindIn(mail.Everything)
                ?? InboundPhrases.Meet.FindIn(mail.Statements) ?? mail.Subject);
        // A machine that says nothing about a job is a shop, a bank or a gym.
        if (kind != SenderKind.Person && !_said.SaysAny(MachineNews) && !mail.Appointments.Any(entry => entry.IsInterview))
            return null;
        return facts with
        {
            Sender = kind,
            AnswerTo = _sender.AnswerTo(),
            Signals = _said.All,
            Times = times,
            Invitations = _said.Says(SignalKind.Interview)
                ? [.. mail.Appointments.Select(entry => entry with { IsInterview = !entry.IsNotOurs })] : mail.Appointments,
            Days = mail.Days,
            Promise = times.Count > 0
                && mail.Promises.Read(mail.Statements.Where(statement => !times.Any(time => time.Quote == statement.Quote))) is { } apart
                    ? apart
                : times.Count == 0 ? mail.Promises.Read(mail.Statements) : null,
            Deadline = _said.Says(SignalKind.Offer) ? Deadline() : null,
            Until = _said.Says(SignalKind.OnHold) ? HoldsUntil() : null,
            Company = company,
            Role = role,
            People = new InterviewPeopleReader(mail).Read(company),
            SenderTitle = mail.Signature.Title,
            TimeZone = mail.TimeZone,
            Country = mail.Country,
            Medium = MediumWords.In(mail.Everything),
            CarriesSomething = mail.Carries,
        };
    }

    // A mail says what its sentences say, unless a stronger word silences a weaker: no interview in a rejection, no rejection in an
    // offer.
    private void ReadNews(string? role, string? company, SenderKind kind, out bool isInterview)
    {
        var news = mail.Statements.Where(statement => !InboundPhrases.NotNews.IsIn(statement))
            .Concat(mail.IsReply ? [] : [mail.Subject]).ToList();
        var about = Statement.Without(company, Statement.WithoutRole(mail.Everything, role)).ToList();
        var isOther = InboundPhrases.OtherInterview.FindIn(about) is not null
            || InboundPhrases.UserInterviews.FindIn(about) is not null || mail.IsForward;
        var isJob = role is not null && RoleNames.SoundsLikeRole(role) || InboundPhrases.Job.FindIn(mail.Everything) is not null
            || InboundPhrases.JobInterview.FindIn(mail.Everything) is not null
            || kind is SenderKind.RecruitingSystem or SenderKind.Assessment || SignatureBlock.IsRecruiter(mail.Signature.Title);

        _said.Say(SignalKind.OfferWithdrawn, InboundPhrases.OfferWithdrawn.FindIn(news));
        var rejection = isJob || kind == SenderKind.Person ? InboundPhrases.StrongRejection.FindIn(news) : null;
        var offer = news.Find(statement =>
            InboundPhrases.Offer.IsIn(statement) && !InboundPhrases.NotOffer.IsIn(statement)
            && !InboundPhrases.StrongRejection.IsIn(statement));
        if (offer is not null && !_said.Says(SignalKind.OfferWithdrawn) && !isOther)
            _said.Say(SignalKind.Offer, offer);
        else if (rejection is not null)
            _said.Say(SignalKind.Rejection, rejection);
        else if (news.Sum(statement => InboundPhrases.WeakRejection.CountIn(statement)) >= 2
            && InboundPhrases.WeakRejection.FindIn(news) is { } weak && mail.Times.Count == 0 && isJob)
            _said.Say(SignalKind.Rejection, weak);
        _said.Say(SignalKind.Receipt, InboundPhrases.Receipt.FindIn(news));
        _said.Say(SignalKind.Submitted, InboundPhrases.Submitted.FindIn(news));
        _said.Say(SignalKind.NoContact, InboundPhrases.NoContact.FindIn(news));
        isInterview = false;
        if (_said.Says(SignalKind.Offer) || _said.Says(SignalKind.Rejection) || _said.Says(SignalKind.OfferWithdrawn))
            return;

        _said.Say(SignalKind.OnHold, InboundPhrases.OnHold.FindIn(news));
        _said.Say(SignalKind.Cancellation, InboundPhrases.Cancellation.FindIn(news));
        _said.Say(SignalKind.Reschedule, InboundPhrases.Reschedule.FindIn(news));
        _said.Say(SignalKind.NextRound, isOther ? null : InboundPhrases.NextRound.FindIn(news));
        _said.Say(SignalKind.Confirmation, InboundPhrases.Confirmation.FindIn(news));
        _said.Say(SignalKind.Reminder, InboundPhrases.Reminder.FindIn(news));
        _said.Say(SignalKind.Pending, InboundPhrases.Pending.FindIn(news));
        _said.Say(SignalKind.Holding, InboundPhrases.Holding.FindIn(news));
        _said.Say(SignalKind.NotHeld, InboundPhrases.NotHeld.FindIn(news));
        _said.Say(SignalKind.Question, mail.Statements.FirstOrDefault(IsAsked));
        var speaksOfInterview = InboundPhrases.Interview.FindIn(news.Append(mail.Subject)) is not null
            || InboundPhrases.MeetingAboutJob.FindIn(news) is not null
            || kind == SenderKind.Person && mail.Times.Count > 0 && role is not null && RoleNames.SoundsLikeRole(role)
                && InboundPhrases.Applied.FindIn(news) is not null && InboundPhrases.Meet.FindIn(news) is not null;
        var invites = InboundPhrases.Invitation.FindIn(news) is not null || mail.Times.Count > 0 || mail.Appointments.Count > 0
            || _said.SaysAny(Inviting);
        isInterview = speaksOfInterview && invites && isJob && !isOther && InboundPhrases.ColdOutreach.FindIn(mail.Everything) is null;
    }

    private static bool IsAsked(Statement statement) => (statement.IsQuestion || InboundPhrases.AsksSomething.IsIn(statement))
        && !InboundPhrases.NoRealQuestion.IsIn(statement) && !InboundPhrases.Reminder.IsIn(statement);

    // "Let us know by 17 March", "the offer is open until Friday", "within seven days".
    private DateTime? Deadline()
    {
        foreach (var statement in mail.Statements)
        {
            if (DeadlineWords.IsIn(statement) && mail.Promises.Window(statement) is { } window)
                return window.End;
        }

        return null;
    }

    private static readonly PhraseSet DeadlineWords = new(
        "(let (us|me)|decide|decision|answer|reply|respond|response|sign|signed|accept|acceptance|confirm|return|valid|open|stands|expires|expire|hear from you|tell (us|me)|deadline|back to (us|me)|think it over|time to think) ..6 (by|before|until|till|within|no later|on|in|deadline|end|the|than)", "(by|before|until|no later than|within) ..6 (let|decide|answer|reply|respond|sign|accept|confirm|return)", "deadline", "(until|till|by) the? next? this? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)", "(you have|take) ..6 (until|till|days|week|weeks)");

    private static readonly PhraseSet UntilWords = new("(until|till|to|into|in|from|after|before|at|by|for)");

    private DateOnly? HoldsUntil() =>
        mail.Statements.Where(UntilWords.IsIn).Select(statement => HoldWords.FirstDay(statement.Words, mail.Dates))
            .FirstOrDefault(day => day is not null);
}
