namespace OutlookFollowUp.Interviews;

/// <summary>
/// Says from what a list of mail shows (subject, people, the beginning of the text) which mail is worth reading whole. A mail too many
/// costs a request, a mail too few a follow-up: in doubt it is worth it.
/// </summary>
public static class FirstLook
{
    /// <summary>Beginnings of words that hardly any mail to a candidate does without, whoever sends it.</summary>
    private static readonly string[] JobWords =
    [
        "interview", "vorstellungsgesp", "bewerb", "entretien", "entrevista", "colloqui", "sollicit", "intervju", "haastatt", "kennismak",
        "samtal", "job", "role", "position", "posten", "poste", "stelle", "vacan", "vacat", "opening", "apply", "applied", "applying",
        "applic", "candida", "kandida", "ansök", "ansøg", "recruit", "hiring", "hire", "career", "karriere", "talent", "resume", "résumé",
        "cv", "shortlist", "internship", "apprentic", "trainee", "employ", "onboard", "onsite", "superday", "selection", "panel",
        "assessment", "screening", "offer", "salary", "undeliver", "undeliv", "unzustellbar",
    ];

    /// <summary>Beginnings of words that such mail from a machine has at least one of, where it greets its reader by name.</summary>
    private static readonly string[] PoliteWords =
    [
        "interest", "team", "process", "stage", "round", "step", "meet", "call", "chat", "conversation", "schedul", "resched", "slot",
        "availab", "calendar", "confirm", "invit", "remind", "decision", "decid", "feedback", "opportunit", "future", "unfortunately",
        "zoom", "teams", "assess", "test", "reference", "start", "contract", "speak", "talk", "time",
    ];

    /// <summary>Mailboxes from which lists and machines write that do not call themselves so.</summary>
    private static readonly string[] ListMailboxes =
    [
        "news", "newsletter", "newsletters", "digest", "marketing", "deals", "offers", "promo", "promotions", "billing", "invoice",
        "invoices", "orders", "order", "shop", "store", "receipts", "receipt", "updates", "shipping", "delivery", "rewards",
    ];

    private static readonly string[] ReplyPrefixes = ["re:", "aw:", "sv:", "antw:", "rif:", "vs:", "odp:", "fw:", "fwd:", "wg:", "tr:"];

    /// <summary>What facts say that belongs to an interview of the user's own, and not to any exchange of mail.</summary>
    private static readonly SignalKind[] News =
    [
        SignalKind.Interview, SignalKind.NextRound, SignalKind.Rejection, SignalKind.Offer, SignalKind.OfferWithdrawn, SignalKind.Receipt,
        SignalKind.Submitted, SignalKind.ThankYou, SignalKind.Withdrawal, SignalKind.Acceptance, SignalKind.FeedbackRequest,
    ];

    /// <summary>Whether the mail may be about an interview by what it shows itself. Whatever the user sent is.</summary>
    /// <param name="mail">Its body may be no more than the beginning.</param>
    /// <param name="owner">Whose mailbox it lies in.</param>
    public static bool IsPromising(Mail mail, MailboxOwner owner)
    {
        if (mail.Folder == MailFolder.Sent || owner.User.Owns(mail.From.Address) || mail.Meeting is not null)
            return true;
        var kind = SenderDirectory.KindOf(mail.From);
        if (kind is SenderKind.RecruitingSystem or SenderKind.Scheduler or SenderKind.Assessment || IsPostmaster(mail.From))
            return true;
        if (kind == SenderKind.JobBoard)
            return false;
        var words = Words(mail);
        if (words.Overlaps(JobWords) || words.Contains("hr"))
            return true;
        return kind == SenderKind.Person && !IsList(mail.From)
            ? IsToTheUser(mail, words, owner)
            : Greets(words, owner) && words.Overlaps(PoliteWords);
    }

    /// <summary>What the mail can be found by when something else turns out to be about an interview.</summary>
    public static MailHandles HandlesOf(Mail mail, MailboxOwner owner) => new(
        mail.ConversationId, mail.Folder == MailFolder.Sent || owner.User.Owns(mail.From.Address) ? null : HandleOf(mail.From));

