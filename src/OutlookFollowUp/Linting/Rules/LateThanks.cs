using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Timing;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A late thank-you that does not say so briefly.</summary>
internal sealed class LateThanks : Rule
{
    private static readonly DateTimeOffset Monday = Sample.At(2026, 3, 9, 10);

    private static readonly PhraseSet SaysSo = new("""
        (sorry|apolog~|apologies|apologise~|apologize~|forgive|excuse|pardon|regret) ..8 (delay~|late|lateness|belated|slow|sooner|earlier|before|overdue|wait|time|long|silence|tardy|tardiness|promptly)
        (sorry|apolog~|apologies|forgive|excuse|pardon) ..4 not (writing|sending|thanking|replying|getting|having|being|saying)
        (belated|belatedly|tardy|overdue|late) ..3 (thank~|thanks|note|message|mail|email|reply|letter|word~|line~|gratitude|appreciation)
        (thank~|thanks|note|message|mail|email|line~|word~) ..4 (late|belated|belatedly|overdue|later than)
        (belated|belatedly|overdue)
        better late than never
        (should|would|could) have ..2 (written|sent|thanked|said|done|replied|reached|come) ..6 (sooner|earlier|before|already|yesterday|last week|days ago|straight away|at once|right away|immediately|by now)
        (meant|meaning|wanted|intended|hoped|planned) to ..2 (write|send|thank|say|do|reach) ..7 (sooner|earlier|before|already|last week|days ago|straight away|at once|right away|immediately|on the day|same day)
        (later|longer) than (i|it|usual) ..3 (like~|want~|mean~|meant|hope~|should|intend~|plan~|would|usual|is)
        (took|taken|takes|taking) (me)? ..3 (while|long|days|week|time) ..6 (write|send|thank|sit down|get back|put)
        (delay|delayed|lateness) ..2 (in|of|with) ..1 (my|this|writing|sending|thanking|thanks|note|message)
        (delay|lateness) ..1 (was|is) ..2 (mine|my)
        (not|never) ..2 (thanked|written|got around|gotten around|got round|managed) ..6 (yet|until now|before|sooner|earlier)
        (only|not until) (now|today) ..6 (write|writing|thank|thanking|find|finding|found|come|coming|getting|got|sit|able|manage~|reach~|chance)
        (write|writing|thank|thanking|reply|sending) ..3 (only now|so late|this late|only today|after so long)
        (late|slow|overdue) (in|to|with) ..2 (writing|write|sending|send|thanking|thank|saying|say|replying|reply|my|this)
        this (note|mail|email|message|thank you) ..3 (late|overdue|days late|a week late)
        (days|week) late
        (kept|prevented|stopped|keeping) me from ..2 (writing|sending|thanking|replying)
        (has|have|had|been) ..2 (long|few days|a week|some days|while|some time) since ..4 (met|spoke|talked|interview~|conversation|meeting)
        (some|a few|several|many|five|six|four|seven|ten|#) (days|weeks) ..1 (have)? (passed|gone by|gone)
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

    internal override IReadOnlyList<PhraseSet> Phrases => [SaysSo];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Interview is not { } interview || reading.Context.Now - interview.EndsAt <= Cadence.Default.ThankYouGrace
            || reading.Body.Has(SaysSo) || reading.Subject.Has(SaysSo) || IsThanked(reading))
            yield break;

        var days = (int)(reading.Context.Now - interview.EndsAt).TotalDays;
        yield return Found($"The interview was {days} days ago; say in one clause that your thanks are late, then go on as planned.", DraftPart.Body);
    }

    /// <summary>Who has been thanked in time gets another mail, not late thanks.</summary>
    private static bool IsThanked(Reading reading) => Correspondence.Of(reading) is { } mail && mail.Since(mail.Interview.StartsAt).Any(letter =>
        letter.IsMine && letter.Mail.To.Any(person => reading.Draft.To.Any(addressee => addressee.HasAddress(person.Address))));
}
