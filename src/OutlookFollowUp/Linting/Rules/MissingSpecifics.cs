namespace OutlookFollowUp.Linting.Rules;

/// <summary>Nothing in it could only have been written after this interview.</summary>
internal sealed class MissingSpecifics : Rule
{
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
        Example.Flags("Dear Frau Keller,\n\nThank you for seeing me yesterday. I am free to start on October 15, and you can reach me at 413-555-0122.\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nMany thanks for a stimulating exchange. I came away energised: your values are mine, and my proactive mindset would add synergy.\n\nJane"),
        Example.Flags("Dear Ms. Shah,\n\nThank you for the opportunity of a lifetime. I am punctual, hard-working and a fast learner. I await your favourable response.\n\nJane"),
        Example.Flags("Dear Priya,\n\nThank you. Your esteemed establishment has an excellent reputation, and I would relish the chance to flourish there.\n\nBest,\nJane"),
        Example.Flags("Hi Priya,\n\nThanks for the chat! I loved the vibe and can totally see myself thriving in such a collaborative atmosphere.\n\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the interview. The dbt migration is what I would like to work on.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. I kept thinking about the rota, and who wakes up at three.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the walk past the frozen pallets, and for the forklift story with the parrot.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you. Your forty nightly models against one lonely cron server: I would start by splitting the invoices.\n\nJane") with
        {
            Interviews = [Sample.Interview with { Topics = [] }],
        },
        Example.Fine("Dear Priya,\n\nThank you. Bed nine with its two pumps is a puzzle, and I want the job.\n\nBest,\nJane") with { Interviews = [Sample.Interview with { Topics = [] }] },
        Example.Fine("Dear Priya,\n\nThank you for meeting me in Rotterdam. I would love to join.\n\nBest,\nJane") with { Interviews = [Sample.Interview with { Topics = [] }] },
        Example.Fine("Dear Priya,\n\nThank you. I would take sourdough over a desk any day.\n\nJane") with { Interviews = [Sample.Interview with { Topics = [] }] },
        Example.Fine("Hi Priya,\n\nThanks for the chat about churn. The cancelled trials would come first.\n\nJane") with { Interviews = [Sample.Interview with { Topics = [] }] },
        Example.Fine("Dear Priya,\n\nCould you tell me when you expect to decide?\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Fine("Tuesday at ten works for me.") with { Kind = DraftKind.Reply },
        Example.Fine("Thank you for yesterday.") with { Kind = DraftKind.Other },
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Message.IsSpecific)
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
}
