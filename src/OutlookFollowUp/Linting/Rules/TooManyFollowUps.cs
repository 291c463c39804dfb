using OutlookFollowUp.Linting.Timing;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A third question into silence, or a second request for feedback.</summary>
internal sealed class TooManyFollowUps : Rule
{
    private static readonly Mail Thanks = Sample.SentToPriya(Sample.At(2026, 3, 4, 9), "Thank you", "Dear Priya,\n\nThank you for the interview and the tour.\n\nJane");

    private static readonly Mail First = Sample.SentToPriya(Sample.At(2026, 3, 16, 10), "Data Analyst", "Dear Priya,\n\nIs there any news about the Data Analyst role?\n\nJane");

    private static readonly Mail Second = Sample.SentToPriya(Sample.At(2026, 3, 24, 10), "Data Analyst", "Dear Priya,\n\nI am checking in once more about the role. Have you reached a decision?\n\nJane");

    private static readonly Mail StillDeciding = Sample.FromPriya(Sample.At(2026, 3, 25, 9), "Re: Data Analyst", "Hi Jane,\n\nWe are still deciding. Thank you for your patience.\n\nPriya");

    private static readonly Mail AskedForFeedback = Sample.SentToPriya(Sample.At(2026, 3, 17, 10), "Re: Data Analyst", "Dear Priya,\n\nThank you for letting me know. I would be grateful for any feedback.\n\nJane");

    private static readonly Interview Rejected = Sample.Interview with { Status = InterviewStatus.Rejected };

    public override string Id => "too-many-follow-ups";

    public override Severity Severity => Severity.Error;

    public override string Summary => "A third question into silence, or a second request for feedback.";

    public override string Why => "Two friendly questions are a reminder. A third changes nothing but how you are remembered.";

    public override string Source => "R42, R46, R54, C3";

    public override IReadOnlyList<Example> Examples =>
    [
        Asking(flagged: true) with { Sent = [Thanks, First, Second] },
        Asking(flagged: true) with { Sent = [First, Second] },
        Asking(flagged: true) with { Thread = [First, Second], Kind = DraftKind.StatusInquiry },
        Asking(flagged: true) with { Sent = [First], Thread = [Second] },
        Asking(flagged: true) with
        {
            Thread = [First, Sample.FromPriya(Sample.At(2026, 3, 16, 11), "Automatic reply: Data Analyst", "I am out of the office until 18 March."), Second],
        },
        Example.Flags("Dear Priya,\n\nMay I ask again for some feedback on my interview?\n\nJane") with
        {
            Kind = DraftKind.FeedbackRequest,
            Interviews = [Rejected],
            Sent = [AskedForFeedback],
            Now = Sample.At(2026, 4, 2, 10),
        },
        Asking() with { Sent = [Thanks, First] },
        Asking() with { Sent = [Thanks] },
        Asking() with { Sent = [First, Second], Thread = [StillDeciding] }, // an answer starts the count again
        Asking() with
        {
            Sent = [First, Sample.SentToPriya(Sample.At(2026, 3, 24, 10), "Portfolio", "Dear Priya,\n\nAs promised, here is the portfolio.\n\nJane")],
        },
        Asking() with { Sent = [First, Second with { To = [Sample.OtherPriya] }] }, // another employer's
        Example.Fine("Dear Priya,\n\nI have to withdraw my application, since I have accepted another offer.\n\nJane") with { Sent = [First, Second], Now = Sample.At(2026, 4, 6, 10) },
        Example.Fine("Dear Priya,\n\nThank you for letting me know. I would be grateful for any feedback.\n\nJane") with { Interviews = [Rejected], Now = Sample.At(2026, 3, 17, 10), Kind = DraftKind.ReplyToRejection },
        Example.Fine("Dear Priya,\n\nThank you for the feedback. I will take it to heart.\n\nJane") with { Interviews = [Rejected], Sent = [AskedForFeedback], Now = Sample.At(2026, 3, 20, 10), Kind = DraftKind.Reply },
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.StatusInquiry or DraftKind.SecondNudge or DraftKind.FeedbackRequest
        or DraftKind.ReplyToRejection;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Correspondence is not { } mail)
            yield break;

        if (reading.Kind is DraftKind.StatusInquiry or DraftKind.SecondNudge)
        {
            if (mail.Nudges.Count >= reading.Context.Cadence.MaxSilentNudges)
                yield return TooMany(reading, mail);
        }
        else if (reading.Body.Has(IntentPhrases.FeedbackRequest) && FirstRequest(reading, mail) is { } asked)
        {
            yield return Found($"You asked for feedback on {Wait.Name(mail.DayOf(asked.At))}; asking once is enough.", DraftPart.Body) with
            {
                Severity = Severity.Warning,
            };
        }
    }

    private static Example Asking(bool flagged = false)
    {
        const string Before = "Dear Priya,\n\nI am still very interested in the Data Analyst role. ";
        const string Question = "Could you tell me when you expect to decide?";
        const string After = "\n\nBest,\nJane";
        return (flagged ? Example.Flags($"{Before}[|{Question}|]{After}") : Example.Fine(Before + Question + After)) with
        {
            Now = Sample.At(2026, 4, 9, 10),
            Kind = DraftKind.SecondNudge,
        };
    }

    private Finding TooMany(Reading reading, Correspondence mail)
    {
        var last = Wait.Name(mail.DayOf(mail.Nudges[^1].At));
        var message = $"You have asked {Times(mail.Nudges.Count)} without an answer, last on {last}; let this one go.";
        return AskingSentence.In(reading.Body) is { } question ? Found(message, reading.Body, question) : Found(message, DraftPart.Body);
    }

    private static Letter? FirstRequest(Reading reading, Correspondence mail) => mail.Since(mail.Interview.EndsAt)
        .FirstOrDefault(letter => letter.IsMine && reading.Earlier(letter.Mail).Has(IntentPhrases.FeedbackRequest)
            && !reading.Earlier(letter.Mail).Has(IntentPhrases.StatusQuestion));

    private static string Times(int count) => count switch { 2 => "twice", 3 => "three times", _ => "many times" };
}
