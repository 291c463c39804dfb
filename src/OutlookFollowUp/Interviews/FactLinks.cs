using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// What a fact may be joined to others by. It bears what others may look for and asks for what it looks for itself; two that share a link
/// of which one asks may come to be one process, all others cannot influence one another.
/// </summary>
internal sealed class FactLinks(OtherSide theirs)
{
    public IEnumerable<FactLink> Of(object fact) => fact switch
    {
        MailFacts mail => Of(mail),
        AppointmentFacts appointment => Of(appointment),
        Correction correction => Of(correction),
        _ => [],
    };

    private IEnumerable<FactLink> Of(MailFacts mail)
    {
        yield return new(LinkKind.Fact, mail.MailId, Asks: false);
        if (mail.InternetMessageId is { } message)
            yield return new(LinkKind.Message, message);
        if (mail.ConversationId is { } conversation)
            yield return new(LinkKind.Conversation, conversation);
        if (mail.FailedAddress is { } failed)
            yield return new(LinkKind.Address, failed);
        foreach (var link in Of(mail.Company))
            yield return link;
        foreach (var link in theirs.In(mail).SelectMany(person => Of(person, bears: mail.Sender == SenderKind.Person)))
            yield return link;
        // Who only reads along may be named elsewhere, but brings nothing together.
        foreach (var link in mail.IsSent ? [] : mail.To.Concat(mail.Cc).Where(theirs.IsOutside).SelectMany(person => Of(person, asks: false)))
            yield return link;
        foreach (var link in mail.Invitations.SelectMany(Of))
            yield return link;
        // A scheduler knows with whom one meets.
        foreach (var person in mail.Sender == SenderKind.Person ? [] : mail.People.Where(person => IsFullName(person.Name)))
            yield return new(LinkKind.Person, person.Name, Bears: false);
    }

    private IEnumerable<FactLink> Of(AppointmentFacts appointment)
    {
        if (!appointment.IsFromMail)
            yield return new(LinkKind.Fact, appointment.AppointmentId, Asks: false);
        if (appointment.ICalUid is { } uid)
            yield return new(LinkKind.Message, uid);
        foreach (var link in Of(appointment.Company))
            yield return link;
        foreach (var link in theirs.In(appointment).SelectMany(person => Of(person)))
            yield return link;
    }

    // What was read as an employer's name may be somebody's.
    private static IEnumerable<FactLink> Of(string? company) => company is null ? []
        : IsFullName(company) ? [new(LinkKind.Company, company), new(LinkKind.Person, company, Bears: false)]
        : [new(LinkKind.Company, company)];

    private static IEnumerable<FactLink> Of(Correction correction) => correction.Facts
        .Concat(correction switch { Merged merged => merged.Other, Split split => split.Moved, _ => [] })
        .Select(id => new FactLink(LinkKind.Fact, id, Bears: false));

    private static IEnumerable<FactLink> Of(Person person, bool asks = true, bool bears = true)
    {
        // Nobody is known by an address that answers nobody.
        bears &= !SenderDirectory.IsNoReply(person);
        if (person.Address is not { Length: > 0 } address || !asks && !bears)
            yield break;
        yield return new(LinkKind.Address, address, asks, bears);
        if (bears && IsFullName(person.Name))
            yield return new(LinkKind.Person, person.Name, Asks: false);
        if (!SenderDirectory.IsShared(person.Domain))
            yield return new(LinkKind.Domain, CompanyNames.Registered(person.Domain), asks, bears);
    }

    private static bool IsFullName(string name) => name.Contains(' ', StringComparison.Ordinal);
}

/// <summary>Something that facts may share.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its text; compares without regard to case.</param>
/// <param name="Asks">Whether the fact looks for others that bear it.</param>
/// <param name="Bears">Whether the fact can be found by it.</param>
internal readonly record struct FactLink(LinkKind Kind, string Value, bool Asks = true, bool Bears = true);

/// <summary>What a link is made of. A domain and a company, or two companies, are one where their names fit.</summary>
internal enum LinkKind { Fact, Message, Conversation, Address, Person, Domain, Company }
