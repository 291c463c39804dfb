using OutlookFollowUp.Linting.Timing;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A late thank-you that does not say so briefly.</summary>
internal sealed class LateThanks : Rule
{
    private static readonly DateTimeOffset Monday = Sample.At(2026, 3, 9, 10);

    public override string Id => "late-thanks";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "A late thank-you that does not say so briefly.";

    public override string Why => "Late thanks are still welcome. One clause about the delay shows that you know, and then it is forgiven.";

    public override string Source => "R4, C1";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for the interview and the look at the dbt migration.\n\nJane") with { Now = Monday },
        Example.Flags("Dear Priya,\n\nThank you for the interview last Tuesday. The rota stayed with me.\n\nJane") with { Now = Sample.At(2026, 3, 12, 10) },
        Example.Flags("Dear Priya,\n\nI wanted to thank you for your time. The dbt migration sounds like my kind of winter.\n\nJane") with { Now = Sample.At(2026, 3, 5, 16), Kind = DraftKind.ThankYou },
        Example.Flags("Dear Priya,\n\nIt was good to meet you and to see the warehouse. Sorry again that I could not stay for lunch.\n\nJane") with { Now = Monday },
        Example.Flags("Dear Priya,\n\nThank you for meeting me. I was late for nothing that day but my train.\n\nJane") with { Now = Monday },
        Example.Flags("Dear Priya,\n\nThank you for the interview.\n\nJane") with
        {
            Now = Monday,
            Sent = [new(Sample.Jane, [Sample.Lena], Sample.At(2026, 3, 4, 9), "Thank you", MailBody.Text("Dear Lena,\n\nThank you for arranging the interview.\n\nJane"))],
        },
        Example.Fine("Dear Priya,\n\nI apologise for the delay in writing. Thank you for the interview.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nForgive the late note; my son was in hospital until Saturday. Thank you for the tour.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nThis thank-you comes later than I meant it to. The rota stayed with me.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nA belated thank-you for Tuesday's interview.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nI should have written days ago to thank you for the interview.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nThank you for the interview.\n\nJane") with { Now = Sample.At(2026, 3, 5, 14) }, // within two days
        Example.Fine("Dear Priya,\n\nThank you again for the interview. When do you expect to decide?\n\nJane") with
        {
            Now = Sample.At(2026, 3, 12, 10),
            Sent = [Sample.SentToPriya(Sample.At(2026, 3, 4, 9), "Thank you", "Dear Priya,\n\nThank you for the interview.\n\nJane")],
        },
        Example.Fine("Dear Priya,\n\nThank you for coming back to me so soon. Thursday suits me.\n\nJane") with
        {
            Now = Monday,
            Kind = DraftKind.Reply,
        },
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (!reading.Body.IsEnglish || reading.Interview is not { } interview || reading.Context.Now - interview.EndsAt <= Cadence.Default.ThankYouGrace
            || reading.Body.Has(IntentPhrases.SaysLate) || reading.Subject.Has(IntentPhrases.SaysLate) || IsThanked(reading))
            yield break;

        var days = (int)(reading.Context.Now - interview.EndsAt).TotalDays;
        yield return Found($"The interview was {days} days ago; say in one clause that your thanks are late, then go on as planned.", DraftPart.Body);
    }

    /// <summary>Who has been thanked in time gets another mail, not late thanks.</summary>
    private static bool IsThanked(Reading reading) => reading.Correspondence is { } mail && mail.Since(mail.Interview.StartsAt).Any(letter =>
        letter.IsMine && letter.Mail.To.Any(person => reading.Draft.To.Any(addressee => addressee.HasAddress(person.Address))));
}
