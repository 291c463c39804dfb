using OutlookFollowUp.Linting.Employers;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Body, subject or signature names another employer than this interview's, or misspells it.</summary>
internal sealed class WrongCompany : Rule
{
    private static readonly Interview Print = Sample.Interview with { Company = "Westbrook Print", Role = "Print Finisher" };
    private static readonly Interview Holding = Sample.Other with { Company = "Globex Holdings GmbH" };
    private static readonly Interview Target = Sample.Other with { Company = "Target", Domains = ["target.example"] };
    private static readonly Interview Hospital = Sample.Other with
    {
        Company = "Sankt Elisabeth Klinik",
        Role = "Nurse",
        Domains = ["elisabeth.example"],
        Interviewers = []
    };

    public override string Id => "wrong-company";

    public override Severity Severity => Severity.Error;

    public override string Summary => "Body, subject or signature names another employer than this interview's, or misspells it.";

    public override string Why => "Another employer's name in the thanks says that the same mail went to both, and that this reader is the second choice.";

    public override string Source => "R20, R30, 3.16";

    public override IReadOnlyList<Example> Examples =>
    [
        Flags("Hi Priya,\n\nThank you for the interview. It would be a privilege to work at [|Globex|].", "Hi Priya,\n\nThank you for the interview. It would be a privilege to work at Acme."),
        Flags("Hi Priya,\n\nThank you for the dbt migration story. I would love to join [|GLOBEX|]."),
        Flags("Hi Priya,\n\nThank you for the interview. [|Globex|]'s culture of writing things down suits me."),
        Flags("Hi Priya,\n\nThank you for the talk about the on-call rota at [|Globex|]."),
        Flags("Hi Priya,\n\nThank you for the interview. I would be glad to start at [|Globex|] in May.") with { Interviews = [Sample.Interview, Holding] },
        Flags("Hi Priya,\n\nThank you for the interview.") with { Subject = "Thank you - interview at [|Globex|]" },
        Flags("Dear [|Globex|] team,\n\nThank you for the interview about the dbt migration."),
        Flags("Hi Priya,\n\nThank you for the interview. I am excited about the role at [|Target|].") with { Interviews = [Sample.Interview, Target] },
        Flags("Hi Priya,\n\nThank you for the round. The night shift at the [|Sankt Elisabeth Klinik|] suits me.") with { Interviews = [Sample.Interview, Hospital] },
        Flags("Hi Priya,\n\nThank you for the interview. I would love to work for [|Akme|].", "Hi Priya,\n\nThank you for the interview. I would love to work for Acme."),
        Flags("Hi Priya,\n\nThank you for the tour of [|Westbrok|] Print.", "Hi Priya,\n\nThank you for the tour of Westbrook Print.") with { Interviews = [Print] },
        Flags("Hi Priya,\n\nThank you for the tour.") with { Interviews = [Print], Subject = "Print Finisher at [|Wesbrook|] Print" },
        Flags("Hi Priya,\n\nThank you for the interview at [|Foobar Ltd|] on Tuesday."),
        Flags("Hi Priya,\n\nThank you for the interview. I would be proud to join [|Initech|]."),
        Example.Flags("Hi Priya,\n\nThank you for the interview.\n\nKind regards,\nJane Doe\nCandidate for BI Engineer, [|Globex|]\n+1 212 555 0100") with { Interviews = [Sample.Interview, Sample.Other] },
        Fine("Hi Priya,\n\nThank you for the interview. It would be a privilege to work at Acme."),
        Fine("Hi Priya,\n\nThank you for the interview. I have an offer from Globex, so I wanted to ask about your timing."),
        Fine("Hi Priya,\n\nThank you for the interview. Globex has offered me a post and asks for an answer by Friday."),
        Fine("Hi Priya,\n\nThank you for the interview. It was good to hear that Tobias left Globex for your team."),
        Fine("Hi Priya,\n\nThank you for the interview. I am also in the last round with Globex."),
        Fine("Hi Priya,\n\nThank you for the interview. At Tailspin I ran the same migration, and I would like to do it again at Acme."),
        Fine("Hi Priya,\n\nThank you for the interview. When I worked for Globex as a student, the loads ran at night."),
        Fine("Hi Priya,\n\nThank you for the interview. Unlike Globex, you test before you load."),
        Fine("Hi Priya,\n\nThank you for your patience. I have decided to join Globex, and withdraw my application.") with { Kind = DraftKind.Withdrawal },
        Fine("Hi Priya,\n\nThank you for the interview. You want to target smaller shops first, and Target stores are none.") with { Interviews = [Sample.Interview, Target] },
        Fine("Hi Priya,\n\nThank you for the tour of Westbrook. The print finisher role suits me.") with { Interviews = [Print] },
        Fine("Hi Priya,\n\nThank you for the interview at Acme Ltd. I would be happy at Acme's Leeds site."),
        Fine("Hi Priya,\n\nThank you for the interview. I would like to join Operations at Tower House, or your team in Drammen."),
        Fine("Hi Priya,\n\nThank you for the interview. The ACME badge now hangs on my door, and acme.example is in my bookmarks."),
        Fine("Hi Priya,\n\nThank you for the interview. I read the Kimball book you named, and the position at Tower House suits me."),
        Fine("Hi Priya,\n\nThank you for the interview.") with { Contacts = [new("Globex Recruiting", "jobs@globex.example")] },
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => EmployerPhrases.All;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Interview is not { } interview || interview.Company.Length == 0 || Misaddressed.Find(reading) is not null)
            yield break;

