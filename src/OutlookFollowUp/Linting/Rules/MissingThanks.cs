using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>No thanks where the kind of mail calls for them, or only at its end.</summary>
internal sealed class MissingThanks : Rule
{
    private const int LatestSentence = 3;

    /// <summary>Who asked for a month's patience is thanked again when asked for news (R38).</summary>
    private const int LongWaitDays = 26;

    private static readonly PhraseSet LongWait = new("""
        (in|within|about|take|takes|another|needs|need|least|for) ..3 (a|one|another|full|whole|two) ..1 (month|months)
        (four|five|six|eight) ..2 weeks
        """);

    /// <summary>An opening that is warm without the word: thanks may come later.</summary>
    private static readonly PhraseSet Warm = new("""
        (enjoy~|enjoyed|pleasure|privilege|honour|honor|delight|delighted|glad|joy|nice|good|great|lovely|wonderful) ..4 (meet~|speak~|talk~|see~|seeing|hear~|conversation|visit|tour|interview|morning|afternoon|hour|day|chat|spend~)
        """);

    /// <summary>A late thank-you owns up to the delay first, at whatever length; its thanks are no later for that.</summary>
    private static readonly PhraseSet Apology = new("""
        (sorry|apologise|apologize|apologies|apology|apologising|apologizing|forgive|excuse|pardon|ashamed|embarrassed|regret)
        (late|belated|belatedly|overdue|delay|delayed|sooner|earlier|tardy|slow)
        (feel|felt) ..2 (awful|terrible|bad|guilty|dreadful|horrible)
        """);

    private static readonly Mail Asked = Sample.SentToPriya(Sample.At(2026, 3, 12, 10), "Data Analyst", "Dear Priya,\n\nThank you again for March 3. Is there any news?\n\nJane");

    private static readonly Mail Answered = Sample.FromPriya(Sample.At(2026, 3, 13, 16), "Re: Data Analyst", "Jane, the committee is slow. Give us two weeks.\nPriya");

    public override string Id => "missing-thanks";

    public override Severity Severity => Severity.Error;

    public override string Summary => "No thanks where the mail calls for them, or only at its end.";

    public override string Why => "Somebody gave you an hour. Thanks are the one thing that the reader is sure to miss.";

