using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Dates;
using OutlookFollowUp.Linting.Matching;
using static OutlookFollowUp.Linting.IntentPhrases;
using PhraseSet = OutlookFollowUp.Linting.Phrases.PhraseSet;

namespace OutlookFollowUp.Linting;

/// <summary>What a draft is for, from what it says, what went before and how much time has passed.</summary>
internal sealed class Intent
{
    private static readonly TimeSpan StillFresh = TimeSpan.FromDays(4);
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(90);
    private static readonly TimeSpan LivelyConversation = TimeSpan.FromDays(30);

    private readonly Reading _reading;
    private readonly IReadOnlyList<Mail> _mineSince;
    private readonly Mail? _lastOfTheirs;

    private Intent(Reading reading, Interview interview)
    {
        _reading = reading;
        var since = interview.EndsAt <= Now ? interview.EndsAt : DateTimeOffset.MaxValue;
        var between = Between(reading, interview);
        _lastOfTheirs = between.LastOrDefault(mail => !reading.Context.User.Owns(mail.From.Address));
        _mineSince =
        [
            .. between.Where(mail =>
                reading.Context.User.Owns(mail.From.Address) && mail.SentAt >= since && mail.SentAt >= (TheirAnswer(since) ?? since)),
        ];
        HasThanked = between.Any(mail => reading.Context.User.Owns(mail.From.Address) && mail.SentAt >= since && IsToTheSamePeople(mail));
    }

    private DateTimeOffset Now => _reading.Context.Now;

    private bool HasThanked { get; }

    /// <summary>The phrases by which purposes are told.</summary>
    public static IReadOnlyList<PhraseSet> Phrases => All;

    /// <summary>What the draft is for.</summary>
    public static DraftKind Of(Reading reading) => reading.Interview switch
    {
        null when !SpeaksToAnEmployer(reading) => DraftKind.Other,
        null => WithoutInterview(reading),
        { } interview when IsAboutSomethingElse(reading) => DraftKind.Other,
        { } interview => new Intent(reading, interview).About(interview),
    };

    /// <summary>
    /// Whether the words are an applicant's to an employer. A friend may be told of an interview, but is not thanked for it.
    /// </summary>
    public static bool SpeaksToAnEmployer(Reading reading)
    {
        var body = reading.Body;
        var isAboutJob = body.Has(InterviewTalk) || reading.Subject.Has(InterviewTalk);
        return body.Has(Withdraw) || body.Has(MyApplication)
            || (isAboutJob && (body.Has(InterviewThanks) || body.Has(StatusQuestion) || body.Has(FollowingUp) || body.Has(OfferReply)));
    }

    /// <summary>Mail to somebody else at an employer, that says nothing of interviews.</summary>
    private static bool IsAboutSomethingElse(Reading reading)
    {
        var likeness = reading.Match.Likenesses[0];
        return !likeness.Has(ClueKind.Address) && !likeness.Has(ClueKind.Conversation) && !likeness.Has(ClueKind.Role)
            && !likeness.Has(ClueKind.Topic)
            && !likeness.Has(ClueKind.LookAlike) && !reading.Body.Has(InterviewTalk) && !reading.Subject.Has(InterviewTalk)
            && !reading.Body.Has(MyApplication) && !reading.Body.Has(InterviewThanks);
    }

    private static DraftKind WithoutInterview(Reading reading)
    {
        var body = reading.Body;
        if (body.Has(Withdraw))
            return DraftKind.Withdrawal;
        if (body.Has(OfferReply))
            return DraftKind.ReplyToOffer;
        if ((body.Has(StatusQuestion) || body.Has(FollowingUp)) && !body.Has(FreshThanks))
            return DraftKind.StatusInquiry;
        return body.Has(InterviewThanks) ? DraftKind.ThankYou : DraftKind.Reply;
    }

    private DraftKind About(Interview interview)
    {
        var isOffered = interview.Status == InterviewStatus.Offer || TheySaid(SignalKind.Offer, interview);
        if (Says(Withdraw) && interview.Status is not InterviewStatus.Rejected && !(isOffered && Says(OfferReply)))
            return DraftKind.Withdrawal;
        if (isOffered || (Says(OfferReply) && !Says(OtherOffer) && interview.Status is not InterviewStatus.Rejected))
            return DraftKind.ReplyToOffer;
        if (interview.Status == InterviewStatus.Rejected || (TheySaid(SignalKind.Rejection, interview) && !AsksOnly))
            return AfterRejection(interview);
        if (interview.Status == InterviewStatus.Cancelled || interview.StartsAt > Now || (interview.EndsAt > Now && !Says(InterviewThanks)))
            return Says(StatusQuestion) && !Says(Arranging) && (interview.Round is > 1 || interview.EndsAt <= Now)
                ? DraftKind.StatusInquiry : DraftKind.Reply;
        if (IsLongAgo(interview))
            return DraftKind.Reconnect;
        return AfterInterview(interview);
    }

