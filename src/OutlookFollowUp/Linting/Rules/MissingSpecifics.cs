using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Nothing in it could only have been written after this interview.</summary>
internal sealed class MissingSpecifics : Rule
{
    /// <summary>This many different concrete words make a mail specific even where no topic is known or taken up.</summary>
    private const int EnoughConcreteWords = 5;

    public override string Id => "missing-specifics";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Nothing in it could only have been written after this interview.";

    public override string Why => "A thank-you is read for one thing: whether you listened. One detail of the conversation shows it.";

    public override string Source => "R6, R13, R25";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Hi Priya,\n\nThank you for meeting with me today. I enjoyed our conversation and look forward to hearing from you.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you for the interview. I am very interested in the Data Analyst position at Acme.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nIt was great to learn more about the team and the company culture. My skills and experience would be a strong match.\n\nBest,\nJane"),
        Example.Flags("Dear Ms. Shah,\n\nI appreciate the time you took yesterday. The role sounds exciting. Please let me know if you need anything else.\n\nJane Doe"),
        Example.Flags("Dear Priya,\n\nSorry for the delay. Thank you for the interview last week; I remain very interested.\n\nBest,\nJane") with { Now = Sample.At(2026, 3, 9, 10) },
        Example.Flags("Thank you so much! I can't wait to hear from you.") with { Interviews = [Sample.Casual] },
        Example.Fine("Dear Priya,\n\nThank you for the interview. The dbt migration is what I would like to work on.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. I kept thinking about the rota, and who wakes up at three.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the walk past the frozen pallets, and for the forklift story with the parrot.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. Your forty nightly models against one lonely cron server: I would start by splitting the invoices.\n\nJane") with
        {
            Interviews = [Sample.Interview with { Topics = [] }],
        },
        Example.Fine("Dear Priya,\n\nCould you tell me when you expect to decide?\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Tuesday at ten works for me.") with { Kind = DraftKind.Reply },
        Example.Fine("Thank you for yesterday.") with { Kind = DraftKind.Other },
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (TakesUpATopic(reading) || reading.Message.HasConcreteStems(EnoughConcreteWords))
            yield break;

        yield return Found(Message(reading.Interview?.Topics ?? []), DraftPart.Body);
    }

    private static string Message(IReadOnlyList<string> topics) =>
        "Nothing here could only have been written after this interview. " + topics.Count switch
        {
            0 => "Name one thing that you talked about.",
            1 => $"You talked about {topics[0]}.",
            _ => $"You talked about {topics[0]}, and about {topics[1]}.",
        };

    private static bool TakesUpATopic(Reading reading)
    {
        if (reading.Interview is not { } interview)
            return false;

        return interview.Topics.Concat(interview.Concerns)
            .SelectMany(Mentions.WordsOf)
            .Any(word => Stem.IsTelling(word) && !CommonWords.InSuchMail.Contains(word) && reading.Body.Stems.Contains(Stem.Of(word)));
    }
}
