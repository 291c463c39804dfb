using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Names;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Matching;

/// <summary>
/// Somebody in To or Cc with every name they are known by: beside the address in the draft, in an interview, in earlier mail,
/// in the address itself.
/// </summary>
internal sealed class Addressee
{
    /// <summary>Mailboxes behind which anybody may sit.</summary>
    private static readonly HashSet<string> RoleMailboxes = new(StringComparer.Ordinal)
    {
        "job", "jobs", "career", "careers", "hr", "recruiting", "recruitment", "recruiter", "talent", "info", "office", "contact",
        "hello", "hi", "team", "admin", "hiring", "people",
        "bewerbung", "bewerbungen", "karriere", "kontakt", "personal", "personalabteilung", "applications", "application", "apply",
        "enquiries", "inquiries", "reception", "school", "mail",
        "staff", "work", "join", "resumes", "cv", "cvs", "support", "service", "vacancies", "interviews", "interview", "scheduling",
        "humanresources", "rh", "empleo", "emploi", "recrutement",
        "rrhh", "candidature", "lavoro", "kitchen", "booking", "bookings", "post", "secretary", "head", "manager", "principal",
        "headteacher", "director",
    };

    private readonly List<string> _words;
    private readonly List<string> _folded;
    private readonly IReadOnlyList<string> _localWords;

    private Addressee(Person person, string name, List<string> words)
    {
        (Person, Name, _words) = (person, name, words);
        _folded = [.. words.Select(NameWords.Fold)];
        _localWords = LocalWords(person);
    }

    public Person Person { get; }

    /// <summary>The fullest name they are known by; empty where none is.</summary>
    public string Name { get; }

    /// <summary>Whether given and family name are known, so that another name is surely another person's.</summary>
    public bool IsFullyKnown => _folded.Count(word => word.Length > 1) > 1 && !MayBeAnybody;

    /// <summary>Whether it is a mailbox that several people or nobody in particular read, as far as one can see.</summary>
    public bool MayBeAnybody { get; private init; }

    /// <summary>The given name where the address or a list of names shows which one it is; null otherwise.</summary>
    public string? GivenName => Mentions.WordsOf(Name).Count < 2 || _words.Count < 2 || Name.Contains(',', StringComparison.Ordinal)
        ? null
        : GivenNames.IsKnown(_words[0]) || (_localWords.Count > 1 && _localWords[0] == _folded[0]) || (_localWords.Count == 1
            && _localWords[0] == _folded[0])
            ? _words[0] : null;

    public static Addressee Of(Person person, Reading reading, KnownPeople known)
    {
        List<string> names = [person.Name];
        names.AddRange(reading.Context.Interviews.SelectMany(interview => interview.People())
            .Where(each => each.HasAddress(person.Address)).Select(each => each.Name));
        if (known.All.FirstOrDefault(each => each.HasAddress(person.Address)) is { } met)
            names.Add(met.Name);
        names = [.. names.Select(WithoutAddress).Where(name => !name.Contains('@', StringComparison.Ordinal))];

        var words = new List<string>();
        foreach (var word in names.SelectMany(NameWords.Of))
        {
            if (!words.Exists(each => string.Equals(NameWords.Fold(each), NameWords.Fold(word), StringComparison.Ordinal)))
                words.Add(word);
        }

        if (words.Count == 0 && LocalWords(person) is [var given, var family] && GivenNames.IsKnown(given) && family.Length > 2)
            words = [Capital(given), Capital(family)];

        var best = names.OrderByDescending(name => name.Contains(',', StringComparison.Ordinal)
            ? 0 : NameWords.Of(name).Count).FirstOrDefault() ?? "";
        return new(person, best.Length > 0 ? best : string.Join(' ', words), words)
        {
            MayBeAnybody = SoundsLikeGroup(person, words,
            reading)
        };
    }

    /// <summary>Whether these folded words may all be theirs.</summary>
    public bool Fits(IReadOnlyList<string> greeted) =>
        greeted.All(Fits) || (greeted.Count > 1 && Fits(string.Concat(greeted))) || (greeted is [{ Length: > 3 } login] && IsLogin(login));