    public override string Source => "R12, R38, R52";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThe dbt migration is what I would like to work on. I can start in May.\n\nBest,\nJane"),
        Example.Flags("Dear Ms. Shah,\n\nThe ward round this morning convinced me. I would be glad to work nights on your stroke unit.\n\nRegards,\nJane Doe"),
        Example.Flags("Hi Priya,\n\nI have thought about the on-call rota. I would be grateful for an early answer.\n\nJane"),
        Example.Flags("Dear Priya,\n\nThanks to my years as a sous-chef I know such kitchens. The interview today showed me that I would fit in.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nI have thought about the rota. It has a gap at three. The migration could close it. I would begin with invoices. "
            + "[|Thank you|] for your time.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nI saw that you have chosen somebody else. I would have liked the job.\n\nBest,\nJane") with
        {
            Kind = DraftKind.ReplyToRejection,
        },
        Example.Flags("Dear Priya,\n\nThanks for nothing.\n\nJane") with { Kind = DraftKind.ReplyToRejection },
        Example.Flags("Dear Priya,\n\nI accept the offer and can start on Monday.\n\nBest,\nJane") with { Kind = DraftKind.ReplyToOffer },
        Example.Flags("Dear Priya,\n\nI must withdraw my application for the Data Analyst position.\n\nBest,\nJane") with { Kind = DraftKind.Withdrawal },
        Example.Flags("Dear Priya,\n\nHave you come to a decision on the Data Analyst position?\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
            Interviews = [Sample.Interview with { DecisionBy = new(2026, 4, 3) }],
            Now = Sample.At(2026, 4, 6, 10),
        },
        Example.Fine("Dear Priya,\n\nThank you for showing me the rota.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI am grateful for the hour in the warehouse. The dbt migration sounds like work for me.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nIt meant a lot that you let me taste the sauce.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nYour patience with my questions about the rota was much appreciated.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI would like to thank everyone on the ward for this morning.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThat was kind of you, to walk me through the dbt migration yourself.\n\nBest,\nJane"),
        Example.Fine("Hi Priya,\n\nCheers for the tour, the rota sounds fine.\n\nJane") with { Interviews = [Sample.Casual] },
        Example.Fine("Dear Priya,\n\nIt was good to meet you in the yard. The blind lift was a first for me. Radio only is how I like it. I stop at 25 mph. "
            + "Thank you for your time.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI am so sorry for not writing sooner. There is no excuse. I feel awful about it. Please forgive me. "
            + "Thank you for the hour among the organ pipes.\n\nBest,\nJane") with { Now = Sample.At(2026, 3, 9, 10) },
        Example.Fine("Dear Priya,\n\nI believe that I left my umbrella with the porter. Could I fetch it tomorrow?\n\nBest,\nJane") with { Subject = "Umbrella" },
        Example.Fine("Sehr geehrte Frau Shah,\n\nes war schön, das Lager zu sehen. Ich komme gern wieder.\n\nMit freundlichen Grüßen\nJane Doe"),
        Example.Flags("Dear Priya,\n\nI am still very interested in the Data Analyst position. Has the committee met yet?\n\nBest,\nJane") with
        {
            Kind = DraftKind.SecondNudge,
            Thread = [Asked, Answered],
            Now = Sample.At(2026, 3, 30, 10),
        },
        Example.Fine("Dear Priya,\n\nThank you for your note. The two weeks are over: has the committee met?\n\nBest,\nJane") with
        {
            Kind = DraftKind.SecondNudge,
            Thread = [Asked, Answered],
            Now = Sample.At(2026, 3, 30, 10),
        },
        Example.Fine("Dear Priya,\n\nI am still very interested in the Data Analyst position. Is there any news?\n\nBest,\nJane") with
        {
            Kind = DraftKind.SecondNudge,
            Thread = [Asked],
            Now = Sample.At(2026, 3, 30, 10),
        },
        Example.Fine("Dear Priya,\n\nHave you come to a decision on the Data Analyst position?\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
            Now = Sample.At(2026, 3, 12, 10),
        },
        Example.Fine("Dear Priya,\n\nThe signed contract is on its way.\n\nBest,\nJane") with
        {
            Kind = DraftKind.ReplyToOffer,
            Sent = [Sample.SentToPriya(Sample.At(2026, 3, 9, 10), "Offer", "Dear Priya,\n\nThank you for the offer.")],
            Now = Sample.At(2026, 3, 10, 10),
        },
        Example.Fine("Dear Priya,\n\nTuesday at ten works for me.\n\nBest,\nJane") with { Kind = DraftKind.Reply },
        Example.Fine("<div>Dear Priya,</div><div><br></div><div>Many&nbsp;<b>thanks</b> for the tour.</div><div><br></div><div>Jane</div>") with { IsHtml = true },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [.. Thanks.All, LongWait, Warm, Apology];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (!reading.Body.IsEnglish || reading.Body.Words.Count == 0 || Demand(reading) is not { } demand)
            yield break;

