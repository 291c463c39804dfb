using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// Gathers the facts of one component into processes: first those that prove an interview, then everything that belongs to one.
/// </summary>
internal sealed class ProcessFinder
{
    private static readonly SignalKind[] News =
        [SignalKind.Rejection, SignalKind.Offer, SignalKind.OfferWithdrawn, SignalKind.OnHold, SignalKind.NextRound, SignalKind.Receipt,
            SignalKind.Interview, SignalKind.Submitted];

    private readonly OtherSide _theirs;
    private readonly IReadOnlyList<MailFacts> _mails;
    private readonly IReadOnlyList<AppointmentFacts> _appointments;
    private readonly ILookup<string, AppointmentFacts> _invitations;
    private readonly IReadOnlyList<Correction> _corrections;
    private readonly DraftIndex _index = new();
    private readonly Lazy<List<Person>> _known;
    private readonly Lazy<List<string>> _companies;

    public ProcessFinder(OtherSide theirs, IReadOnlyCollection<object> facts)
    {
        _theirs = theirs;
        _corrections = [.. facts.OfType<Correction>().OrderBy(correction => correction.At)
            .ThenBy(correction => correction.Id, StringComparer.Ordinal)];
        var (mails, entries) = (facts.OfType<MailFacts>().ToList(), facts.OfType<AppointmentFacts>().ToList());
        entries.AddRange(mails.Where(mail => mail.Meeting is null).SelectMany(mail => mail.Invitations));
        var people = mails.SelectMany(mail => mail.People).Select(person => person.Name).Concat(mails.Select(mail => mail.From.Name))
            .Concat(entries.SelectMany(entry => entry.Attendees).Select(person => person.Name)).Append(theirs.Owner.User.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        string? Employer(string? name) =>
            name is not null && people.Contains(name) && !mails.Exists(mail => mail.Sender != SenderKind.Person && mail.From.Name == name)
                ? null : name;
        _mails = [.. mails.Select(mail => mail with { Company = Employer(mail.Company) })
            .GroupBy(mail => mail.InternetMessageId ?? mail.MailId, StringComparer.Ordinal)
            .Select(copies => copies.MinBy(copy => copy.MailId, StringComparer.Ordinal)!)
            .OrderBy(mail => mail.SentAt).ThenBy(mail => mail.MailId, StringComparer.Ordinal)];
        var newest = entries.Select(entry => entry with { Company = Employer(entry.Company) })
            .GroupBy(appointment => appointment.ICalUid ?? appointment.AppointmentId, StringComparer.Ordinal)
            .Select(Newest).OrderBy(appointment => appointment.StartsAt).ThenBy(appointment => appointment.AppointmentId,
                StringComparer.Ordinal).ToList();
        _appointments = [.. newest.Where(entry => !entry.IsFromMail)];
        _invitations = newest.Where(entry => entry.IsFromMail && theirs.MayBelong(entry))
            .ToLookup(entry => entry.AppointmentId, StringComparer.Ordinal);
        (_known, _companies) = (new(Known), new(Companies));
    }

    public IReadOnlyList<FoundProcess> Find()
    {
        // In order of time, since a rejection ends a process for the invitations that follow it; what came too early to be known, and
        // what only the calendar explains, is looked at again.
        var left = _mails.Where(mail => !Take(mail, _theirs.MayFound(mail) ? Place(mail) : Home(mail))).ToList();
        foreach (var appointment in _appointments.Where(_theirs.MayBelong))
        {
            if (Place(appointment) is not { } draft)
                continue;
            Add(draft, appointment);
        }

        foreach (var mail in left)
            Take(mail, Home(mail));

        return [.. _corrections.Count == 0
            ? _index.Drafts.Where(draft => draft.IsProcess).Select(draft => new FoundProcess(Build(draft), draft.Founding, draft.After))
            : Regrouping.Of(_index.Drafts.Select(draft => new FactGroup(draft.Founding, draft.Mails, draft.Appointments) { After = draft.After }), _corrections)
                .SelectMany(Corrected)];
    }

    private InterviewProcess Build(ProcessDraft draft) => new ProcessBuilder(_theirs.Owner, draft, _known.Value, _companies.Value).Build();

    // What the user split off, or says something about, is a process by the user's word.
    private IEnumerable<FoundProcess> Corrected(FactGroup group)
    {
        var draft = new ProcessDraft(0, group.Founding);
        foreach (var mail in group.Mails)
            draft.Add(mail, mail.Sender == SenderKind.Person ? _theirs.In(mail) : []);
        foreach (var appointment in group.Appointments)
            draft.Add(appointment, _theirs.In(appointment));
        if (!draft.IsProcess && group.Corrections.Count == 0)
            return [];
        var process = Build(draft);
        var zone = Zones.Find(process.TimeZone, _theirs.Owner.TimeZone);
        return [new(CorrectedProcess.Of(process, group.Corrections, zone), group.Founding, group.After)];
    }

    private bool Take(MailFacts mail, ProcessDraft? draft)
    {
        if (draft is null)
            return false;
        List<Person> others = mail.Sender == SenderKind.Person ? _theirs.In(mail) : [];
        draft.Add(mail, others);
        _index.Register(draft, DraftIndex.Keys(mail.ConversationId, others, mail.Company));
        foreach (var invitation in _invitations[mail.MailId])
            Add(draft, invitation);
        return true;
    }

    private void Add(ProcessDraft draft, AppointmentFacts appointment)
    {
        draft.Add(appointment, _theirs.In(appointment));
        _index.Register(draft, DraftIndex.Keys(null, _theirs.In(appointment), appointment.Company));
    }

    private static AppointmentFacts Newest(IEnumerable<AppointmentFacts> copies) => copies
        .OrderBy(copy => copy.IsFromMail).ThenByDescending(copy => copy.Sequence).ThenByDescending(copy => copy.ModifiedAt ?? DateTimeOffset.MinValue).ThenByDescending(copy => copy.IsCancelled)
        .ThenBy(copy => copy.StartsAt).ThenBy(copy => copy.AppointmentId, StringComparer.Ordinal).First();

    private ProcessDraft Place(MailFacts mail)
    {
        var others = _theirs.In(mail);
        return Best(Keys(mail, others), draft => draft.Score(mail, others, isAnchor: true))
            ?? _index.Begin(new(0, mail.SentAt, mail.MailId), Outgrown(mail, others)?.Founding);
    }

    // Whoever offers another position has answered for the first one, too.
    private ProcessDraft? Outgrown(MailFacts mail, List<Person> others)
    {
        var outgrown = Best(Keys(mail, others), draft => draft.IsOfferOfAnotherRole(mail) && draft.Knows(mail, others) ? 1 : 0);
        outgrown?.Add(mail with { Signals = [], Promise = null, Times = [], Company = null, Role = null }, others);
        return outgrown;
    }

    private ProcessDraft? Place(AppointmentFacts appointment)
    {
        var others = _theirs.In(appointment);
        return Best(DraftIndex.Keys(null, others, appointment.Company), draft => draft.Score(appointment, others))
            ?? (_theirs.MayFound(appointment) ? _index.Begin(new(1, appointment.StartsAt, appointment.AppointmentId)) : null);
    }

    private ProcessDraft? Home(MailFacts mail)
    {
        var others = _theirs.In(mail);
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

    private List<string> Companies() => [.. _mails.Select(mail => mail.Company)
        .Concat(_appointments.Select(appointment => appointment.Company))
        .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Everybody whose name and address stand together somewhere near.
    private List<Person> Known() => [.. _mails.SelectMany(mail => mail.To.Concat(mail.Cc).Append(mail.From))
        .Concat(_appointments.SelectMany(appointment => appointment.Attendees.Append(appointment.Organizer)))
        .Where(person =>
            person.Name.Length > 0 && person.Address is { Length: > 0 } && !_theirs.Owner.User.Owns(person.Address)
            && !SenderDirectory.IsNoReply(person))
        .DistinctBy(person => (person.Name.ToUpperInvariant(), person.Address!.ToUpperInvariant()))
        .OrderBy(person => person.Address, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Name, StringComparer.Ordinal)];
}

/// <summary>A process, and what it began with: by that, processes have an order whatever was found first.</summary>
internal sealed record FoundProcess(InterviewProcess Process, Founding Founding, Founding? After);

/// <summary>What a process began with: a mail (step 0), an appointment (1) or the user's word (2), when that was and its id.</summary>
internal sealed record Founding(int Step, DateTimeOffset At, string Id);
