using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Addresses;

/// <summary>
/// Everybody whose address is known from around a draft: interviewers, recruiters, contacts and those who took part in earlier mail.
/// </summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, Person> _byAddress = new(StringComparer.OrdinalIgnoreCase);

    private KnownPeople()
    {
    }

    /// <summary>Each address once, as first met.</summary>
    public IReadOnlyCollection<Person> All => _byAddress.Values;

    public static KnownPeople Of(DraftContext context)
    {
        var known = new KnownPeople();
        var people = context.Interviews.SelectMany(interview => interview.People())
            .Concat(context.Contacts)
            .Concat(context.Thread.Concat(context.Sent).SelectMany(mail => mail.To.Concat(mail.Cc).Prepend(mail.From)));
        foreach (var person in people.Where(person => person.Address is not null))
            known._byAddress.TryAdd(person.Address!, person);
        return known;
    }

    public bool Knows(string address) => _byAddress.ContainsKey(address);
}
