namespace OutlookFollowUp.Interviews;

/// <summary>
/// Finds the few processes that a fact could belong to without asking all of them: those that share a conversation, an address, a domain or
/// the beginnings of the employer's name. Whether it does belong is the process's own to say.
/// </summary>
internal sealed class DraftIndex
{
    private const int Beginning = 4;

    private readonly Dictionary<string, SortedSet<int>> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ProcessDraft> _drafts = [];

    public IReadOnlyList<ProcessDraft> Drafts => _drafts;

    public ProcessDraft Begin(Founding founding, Founding? after = null)
    {
        var draft = new ProcessDraft(_drafts.Count, founding) { After = after };
        _drafts.Add(draft);
        return draft;
    }

    public void Register(ProcessDraft draft, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (!_byKey.TryGetValue(key, out var drafts))
                _byKey[key] = drafts = [];
            drafts.Add(draft.Number);
        }
    }

    /// <summary>The processes under any of the keys, oldest first.</summary>
    public IEnumerable<ProcessDraft> Candidates(IEnumerable<string> keys)
    {
        var numbers = new SortedSet<int>();
        foreach (var key in keys)
        {
            if (_byKey.TryGetValue(key, out var drafts))
                numbers.UnionWith(drafts);
        }

        return numbers.Select(number => _drafts[number]);
    }

    public static IEnumerable<string> Keys(string? conversation, IEnumerable<Person> people, string? company, string? failedAddress = null)
    {
        if (conversation is not null)
            yield return "conversation " + conversation;
        if (failedAddress is not null)
            yield return "address " + failedAddress;
        foreach (var person in people.Where(person => person.Address is { Length: > 0 }))
        {
            yield return "address " + person.Address;
            if (person.Name.Contains(' ', StringComparison.Ordinal))
                yield return NamedKey(person.Name);
            if (SenderDirectory.IsShared(person.Domain))
                continue;
            foreach (var key in NameKeys(CompanyNames.Label(person.Domain).Replace('-', ' ')))
                yield return key;
        }

        foreach (var key in company is null ? [] : NameKeys(company))
            yield return key;
    }

    /// <summary>What the domains of one house have in common.</summary>
    public static string HouseKey(string domain) => NameKey(CompanyNames.Label(domain).Replace('-', ' '));

    public static string NameKey(string company) => NameKeys(company).First();

    public static string NamedKey(string name) => "person " + name;

    /// <summary>A name may be the start of a domain, its end ("Brasserie Nordlicht") or its initials.</summary>
    public static IEnumerable<string> NameKeys(string name)
    {
        var whole = CompanyNames.Squeeze(name);
        yield return "name " + whole[..Math.Min(Beginning, whole.Length)];
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            yield break;
        }

        foreach (var word in words.Skip(1))
            yield return "name " + (CompanyNames.Squeeze(word) is var last ? last[..Math.Min(Beginning, last.Length)] : "");
        var initials = string.Concat(words.Select(word => char.ToLowerInvariant(word[0])));
        yield return "name " + initials[..Math.Min(Beginning, initials.Length)];
    }
}
