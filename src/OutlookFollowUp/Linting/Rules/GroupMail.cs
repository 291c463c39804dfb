using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>One thank-you to several interviewers.</summary>
internal sealed class GroupMail : Rule
{
    private static readonly Person Tom = new("Tom Okafor", "tom.okafor@acme.example", "Staff Engineer");

    private static readonly Person Nia = new("Nia Bello", "nia.bello@acme.example");

    private static readonly Interview Panel = Sample.Interview with { Interviewers = [Sample.Priya, Tom] };

    private static readonly Interview Hidden = Panel with { Interviewers = [new("Priya Shah"), new("Tom Okafor")] };

    public override string Id => "group-mail";

    public override Severity Severity => Severity.Error;

    public override string Summary => "One thank-you to several interviewers.";

    public override string Why => "Thanks that are shared are nobody's. A mail of their own shows each that you remember what they asked.";

    public override string Source => "R5, R6, 3.1, 3.2";

    public override IReadOnlyList<Example> Examples =>
    [
        ToBoth("Dear Priya and Tom,\n\nThank you for the interview."),
        ToBoth("Hi both,\n\nThank you for your time today."),
        Flags("Dear Priya,\n\nThank you for the interview.") with { Cc = [Tom], Quoting = "priya.shah@acme.example; tom.okafor@acme.example" },
        ToBoth("Dear all,\n\nSorry for the delay; thank you for last Tuesday.") with { Now = Sample.At(2026, 3, 9, 10) },
        Flags("Dear panel,\n\nThank you for the interview.") with
        {
            Interviews = [Panel with { Interviewers = [Sample.Priya, Tom, Nia] }],
            To = [Sample.Priya, Tom, Nia],
            Quoting = "priya.shah@acme.example; tom.okafor@acme.example; nia.bello@acme.example",
        },
        Flags("Dear Priya and Nia,\n\nThank you for both interviews.") with
        {
            Interviews = [Sample.Interview, Sample.Interview with { Id = "second", Interviewers = [Nia] }],
            To = [Sample.Priya, Nia],
            Quoting = "priya.shah@acme.example; nia.bello@acme.example",
        },
        Fine("Dear Priya,\n\nThank you for the interview, and please thank Tom for the tour."),
        Fine("Dear Lena,\n\nPlease pass my thanks to Priya and Tom for the interview.") with { To = [Sample.Lena], Interviews = [Hidden] }, // no addresses known
        Fine("Dear Priya,\n\nThank you for the interview.") with { Cc = [Sample.Lena] },
        Fine("Dear Priya,\n\nThank you for the interview.") with { Cc = [new("Alex Ito", "alex.ito@acme.example", "Assistant to Priya Shah")] },
        Fine("Dear Priya and Tom,\n\nIs there any news about the Data Analyst role?") with { To = [Sample.Priya, Tom], Kind = DraftKind.StatusInquiry },
        Fine("Dear Priya and Tom,\n\nTuesday at ten works for me.") with { To = [Sample.Priya, Tom], Kind = DraftKind.Reply },
        Fine("Dear Priya and Tom,\n\nThank you for the offer.") with { To = [Sample.Priya, Tom], Kind = DraftKind.ReplyToOffer },
        Fine("Dear Priya,\n\nThank you for the interview.") with { To = [Sample.Priya, Sample.Priya with { Address = "PRIYA.SHAH@acme.example" }] },
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        var addressed = reading.Recipients.Where(recipient => IsInterviewer(reading, recipient.Person))
            .DistinctBy(recipient => recipient.Person.Address, StringComparer.OrdinalIgnoreCase).ToList();
        if (addressed.Count < 2)
            yield break;

        var names = string.Join(" and ", addressed.Select(recipient => Name(reading, recipient.Person)));
        yield return Found($"{names} each interviewed you; write to each of them, with what you talked about.",
            addressed.Exists(recipient => recipient.Part == DraftPart.To) ? DraftPart.To : addressed[0].Part,
            string.Join("; ", addressed.Select(recipient => recipient.Person.Address)));
    }

    private static Example Flags(string body) => Example.Flags(body) with { Interviews = [Panel] };

    private static Example Fine(string body) => Example.Fine(body) with { Interviews = [Panel] };

    private static Example ToBoth(string body) =>
        Flags(body) with { To = [Sample.Priya, Tom], Quoting = "priya.shah@acme.example; tom.okafor@acme.example" };

    private static bool IsInterviewer(Reading reading, Person person) => Interviewers(reading).Any(known => known.HasAddress(person.Address));

    /// <summary>All that this employer let meet the user; a recruiter who is one of them counts as one.</summary>
    private static IEnumerable<Person> Interviewers(Reading reading) => reading.Interview is not { } interview ? []
        : reading.Context.Interviews.Where(other => other == interview || IsSameEmployer(interview, other))
            .SelectMany(other => other.Interviewers);

    private static bool IsSameEmployer(Interview one, Interview other) =>
        one.Domains.Intersect(other.Domains, StringComparer.OrdinalIgnoreCase).Any()
        || Mentions.CompanyWords(one.Company).SequenceEqual(Mentions.CompanyWords(other.Company));

    private static string Name(Reading reading, Person person) =>
        Interviewers(reading).FirstOrDefault(known => known.HasAddress(person.Address) && known.Name.Length > 0)?.Name
        ?? (person.Name.Length > 0 ? person.Name : person.Address!);
}
