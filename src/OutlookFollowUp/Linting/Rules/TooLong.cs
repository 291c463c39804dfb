using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Longer than a busy reader will read.</summary>
internal sealed class TooLong : Rule
{
    /// <summary>What an answer to a doubt may cost.</summary>
    private const int ForAConcern = 60;

    private static readonly string LongTail = string.Concat(Enumerable.Repeat("The rota has a gap at three, and the migration could close it by May. ", 15));

    private static readonly string ShortTail = string.Concat(Enumerable.Repeat("The rota has a gap at three, and the migration could close it by May. ", 12));

    public override string Id => "too-long";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Longer than a busy reader will read.";

    public override string Why => "These mails are read on a telephone between two meetings. What does not fit on its screen is not read.";

    public override string Source => "R22, R24, R39, C10";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for today. " + LongTail + "\n\nBest,\nJane"),
        Example.Flags("Dear Priya,\n\nThank you again, and forgive the delay. " + LongTail + "\n\nBest,\nJane") with { Kind = DraftKind.LateThankYou },
        Example.Flags("Dear Priya,\n\nMay I ask where things stand? " + ShortTail + "\n\nBest,\nJane") with { Kind = DraftKind.StatusInquiry },
        Example.Flags("Dear Priya,\n\nMay I ask once more? " + ShortTail + "\n\nBest,\nJane") with { Kind = DraftKind.SecondNudge },
        Example.Flags("Dear Priya,\n\nThank you for letting me know. " + ShortTail + "\n\nBest,\nJane") with { Kind = DraftKind.ReplyToRejection },
        Example.Flags("Dear Priya,\n\nThank you for the offer. " + ShortTail + "\n\nBest,\nJane") with { Kind = DraftKind.ReplyToOffer },
        Example.Flags("<p>Dear Priya,</p><p>Thank you for today. " + LongTail + "</p><p>Jane</p>") with { IsHtml = true },
        Example.Fine("Dear Priya,\n\nThank you for today. The rota sounds fine.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for today. " + ShortTail + "\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for today. " + LongTail + "\n\nBest,\nJane") with
        {
            Interviews = [Sample.Interview with { Concerns = ["little experience with Snowflake"] }],
        },
        Example.Fine("Dear Priya,\n\nHere is what you asked for. " + LongTail + "\n\nBest,\nJane") with { Kind = DraftKind.Reply },
        Example.Fine("Dear Priya,\n\nHere is the plan. " + LongTail + "\n\nBest,\nJane") with { Kind = DraftKind.AdditionalInformation },
        Example.Fine("Dear Priya,\n\nIs there any news?\n\nBest,\nJane\n\n-----Original Message-----\nFrom: Priya Shah\nSent: Monday, March 2, 2026\nTo: Jane Doe\nSubject: Tuesday\n\n" + LongTail) with
        {
            Kind = DraftKind.StatusInquiry,
        },
        Example.Fine("Dear all,\n\nChoir is at seven. " + LongTail) with { Kind = DraftKind.Other },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (Budget(reading) is not { } budget || Count(reading.Body) is var words && words <= budget)
            yield break;

        yield return Found($"About {words} words, where a busy reader has time for {budget}; keep what only you could say.", DraftPart.Body);
    }

    private static int? Budget(Reading reading)
    {
        int? words = reading.Kind switch
        {
            DraftKind.ThankYou or DraftKind.LateThankYou => 200,
            DraftKind.StatusInquiry or DraftKind.SecondNudge or DraftKind.ReplyToRejection or DraftKind.ReplyToOffer => 120,
            DraftKind.FeedbackRequest or DraftKind.Withdrawal => 150,
            DraftKind.Reconnect => 180,
            _ => null,
        };
        return reading.Interview is { Concerns.Count: > 0 } ? words + ForAConcern : words;
    }

    /// <summary>The words between greeting and closing.</summary>
    private static int Count(Passage body)
    {
        var from = body.Prose.Greeting?.Span.End ?? 0;
        var to = body.Prose.Closing is { } closing ? closing.Span.Start : body.Text.Length;
        var count = 0;
        foreach (var token in body.Prose.TokenSpan)
            count += token.Kind is TokenKind.Word or TokenKind.Number && token.Span.Start >= from && token.Span.End <= to ? 1 : 0;
        return count;
    }
}
