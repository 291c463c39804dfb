using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Sent from, or copied to, the current employer.</summary>
internal sealed class SentFromWork : Rule
{
    private static readonly Person AtWork = new("Jane Doe", "jdoe@tailspin.example");

    public override string Id => "sent-from-work";

    public override Severity Severity => Severity.Error;

    public override string Summary => "Sent from, or copied to, the current employer.";

    public override string Why => "Your employer can read what goes through its mailboxes, and the reader wonders on whose time you wrote.";

    public override string Source => "R29, 3.39, 3.44";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for the interview.") with { From = AtWork, Quoting = "jdoe@tailspin.example" },
        Example.Flags("Dear Priya,\n\nThank you for the interview.") with { From = AtWork with { Address = "JDoe@mail.Tailspin.example" }, Quoting = "JDoe@mail.Tailspin.example" },
        Example.Flags("Dear Priya,\n\nThank you for the interview.") with { Cc = [AtWork], Quoting = "jdoe@tailspin.example" },
        Example.Flags("Dear Priya,\n\nThank you for the interview.") with { Bcc = [AtWork], Quoting = "jdoe@tailspin.example" },
        Example.Flags("Dear Priya,\n\nThank you for the interview.") with { Cc = [new("Rolf Boss", "rolf@tailspin.example")], Quoting = "rolf@tailspin.example" },
        Example.Flags("Dear Priya,\n\nI have to withdraw my application.") with { From = AtWork, Kind = DraftKind.Withdrawal, Quoting = "jdoe@tailspin.example" },
        Example.Flags("Dear Priya,\n\nThank you for the interview. You can reach me at [|jdoe@tailspin.example|]."),
        Example.Fine("Dear Priya,\n\nThank you for the interview."),
        Example.Fine("Dear Priya,\n\nThank you for the interview.") with { From = Sample.Jane with { Address = "jane@nottailspin.example" } },
        Example.Fine("Dear Priya,\n\nThank you for the interview. At Tailspin Toys I moved three hundred models to dbt."),
        Example.Fine("Hi Rolf,\n\nLunch at twelve?") with { From = AtWork, To = [new("Rolf Boss", "rolf@tailspin.example")], Kind = DraftKind.Other },
        Example.Fine("Dear Rolf,\n\nThank you for the interview for the post in your team.") with // a colleague, for a post in the house
        {
            From = AtWork,
            To = [new("Rolf Boss", "rolf@tailspin.example")],
            Interviews = [Sample.Interview with { Company = "Tailspin Toys", Domains = ["tailspin.example"], Interviewers = [new("Rolf Boss", "rolf@tailspin.example")], Recruiter = null }],
        },
        Example.Fine("Dear Priya,\n\nThank you for the interview.") with { Cc = [Sample.Lena] },
        Example.Fine("Dear Rolf,\n\nThank you for the interview.") with { To = [new("Rolf Boss", "rolf@tailspin.example")] }, // an address in To is wrong-recipient's
        Example.Fine("Dear Priya,\n\nThank you for the interview.\n\nJane\n\n-----Original Message-----\nFrom: Priya Shah\nSent: Monday, March 2, 2026\nTo: jdoe@tailspin.example\nSubject: Tuesday\n\nSee you then.\nPriya"),
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Context.User.Employer is not { } employer || IsInHouse(reading, employer))
            return [];

        List<Finding> findings = [];
        if (IsAtWork(reading.Draft.From, employer))
            findings.Add(Found($"This leaves from your address at {employer.Name}; send it from {Private(reading, employer)}.", DraftPart.From,
                reading.Draft.From.Address));
        // Whom it is sent to is wrong-recipient's matter.
        findings.AddRange(reading.Recipients
            .Where(recipient => recipient.Part != DraftPart.To && IsAtWork(recipient.Person, employer) && !IsSomebodyOfTheirs(reading, recipient.Person))
            .Select(recipient => Found($"{recipient.Person.Address} is at {employer.Name}, where you work now; take it out.", recipient.Part,
                recipient.Person.Address)));
        findings.AddRange(reading.Body.Prose.Tokens
            .Where(token => token.Kind == TokenKind.MailAddress && IsUnder(reading.Body[token.Span], employer))
            .Select(token => Found($"{reading.Body[token.Span]} is your address at {employer.Name}; give a private one.", reading.Body, token.Span) with
            {
                Severity = Severity.Warning,
            }));
        return findings;
    }

    /// <summary>Who applies within the house writes from there.</summary>
    private static bool IsInHouse(Reading reading, Employer employer) => reading.Interview is { } interview
        && (interview.Domains.Any(domain => employer.Domains.Any(own => MailDomain.IsUnder(domain, own) || MailDomain.IsUnder(own, domain)))
            || interview.People().Any(person => IsAtWork(person, employer))
            || Mentions.CompanyWords(interview.Company).SequenceEqual(Mentions.CompanyWords(employer.Name)));

    private static bool IsSomebodyOfTheirs(Reading reading, Person person) =>
        reading.Context.Interviews.Any(interview => interview.IsSomebodyOf(person));

    private static bool IsAtWork(Person person, Employer employer) =>
        employer.Domains.Any(domain => !MailDomain.IsFree(domain) && MailDomain.IsUnder(person.Domain, domain));

    private static bool IsUnder(string address, Employer employer) => IsAtWork(new("", address), employer);

    private static string Private(Reading reading, Employer employer) =>
        reading.Context.User.Addresses.FirstOrDefault(address => !IsUnder(address, employer)) ?? "a private address";
}
