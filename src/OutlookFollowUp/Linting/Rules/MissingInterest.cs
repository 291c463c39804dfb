using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>No word of wanting the job, where the kind of mail calls for one.</summary>
internal sealed class MissingInterest : Rule
{
    /// <summary>Words of wishing: with "I" and the job in one sentence, somebody wants it in words of their own.</summary>
    private static readonly HashSet<string> Wishing = new(StringComparer.Ordinal)
    {
        "would", "'d", "want", "hope", "hopeful", "wish", "like", "love", "glad", "gladly", "happy", "happily", "proud", "still", "ready",
        "can", "could", "will", "wait", "dream", "enjoy", "prefer", "rather", "yes", "accept",
    };

    private static readonly HashSet<string> JobWords = new(StringComparer.Ordinal)
    {
        "job", "position", "role", "post", "work", "working", "join", "vacancy", "team", "crew", "shift", "shifts", "nights",
        "weekends", "colleague", "colleagues", "there", "opportunity",
    };

    private static readonly HashSet<string> FirstPerson = new(StringComparer.Ordinal) { "i", "me", "my", "mine", "myself" };

    public override string Id => "missing-interest";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "No word of wanting the job, where the mail calls for one.";

    public override string Why => "Between two good candidates the one who said that they want the work is easier to choose.";

    public override string Source => "R15, R39, R49";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for your time today. The dbt migration has forty models left.\n\nBest,\nJane"),
        Example.Flags("Dear Ms. Shah,\n\nThank you for the interview. I am not interested in nights. It was a pleasure to meet you.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for showing me the ward. I look forward to hearing from you.\n\nBest,\nJane"),
        Example.Flags("Hi Priya,\n\nAny news?\n\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Flags("Dear Priya,\n\nI would like to ask whether there is a decision on the Data Analyst position.\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
        },
        Example.Flags("Dear Priya,\n\nI am writing again to hear where the process stands. Please let me know if you need references.\n\nJane Doe") with
        {
            Kind = DraftKind.SecondNudge,
        },
        Example.Flags("Dear Priya,\n\nThank you for the opportunity to interview. I would be happy to answer further questions about the rota.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for seeing me yesterday. I am free to start on October 15, and you can reach me at 413-555-0122.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the interview and for the ginger crunch.\n\nCould you tell me when the panel will meet?\n\nBest,\nJane") with
        {
            Kind = DraftKind.StatusInquiry,
        },
        Example.Fine("Hi Priya,\n\nThanks again for today. I'm well up for the job. Have you made up your mind yet?\n\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nThe position remains my strong preference. Has a choice been made?\n\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nThank you. I am ready to start on Monday if you are.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. The Data Analyst job would suit me very well, and I can work either shift.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for today. I could see myself in that kitchen at five in the morning.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. I still very much want to fly your night mail.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the lesson with 7b. Standing before that class again would be a joy.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for today. If you will have me, I will be there on the first of May.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. The position interests me greatly.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for today. It would be a privilege to work at Acme as a Data Analyst.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for this morning. I would very much like to operate the two luffers on the hospital job.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. I'm excited about the role!\n\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for today. I hope that we will work together on the rota.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the walk through the dye house. I left it more certain than I came.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for our talk. Acme is the firm where I would hang up my robe for good.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nI remain keen on the Data Analyst position. Is there any news?\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nThank you for considering me. I have taken another offer.\n\nBest,\nJane") with { Kind = DraftKind.Withdrawal },
        Example.Fine("Dear Priya,\n\nThank you for letting me know.\n\nBest,\nJane") with { Kind = DraftKind.ReplyToRejection },
        Example.Fine("Tuesday at ten works for me.") with { Kind = DraftKind.Reply },
        Example.Fine("Sehr geehrte Frau Shah,\n\nvielen Dank für das Gespräch heute Morgen im Lager.\n\nMit freundlichen Grüßen\nJane Doe"),
        Example.Fine("<p>Dear Priya,</p><p>Thank you. I am <i>very</i> keen to&nbsp;join the warehouse team.</p><p>Jane</p>") with { IsHtml = true },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [InterestPhrases.Said, InterestPhrases.Unsaid];

    internal override bool SpeaksIn(DraftKind kind) =>
        kind is DraftKind.ThankYou or DraftKind.LateThankYou or DraftKind.StatusInquiry or DraftKind.SecondNudge or DraftKind.Reconnect;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (!reading.Body.IsEnglish || !IsToBeTaken(reading) || IsSaid(reading.Body) || IsSaidFreely(reading))
            yield break;

        yield return Found(Message(reading), DraftPart.Body);
    }

    private static string Message(Reading reading) => reading switch
    {
        { Interview.Role: { Length: > 0 } role } =>
            $"The draft never says that you want the work; one sentence on what draws you to the {role} position is enough.",
        _ => "The draft never says that you want the work; one sentence is enough.",
    };

    /// <summary>A note about an umbrella, and a draft of a few words that has only begun, want nothing.</summary>
    private static bool IsToBeTaken(Reading reading) => reading.Body.Words.Count > 0
        && (reading.Draft.Kind is not null || reading.Body.Has(IntentPhrases.InterviewThanks) || reading.Body.Has(IntentPhrases.StatusQuestion)
            || reading.Body.Has(IntentPhrases.InterviewTalk) || reading.Body.Has(Thanks.Said));

    private static bool IsSaid(Passage body) =>
        body.Hits(InterestPhrases.Said).Any(said => !body.Hits(InterestPhrases.Unsaid, said.Span).Any());

    private static bool IsSaidFreely(Reading reading)
    {
        var body = reading.Body;
        var job = Mentions.WordsOf(reading.Interview?.Role ?? "").Concat(Mentions.CompanyWords(reading.Interview?.Company ?? ""))
            .Where(Stem.IsTelling).ToHashSet(StringComparer.Ordinal);
        return body.Words.GroupBy(word => word.Sentence).Any(words =>
            words.Any(word => FirstPerson.Contains(word.Folded))
            && words.Any(word => Wishing.Contains(word.Folded))
            && words.Any(word => JobWords.Contains(word.Folded) || job.Contains(word.Folded))
            && !IsCourtesy(body, words.First(), words.Last()));
    }

    private static bool IsCourtesy(Passage body, Word first, Word last)
    {
        var sentence = Text.TextSpan.Between(first.Span.Start, last.Span.End);
        return body.Hits(Thanks.Said, sentence).Any()
            || body.Hits(IntentPhrases.StatusQuestion, sentence).Any()
            || body.Hits(InterestPhrases.Unsaid, sentence).Any();
    }
}