        var own = new EmployerName(interview, reading.Speller);
        var others = reading.Elsewhere().Where(other => !IsUsersOwn(reading, other)).DistinctBy(other => other.Company)
            .Select(other => new EmployerName(other, reading.Speller)).ToList();
        var namesThisOne = new[] { reading.Subject, reading.Body }.Any(passage => own.In(passage).Any());
        foreach (var passage in (Passage[])[reading.Subject, reading.Body])
        {
            foreach (var finding in InPassage(reading, passage, own, others, namesThisOne))
                yield return finding;
        }

        foreach (var mention in InSignature(reading, others))
            yield return Found($"Your signature names {mention.Name.Interview.Company}, and this mail is for {interview.Company}; correct it.", mention.Passage, mention.Span);
    }

    private IEnumerable<Finding> InPassage(Reading reading, Passage passage, EmployerName own, List<EmployerName> others, bool namesThisOne)
    {
        var talk = new EmployerTalk(passage);
        var taken = own.In(passage).Select(mention => mention.Span).ToList();
        foreach (var mention in others.SelectMany(other => other.In(passage)))
        {
            if (taken.Exists(span => span.Overlaps(mention.Span)) || !IsMeantAsEmployer(reading, talk, mention))
                continue;

            taken.Add(mention.Span);
            yield return Found(
                $"{passage[mention.Span]} is another of your interviews, and this mail is for {reading.Interview!.Company}; correct the name.",
                passage, mention.Span, passage.Replace(reading.Interview.Company, mention.Span, reading.Interview.Company));
        }

        foreach (var (span, meant) in own.Misspelt(passage, word => reading.Lexicon.Knows(word)))
        {
            if (taken.Exists(other => other.Overlaps(span)) || IsOwnName(passage, span))
                continue;

            taken.Add(span);
            yield return Found($"“{passage[span]}” is not how {reading.Interview!.Company} is written; write “{meant}”.", passage, span,
                passage.Replace(meant, span, meant));
        }

        foreach (var span in UnknownEmployer.In(passage, talk, reading,
            namesThisOne).Where(span => !taken.Exists(other => other.Overlaps(span))))
            yield return Found($"This mail is for {reading.Interview!.Company}, and “{passage[span]}” is none of its names as far as one can see; make sure that it is right.", passage, span) with { Severity = Severity.Warning };
    }

    /// <summary>Whether the other employer stands where this one should, and is not named by the way.</summary>
    private static bool IsMeantAsEmployer(Reading reading, EmployerTalk talk, EmployerMention mention)
    {
        if (talk.IsAside(mention) || talk.IsInAsideSentence(mention) || IsPersonHere(reading, mention))
            return false;
        if (talk.IsToward(mention))
            return true;
        return mention.IsSure && talk.IsInHopefulSentence(mention) && reading.Kind is not (DraftKind.Withdrawal or DraftKind.ReplyToOffer)
            && !IsTheirTopic(reading, mention.Name);
    }

    /// <summary>They spoke of the other firm themselves, or a note on the interview does.</summary>
    private static bool IsTheirTopic(Reading reading, EmployerName name) =>
        reading.Interview!.Topics.Concat(reading.Interview.Concerns).Concat(reading.Interview.Promised)
            .Concat(reading.Context.Thread.Where(mail => !reading.Context.User.Owns(mail.From.Address)).Select(mail => mail.Body.Content))
            .Append(reading.Mail.Quoted.Text).Any(text => text.Contains(name.Words[0], StringComparison.OrdinalIgnoreCase));

    private static bool IsPersonHere(Reading reading, EmployerMention mention) => mention.First == mention.Last
        && reading.Interview!.People().Concat(reading.Recipients.Select(recipient => recipient.Person))
            .Any(person => NameWords.Of(person.Name).Any(word => BareSpelling.Of(word) == mention.Passage.Words[mention.First].Folded));

    /// <summary>The signature of a candidate; where one works is not for this rule to judge.</summary>
    private static IEnumerable<EmployerMention> InSignature(Reading reading, List<EmployerName> others)
    {
        if (reading.Mail.Signature.Text.Length == 0 || others.Count == 0)
            return [];

        var signature = new Passage(DraftPart.Body, reading.Mail.Signature, reading.Phrases);
        return others.SelectMany(other => other.In(signature)).Where(mention => mention.IsSure).Take(1);
    }

    private static bool IsUsersOwn(Reading reading, Interview other) =>
        reading.Context.User.Employer is { } employer && OutlookFollowUp.Interviews.CompanyNames.Same(employer.Name, other.Company);

    private static bool IsOwnName(Passage passage, TextSpan span) =>
        passage.Prose.Greeting?.Span.Contains(span) == true || (passage.Prose.Closing?.Name is { } name && name.Overlaps(span));

    private static Example Flags(string body, string? becomes = null) => Example.Flags(body, becomes) with { Interviews = [Sample.Interview, Sample.Other] };

    private static Example Fine(string body) => Example.Fine(body) with { Interviews = [Sample.Interview, Sample.Other] };
}
