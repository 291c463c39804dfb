namespace OutlookFollowUp.Interviews;

/// <summary>A process while it is being gathered: its facts, and what later facts are recognised by.</summary>
internal sealed class ProcessDraft(int number, Founding founding)
{
    public const int SamePerson = 50;

    private const int SameConversation = 100;
    private const int SameEmployer = 40;
    private const int SameTime = 60;
    private const int SameRole = 10;

    private readonly HashSet<string> _conversations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _domains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _companies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    private DateTimeOffset? _endedAt;

    /// <summary>Counts processes in the order in which they were found.</summary>
    public int Number => number;

    public Founding Founding => founding;

    /// <summary>What the process began with out of which this one came; null when it came out of none.</summary>
    public Founding? After { get; init; }

    public List<MailFacts> Mails { get; } = [];

    public List<AppointmentFacts> Appointments { get; } = [];

    public IReadOnlyCollection<string> Domains => _domains;

    /// <summary>The employer as its mails name it, and how often.</summary>
    public IReadOnlyDictionary<string, int> Companies => _companies;

    /// <summary>The position as its mails name it, and how often; a bare field of work ("Marketing") where nothing better is known.</summary>
    public IReadOnlyDictionary<string, int> Roles => _roles.Count > 0 ? _roles : _fields;

    /// <summary>
    /// Whether an interview is proven, or an offer that must have followed one, with somebody who can be named: a booking that only a
    /// machine tells of, of no house and nobody, may be anything.
    /// </summary>
    public bool IsProcess => (_companies.Count > 0 || _addresses.Count > 0 || Appointments.Count > 0) && Speaks;

    private bool Speaks => Appointments.Count > 0 || Mails.Exists(mail => mail.Says(SignalKind.Interview) || mail.Says(SignalKind.Offer));

    public void Add(MailFacts mail, IReadOnlyList<Person> others)
    {
        Mails.Add(mail);
        if (mail.ConversationId is { } conversation)
            _conversations.Add(conversation);
        Remember(others);
        Remember(mail.Company, mail.Role, isTheirs: !mail.IsSent);
        if (!mail.IsSent && (mail.Says(SignalKind.Rejection) || mail.Says(SignalKind.OfferWithdrawn))
            || mail.IsSent && mail.Says(SignalKind.Withdrawal))
            _endedAt = mail.SentAt;
    }

    public void Add(AppointmentFacts appointment, IReadOnlyList<Person> others)
    {
        Appointments.Add(appointment);
        Remember(others);
        Remember(appointment.Company, appointment.Role, isTheirs: true);
    }

    /// <summary>How surely a mail belongs here; 0 when it does not.</summary>
    public int Score(MailFacts mail, IReadOnlyList<Person> others, bool isAnchor)
    {
        // After a rejection a new invitation begins a new process.
        if (isAnchor && _endedAt < mail.SentAt && mail.Says(SignalKind.Interview) && !mail.IsSent)
            return 0;
        if (IsOfferOfAnotherRole(mail))
            return 0;
        if (mail.ConversationId is { } conversation && _conversations.Contains(conversation))
            return SameConversation;
        if (mail.FailedAddress is { } failed)
            return _addresses.Contains(failed) ? SamePerson : 0;
        if (IsOtherRole(mail.Role) || IsOtherCompany(mail.Company, others))
            return 0;
        // A scheduler knows neither house nor position, only with whom one meets.
        if (mail.Company is null && mail.Sender != SenderKind.Person && mail.People.Any(person => _names.Contains(person.Name)))
            return SamePerson;
        var role = mail.Role is { } named && _roles.Keys.Any(known => RoleNames.Compatible(known, named)) ? SameRole : 0;
        if (others.Any(person => person.Address is { } address && _addresses.Contains(address)))
            return SamePerson + role;
        return IsSameEmployer(mail.Company, others) ? SameEmployer + role : 0;
    }

    /// <summary>Whether it offers what nobody had applied for here: a lower rank, another team (edge case 27).</summary>
    public bool IsOfferOfAnotherRole(MailFacts mail) => mail.Says(SignalKind.Offer) && !mail.IsSent && IsOtherRole(mail.Role);

    /// <summary>Whether a mail comes from somebody or out of a conversation that is known here.</summary>
    public bool Knows(MailFacts mail, IReadOnlyList<Person> others) =>
        mail.ConversationId is { } conversation && _conversations.Contains(conversation)
        || others.Any(person => person.Address is { } address && _addresses.Contains(address));

    public int Score(AppointmentFacts appointment, IReadOnlyList<Person> others)
    {
        if (_endedAt < (appointment.ModifiedAt ?? appointment.StartsAt) && appointment.StartsAt > _endedAt)
            return 0;
        if (IsOtherRole(appointment.Role) || IsOtherCompany(appointment.Company, others))
            return 0;
        var role = appointment.Role is { } named && _roles.Keys.Any(known => RoleNames.Compatible(known, named)) ? SameRole : 0;
        var knowsSomebody = others.Any(person => person.Address is { } address && _addresses.Contains(address));
        var isSameTime = Mails.Exists(mail =>
            mail.Times.Any(time => Math.Abs((time.Start - appointment.StartsAt.UtcDateTime).TotalHours) <= 14
            && time.Start.Minute == appointment.StartsAt.UtcDateTime.Minute));
        if (appointment.IsInterview || isSameTime)
            return knowsSomebody ? SamePerson + role : IsSameEmployer(appointment.Company, others) ? SameEmployer + role : 0;
        return 0;
    }

    private void Remember(IReadOnlyList<Person> others)
    {
        foreach (var person in others.Where(person => person.Address is { Length: > 0 } && !SenderDirectory.IsNoReply(person)))
        {
            _addresses.Add(person.Address!);
            if (person.Name.Contains(' ', StringComparison.Ordinal))
                _names.Add(person.Name);
            if (!SenderDirectory.IsShared(person.Domain))
                _domains.Add(CompanyNames.Registered(person.Domain));
        }
    }

    // The user may shorten both, so their words count less.
    private void Remember(string? company, string? role, bool isTheirs)
    {
        if (company is not null)
            _companies[company] = _companies.GetValueOrDefault(company) + (isTheirs ? 1 : 0);
        if (role is not null && RoleNames.SoundsLikeRole(role))
            _roles[role] = _roles.GetValueOrDefault(role) + (isTheirs ? 2 : 1);
        else if (role is not null)
            _fields[role] = _fields.GetValueOrDefault(role) + 1;
    }

    private bool IsOtherRole(string? role) => role is not null && RoleNames.SoundsLikeRole(role) && _roles.Count > 0
        && !_roles.Keys.Any(known => RoleNames.Compatible(known, role));

    // One agency, two clients: the same person and another employer.
    private bool IsOtherCompany(string? company, IReadOnlyList<Person> others) => company is not null && _companies.Count > 0
        && !_companies.Keys.Any(known => CompanyNames.Same(known, company)) && !_domains.Any(domain => CompanyNames.Fits(company, domain))
        && !others.Any(person => _companies.Keys.Any(known => CompanyNames.Fits(known, person.Domain)));

    private bool IsSameEmployer(string? company, IReadOnlyList<Person> others) =>
        others.Any(person =>
            !SenderDirectory.IsShared(person.Domain)
            && (_domains.Contains(CompanyNames.Registered(person.Domain))
                || _companies.Keys.Any(known => CompanyNames.Fits(known, person.Domain))))
        || company is not null
            && (_companies.Keys.Any(known => CompanyNames.Same(known, company))
                || _domains.Any(domain => CompanyNames.Fits(company, domain)));
}
