using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A late thank-you that does not say so briefly.</summary>
internal sealed class LateThanks : Rule
{
    private static readonly DateTimeOffset Monday = Sample.At(2026, 3, 9, 10);

    private static readonly PhraseSet Apology = new("""
        (sorry|apolog~|apologies|apologise~|apologize~|forgive|excuse|pardon)
        """);

    /// <summary>Words for time that has run, which in a sentence about writing or thanking can mean but one thing.</summary>
    private static readonly PhraseSet TimeRun = new("""
        (delay~|belated|belatedly|overdue|tardy|tardiness|lateness|sooner|silence|afterthought)
        (a|whole|full|busy|long|few|some|several|couple of|two|three|four|five|six|seven|eight|nine|ten|#) ..1 (days|week|weeks)
        (until|till|before|only) (today|now|this)
        after the (weekend|holiday|fact|event)
        """);

    private static readonly PhraseSet Writing = new("""
        (thank~|thanks|thanking|write|writes|writing|written|note|message|mail|email|reply|replying|letter)
        """);

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
        Example.Flags("Dear Priya,\n\nIt was good to meet you and to see the warehouse. The rota made sense to me. Sorry again that I could not stay for lunch.\n\nJane") with { Now = Monday },
        Example.Flags("Dear Priya,\n\nThank you for meeting me. I was late for nothing that day but my train.\n\nJane") with { Now = Monday },
        Example.Flags("Dear Priya,\n\nThank you for the interview.\n\nJane") with
        {
            Now = Monday,
            Sent = [new(Sample.Jane, [Sample.Lena], Sample.At(2026, 3, 4, 9), "Thank you", MailBody.Text("Dear Lena,\n\nThank you for arranging the interview.\n\nJane"))],
        },
        Example.Fine("Dear Priya,\n\nI apologise for the delay in writing. Thank you for the interview.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nForgive the late note; my son was in hospital until Saturday. Thank you for the tour.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nThis thank-you comes later than I meant it to. The rota stayed with me.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nMy thanks for the tour come later than they should, because I was offshore.\n\nJane") with { Now = Monday },
        Example.Fine("Dear Priya,\n\nThank you for the interview. These lines reach you late, since the ward kept me.\n\nJane") with { Now = Monday },
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

    internal override IReadOnlyList<PhraseSet> Phrases => [Apology, TimeRun, Writing];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (!reading.Body.IsEnglish || reading.Interview is not { } interview || reading.Context.Now - interview.EndsAt <= reading.Context.Cadence.ThankYouGrace
            || SaysSo(reading) || IsThanked(reading))
            yield break;

        var days = (int)(reading.Context.Now - interview.EndsAt).TotalDays;
        yield return Found($"The interview was {days} days ago; say in one clause that your thanks are late, then go on as planned.", DraftPart.Body);
    }

    private static bool SaysSo(Reading reading)
    {
        var body = reading.Body;
        if (body.Has(IntentPhrases.SaysLate) || reading.Subject.Has(IntentPhrases.SaysLate))
            return true;
        var opening = reading.Message.Sentences.Take(2).Select(sentence => sentence.Words[0].Sentence).ToList();
        return body.Hits(Apology).Any(hit => opening.Contains(body.Words[hit.FirstWord].Sentence))
            || body.Hits(TimeRun).Select(hit => body.Words[hit.FirstWord].Sentence)
                .Intersect(body.Hits(Writing).Select(hit => body.Words[hit.FirstWord].Sentence)).Any();
    }

    /// <summary>Who has been thanked in time gets another mail, not late thanks.</summary>
    private static bool IsThanked(Reading reading) => reading.Correspondence is { } mail && mail.Since(mail.Interview.StartsAt).Any(letter =>
        letter.IsMine && letter.Mail.To.Any(person => reading.Draft.To.Any(addressee => addressee.HasAddress(person.Address))));
}
