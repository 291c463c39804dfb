using OutlookFollowUp.Linting.Phrases;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// Tells interviewers from those who only arrange the interview. Names come from mail and calendar text, addresses from anybody of
/// that name in the mailbox; where no text names anybody, the calendar's attendees count, and last the one who invites.
/// </summary>
internal sealed class InterviewerFinder
{
    private static readonly PhraseSet ScreenWords = new("(screen|screening|call|chat|intro|introduction|introductory|pre-screen)");

    private readonly MailboxOwner _owner;
    private readonly IReadOnlyList<MailFacts> _mails;
    private readonly IReadOnlyList<AppointmentFacts> _appointments;
    private readonly IReadOnlyList<Person> _known;
    private readonly List<Person> _recruiters = [];

    public InterviewerFinder(MailboxOwner owner, IReadOnlyList<MailFacts> mails, IReadOnlyList<AppointmentFacts> appointments,
        IReadOnlyList<Person> known)
    {
        (_owner, _mails, _appointments, _known) = (owner, mails, appointments, known);
        foreach (var mail in mails.Where(mail => !mail.IsSent && mail.Sender == SenderKind.Person))
        {
            var takesNoPart = mail.People.Any(person => person.Part == PersonPart.Recruiter && person.Name == mail.From.Name);
            if (takesNoPart || SignatureBlock.IsRecruiter(mail.SenderTitle))
                Add(_recruiters, mail.From with { Title = mail.SenderTitle });
        }
    }

    public Person? Recruiter => _recruiters.Count > 0 ? _recruiters[0] : Arranger();

    public IReadOnlyList<Person> Of(FoundRound round)
    {
        var sources = round.Mails.Where(mail => !mail.IsSent).ToList();
        // The mail that led to the calendar entry may not repeat the time.
        if (round.Appointment is not null && sources.Count == 0)
            sources = [.. _mails.Where(mail =>
                !mail.IsSent && mail.Says(SignalKind.Interview) && mail.SentAt < round.Round.StartsAt
                && mail.SentAt > round.Round.StartsAt.AddDays(-30)).TakeLast(1)];
        var people = new List<Person>();
        foreach (var person in (round.Appointment?.People ?? []).Concat(sources.Where(mail => !TellsOfOthers(mail, round)).SelectMany(mail => mail.People))
            .Where(person => person.Part == PersonPart.Interviewer))
            Add(people, Resolve(person, sources, round.Appointment));
        people.RemoveAll(person => person.Address is { } address && _owner.User.Owns(address));
        if (people.Count > 0)
            return people;

        var attendees = Attendees(round.Appointment).ToList();
        if (attendees.Count > 0)
            return attendees;
        var inviter = sources.Select(mail => mail.Sender == SenderKind.Person ? mail.From with { Title = mail.SenderTitle } : null)
            .FirstOrDefault(person => person is not null)
            ?? (round.Appointment is { IsOwn: false } entry && SenderDirectory.KindOf(entry.Organizer) == SenderKind.Person
                ? entry.Organizer : null);
        // A recruiter who asks for a call and names nobody holds it; one who invites to the house may not.
        if (inviter is not null && (!IsRecruiter(inviter) || IsScreen(round, sources) && !TakesNoPart(inviter)))
            return [inviter];
        return Thanked(round.Round);
    }

    // The programme of a whole day names everybody; an entry with people of its own knows better who comes at this hour.
    private bool TellsOfOthers(MailFacts mail, FoundRound round) => mail.Times.Count > 1 && round.Appointment is { } entry
        && (entry.People.Count > 0 || Attendees(entry).Any());

    /// <summary>Whom a mail names, before any time is fixed.</summary>
    public IReadOnlyList<Person> NamedIn(MailFacts mail) =>
        [.. mail.People.Where(person => person.Part == PersonPart.Interviewer)
            .Select(person => Resolve(person, [mail], _appointments.Count > 0 ? _appointments[0] : null))
            .Where(person => !_owner.User.Owns(person.Address))];

    private IEnumerable<Person> Attendees(AppointmentFacts? appointment) => appointment is null ? [] : appointment.Attendees
        .Where(person => !_owner.User.Owns(person.Address) && !person.HasAddress(appointment.Organizer.Address) && !IsRecruiter(person)
            && person.Name.Length > 0 && SenderDirectory.KindOf(person) == SenderKind.Person && !SenderDirectory.IsNoReply(person)
            && !LooksLikeRoom(person))
        .OrderBy(person => person.Address, StringComparer.OrdinalIgnoreCase);

