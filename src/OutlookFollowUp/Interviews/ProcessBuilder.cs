namespace OutlookFollowUp.Interviews;

/// <summary>Makes a process of gathered facts: its names, its people, its interviews and its mail in order.</summary>
internal sealed class ProcessBuilder
{
    private readonly MailboxOwner _owner;
    private readonly ProcessDraft _draft;
    private readonly IReadOnlyList<Person> _known;
    private readonly IReadOnlyList<string> _namesElsewhere;
    private readonly List<MailFacts> _mails;
    private readonly string? _zoneId;
    private readonly TimeZoneInfo _zone;

    public ProcessBuilder(MailboxOwner owner, ProcessDraft draft, IReadOnlyList<Person> known, IReadOnlyList<string> namesElsewhere)
    {
        (_owner, _draft, _namesElsewhere) = (owner, draft, namesElsewhere);
        _mails = [.. draft.Mails.OrderBy(mail => mail.SentAt).ThenBy(mail => mail.MailId, StringComparer.Ordinal)];
        _known = [.. known.Where(person => IsTheirs(person))];
        // The event's zone tells best where the interview is; a machine that plans in UTC tells nothing.
        _zoneId = draft.Appointments.Select(appointment => appointment.TimeZone).LastOrDefault(zone => zone is not null)
            ?? _mails.Where(mail => !mail.IsSent).Select(mail => mail.TimeZone).LastOrDefault(zone => zone is not null);
        _zone = Zones.Find(_zoneId, owner.TimeZone);
    }