        var first = Thanks.In(reading.Body, reading.Culture).FirstOrDefault();
        if (first.Phrase is null)
            yield return Found(demand.Message, DraftPart.Body) with { Severity = demand.Severity };
        else if (IsThankYou(reading.Kind) && IsLate(reading.Body, first))
            yield return Found("The thanks come after everything else; open with them.", reading.Body, first.Span) with
            {
                Severity = Severity.Warning,
            };
    }

    private static bool IsThankYou(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    /// <summary>What this kind of mail owes its reader, and how much it matters; null where it owes no thanks, or has paid.</summary>
    private static (Severity Severity, string Message)? Demand(Reading reading) => reading.Kind switch
    {
        DraftKind.ThankYou or DraftKind.LateThankYou when IsAboutTheInterview(reading) =>
            (Severity.Error, "Nowhere does this thank-you say thank you; open with thanks for the conversation."),
        DraftKind.ReplyToRejection when !HasThankedBefore(reading) =>
            (Severity.Error, $"Thank {reading.Addressee} for the time and the opportunity; it keeps the door open."),
        DraftKind.ReplyToOffer when reading.Body.Has(IntentPhrases.OfferReply) && !HasThankedBefore(reading) =>
            (Severity.Warning, $"{reading.Addressee} made you an offer; thank them for it before anything else."),
        DraftKind.Withdrawal => (Severity.Warning, $"Thank {reading.Addressee} for the time that went into your application."),
        DraftKind.StatusInquiry when WaitedLong(reading) =>
            (Severity.Warning, "After so long a wait, thank them again for the interview before you ask for news."),
        DraftKind.StatusInquiry or DraftKind.SecondNudge when HasBeenAnswered(reading) =>
            (Severity.Warning, $"{reading.Addressee} answered when you last asked; thank them for it before you ask again."),
        _ => null,
    };

    /// <summary>Where nobody said what the mail is for, a question about an umbrella is no thank-you.</summary>
    private static bool IsAboutTheInterview(Reading reading)
    {
        var body = reading.Body;
        return reading.Draft.Kind is not null || body.Has(IntentPhrases.InterviewTalk) || body.Has(IntentPhrases.InterviewThanks)
            || reading.Subject.Has(IntentPhrases.InterviewTalk) || reading.Subject.Has(Thanks.Said)
            || (reading.Interview is { } interview
                && (Mentions.Any(body, Mentions.WordsOf(interview.Role)) || interview.Topics.Any(topic => IsTakenUp(body, topic))));
    }

    private static bool IsTakenUp(Passage body, string topic) => Stem.Of(Mentions.WordsOf(topic)).Any(body.Stems.Contains);

    private static bool HasThankedBefore(Reading reading)
    {
        var mine = reading.Context.Thread.Concat(reading.Context.Sent).Where(mail => reading.Context.User.Owns(mail.From.Address)
            && mail.SentAt > (reading.Interview?.EndsAt ?? DateTimeOffset.MinValue)).ToList();
        var theirs = reading.Context.Thread.LastOrDefault(mail => !reading.Context.User.Owns(mail.From.Address));
        return mine.Exists(mail => theirs is null || mail.SentAt > theirs.SentAt || mail.Subject == reading.Draft.Subject);
    }

    /// <summary>Whether they took the trouble to answer the last mail, after the interview, so that this is the second question.</summary>
    private static bool HasBeenAnswered(Reading reading)
    {
        var held = reading.Interview?.EndsAt ?? DateTimeOffset.MaxValue;
        var mails = reading.Context.Thread.Where(mail => mail.SentAt > held).OrderBy(mail => mail.SentAt).ToList();
        return mails is [.., var asked, var answer]
            && reading.Context.User.Owns(asked.From.Address) && !reading.Context.User.Owns(answer.From.Address)
            && reading.Earlier(asked).Has(IntentPhrases.StatusQuestion);
    }

    private static bool WaitedLong(Reading reading) => reading.Interview is { } interview
        && ((interview.DecisionBy is { } day && day.DayNumber - DateOnly.FromDateTime(interview.EndsAt.DateTime).DayNumber >= LongWaitDays)
            || reading.Context.Thread.Any(mail => !reading.Context.User.Owns(mail.From.Address)
                && reading.Earlier(mail).Has(LongWait)));

    private static bool IsLate(Passage body, PhraseHit first)
    {
        var opening = body.Prose.Sentences
            .Where(sentence => sentence.End > (body.Prose.Greeting?.Span.End ?? 0) + 1 && !body.Hits(Apology, sentence).Any())
            .Take(LatestSentence).ToList();
        return opening.Count == LatestSentence && first.Span.Start > opening[^1].End
            && !body.Hits(Warm).Any(warm => warm.Span.Start < opening[^1].End);
    }
}