    /// <summary>A question by somebody who has not read the answer yet.</summary>
    private bool AsksOnly => Says(StatusQuestion) && !Says(RejectionReply);

    private DraftKind AfterRejection(Interview interview)
    {
        var rejectedAt = _lastOfTheirs is { } last && last.SentAt > interview.EndsAt ? last.SentAt : interview.EndsAt;
        var hasReplied = _lastOfTheirs is { } rejection && Between(_reading, interview).Any(mail =>
            _reading.Context.User.Owns(mail.From.Address) && mail.SentAt > rejection.SentAt);
        if (!Says(RejectionReply) && IsLongAgo(interview))
            return DraftKind.Reconnect;
        if (Says(Reconnecting) && !Says(FeedbackRequest) && Now - rejectedAt > LivelyConversation)
            return DraftKind.Reconnect;
        var isAboutFeedback = _reading.Subject.Words.Any(word => word.Folded == "feedback");
        var asksOnly = !(Says(RejectionReply) || Says(InterviewThanks)) && (_reading.Message.Sentences.Count < 3 || !IsReply);
        return Says(FeedbackRequest) && (hasReplied || isAboutFeedback || asksOnly)
            ? DraftKind.FeedbackRequest
            : DraftKind.ReplyToRejection;
    }

    private bool IsReply => _reading.Draft.InReplyTo is not null || _reading.Draft.Subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase);

    private DraftKind AfterInterview(Interview interview)
    {
        if (Arranges(interview) && !Says(FreshThanks) && (IsAnswer(interview) || Says(MeetingFrames.OtherThanks)))
            return DraftKind.Reply;
        if (IsAnsweringAtOnce(interview) && Says(MeetingFrames.OtherThanks))
            return HandsSomethingOver ? DraftKind.AdditionalInformation : DraftKind.Reply;
        if (IsAnswer(interview) && !HasAnswered && TheySaid(SignalKind.Question, interview) && HandsSomethingOver)
            return DraftKind.AdditionalInformation;
        if (Asks(interview))
            return _mineSince.Any(IsNudge) ? DraftKind.SecondNudge : DraftKind.StatusInquiry;
        if (Says(RejectionReply) && LooksRejected())
            return DraftKind.ReplyToRejection;
        if (!HasThanked && HandsSomethingOver && !Says(InterviewThanks) && !ThanksForSomething)
            return DraftKind.AdditionalInformation;
        if (!HasThanked && (Says(InterviewThanks) || !IsAnswer(interview)) && !(Says(FeedbackRequest) && !Says(InterviewThanks)))
            return Now - interview.EndsAt > _reading.Context.Cadence.ThankYouGrace ? DraftKind.LateThankYou : DraftKind.ThankYou;
        if (Says(FeedbackRequest) && !(Says(InterviewThanks) && !HasThanked))
            return DraftKind.FeedbackRequest;
        return (Says(AddsInformation) || HandsSomethingOver) && !IsAnswerToArranging() ? DraftKind.AdditionalInformation : DraftKind.Reply;
    }

    /// <summary>
    /// Whether it is a question about how things stand. A first thank-you may ask that, too, and stays one: fresh, or late and saying so.
    /// </summary>
    private bool Asks(Interview interview)
    {
        var asks = Says(StatusQuestion);
        var follows = Says(FollowingUp);
        if (!asks && (!follows || HandsSomethingOver || Says(AddsInformation)))
            return false;
        if (!HasThanked && Says(SaysLate))
            return false;
        if (!HasThanked && Now - interview.EndsAt <= _reading.Context.Cadence.ThankYouGrace)
            return asks && (!IsGrateful || (!NamesThanks(_reading.Subject) && (_reading.Subject.Has(StatusQuestion) || _reading.Subject.Has(FollowingUp))));
        if (HasThanked || !Says(InterviewThanks))
            return true;
        if (_reading.Subject.Has(InterviewThanks) || NamesThanks(_reading.Subject))
            return false;
        return Now - interview.EndsAt > StillFresh || (asks && (_reading.Subject.Has(StatusQuestion) || _reading.Subject.Has(FollowingUp)));
    }

    /// <summary>Whether it thanks for anything before its closing, in whatever words.</summary>
    private bool IsGrateful => Says(InterviewThanks) || _reading.Body.Hits(MeetingFrames.Thanks).Any(hit =>
        _reading.Body.Prose.Closing is not { } closing || hit.Span.End <= closing.Span.Start);

    /// <summary>Whether it settles a time: it names a day, or they had asked for one.</summary>
    private bool Arranges(Interview interview)
    {
        var body = _reading.Body;
        if (!Says(Arranging))
            return false;
        return TheySaid(SignalKind.Question, interview) || TheySaid(SignalKind.NextRound, interview) || TheySaid(SignalKind.Interview, interview)
            || DayReader.In(body).Any(day => body.HitsBeside(Arranging, day.First).Any());
    }

    /// <summary>Whether they wrote last, and lately, so that thanks for that mail are an answer to it.</summary>
    private bool IsAnsweringAtOnce(Interview interview) =>
        IsAnswer(interview) && !HasAnswered && Now - _lastOfTheirs!.SentAt < StillFresh && !TheySaid(SignalKind.Rejection, interview);

    private bool HasAnswered => _lastOfTheirs is { } last && Between(_reading, _reading.Interview!)
        .Any(mail => mail.SentAt > last.SentAt && _reading.Context.User.Owns(mail.From.Address));

    /// <summary>Thanks for whatever it was, other than a mail or an invitation.</summary>
    private bool ThanksForSomething => NamesThanks(_reading.Subject) || (!_reading.Body.Has(MeetingFrames.OtherThanks)
        && _reading.Body.Hits(MeetingFrames.Thanks).Any(hit => _reading.Body.Words[hit.LastWord].Folded == "for"));

    /// <summary>"Thank you for Tuesday", "Data Analyst - thank you", but no answer to such a mail.</summary>
    private bool NamesThanks(Passage subject) => subject.Words is [var first, ..] && (first.Folded is "thank" or "thanks"
        || (!IsReply && subject.Words.Any(word => word.Folded is "thank" or "thanks")));

    /// <summary>Whether it brings what was asked for now; "I will send the references on Friday" only speaks of it.</summary>
    private bool HandsSomethingOver => _reading.Subject.Has(HandsOver) || _reading.Body.Hits(HandsOver).Any(hit => !IsToCome(hit.FirstWord));

    private bool IsToCome(int word)
    {
        var words = _reading.Body.Words;
        for (var i = word - 1; i >= 0 && i >= word - 2 && words[i].Sentence == words[word].Sentence; i--)
        {
            if (words[i].Folded is "will" or "shall" or "can" or "could" or "would" or "'ll" or "may")
                return true;
        }

        return false;
    }

    /// <summary>Two letters of rejection differ in everything but this.</summary>
    private bool LooksRejected() => _lastOfTheirs is { } last && last.SentAt < Now && _reading.Earlier(last) is var theirs
        && (theirs.Has(RejectionReply) || theirs.Text.Contains("unfortunately", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the last mail that they wrote after the interview says that.</summary>
    private bool TheySaid(SignalKind kind, Interview interview)
    {
        if (_lastOfTheirs is not { } last || last.SentAt <= interview.EndsAt || last.SentAt > Now)
            return false;
        return _reading.FactsOf(last)?.Says(kind) == true;
    }

    /// <summary>Whether it answers what they wrote after the interview.</summary>
    private bool IsAnswer(Interview interview) =>
        _lastOfTheirs is { } last && last.SentAt > interview.EndsAt
        && (_reading.Draft.InReplyTo is not null || _reading.Context.Thread.Contains(last));

    private bool IsAnswerToArranging() => Says(Arranging) && _reading.Draft.InReplyTo is not null;

    private bool IsLongAgo(Interview interview)
    {
        var lately = _lastOfTheirs is { } last && Now - last.SentAt < LivelyConversation;
        return Now - interview.EndsAt >= LongAgo && !lately;
    }

    /// <summary>Whether an earlier mail of the user's asked how things stand; thanks right after the interview did not.</summary>
    private bool IsNudge(Mail mail) => _reading.Earlier(mail) is var text
        && (text.Has(StatusQuestion) || text.Has(FollowingUp) || (text.Text.Length == 0 && _reading.FactsOf(mail)?.Says(SignalKind.Nudge) == true))
        && !(text.Has(InterviewThanks) && mail.SentAt < _reading.Interview!.EndsAt + StillFresh);

    private bool Says(PhraseSet set) => _reading.Body.Has(set) || _reading.Subject.Has(set);

    private DateTimeOffset? TheirAnswer(DateTimeOffset since) => _lastOfTheirs?.SentAt is { } at && at >= since ? at : null;

    private bool IsToTheSamePeople(Mail mail) =>
        mail.To.Any(person => _reading.Draft.To.Any(addressee => addressee.HasAddress(person.Address)));

    /// <summary>The mail to and from that employer, oldest first.</summary>
    private static List<Mail> Between(Reading reading, Interview interview) =>
    [
        .. reading.Context.Thread.Concat(reading.Context.Sent.Where(mail => mail.To.Any(interview.IsSomebodyOf)))
            .Where(mail => mail.SentAt <= reading.Context.Now).OrderBy(mail => mail.SentAt),
    ];
}