    public InterviewProcess Build()
    {
        var company = Company();
        var role = Role(company);
        var interviewers = new InterviewerFinder(_owner, _mails, _draft.Appointments, _known);
        var rounds = new RoundFinder(_owner, _mails, _draft.Appointments, Resolve).Find();
        return new(Slug(company) + "/" + Slug(role.Length > 0 ? role : "interview"), company, role)
        {
            Domains = [.. _draft.Domains.Where(domain =>
                CompanyNames.Fits(company, domain) || !CompanyNames.SoundsLikeAgency(CompanyNames.Label(domain)))
                    .Order(StringComparer.Ordinal)],
            TimeZone = _zoneId,
            Country = Zones.CountryOfZone(_zoneId)
                ?? _mails.Where(mail => !mail.IsSent).Select(mail => mail.Country).LastOrDefault(country => country is not null),
            Recruiter = interviewers.Recruiter,
            Rounds = InterviewRound.Numbered(rounds.Select(round => round.Round with { Interviewers = interviewers.Of(round) }), _zone),
            Facts = [.. _mails.Select(mail => mail.MailId).Concat(_draft.Appointments.Select(entry => entry.AppointmentId))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Mails = [.. _mails.Select(mail => ToMail(mail, interviewers))],
        };
    }

    private ProcessMail ToMail(MailFacts mail, InterviewerFinder interviewers)
    {
        var zone = Zones.Find(mail.IsSent ? null : mail.TimeZone ?? _zoneId, _owner.TimeZone);
        return new(mail.MailId, mail.SentAt, mail.IsSent, mail.From, [.. mail.To, .. mail.Cc])
        {
            IsHuman = !mail.IsSent && mail.Sender == SenderKind.Person && mail.Meeting is null && !mail.Says(SignalKind.AutoReply)
                && !mail.Says(SignalKind.Bounce),
            AnswerTo = mail.AnswerTo,
            Interviewers = mail.IsSent ? [] : interviewers.NamedIn(mail),
            ConversationId = mail.ConversationId,
            Meeting = mail.Meeting,
            Signals = mail.Signals,
            FailedAddress = mail.FailedAddress,
            PromisedBy = mail.Promise is { } promise ? promise.Moment ?? Zones.ToMoment(promise.End, zone) : null,
            IsFirmPromise = mail.Promise?.IsFirm ?? false,
            PromiseQuote = mail.Promise?.Quote,
            ProposedUntil = mail.Times.Count > 0 ? mail.Times.Max(time => Resolve(mail, time).Start) : null,
            Deadline = mail.Deadline is { } deadline ? Zones.ToMoment(deadline, zone) : null,
            Until = mail.Until,
            CarriesSomething = mail.CarriesSomething,
            Subject = mail.Subject,
        };
    }

    private (DateTimeOffset Start, DateTimeOffset End) Resolve(MailFacts mail, StatedTime time)
    {
        var zone = Zones.Find(time.TimeZone ?? (mail.IsSent ? null : mail.TimeZone ?? _zoneId), _owner.TimeZone);
        var start = Zones.ToMoment(time.Start, zone);
        return (start, time.End is { } end && end > time.Start ? Zones.ToMoment(end, zone) : start.AddHours(1));
    }

    // "Staff Nurse, Lakeside Hospice" names the employer after the position.
    private string Role(string company) => MostNamed(WithoutQualifiers(_draft.Roles)) is not { } role ? ""
        : role.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && CompanyNames.Same(role[(comma + 2)..], company)
            ? role[..comma] : role;

    // "Staff Engineer, Platform" is the Staff Engineer of whom everybody else speaks.
    private static IEnumerable<KeyValuePair<string, int>> WithoutQualifiers(IReadOnlyDictionary<string, int> roles) => roles.Select(role =>
        role.Key.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && roles.Keys.FirstOrDefault(other =>
            other.Equals(role.Key[..comma], StringComparison.OrdinalIgnoreCase)) is { } plain ? new(plain, role.Value) : role);

    private string Company()
    {
        var names = _draft.Companies.ToDictionary();
        // Another mail from that domain may write out the name that this process's mail leaves to the domain.
        foreach (var name in _namesElsewhere.Where(name => Rank(name) > 1))
            names.TryAdd(name, 1);
        var fitting = names.Where(name => Rank(name.Key) > 0).ToDictionary();
        var isAgency = _draft.Domains.Count > 0 && _draft.Domains.All(domain => CompanyNames.SoundsLikeAgency(CompanyNames.Label(domain)));
        var client = isAgency ? MostNamed(names.Where(name => !fitting.ContainsKey(name.Key))) : null;
        return client ?? WrittenOut(Fullest(fitting), names.Where(name => name.Value > 0).Select(name => name.Key)) ?? Longer(MostNamed(names.Where(name => !fitting.ContainsKey(name.Key))), names.Keys)
            ?? (_draft.Domains.Order(StringComparer.Ordinal).FirstOrDefault() is { } domain
                ? CompanyNames.FromDomain(domain) : Counterpart() ?? "Unknown employer");
    }

    // Somebody who writes from a private address and names no house is all that is known of it.
    private string? Counterpart() => _mails.Where(mail => !mail.IsSent && mail.Sender == SenderKind.Person).Select(mail => mail.From.Name)
        .FirstOrDefault(name => name.Length > 0);

    // "Outback Solar Farms" beats "Outback Solar"; what only the user writes counts where they themselves write nothing.
    private string? Fullest(Dictionary<string, int> names)
    {
        var theirs = names.Any(name => name.Value > 0) ? names.Where(name => name.Value > 0).ToDictionary() : names;
        return MostNamed(theirs.Where(name => Rank(name.Key) == theirs.Keys.Max(Rank)));
    }

    // "merrowdx" tells no more than "Merrow"; who goes on with another word says what it stands for.
    private string? WrittenOut(string? name, IEnumerable<string> names) => name is not null && Rank(name) <= 1 ? Longer(name, names) : name;

    // Where no domain tells, the fullest of the names that begin alike.
    private static string? Longer(string? name, IEnumerable<string> names) => name is null ? null
        : names.Where(other => other.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)).OrderByDescending(other => other.Length)
            .ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault() ?? name;

    private int Rank(string name) => _draft.Domains.Select(domain => CompanyNames.Rank(name, domain)).DefaultIfEmpty().Max();

    // Counted without regard to case, shown as it is written most; of equals the longer, then the first in the alphabet.
    private static string? MostNamed(IEnumerable<KeyValuePair<string, int>> names) =>
        names.GroupBy(name => name.Key, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Sum(name => name.Value)).ThenByDescending(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault()?.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    private bool IsTheirs(Person person) => !_owner.User.Owns(person.Address);

    private static string Slug(string name)
    {
        var slug = string.Concat(name.ToLowerInvariant().Select(unit => char.IsLetterOrDigit(unit) ? unit : '-'));
        return string.Join('-', slug.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