    /// <summary>Whether a folded word is one of their names, a short form, a pet form or an initial of one, or in their address.</summary>
    public bool Fits(string word) =>
        _folded.Exists(name => IsNamed(word, name)) || IsJoined(word) || _localWords.Any(local => IsInAddress(word, local));

    /// <summary>The name, as they spell it, of which a folded word is a misspelling; null where it is none.</summary>
    public string? MisspeltAs(string word)
    {
        var at = _folded.FindIndex(name => NameWords.IsSlip(word, name));
        return at < 0 ? null : _words[at];
    }

    /// <summary>Whether nothing but an address is known, and a part of it begins as that word does.</summary>
    public bool MayHaveInitial(string word) => _words.Count == 0 && !_localWords.Any(RoleMailboxes.Contains)
        && _localWords.Any(local => local[0] == word[0]);

    private static bool IsNamed(string word, string name) =>
        NameWords.AreAlike(word, name) || GivenNames.AreSame(word, name) || (name.Length == 1 && word[0] == name[0]) || (word.Length == 1
            && name[0] == word[0])
        || NameWords.MayBePetForm(word, name);

    /// <summary>"Hi plove" for Phillip Love.</summary>
    private bool IsLogin(string word) => _folded.Exists(name => name.Length == word.Length - 1
        && word.EndsWith(name, StringComparison.Ordinal)) && _folded.Exists(name => name[0] == word[0]);

    /// <summary>"Annemarie" for Anne-Marie, "Vanderberg" for van der Berg.</summary>
    private bool IsJoined(string word)
    {
        if (_folded.Count > 0 && word.Length > _folded[^1].Length + 1 && word.EndsWith(_folded[^1], StringComparison.Ordinal)
            && NameWords.Fold(string.Concat(Name.Where(char.IsLetter))).EndsWith(word, StringComparison.Ordinal))
            return true;
        for (var i = 0; i + 1 < _folded.Count; i++)
        {
            if (word.Length == _folded[i].Length + _folded[i + 1].Length && word == _folded[i] + _folded[i + 1])
                return true;
        }

        return false;
    }

    /// <summary>"pshah" and "priyas" hold a name beside an initial; anything may stand in an address where no name is known.</summary>
    private bool IsInAddress(string word, string local) =>
        local == word || GivenNames.AreSame(local, word)
        || (word.Length > 2 && local.Length == word.Length + 1 && (local.AsSpan(1).SequenceEqual(word)
            || local.AsSpan(0, word.Length).SequenceEqual(word)) && !_folded.Exists(name => name == local))
        || (!IsFullyKnown && word.Length > 2 && (local.Contains(word, StringComparison.Ordinal) || (local.Length > 2
            && word.Contains(local, StringComparison.Ordinal))));

    /// <summary>The name in front of an address in angle brackets, without the quotation marks that some programs put around it.</summary>
    private static string WithoutAddress(string name) =>
        (name.IndexOf('<', StringComparison.Ordinal) is var at and > 0 ? name[..at] : name).Trim('\'', '"', ' ');

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static List<string> LocalWords(Person person)
    {
        if (person.Address is not { } address || address.LastIndexOf('@') is not (var at and > 0))
            return [];
        return [.. address[..at].Split(['.', '_', '-', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '\''],
            StringSplitOptions.RemoveEmptyEntries)
            .Select(NameWords.Fold).Where(word => word.Length > 1)];
    }

    private static bool SoundsLikeGroup(Person person, List<string> words, Reading reading)
    {
        if (Platforms.WhyUnread(person) is not null || LocalWords(person).Exists(RoleMailboxes.Contains))
            return true;
        if (words.Count == 0)
            return true;
        var company = reading.Interview is { } interview ? Mentions.CompanyWords(interview.Company) : [];
        return words.Exists(word => GreetingWords.IsGroup(NameWords.Fold(word)))
            || words.TrueForAll(word => company.Contains(BareSpelling.Of(word)))
            || (words.Count == 1 && !GivenNames.IsKnown(words[0]) && !reading.Context.Interviews.Any(each => each.People()
                .Any(known => known.HasAddress(person.Address))));
    }
}
