using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads what the user wrote.</summary>
internal sealed class SentReader(OpenMail mail)
{
    private readonly SaidSignals _said = new(mail.Everything);

    public MailFacts Read(MailFacts facts)
    {
        if (mail.Mail.Meeting is not null)
            return facts with
            {
                Signals = [new(mail.Mail.Meeting == MeetingMail.Declined ? SignalKind.Refusal : SignalKind.Agreement, mail.Mail.Subject)],
            };
        _said.Say(SignalKind.Withdrawal, OutboundPhrases.Withdrawal);
        if (!_said.Says(SignalKind.Withdrawal))
            _said.Say(SignalKind.Acceptance, OutboundPhrases.Acceptance);
        // The subject of an answer is theirs: "Re: interview" with "thanks, see you on Tuesday" is none for an interview.
        var own = mail.IsReply ? mail.Statements : mail.Everything;
        if (OutboundPhrases.Thanks.FindIn(own) is { } thanks && OutboundPhrases.InterviewThing.FindIn(own) is not null)
            _said.Say(SignalKind.ThankYou, thanks);
        _said.Say(SignalKind.Nudge, OutboundPhrases.Nudge);
        _said.Say(SignalKind.FeedbackRequest, OutboundPhrases.FeedbackRequest);
        _said.Say(SignalKind.Agreement, OutboundPhrases.Agreement);
        _said.Say(SignalKind.Refusal, OutboundPhrases.Refusal);
        _said.Say(SignalKind.Question, mail.Statements.FirstOrDefault(statement => statement.IsQuestion));
        var promised = mail.Statements.FirstOrDefault(statement =>
            OutboundPhrases.PromiseToSend.IsIn(statement) && !OutboundPhrases.NotAThing.IsIn(statement));
        if (!mail.Carries)
            _said.Say(SignalKind.PromiseToSend, promised);
        var role = RoleNames.In(mail.Statements, mail.Subject.Text, mail.OtherNames);
        if (!mail.IsForward && InboundPhrases.Interview.FindIn(mail.Everything) is { } interview
            && InboundPhrases.OtherInterview.FindIn(Statement.WithoutRole(mail.Everything, role)) is null
            && (role is not null || InboundPhrases.Job.FindIn(mail.Everything) is not null))
            _said.Say(SignalKind.Interview, interview);
        return facts with
        {
            Sender = SenderKind.Person,
            Signals = _said.All,
            Times = mail.Times,
            Days = mail.Days,
            Promise = _said.Says(SignalKind.PromiseToSend) ? mail.Promises.Window(promised!) : null,
            Company = facts.To.Concat(facts.Cc).Select(person => mail.NameOf(person.Domain))
                .FirstOrDefault(name => name is not null),
            Role = role,
            CarriesSomething = mail.Carries,
            Shingles = _said.Says(SignalKind.ThankYou) || _said.Says(SignalKind.Nudge) ? OwnWords.ShinglesOf(mail.Text) : [],
        };
    }
}
