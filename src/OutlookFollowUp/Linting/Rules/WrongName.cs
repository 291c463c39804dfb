using OutlookFollowUp.Linting.Naming;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>The greeting or body names somebody who is not the addressee, or misspells a name.</summary>
internal sealed class WrongName : Rule
{
    private static readonly Person Tobias = new("Tobias Wendt", "tobias.wendt@globex.example", "BI Lead");
    private static readonly Person Tom = new("Tom Okafor", "tom.okafor@acme.example", "Staff Engineer");
    private static readonly Person Sarah = new("Sarah Lindqvist", "sarah.lindqvist@acme.example", "Head Nurse");

    private static readonly Interview WithTom = Sample.Interview with { Interviewers = [Sample.Priya, Tom] };
    private static readonly Interview WithSarah = Sample.Interview with { Role = "Staff Nurse", Interviewers = [Sarah] };
    private static readonly Interview WithTobias = Sample.Other with { Interviewers = [Sample.OtherPriya, Tobias] };

    public override string Id => "wrong-name";

    public override Severity Severity => Severity.Error;

    public override string Summary => "The greeting or body names somebody who is not the addressee, or misspells a name.";

    public override string Why => "A name is the first word that the reader sees, and the one slip that nobody overlooks.";

    public override string Source => "R10, R29, 3.16";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear [|Priya|],\n\nThank you for the tour of the yard.", becomes: "Dear Tom,\n\nThank you for the tour of the yard.") with { To = [Tom], Interviews = [WithTom] },
        Example.Flags("Dear [|Pryia|],\n\nThank you for the tour.", becomes: "Dear Priya,\n\nThank you for the tour."),
        Example.Flags("Dear Mr. [|Okaforr|],\n\nThank you for the tour.", becomes: "Dear Mr. Okafor,\n\nThank you for the tour.") with { To = [Tom], Interviews = [WithTom] },
        Example.Flags("Hi [|Sara|],\n\nThank you for the morning on ward six.", becomes: "Hi Sarah,\n\nThank you for the morning on ward six.") with { To = [Sarah], Interviews = [WithSarah] },
        Example.Flags("Hello [|Tobias|],\n\nThank you for explaining the dbt migration at Acme.") with { Interviews = [Sample.Interview, WithTobias] },
        Example.Flags("Dear Ms. [|Nair|],\n\nThank you for explaining the dbt migration at Acme.") with { Interviews = [Sample.Interview, Sample.Other] },
        Example.Flags("Dear [|Michael|],\n\nThank you for the interview.") with { To = [Tom], Interviews = [WithTom] },
        Example.Flags("Dear [|Priya Nair|],\n\nThank you for explaining the dbt migration.") with { Interviews = [Sample.Interview, Sample.Other] },
        Example.Flags("Dear [|Priya|],\n\nThank you for the interview.") with { To = [new("", "tom.okafor@acme.example")] },
        Example.Flags("Dear [|Hiring Manager|],\n\nThank you for the interview.", becomes: "Dear Priya Shah,\n\nThank you for the interview."),
        Example.Flags("[|To whom it may concern|],\n\nThank you for the interview.", becomes: "Dear Priya Shah,\n\nThank you for the interview."),
        Example.Flags("Hi Priya,\n\nI enjoyed meeting you and [|Tobias|] this afternoon.") with { Interviews = [Sample.Interview, WithTobias] },
        Example.Flags("Hi Priya,\n\nI keep thinking of what [|Tobias Wendt|] said about tests.") with { Interviews = [Sample.Interview, WithTobias] },
        Example.Flags("Hi Priya,\n\nThank you for the interview. [|Okaforr|]'s question stayed with me.", becomes: "Hi Priya,\n\nThank you for the interview. Okafor's question stayed with me.") with { Interviews = [WithTom] },
        Example.Flags("Hi Priya,\n\nPlease thank Tom [|Okefor|] for his patience.", becomes: "Hi Priya,\n\nPlease thank Tom Okafor for his patience.") with { Interviews = [WithTom] },
        Example.Flags("Hi Priya,\n\nThank you for the interview.") with { Subject = "Thank you, [|Pryia|]" },
        Example.Flags("Hi Priya,\n\nThank you for the interview.\n\nKind regards,\n[|Jnae|] Doe", becomes: "Hi Priya,\n\nThank you for the interview.\n\nKind regards,\nJane Doe"),
        Example.Flags("Dear Tom,\n\nThank you for Tuesday. As you said, [|Ms. Shah|], the rota is only as good as its nights.") with { To = [Tom], Interviews = [WithTom] },
        Example.Flags("Dear Tom,\n\nThank you, [|Priya|]. The tour of the yard told me more than the advertisement.") with { To = [Tom], Interviews = [WithTom] },
        Example.Flags("Hi Priya,\n\nThank you for the interview.\n\nKind regards,\nJane [|Adler-Low|]", becomes: "Hi Priya,\n\nThank you for the interview.\n\nKind regards,\nJane Adler-Loh") with { From = new("Jane Adler-Loh", "jane.doe@mailbox.example") },
        Example.Fine("Dear Tom,\n\nThank you for Tuesday. As Ms. Shah said, the rota is only as good as its nights.") with { To = [Tom], Interviews = [WithTom] },
        Example.Fine("Dear Tom,\n\nI enjoyed meeting you, Priya and the night shift, and I would like to thank you, Priya and Lena.") with { To = [Tom], Interviews = [WithTom] },
        Example.Fine("Dear Tom,\n\nThank you, Tom, for the tour. As you said, Monday is the worst day.") with { To = [Tom], Interviews = [WithTom] },
        Example.Fine("Dear Priya,\n\nThank you for the interview."),
        Example.Fine("Dear Ms. Shah,\n\nThank you for the interview."),
        Example.Fine("Dear Shah Priya,\n\nThank you for the interview."),
        Example.Fine("Hi Pri,\n\nThank you for the interview."),
        Example.Fine("Hi all,\n\nThank you for the interview."),
        Example.Fine("Dear Acme team,\n\nThank you for the interview."),
        Example.Fine("Hi Priya and Tom,\n\nThank you for the interview.") with { To = [Sample.Priya, Tom], Interviews = [WithTom] },
        Example.Fine("Hi Lena,\n\nPlease thank Priya for me.") with { To = [Sample.Lena] },
        Example.Fine("Dear Priya and Tom,\n\nLena was so kind to forward this.") with { To = [Sample.Lena], Interviews = [WithTom with { Interviewers = [new("Priya Shah"), new("Tom Okafor")] }] },
        Example.Fine("Dear Ben,\n\nThank you for the interview.") with { To = [new("Benjamin Adler", "b.adler@acme.example")] },
        Example.Fine("Dear Benjamin,\n\nThank you for the interview.") with { To = [new("Ben Adler", "b.adler@acme.example")] },
        Example.Fine("Lieber Herr Juergens,\n\nThank you for the interview.") with { To = [new("Sören Jürgens", "s.juergens@acme.example")] },
        Example.Fine("Hi Zoe,\n\nThank you for the interview.") with { To = [new("Zoë van den Berg", "zoe@acme.example")] },
        Example.Fine("Dear Professor,\n\nThank you for the interview."),
        Example.Fine("Dear Chef,\n\nThank you for the trial shift."),
        Example.Fine("Dear Nguyen Thi,\n\nThank you for the interview.") with { To = [new("Lan Nguyen Thi", "lan.nguyen@acme.example")] },
        Example.Fine("Hi Jack,\n\nThank you for the interview.") with { To = [new("Zhang Wei", "jack.zhang@acme.example")] },
        Example.Fine("Dear Mr. al-Farsi,\n\nThank you for the interview.") with { To = [new("Said Al Farsi", "said.alfarsi@acme.example")] },
        Example.Fine("Dear Ms. Zulu,\n\nThank you for the yard walk.") with { To = [new("Lindiwe Zulu-Smith", "l.zulu-smith@acme.example")] },
        Example.Fine("Dear Hiring Manager,\n\nThank you for the interview.") with { To = [new("Acme Careers", "careers@acme.example")] },
        Example.Fine("Dear Priya,\n\nThank you for the interview.") with { To = [new("Acme Hiring Team", "careers@acme.example")] },
        Example.Fine("Hi Bear,\n\nThank you for the interview.") with
        {
            To = [Tom],
            Interviews = [WithTom],
            Thread = [new(Tom, [Sample.Jane], Sample.At(2026, 3, 1, 9), "Tuesday",
                MailBody.Text("Hi Jane,\n\nSee you on Tuesday.\n\nBear"))],
        },
        Example.Fine("Hi Priya,\n\nThank you for the interview. It was good to hear that Tobias left Globex for your team.") with { Interviews = [Sample.Interview, WithTobias] },
        Example.Fine("Hi Priya,\n\nThank you for the interview. Sara Nyberg from your night shift showed me the scanners.") with { Interviews = [Sample.Interview with { Interviewers = [Sample.Priya, Sarah] }] },
        Example.Fine("Hi Priya,\n\nThank you for the interview. I hope that the rain in Okayama has stopped.\n\nBest,\nJanie") with { Interviews = [WithTom] },
        Example.Fine("Hi Tom,\n\nThank you for the interview. Tim from the bakery showed me the oven.") with { To = [Tom], Interviews = [WithTom] },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var names = new KnownNames(reading);
        foreach (var slip in GreetedNames.Of(reading, names).Concat(MentionedNames.Of(reading, names)).Concat(SpokenTo.Of(reading, names)).DistinctBy(slip => (slip.Passage, slip.Span)).Concat(OwnName.Of(reading)))
            yield return Found(slip.Message, slip.Passage, slip.Span, [.. slip.Meant is { } meant
                ? [slip.Passage.Replace(meant, slip.Span, slip.Text ?? meant)] : Array.Empty<Fix>()]) with
            { Severity = slip.Severity };
    }
}