    private static bool LooksLikeRoom(Person person) => Statement.ToPlain(person.Name) is var name
        && (name.Contains("room", StringComparison.Ordinal) || name.Contains("recruit", StringComparison.Ordinal)
            || name.Contains("talent", StringComparison.Ordinal) || name.Contains("interview", StringComparison.Ordinal));

    // Nobody is named anywhere: whom the user thanked for it must have been there.
    private List<Person> Thanked(InterviewRound round)
    {
        var people = new List<Person>();
        foreach (var mail in _mails.Where(mail =>
            mail.IsSent && mail.Says(SignalKind.ThankYou) && mail.SentAt > round.StartsAt && mail.SentAt < round.EndsAt.AddDays(7)))
        {
            foreach (var person in mail.To.Where(person => !IsRecruiter(person)))
                Add(people, person);
        }

        return people;
    }

    private static bool IsScreen(FoundRound round, List<MailFacts> sources) => round.Round.Medium == InterviewMedium.Phone
        || sources.Select(mail => mail.Subject).Append(round.Appointment?.Subject ?? "")
            .Any(subject => ScreenWords.IsIn(Statement.ToPlain(subject)));

    private bool TakesNoPart(Person person) =>
        _mails.Any(mail => mail.From.HasAddress(person.Address) && mail.People.Any(named => named.Part == PersonPart.Recruiter));

    private bool IsRecruiter(Person person) => _recruiters.Exists(recruiter => recruiter.HasAddress(person.Address));

    // Who wrote about the interview and is not among those who hold it.
    private Person? Arranger()
    {
        var named = _mails.SelectMany(mail => mail.People).Concat(_appointments.SelectMany(appointment => appointment.People))
            .Select(person => person.Name).ToList();
        return named.Count == 0
            ? null : _mails.Where(mail => !mail.IsSent && mail.Sender == SenderKind.Person && mail.Says(SignalKind.Interview))
                .Select(mail => mail.From with { Title = mail.SenderTitle })
                .FirstOrDefault(person => !named.Exists(name => Matches(person, name)));
    }

    private Person Resolve(NamedPerson named, List<MailFacts> sources, AppointmentFacts? appointment)
    {
        if (named.Address is { } own)
            return new(named.Name, own, named.Title);
        var near = (appointment?.Attendees ?? []).Concat(sources.SelectMany(mail => mail.To.Concat(mail.Cc).Append(mail.From)));
        var domains = _mails.Where(mail => !mail.IsSent && mail.Sender == SenderKind.Person).Select(mail => mail.From.Domain)
            .Concat(_appointments.Select(entry => entry.Organizer.Domain)).Where(domain => !SenderDirectory.IsShared(domain))
            .ToHashSet(StringComparer.Ordinal);
        var found = near.Where(person => Matches(person, named.Name))
            .Concat(_known.Where(person => domains.Contains(person.Domain) && Matches(person, named.Name)
                || person.Name.Equals(named.Name, StringComparison.OrdinalIgnoreCase)
                    && named.Name.Contains(' ', StringComparison.Ordinal)))
            .FirstOrDefault(person => person.Address is { Length: > 0 } && !_owner.User.Owns(person.Address));
        return found is null
            ? new(named.Name, null, named.Title)
            : found with { Name = found.Name.Length >= named.Name.Length ? found.Name : named.Name, Title = named.Title ?? found.Title };
    }

    /// <summary>
    /// Whether a name stands for a person: in full, the given name alone, or the family name after a title; in either order.
    /// </summary>
    private static bool Matches(Person person, string name)
    {
        var own = Words(person.Name);
        var other = Words(name);
        return own.Count > 0 && other.Count > 0
            && (other.TrueForAll(own.Contains) || own.Count > 1 && own.TrueForAll(other.Contains) || IsAbbreviated(own, other));
    }

    // "F. Al-Harbi" for Faisal Al-Harbi, "Jordan P." for Jordan Pike.
    private static bool IsAbbreviated(List<string> own, List<string> other) => other.Count > 1
        && other.Exists(word => word.Length > 1 && own.Contains(word))
        && other.TrueForAll(word => own.Contains(word)
            || word.Length == 1 && own.Exists(full => full[0] == word[0] && !other.Contains(full)));

    private static List<string> Words(string name) =>
        [.. Statement.ToPlain(name).Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("dr" or "prof" or "mr" or "mrs" or "ms"))];

    private static void Add(List<Person> people, Person person)
    {
        if (!people.Exists(known => known.Address is not null ? known.HasAddress(person.Address) : known.Name == person.Name))
            people.Add(person);
    }
}
