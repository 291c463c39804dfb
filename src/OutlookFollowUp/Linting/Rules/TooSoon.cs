using System.Globalization;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Timing;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A question before the promised date, or within a week of the last mail.</summary>
internal sealed class TooSoon : Rule
{
    /// <summary>After an outcome nobody is written to again for this long.</summary>
    private const int DaysToReconnect = 90;

    /// <summary>What came within this time may not have been read yet.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromDays(1);

    private static readonly Interview WithDate = Sample.Interview with { DecisionBy = new(2026, 3, 13) };

    private static readonly Mail Thanks = Sample.SentToPriya(Sample.At(2026, 3, 4, 9), "Thank you", "Dear Priya,\n\nThank you for the interview and the tour.\n\nJane");

    private static readonly Mail Nudge = Sample.SentToPriya(Sample.At(2026, 3, 16, 10), "Data Analyst", "Dear Priya,\n\nIs there any news about the Data Analyst role?\n\nJane");

    public override string Id => "too-soon";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A question before the promised date, or within a week of the last mail.";

    public override string Why => "Who asks before the day that was named did not listen, and who asks twice in a week cannot wait.";

    public override string Source => "R33, R34, R35, R36, R41, R43, R49, R63, 3.22, 3.30";

    public override IReadOnlyList<Example> Examples =>
    [
        Asking(Sample.At(2026, 3, 12, 10), flagged: true) with { Interviews = [WithDate], Sent = [Thanks] }, // their date is the 13th
        Asking(Sample.At(2026, 3, 6, 10), flagged: true) with { Sent = [Thanks] }, // two days after the thank-you
        Asking(Sample.At(2026, 3, 20, 10), flagged: true) with { Sent = [Thanks, Nudge] }, // four days after the first question
        Asking(Sample.At(2026, 3, 19, 10), flagged: true) with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 17, 9), "Re: Data Analyst", "Hi Jane,\n\nThe committee needs another week.\n\nPriya")],
        },
        Asking(Sample.At(2026, 3, 24, 10), flagged: true) with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 17, 9), "Re: Data Analyst", "Hi Jane,\n\nWe have not made a decision yet. Thank you for your patience.\n\nPriya")],
        },
        Asking(Sample.At(2026, 3, 16, 10), flagged: true) with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 16, 9), "Data Analyst", "Hi Jane,\n\nUnfortunately we have decided to move forward with another candidate.\n\nPriya")],
        }, // answered meanwhile
        Asking(Sample.At(2026, 3, 12, 10), flagged: true) with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 11, 9), "Automatic reply: Data Analyst", "I am out of the office until 16 March.")],
        },
        Example.Flags("Dear Priya,\n\nSome weeks ago you chose another candidate. I would like to get back in touch and hear whether there is a new opening.\n\nJane") with
        {
            Kind = DraftKind.Reconnect,
            Now = Sample.At(2026, 4, 20, 10),
            Interviews = [Sample.Interview with { Status = InterviewStatus.Rejected }],
        },
        Example.Flags("Dear Priya,\n\nI would be grateful for any feedback on how I did.\n\nJane") with { Kind = DraftKind.FeedbackRequest, Now = Sample.At(2026, 3, 6, 10) },
        Asking(Sample.At(2026, 3, 16, 10)) with { Interviews = [WithDate], Sent = [Thanks] }, // the working day after
        Asking(Sample.At(2026, 3, 16, 8)) with { Interviews = [WithDate], Sent = [Thanks] }, // nobody counts the hours of the day itself
        Asking(Sample.At(2026, 3, 12, 10)) with { Sent = [Thanks] },
        Asking(Sample.At(2026, 3, 11, 10)) with { Sent = [Thanks] },
        Asking(Sample.At(2026, 3, 23, 10)) with { Sent = [Thanks, Nudge] },
        Asking(Sample.At(2026, 3, 26, 10)) with
        {
            Thread = [Sample.FromPriya(Sample.At(2026, 3, 17, 9), "Re: Data Analyst", "Hi Jane,\n\nThe committee needs another week.\n\nPriya")],
        },
        Example.Fine("Dear Priya,\n\nThank you for the interview. When do you expect to decide?\n\nJane") with { Interviews = [WithDate] }, // a thank-you is exempt
        Example.Fine("Dear Priya,\n\nAs promised, here is the portfolio.\n\nJane") with { Kind = DraftKind.AdditionalInformation, Sent = [Thanks], Now = Sample.At(2026, 3, 4, 12) },
        Example.Fine("Dear Priya,\n\nThursday at ten works for me.\n\nJane") with { Kind = DraftKind.Reply, Now = Sample.At(2026, 3, 5, 12) },
        Example.Fine("Dear Priya,\n\nHalf a year ago you chose another candidate. Is there an opening again?\n\nJane") with
        {
            Kind = DraftKind.Reconnect,
            Now = Sample.At(2026, 9, 3, 10),
            Interviews = [Sample.Interview with { Status = InterviewStatus.Rejected }],
        },
        Example.Fine("Dear Priya,\n\nThank you for telling me. I would be grateful for a line of feedback.\n\nJane") with
        {
            Kind = DraftKind.FeedbackRequest,
            Now = Sample.At(2026, 3, 6, 10),
            Interviews = [Sample.Interview with { Status = InterviewStatus.Rejected }],
        },
    ];

    internal override bool SpeaksIn(DraftKind kind) =>
        kind is DraftKind.StatusInquiry or DraftKind.SecondNudge or DraftKind.Reconnect or DraftKind.FeedbackRequest;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Correspondence is not { } mail)
            return [];

        return reading.Kind switch
        {
            DraftKind.Reconnect => Reconnecting(reading, mail),
            DraftKind.FeedbackRequest => BeforeTheOutcome(reading, mail),
            _ => Answered(reading, mail) ?? Waiting(reading, mail),
        };
    }

    private static Example Asking(DateTimeOffset now, bool flagged = false)
    {
        const string Before = "Dear Priya,\n\nI am still very interested in the Data Analyst role. ";
        const string Question = "Could you tell me when you expect to decide?";
        const string After = "\n\nBest,\nJane";
        return (flagged ? Example.Flags($"{Before}[|{Question}|]{After}") : Example.Fine(Before + Question + After)) with
        {
            Now = now,
            Kind = DraftKind.StatusInquiry,
        };
    }

    /// <summary>Their answer came while this question was being written.</summary>
    private Finding[]? Answered(Reading reading, Correspondence mail)
    {
        if (mail.LastAnswer is not { } answer || mail.Letters.Any(letter => letter.IsMine && letter.At > answer.At))
            return null;
        var id = reading.Draft.InReplyTo;
        if (id is { Length: > 0 } && id == answer.Mail.Id)
            return null;
        var isOvertaken = id is { Length: > 0 } && mail.Letters.Any(letter => letter.Mail.Id == id && letter.At < answer.At);
        var isDecided = answer.Says(SignalKind.Rejection) || answer.Says(SignalKind.Offer) || answer.Says(SignalKind.OfferWithdrawn);
        var isFresh = reading.Context.Now - answer.At < JustNow;
        if (!isDecided && !(isFresh && (isOvertaken || answer.Says(SignalKind.NextRound))))
            return null;
        var at = TimeZoneInfo.ConvertTime(answer.At, reading.Context.TimeZone);
        var who = answer.Mail.From.Name.Length > 0 ? answer.Mail.From.Name : "They";
        return
        [
            About(reading, $"{who} answered on {Wait.Name(DateOnly.FromDateTime(at.DateTime))} at {at.DateTime.ToString("H:mm", CultureInfo.InvariantCulture)}; read that mail before you ask."),
        ];
    }

    /// <summary>Points at the question, where it can be found.</summary>
    private Finding About(Reading reading, string message) => AskingSentence.In(reading.Body) is { } question
        ? Found(message, reading.Body, question) : Found(message, DraftPart.Body);

    private IEnumerable<Finding> Waiting(Reading reading, Correspondence mail)
    {
        var cadence = reading.Context.Cadence;
        if (mail.Nudges.Count >= cadence.MaxSilentNudges || Wait.Of(mail, cadence) is not { } wait)
            yield break;
        var theirs = mail.DayOf(reading.Context.Now);
        var own = Zones.DayOf(reading.Context.Now, reading.Context.TimeZone);
        var today = theirs > own ? theirs : own;
        if (today >= wait.Opens)
            yield break;

        var why = char.ToUpperInvariant(wait.Why[0]) + wait.Why[1..];
        yield return About(reading, $"{why}; send this on {Wait.Name(wait.Opens)}.") with
        {
            Severity = today <= wait.Ends ? wait.Severity : Severity.Suggestion,
        };
    }

    private IEnumerable<Finding> Reconnecting(Reading reading, Correspondence mail)
    {
        var last = mail.LastAnswer is { } answer && answer.At > mail.Interview.EndsAt ? answer.At : mail.Interview.EndsAt;
        var opens = mail.DayOf(last).AddDays(DaysToReconnect);
        if (mail.DayOf(reading.Context.Now) < opens && reading.Draft.InReplyTo is null)
            yield return Found($"You were last in touch on {Wait.Name(mail.DayOf(last))}; let three months pass, until {Wait.Name(opens)}.",
                DraftPart.Body) with
            {
                Severity = Severity.Warning,
            };
    }

    /// <summary>Feedback is for those who know the outcome.</summary>
    private IEnumerable<Finding> BeforeTheOutcome(Reading reading, Correspondence mail)
    {
        var isDecided = mail.Interview.Status is not (null or InterviewStatus.Held or InterviewStatus.Scheduled)
            || reading.Body.Has(IntentPhrases.RejectionReply)
            || mail.Letters.Any(letter => !letter.IsMine && (letter.Says(SignalKind.Rejection) || letter.Says(SignalKind.Offer)));
        if (!isDecided)
            yield return Found("They have not decided yet; ask for feedback once they have.", DraftPart.Body) with
            {
                Severity = Severity.Warning,
            };
    }
}
