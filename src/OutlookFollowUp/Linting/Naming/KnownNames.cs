using OutlookFollowUp.Linting.Addresses;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>Who is who around a draft: its addressees, the people of its interview, the people of the user's other interviews.</summary>
internal sealed class KnownNames
{
    private readonly Reading _reading;
    private HashSet<string>? _written;
    private HashSet<string>? _otherwise;

    public KnownNames(Reading reading)
    {
        _reading = reading;
        var known = KnownPeople.Of(reading.Context);
        Addressees =
        [
            .. Receivers(reading).Select(person => Addressee.Of(person, reading, known)),
        ];
        Here = [.. (reading.Interview?.People() ?? []).Where(HasName)];
        Elsewhere =
        [
            .. reading.Elsewhere().SelectMany(interview => interview.People().Select(person => (person, interview)))
                .Where(each => HasName(each.person)),
        ];
    }

    /// <summary>Everybody in To and Cc but the user, or in Bcc where nobody else is there.</summary>
    public IReadOnlyList<Addressee> Addressees { get; }

    /// <summary>The interviewers and the recruiter of this draft's interview.</summary>
    public IReadOnlyList<Person> Here { get; }

    /// <summary>The people of the user's interviews with other employers.</summary>
    public IReadOnlyList<(Person Person, Interview Interview)> Elsewhere { get; }

    /// <summary>Whether these folded words may be that person's name.</summary>
    public static bool IsNamed(Person person, IReadOnlyList<string> words)
    {
        var names = NameWords.Of(person.Name).Select(NameWords.Fold).ToList();
        return words.All(word => names.Exists(name => NameWords.AreAlike(name, word)
            || OutlookFollowUp.Names.GivenNames.AreSame(name, word)));
    }

    /// <summary>Somebody of this interview, or addressed, by that name.</summary>
    public bool IsSomebodyHere(IReadOnlyList<string> words) =>
        Here.Any(person => IsNamed(person, words)) || Addressees.Any(addressee => addressee.Fits(words))
        || words.All(NameWords.Of(_reading.Context.User.Name).Select(NameWords.Fold).Contains);

    /// <summary>Whether what others wrote, or the notes on this interview, hold that folded word.</summary>
    public bool IsWrittenHere(string word) => (_written ??= Written(_reading)).Contains(word);

    /// <summary>Whether a folded word is right for another reason than a person's name here.</summary>
    public bool IsRightOtherwise(string word) => (_otherwise ??= Otherwise(_reading)).Contains(word);

    private static bool HasName(Person person) => !person.Name.Contains('@', StringComparison.Ordinal)
        && NameWords.Of(person.Name).Count > 0;

    private static IEnumerable<Person> Receivers(Reading reading)
    {
        bool Counts(Person person) => !reading.Context.User.Owns(person.Address) && (person.Address is not null || person.Name.Length > 0);
        var open = reading.Draft.To.Concat(reading.Draft.Cc).Where(Counts).ToList();
        return open.Count > 0 ? open : reading.Draft.Bcc.Where(Counts);
    }

    private static HashSet<string> Written(Reading reading)
    {
        var texts = reading.Context.Thread.Where(mail => !reading.Context.User.Owns(mail.From.Address))
            .Select(mail => MailText.Read(mail.Body).Authored.Text)
            .Append(reading.Mail.Quoted.Text);
        if (reading.Interview is { } interview)
            texts = texts.Append(interview.Role).Append(interview.Company).Concat(interview.Topics).Concat(interview.Concerns)
                .Concat(interview.Promised);
        var words = texts.SelectMany(NameWords.Of).Select(NameWords.Fold).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(NameWords.Of(reading.Context.User.Name).Select(NameWords.Fold));
        return words;
    }

    /// <summary>Names and words that are right for another reason: employers, positions, contacts, the user's own words.</summary>
    private static HashSet<string> Otherwise(Reading reading)
    {
        var context = reading.Context;
        var texts = context.Interviews.SelectMany(interview => (string[])[interview.Company, interview.Role])
            .Concat(reading.Options.Words).Append(context.User.Name).Append(context.User.Employer?.Name ?? "")
            .Concat(context.Contacts.Where(contact => reading.Interview?.IsSomebodyOf(contact) == true).Select(contact => contact.Name));
        return [.. texts.SelectMany(NameWords.Of).Select(NameWords.Fold)];
    }
}
