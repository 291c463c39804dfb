using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;
using static OutlookFollowUp.Linting.IntentPhrases;

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
        var between = Correspondence(reading, interview);
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
            || (isAboutJob && (body.Has(InterviewThanks) || body.Has(StatusQuestion) || body.Has(OfferReply)));
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
        if (body.Has(StatusQuestion) && !body.Has(FreshThanks))
            return DraftKind.StatusInquiry;
        return body.Has(InterviewThanks) ? DraftKind.ThankYou : DraftKind.Reply;
    }

    private DraftKind About(Interview interview)
    {
        if (Says(Withdraw) && interview.Status is not InterviewStatus.Rejected)
            return DraftKind.Withdrawal;
        if (interview.Status == InterviewStatus.Offer || Says(OfferReply))
            return DraftKind.ReplyToOffer;
        if (interview.Status == InterviewStatus.Rejected)
            return AfterRejection(interview);
        if (interview.EndsAt > Now)
            return Says(StatusQuestion) && !Says(Arranging) && interview.Round is > 1 ? DraftKind.StatusInquiry : DraftKind.Reply;
        if (IsLongAgo(interview))
            return DraftKind.Reconnect;
        return AfterInterview(interview);
    }

    private DraftKind AfterRejection(Interview interview)
    {
        if (IsLongAgo(interview) && !Says(RejectionReply))
            return DraftKind.Reconnect;
        var hasReplied = _lastOfTheirs is { } rejection && Correspondence(_reading, interview).Any(mail =>
            _reading.Context.User.Owns(mail.From.Address) && mail.SentAt > rejection.SentAt);
        return Says(FeedbackRequest) && (hasReplied || !(Says(RejectionReply) || Says(InterviewThanks)))
            ? DraftKind.FeedbackRequest
            : DraftKind.ReplyToRejection;
    }

    private DraftKind AfterInterview(Interview interview)
    {
        var since = Now - interview.EndsAt;
        if (Says(StatusQuestion) && (HasThanked || since > StillFresh))
            return _mineSince.Select(_reading.Earlier).Any(IsNudge) ? DraftKind.SecondNudge : DraftKind.StatusInquiry;
        if (Says(RejectionReply) && LooksRejected())
            return DraftKind.ReplyToRejection;
        if (!HasThanked && (Says(InterviewThanks) || !IsAnswer(interview)))
            return since > Cadence.Default.ThankYouTarget * 2 ? DraftKind.LateThankYou : DraftKind.ThankYou;
        if (Says(FeedbackRequest) && !Says(InterviewThanks))
            return DraftKind.FeedbackRequest;
        return Says(AddsInformation) && !IsAnswerToArranging() ? DraftKind.AdditionalInformation : DraftKind.Reply;
    }

    /// <summary>Two letters of rejection differ in everything but this.</summary>
    private bool LooksRejected() => _lastOfTheirs is { } last && last.SentAt < Now && _reading.Earlier(last) is var theirs
        && (theirs.Has(RejectionReply) || theirs.Text.Contains("unfortunately", StringComparison.OrdinalIgnoreCase));

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

    private static bool IsNudge(Passage mail) => mail.Has(StatusQuestion) && !mail.Has(FreshThanks);

    private bool Says(PhraseSet set) => _reading.Body.Has(set) || _reading.Subject.Has(set);

    private DateTimeOffset? TheirAnswer(DateTimeOffset since) => _lastOfTheirs?.SentAt is { } at && at >= since ? at : null;

    private bool IsToTheSamePeople(Mail mail) =>
        mail.To.Any(person => _reading.Draft.To.Any(addressee => addressee.HasAddress(person.Address)));

    /// <summary>The mail to and from that employer, oldest first.</summary>
    private static List<Mail> Correspondence(Reading reading, Interview interview) =>
    [
        .. reading.Context.Thread.Concat(reading.Context.Sent.Where(mail => mail.To.Any(interview.IsSomebodyOf)))
            .OrderBy(mail => mail.SentAt),
    ];
}