    /// <summary>
    /// The handles of the mail that these facts make worth reading: the conversation, and its people and their houses. None where they say
    /// nothing about an interview.
    /// </summary>
    /// <param name="facts">What a mail says.</param>
    /// <param name="owner">Whose mailbox it lies in.</param>
    /// <param name="isOnTrail">Whether its conversation is known to be about an interview, so that it need not say so itself.</param>
    public static IEnumerable<MailHandles> TrailOf(MailFacts facts, MailboxOwner owner, bool isOnTrail) =>
        !isOnTrail && !Array.Exists(News, facts.Says) ? []
            : Trail(facts.ConversationId, facts.Sender != SenderKind.Person && !facts.IsSent ? []
                : facts.IsSent ? facts.To.Concat(facts.Cc) : [facts.From], facts.Company, owner);

    /// <summary>The same of an appointment.</summary>
    public static IEnumerable<MailHandles> TrailOf(AppointmentFacts facts, MailboxOwner owner) =>
        facts.IsInterview && !facts.IsNotOurs ? Trail(null, facts.Attendees.Append(facts.Organizer), facts.Company, owner) : [];

    private static IEnumerable<MailHandles> Trail(string? conversation, IEnumerable<Person> people, string? company,
        MailboxOwner owner)
    {
        if (conversation is not null)
            yield return new(conversation, null);
        if (company is not null)
            yield return new(null, DraftIndex.NameKey(company));
        foreach (var handle in people.Where(person => !IsInside(person, owner)).Select(HandleOf).OfType<string>())
            yield return new(null, handle);
    }

    // Colleagues write all day long: an interview with one of them is no reason to read everything from the house.
    private static bool IsInside(Person person, MailboxOwner owner) =>
        owner.User.Owns(person.Address)
        || owner.User.Addresses.Any(own => new Person("", own).Domain is { Length: > 0 } domain && !SenderDirectory.IsShared(domain)
            && domain == person.Domain)
        || owner.User.Employer?.Domains.Contains(person.Domain, StringComparer.OrdinalIgnoreCase) is true;

    /// <summary>A person by their address where many share the domain, else by their house, which may write from several domains.</summary>
    private static string? HandleOf(Person person) =>
        string.IsNullOrEmpty(person.Address) ? null
        : SenderDirectory.IsShared(person.Domain) ? person.Address.ToLowerInvariant()
        : DraftIndex.HouseKey(person.Domain);

    private static bool IsPostmaster(Person sender) => LocalPart(sender) is "mailer-daemon" or "postmaster";

    private static bool IsList(Person sender) => Array.IndexOf(ListMailboxes, LocalPart(sender)) >= 0;

    private static string LocalPart(Person sender) => (sender.Address ?? "").Split('@')[0].ToLowerInvariant();

    private static bool IsToTheUser(Mail mail, WordBeginnings words, MailboxOwner owner) =>
        owner.User.Name.Length == 0 || Greets(words, owner)
        || Array.Exists(ReplyPrefixes, prefix => mail.Subject.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static bool Greets(WordBeginnings words, MailboxOwner owner) =>
        owner.User.Name.Split(' ').Any(part => part.Length > 1 && words.Contains(part.ToLowerInvariant()));

    private static WordBeginnings Words(Mail mail) =>
        new(string.Join(' ', mail.Subject, mail.Body.Content, mail.From.Name, mail.From.Address));

    /// <summary>The words of a text in lower case, in their order, to look for what some of them begin with.</summary>
    private sealed class WordBeginnings
    {
        private readonly List<string> _words = [];

        public WordBeginnings(string text)
        {
            var start = 0;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && char.IsLetterOrDigit(text[at]))
                    continue;
                if (at > start)
                    _words.Add(text[start..at].ToLowerInvariant());
                start = at + 1;
            }

            _words.Sort(StringComparer.Ordinal);
        }

        public bool Contains(string word) => _words.BinarySearch(word, StringComparer.Ordinal) >= 0;

        public bool Overlaps(string[] beginnings) => Array.Exists(beginnings, beginning =>
        {
            var at = _words.BinarySearch(beginning, StringComparer.Ordinal);
            return at >= 0 || (~at < _words.Count && _words[~at].StartsWith(beginning, StringComparison.Ordinal));
        });
    }
}

/// <summary>What a mail is found by: its conversation, and its sender or the sender's house.</summary>
public readonly record struct MailHandles(string? Conversation, string? Sender);
