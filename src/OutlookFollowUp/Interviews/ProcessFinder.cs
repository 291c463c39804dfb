using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// Gathers the facts of a mailbox into processes: first those that prove an interview, then everything that belongs to one.
/// </summary>
internal sealed class ProcessFinder
{
    private static readonly SignalKind[] News =
        [SignalKind.Rejection, SignalKind.Offer, SignalKind.OfferWithdrawn, SignalKind.OnHold, SignalKind.NextRound, SignalKind.Receipt,
            SignalKind.Interview, SignalKind.Submitted];

    private readonly MailboxOwner _owner;
    private readonly IReadOnlyList<MailFacts> _mails;
    private readonly IReadOnlyList<AppointmentFacts> _appointments;
    private readonly IReadOnlyList<Correction> _corrections;
    private readonly DraftIndex _index = new();

    public ProcessFinder(MailboxOwner owner, IReadOnlyCollection<MailFacts> mails, IReadOnlyCollection<AppointmentFacts> appointments,
        IEnumerable<Correction> corrections)
    {
        _owner = owner;
        _corrections = [.. corrections.DistinctBy(correction => correction.Id).OrderBy(correction => correction.At)
            .ThenBy(correction => correction.Id, StringComparer.Ordinal)];
        var people = mails.SelectMany(mail => mail.People).Select(person => person.Name).Concat(mails.Select(mail => mail.From.Name))
            .Concat(appointments.SelectMany(entry => entry.Attendees).Select(person => person.Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        string? Employer(string? name) =>
            name is not null && people.Contains(name) && !mails.Any(mail => mail.Sender != SenderKind.Person && mail.From.Name == name)
                ? null : name;
        _mails = [.. mails.Select(mail => mail with { Company = Employer(mail.Company) })
            .GroupBy(mail => mail.InternetMessageId ?? mail.MailId, StringComparer.Ordinal)
            .Select(copies => copies.MinBy(copy => copy.MailId, StringComparer.Ordinal)!)
            .OrderBy(mail => mail.SentAt).ThenBy(mail => mail.MailId, StringComparer.Ordinal)];
        _appointments = [.. appointments.Select(entry => entry with { Company = Employer(entry.Company) })
            .GroupBy(appointment => appointment.ICalUid ?? appointment.AppointmentId, StringComparer.Ordinal)
            .Select(Newest).OrderBy(appointment => appointment.StartsAt).ThenBy(appointment => appointment.AppointmentId,
                StringComparer.Ordinal)];
    }

    public IReadOnlyList<InterviewProcess> Find()
    {
        // In order of time, since a rejection ends a process for the invitations that follow it; what came too early to be known, and
        // what only the calendar explains, is looked at again.
        var left = _mails.Where(mail => !Take(mail, IsAnchor(mail) ? Place(mail) : Home(mail))).ToList();
        foreach (var appointment in _appointments.Where(appointment => !appointment.IsNotOurs && IsOutside(appointment)))
        {
            if (Place(appointment) is not { } draft)
                continue;
            draft.Add(appointment, [.. People(appointment)]);
            _index.Register(draft, DraftIndex.Keys(null, People(appointment), appointment.Company));
        }

        foreach (var mail in left)
            Take(mail, Home(mail));

        return [.. Named(_corrections.Count == 0
            ? _index.Drafts.Where(draft => draft.IsProcess).Select(Build)
            : Regrouping.Of(_index.Drafts.Select(draft => new FactGroup(draft.Mails, draft.Appointments)), _corrections).SelectMany(Corrected))];
    }

    private InterviewProcess Build(ProcessDraft draft) => new ProcessBuilder(_owner, draft, Known(), Companies()).Build();

    // What the user split off, or says something about, is a process by the user's word.
    private IEnumerable<InterviewProcess> Corrected(FactGroup group)
    {
        var draft = new ProcessDraft(0);
        foreach (var mail in group.Mails)
            draft.Add(mail, mail.Sender == SenderKind.Person ? Counterparts(mail) : []);
        foreach (var appointment in group.Appointments)
            draft.Add(appointment, [.. People(appointment)]);
        if (!draft.IsProcess && group.Corrections.Count == 0)
            return [];
        var process = Build(draft);
        return [CorrectedProcess.Of(process, group.Corrections, Zones.Find(process.TimeZone, _owner.TimeZone))];
    }

    private bool Take(MailFacts mail, ProcessDraft? draft)
    {
        if (draft is null)
            return false;
        List<Person> others = mail.Sender == SenderKind.Person ? Counterparts(mail) : [];
        draft.Add(mail, others);
        _index.Register(draft, DraftIndex.Keys(mail.ConversationId, others, mail.Company));
        return true;
    }

    private static AppointmentFacts Newest(IEnumerable<AppointmentFacts> copies) => copies
        .OrderByDescending(copy => copy.ModifiedAt ?? DateTimeOffset.MinValue).ThenByDescending(copy => copy.IsCancelled)
        .ThenBy(copy => copy.StartsAt).ThenBy(copy => copy.AppointmentId, StringComparer.Ordinal).First();

    // The invitation of theirs, or the user's thanks for an interview at a named position of which no invitation is left.
    private bool IsAnchor(MailFacts mail)
    {
        if (Counterparts(mail).Count == 0 && mail.Sender == SenderKind.Person)
            return false;
        if (mail.IsSent)
            return mail.Says(SignalKind.Interview) && mail.Says(SignalKind.ThankYou) && mail.Role is not null
                && !mail.Says(SignalKind.Withdrawal);
        if (mail.Meeting is not null)
            return false;
        return mail.Says(SignalKind.Interview) || mail.Says(SignalKind.Offer) && mail.Role is not null && mail.Sender == SenderKind.Person;
    }

    /// <summary>The other side of a mail: outside the user's own household and present employer.</summary>
    private List<Person> Counterparts(MailFacts mail) =>
        [.. (mail.IsSent ? mail.To.Concat(mail.Cc) : [mail.From]).Where(person => !IsInside(person))];

    private bool IsOutside(AppointmentFacts appointment) =>
        appointment.IsOwn && !appointment.Attendees.Any(person => !_owner.User.Owns(person.Address) && IsInside(person))
        || !IsInside(appointment.Organizer);

    private IEnumerable<Person> People(AppointmentFacts appointment) =>
        appointment.Attendees.Append(appointment.Organizer).Where(person => !IsInside(person));

    private bool IsInside(Person person)
    {
        if (_owner.User.Owns(person.Address))
            return true;
        var domain = person.Domain;
        if (domain.Length == 0)
            return false;
        if (!SenderDirectory.IsShared(domain) && _owner.User.Addresses.Any(own => new Person("", own).Domain == domain))
            return true;
        return _owner.User.Employer is { } employer && (employer.Domains.Contains(domain, StringComparer.OrdinalIgnoreCase)
            || employer.Domains.Any(own => domain.EndsWith("." + own, StringComparison.OrdinalIgnoreCase))
            || employer.Name.Length > 0 && CompanyNames.Fits(employer.Name, domain));
    }

    private ProcessDraft Place(MailFacts mail)
    {
        var others = Counterparts(mail);
        return Best(Keys(mail, others), draft => draft.Score(mail, others, isAnchor: true)) ?? _index.Begin();
    }

    private ProcessDraft? Place(AppointmentFacts appointment)
    {
        List<Person> others = [.. People(appointment)];
        return Best(DraftIndex.Keys(null, others, appointment.Company), draft => draft.Score(appointment, others))
            ?? (appointment.IsInterview && !appointment.IsOwn ? _index.Begin() : null);
    }

    private ProcessDraft? Home(MailFacts mail)
    {
        var others = Counterparts(mail);
        if (others.Count == 0 && mail.Sender == SenderKind.Person && !mail.Says(SignalKind.Bounce))
            return null;
        return Best(Keys(mail, others),
            draft => draft.Score(mail, others, isAnchor: false) is var score && mail.Sender == SenderKind.Person
                || score >= ProcessDraft.SamePerson || Array.Exists(News, mail.Says)
            ? score : 0);
    }

    private static IEnumerable<string> Keys(MailFacts mail, List<Person> others) =>
        DraftIndex.Keys(mail.ConversationId, others, mail.Company, mail.FailedAddress)
            .Concat(mail.Sender == SenderKind.Person ? [] : mail.People.Select(person => DraftIndex.NamedKey(person.Name)));

    private ProcessDraft? Best(IEnumerable<string> keys, Func<ProcessDraft, int> score)
    {
        ProcessDraft? best = null;
        var most = 0;
        foreach (var draft in _index.Candidates(keys))
        {
            // Of equals the latest: somebody who applied again means the new process.
            if (score(draft) is var points && points > 0 && points >= most)
                (best, most) = (draft, points);
        }

        return best;
    }

    private List<string>? _companies;

    private List<string> Companies() =>
        _companies ??= [.. _mails.Select(mail => mail.Company).Concat(_appointments.Select(appointment => appointment.Company))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private List<Person>? _known;

    // Everybody whose name and address stand together somewhere in the mailbox.
    private List<Person> Known() => _known ??= [.. _mails.SelectMany(mail => mail.To.Concat(mail.Cc).Append(mail.From))
        .Concat(_appointments.SelectMany(appointment => appointment.Attendees.Append(appointment.Organizer)))
        .Where(person =>
            person.Name.Length > 0 && person.Address is { Length: > 0 } && !_owner.User.Owns(person.Address)
            && !SenderDirectory.IsNoReply(person))
        .DistinctBy(person => (person.Name.ToUpperInvariant(), person.Address!.ToUpperInvariant()))
        .OrderBy(person => person.Address, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Name, StringComparer.Ordinal)];

    // Ids are made of employer and position; the second process of the same name gets a number.
    private static IEnumerable<InterviewProcess> Named(IEnumerable<InterviewProcess> processes) =>
        processes.GroupBy(process => process.Id, StringComparer.Ordinal)
            .SelectMany(group => group.Select((process, index) => index == 0 ? process : process with { Id = $"{process.Id}-{index + 1}" }))
            .OrderBy(process => process.Id, StringComparer.Ordinal);
}
