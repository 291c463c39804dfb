using System.Buffers;
using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>An address that is not who the draft is for.</summary>
internal sealed class WrongRecipient : Rule
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" ,;<>\t\r\n");

    public override string Id => "wrong-recipient";

    public override Severity Severity => Severity.Error;

    public override string Summary => "An address that is not who the draft is for.";

    public override string Why => "A mail to the wrong Priya tells one employer about the other, and the right one hears nothing.";

    public override string Source => "R29, 3.3, 3.16, 3.17";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Hi Priya, thank you for your time.") with { To = [], Quoting = null },
        Example.Flags("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "priya.shah@acrne.example" }], Quoting = "priya.shah@acrne.example" },
        Example.Flags("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "pirya.shah@acme.example" }], Quoting = "pirya.shah@acme.example" },
        Example.Flags("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "priya.shah@acme" }], Quoting = "priya.shah@acme" },
        Example.Flags("Hi there, thank you for the interview.") with { To = [new("Acme Hiring Team", "no-reply@ashbyhq.com")], Quoting = "no-reply@ashbyhq.com" },
        Example.Flags("Hi Olivia, thank you for the interview.") with { To = [new("Olivia", "olivia@paradox.ai")], Quoting = "olivia@paradox.ai" },
        Example.Flags("Hi Priya,\n\nThank you for explaining the nightly Snowflake loads at Globex. The BI Engineer role interests me.\n\nJane") with
        {
            Subject = "Thank you - BI Engineer at Globex",
            Interviews = [Sample.Interview, Sample.Other],
            Quoting = "priya.shah@acme.example",
        },
        Example.Flags("Hi Priya,\n\nThank you for Friday morning at Globex. The chart that you and Tobias drew stayed with me all weekend.\n\nJane") with
        {
            Subject = "Thank you",
            Interviews = [Sample.Interview,
                Sample.Other with { Interviewers = [Sample.OtherPriya, new("Tobias Wendt", "tobias.wendt@globex.example")], Topics = [] }],
            Quoting = "priya.shah@acme.example",
        },
        Example.Flags("Hi Priya, thank you for the tour of the warehouse.") with
        {
            Interviews = [Sample.Interview, Sample.Other],
            Cc = [Sample.OtherPriya],
            Quoting = "priya.nair@globex.example",
        },
        Example.Flags("Hi Priya, thank you for the interview.") with { To = [Sample.Priya, new("Boss", "boss@tailspin.example")], Quoting = "boss@tailspin.example" },
        Example.Flags("Hi Sam, see you at seven.") with { Kind = DraftKind.Other, To = [new("", "sam@gmial.com")], Quoting = "sam@gmial.com" },
        Example.Flags("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "priya.shah@northwind.example" }], Quoting = "priya.shah@northwind.example" },
        Example.Fine("Hi Priya, thank you for your time."),
        Example.Fine("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "Priya.Shah@ACME.example" }] },
        Example.Fine("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "priya.shah@mail.acme.example" }] },
        Example.Fine("Hi Priya, thank you for your time.") with { To = [Sample.Priya with { Address = "priyashah88@gmail.com" }] },
        Example.Fine("Hi Lena, thank you for arranging the interview.") with { To = [Sample.Lena], Cc = [Sample.Priya] },
        Example.Fine("Hi Omar, thank you for the interview at Acme.") with { To = [new("Omar Diaz", "omar@staffwell.example")] },
        Example.Fine("Hi Priya, thank you for the interview. Globex has offered me a post, so I wanted to ask about your timing.") with { Interviews = [Sample.Interview, Sample.Other] },
        Example.Fine("Hi Priya, thank you for the interview at Acme. It was good to hear that Tobias left Globex for your team.") with
        {
            Interviews = [Sample.Interview,
                Sample.Other with { Interviewers = [Sample.OtherPriya, new("Tobias Wendt", "tobias.wendt@globex.example")] }],
        },
        Example.Fine("Hi Anne, lunch on Thursday?") with { Kind = DraftKind.Other, To = [new("Anne Smith", "anne.smith@acme.example")], Contacts = [new("Anna Smith", "anna.smith@acme.example")] },
    ];

    internal override bool SpeaksIn(DraftKind kind) => true;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Recipients.Count == 0 || (reading.Draft.To.Count == 0 && reading.Kind != DraftKind.Other))
        {
            yield return Found(Nobody(reading), DraftPart.To);
            yield break;
        }

        var known = KnownPeople.Of(reading.Context);
        var isElsewhere = false;
        foreach (var recipient in reading.Recipients.Where(recipient =>
            !reading.Context.User.Owns(recipient.Person.Address) || IsCurrentEmployer(reading, recipient.Person)))
        {
            if (WhyWrong(reading, known, recipient.Person) is { } message && recipient.Person.Address is { Length: > 0 } address)
            {
                isElsewhere = true;
                yield return Found(message, recipient.Part, address);
            }
            else if (recipient.Person.Address is { } unseen && !known.Knows(unseen)
                && Unlike(reading, known, recipient.Person) is { } doubt)
            {
                isElsewhere = true;
                yield return Found(doubt, recipient.Part, unseen) with { Severity = Severity.Warning };
            }
        }

        if (!isElsewhere && FitsAnother(reading) is { } finding)
            yield return finding;
    }

    private static string Nobody(Reading reading) =>
        reading.Interview?.Interviewers.FirstOrDefault(person => person.Address is not null) is { } meant
        ? $"Nobody stands in To; {meant.Name} can be reached at {meant.Address}."
        : "Nobody stands in To; add the person this is for.";

    private static string? WhyWrong(Reading reading, KnownPeople known, Person person)
    {
        if (person.Address is not { } address)
            return null;
        if (!IsAddress(address))
            return $"“{address}” is no complete mail address; correct it.";
        if (IsCurrentEmployer(reading, person))
            return $"{address} is at {reading.Context.User.Employer!.Name}, where you work now; take it out.";
        if (Platforms.WhyUnread(person) is { } unread && !IsInterviewers(reading, person))
            return $"{address} is {unread}{Instead(reading)}";
        if (known.Knows(address))
            return reading.Kind == DraftKind.Other ? null : AnotherEmployers(reading, person);

        return LooksLike(reading, known, person) is { } meant
            ? $"{address} is not the address that you know; you know {Named(meant)} as {meant.Address}." : null;
    }

    private static string Named(Person person) => person.Name.Length > 0 ? person.Name : "this person";

    private static string Instead(Reading reading) =>
        reading.Interview?.People().FirstOrDefault(person => person.Address is not null && Platforms.WhyUnread(person) is null)
            is { } reachable
            ? $"; write to {reachable.Name} at {reachable.Address}."
            : "; find a person's address.";

    private static bool IsInterviewers(Reading reading, Person person) =>
        Platforms.WhyUnread(person) != "an address that nobody reads"
        && reading.Context.Interviews.Any(interview => interview.IsSomebodyOf(person));

    /// <summary>Who interviews with the present employer for another post writes to colleagues.</summary>
    private static bool IsCurrentEmployer(Reading reading, Person person) =>
        reading.Kind != DraftKind.Other
        && reading.Context.User.Employer is { } employer && employer.Domains.Any(domain => MailDomain.IsUnder(person.Domain, domain))
        && !reading.Context.Interviews.Any(interview => interview.IsSomebodyOf(person));

    /// <summary>One of another employer's people among this employer's.</summary>
    private static string? AnotherEmployers(Reading reading, Person person)
    {
        if (reading.Interview is not { } interview || interview.IsSomebodyOf(person) || reading.Match.Likenesses[0].ByAddress == 0)
            return null;

        var other = reading.Context.Interviews.FirstOrDefault(each => each.IsSomebodyOf(person));
        var isThisOnesToo = reading.Recipients.Any(recipient => interview.IsSomebodyOf(recipient.Person));
        return other is null || !isThisOnesToo || other.IsWithSameEmployerAs(interview)
            ? null
            : $"{Named(person)} is with {other.Company}, and this mail is for {interview.Company}; take {person.Address} out.";
    }

    /// <summary>The known address that this one passes for.</summary>
    private static Person? LooksLike(Reading reading, KnownPeople known, Person person)
    {
        var local = LocalPart(person);
        foreach (var other in known.All)
        {
            var isSameDomain = string.Equals(other.Domain, person.Domain, StringComparison.Ordinal);
            if (isSameDomain
                ? LookAlike.LocalParts(local, LocalPart(other)) && MayBeMeant(person, other)
                : IsSameLocal(local, other) && LookAlike.Domains(person.Domain, other.Domain))
                return other;
        }

        var domain = reading.Context.Interviews.SelectMany(interview => interview.Domains)
            .FirstOrDefault(domain => LookAlike.Domains(person.Domain, domain));
        if (domain is not null && !known.All.Any(other => other.Domain == person.Domain))
            return new(person.Name, $"{local}@{domain}");
        return MailDomain.MistypedFree(person.Domain) is { } free ? new(person.Name, $"{local}@{free}") : null;
    }

    private static bool IsSameLocal(string local, Person other) =>
        string.Equals(local, LocalPart(other), StringComparison.Ordinal) || LookAlike.LocalParts(local, LocalPart(other));

    /// <summary>Anna and Anne may both work there: the name beside the address tells whether one is meant for the other.</summary>
    private static bool MayBeMeant(Person person, Person known) =>
        person.Name.Length == 0 || person.Name.Contains('@', StringComparison.Ordinal)
        || Mentions.WordsOf(person.Name).ToHashSet(StringComparer.Ordinal).SetEquals(Mentions.WordsOf(known.Name));

    /// <summary>A known interviewer's name beside an address that nobody has seen, at a firm that is not theirs.</summary>
    private static string? Unlike(Reading reading, KnownPeople known, Person person)
    {
        if (reading.Kind == DraftKind.Other || person.Name.Length == 0 || MailDomain.IsFree(person.Domain))
            return null;

        var same = known.All.FirstOrDefault(other =>
            MayBeMeant(person, other) && other.Name.Contains(' ', StringComparison.Ordinal) && !MailDomain.IsFree(other.Domain));
        var isRelated = same is not null
            && (MailDomain.IsUnder(person.Domain, same.Domain) || MailDomain.IsUnder(same.Domain, person.Domain)
            || SharesLabel(person.Domain, same.Domain) || known.All.Any(other => other.Domain == person.Domain));
        return same is null || isRelated
            ? null : $"You know {same.Name} as {same.Address}, and nobody at {person.Domain}; make sure that {person.Address} is right.";
    }

    /// <summary>acme.example beside acme-group.example: parents, subsidiaries and countries share a name.</summary>
    private static bool SharesLabel(string one, string other)
    {
        var (first, second) = (MailDomain.ChosenLabel(one), MailDomain.ChosenLabel(other));
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
    }

    /// <summary>The strongest sign: the words belong to another interview than the address.</summary>
    private Finding? FitsAnother(Reading reading)
    {
        if (Misaddressed.Find(reading) is not var (addressed, meant))
            return null;

        var person = reading.Draft.To[0];
        var reason = meant.Evidence.Where(clue => clue.Side == ClueSide.Content).MaxBy(clue => clue.Weight)!.Reason;
        return Found(
            $"This reads as a mail to {meant.Interview.Company} ({reason}), but {Named(person)} is with {addressed.Interview.Company}; change the address.",
            DraftPart.To, person.Address);
    }

    private static string LocalPart(Person person) =>
        person.Address is { } address && address.LastIndexOf('@') is var at and > 0 ? address[..at].ToLowerInvariant() : "";

    private static bool IsAddress(string address)
    {
        var at = address.LastIndexOf('@');
        if (at < 1 || at == address.Length - 1 || address.AsSpan().ContainsAny(NeverInAddress))
            return false;

        var domain = address.AsSpan(at + 1);
        return domain.IndexOf('.') > 0 && domain[^1] != '.' && !domain.Contains("..", StringComparison.Ordinal)
            && address.AsSpan(0, at).IndexOf('@') < 0;
    }
}
