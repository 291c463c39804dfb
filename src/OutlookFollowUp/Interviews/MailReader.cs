using System.Buffers;
using System.Globalization;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads one mail for what it says about interviews.</summary>
public static class MailReader
{
    private static readonly PhraseSet AutomaticSubject = new(
        "automatic reply", "auto reply", "autoreply", "auto-reply", "out of the? office", "^ auto", "abwesenheitsnotiz",
        "automatische antwort", "réponse automatique", "respuesta automática", "automatisch antwoord", "risposta automatica",
        "resposta automática");

    private static readonly PhraseSet BounceSubject = new(
        "undeliverable", "undelivered mail? returned?", "delivery (status notification|has failed|failure|incomplete)",
        "mail delivery (failed|failure|subsystem)", "returned mail", "failure notice", "unzustellbar", "non remis");

    /// <summary>Reactions, receipts, recalls and surveys: nobody wrote them.</summary>
    private static readonly PhraseSet NoMailSubject = new(
        "reacted to your?", "(liked|loved|laughed at) your message", "^ recall", "(read|delivery) receipt", "would like to recall",
        "rate your (interview|experience)", "how was your (interview|experience)", "(feedback|candidate experience|candidate) survey",
        "your candidate experience");

    private static readonly PhraseSet BulkWords = new(
        "unsubscribe", "manage your (preferences|subscription|notifications)", "you are receiving this", "you get this mail because",
        "email preferences", "abmelden", "view in browser", "update your preferences");

    /// <summary>The facts in a mail; null when it has nothing to do with an interview and never could.</summary>
    public static MailFacts? Read(Mail mail, MailboxOwner owner)
    {
        if (mail.Folder is MailFolder.Drafts or MailFolder.Junk)
            return null;
        var isSent = owner.User.Owns(mail.From.Address) || mail.Folder == MailFolder.Sent;
        var text = MailText.Read(mail.Body);
        var reading = new Reading(mail, owner, isSent, text.Authored, text.Signature.Text);
        var facts = new MailFacts(mail.Id, mail.ConversationId, mail.SentAt, isSent, mail.From, mail.To, mail.Subject)
        {
            InternetMessageId = mail.InternetMessageId,
            Cc = mail.Cc,
            Meeting = mail.Meeting,
        };
        return isSent ? reading.Sent(facts) : reading.Received(facts);
    }

    private sealed class Reading
    {
        private static readonly SearchValues<char> AfterAddress = SearchValues.Create(" \n)>],;");

        private readonly Mail _mail;
        private readonly MailboxOwner _owner;
        private readonly MappedText _text;
        private readonly string _authored;
        private readonly string _signed;
        private readonly IReadOnlyList<Statement> _statements;
        private readonly Statement _subject;
        private readonly SignatureBlock _signature;
        private readonly string? _country;
        private readonly string? _zoneId;
        private readonly TimeZoneInfo _zone;
        private readonly DateWords _dates;
        private readonly List<MailSignal> _signals = [];
        private readonly Lazy<IReadOnlyList<StatedTime>> _times;
        private readonly Lazy<List<string>> _otherNames;

        public Reading(Mail mail, MailboxOwner owner, bool isSent, MappedText text, string signature)
        {
            var authored = text.Text;
            (_mail, _owner, _text, _authored, _signed) = (mail, owner, text, authored, signature);
            _statements = Statement.Split(authored);
            _subject = new(WithoutPrefixes(mail.Subject));
            _signature = isSent ? new(null, null) : SignatureBlock.Read(authored, signature, mail.From.Name);
            _country = isSent
                ? owner.Country : Zones.CountryOfPhone(signature + "\n" + Tail(authored)) ?? Zones.CountryOfDomain(mail.From.Domain);
            _zoneId = isSent ? null : Zones.ZoneOfCountry(_country) ?? ZoneOfHeader();
            _zone = Zones.Find(_zoneId, owner.TimeZone);
            var today = Zones.DayOf(mail.SentAt, _zone);
            _dates = new(today, dayFirst: (_country ?? owner.Country) != "US");
            _times = new(() => StatedTimes.In(_statements, _dates));
            _otherNames = new(OtherNames);
        }

        private IEnumerable<Statement> Everything => _statements.Prepend(_subject);

        public MailFacts? Sent(MailFacts facts)
        {
            if (_mail.Meeting is not null)
                return facts with
                {
                    Signals = [new(_mail.Meeting == MeetingMail.Declined ? SignalKind.Refusal : SignalKind.Agreement, _mail.Subject)],
                };
            var isForward = IsForward;
            var carries = Carries();
            Say(SignalKind.Withdrawal, OutboundPhrases.Withdrawal);
            if (!Says(SignalKind.Withdrawal))
                Say(SignalKind.Acceptance, OutboundPhrases.Acceptance);
            if (OutboundPhrases.Thanks.FindIn(Everything) is { } thanks && OutboundPhrases.InterviewThing.FindIn(Everything) is not null)
                Say(SignalKind.ThankYou, thanks);
            Say(SignalKind.Nudge, OutboundPhrases.Nudge);
            Say(SignalKind.FeedbackRequest, OutboundPhrases.FeedbackRequest);
            Say(SignalKind.Agreement, OutboundPhrases.Agreement);
            Say(SignalKind.Refusal, OutboundPhrases.Refusal);
            Say(SignalKind.Question, _statements.FirstOrDefault(statement => statement.IsQuestion));
            var promised = _statements.FirstOrDefault(statement =>
                OutboundPhrases.PromiseToSend.IsIn(statement) && !OutboundPhrases.NotAThing.IsIn(statement));
            if (!carries)
                Say(SignalKind.PromiseToSend, promised);
            var role = RoleNames.In(_statements, _subject.Text, _otherNames.Value);
            if (!isForward && InboundPhrases.Interview.FindIn(Everything) is { } interview
                && InboundPhrases.OtherInterview.FindIn(WithoutRole(Everything, role)) is null
                && (role is not null || InboundPhrases.Job.FindIn(Everything) is not null))
                Say(SignalKind.Interview, interview);
            return facts with
            {
                Sender = SenderKind.Person,
                Signals = _signals,
                Times = _times.Value,
                Days = StatedTimes.DaysIn(_statements, _dates),
                Promise = Says(SignalKind.PromiseToSend) ? Promises().Window(promised!) : null,
                Company = facts.To.Concat(facts.Cc).Select(person => CompanyNames.InText(_mail.Subject + "\n" + _authored, person.Domain))
                    .FirstOrDefault(name => name is not null),
                Role = role,
                CarriesSomething = carries,
                Shingles = Says(SignalKind.ThankYou) || Says(SignalKind.Nudge) ? OwnWords.ShinglesOf(_text) : [],
            };
        }

        public MailFacts? Received(MailFacts facts)
        {
            var kind = SenderOf();
            if (IsBounce())
                return facts with
                {
                    Sender = SenderKind.NoReply,
                    Signals = [new(SignalKind.Bounce, _subject.Quote)],
                    FailedAddress = FailedAddress(),
                };
            if (IsAutomaticReply())
                return facts with
                {
                    Sender = kind,
                    Signals = AutomaticReply(),
                    Until = _dates is var dates ? ReturnDay(dates) : null,
                    AnswerTo = AnswerTo(),
                };
            if (kind == SenderKind.JobBoard || IsBulk(kind) || IsReaction || NoMailSubject.IsIn(Statement.ToPlain(_mail.Subject))
                || _mail.Subject.StartsWith("Read: ", StringComparison.OrdinalIgnoreCase))
                return null;

            var role = RoleNames.In(_statements, _subject.Text, _otherNames.Value);
            var company = Company(kind);
            ReadNews(role, company, kind, out var isInterview);
            var times = _times.Value;
            if (isInterview && kind is SenderKind.NoReply or SenderKind.RecruitingSystem && Says(SignalKind.Receipt) && times.Count == 0
                && !Says(SignalKind.NextRound) && InboundPhrases.AsksForTime.FindIn(_statements) is null)
                isInterview = false;
            if (isInterview && InboundPhrases.Interview.FindIn(Everything) is var words)
                Say(SignalKind.Interview, words ?? InboundPhrases.MeetingAboutJob.FindIn(Everything) ?? InboundPhrases.Meet.FindIn(_statements) ?? _subject);
            // A machine that says nothing about a job is a shop, a bank or a gym.
            if (kind != SenderKind.Person && !_signals.Exists(signal => Array.IndexOf(MachineNews, signal.Kind) >= 0))
                return null;
            var people = People(company);
            return facts with
            {
                Sender = kind,
                AnswerTo = AnswerTo(),
                Signals = _signals,
                Times = times,
                Days = StatedTimes.DaysIn(_statements, _dates),
                Promise = times.Count > 0
                    && Promises().Read(_statements.Where(statement => !times.Any(time => time.Quote == statement.Quote))) is { } apart
                        ? apart
                    : times.Count == 0 ? Promises().Read(_statements) : null,
                Deadline = Says(SignalKind.Offer) ? Deadline() : null,
                Until = Says(SignalKind.OnHold) ? HoldsUntil() : null,
                Company = company,
                Role = role,
                People = people,
                SenderTitle = _signature.Title,
                TimeZone = _zoneId,
                Country = _country,
                Medium = MediumOf(Everything),
                CarriesSomething = Carries(),
            };
        }

        // A mail says what its sentences say, unless a stronger word silences a weaker: no interview in a rejection, no rejection in an
        // offer.
        private void ReadNews(string? role, string? company, SenderKind kind, out bool isInterview)
        {
            var news = _statements.Where(statement => !InboundPhrases.NotNews.IsIn(statement)).Concat(IsReply ? [] : [_subject]).ToList();
            var about = Without(company, WithoutRole(Everything, role)).ToList();
            var isOther = InboundPhrases.OtherInterview.FindIn(about) is not null
                || InboundPhrases.UserInterviews.FindIn(about) is not null || IsForward;
            var isJob = role is not null && RoleNames.SoundsLikeRole(role) || InboundPhrases.Job.FindIn(Everything) is not null
                || InboundPhrases.JobInterview.FindIn(Everything) is not null
                || kind is SenderKind.RecruitingSystem or SenderKind.Assessment || SignatureBlock.IsRecruiter(_signature.Title);

            Say(SignalKind.OfferWithdrawn, InboundPhrases.OfferWithdrawn.FindIn(news));
            var rejection = isJob || kind == SenderKind.Person ? InboundPhrases.StrongRejection.FindIn(news) : null;
            var offer = news.Find(statement =>
                InboundPhrases.Offer.IsIn(statement) && !InboundPhrases.NotOffer.IsIn(statement)
                && !InboundPhrases.StrongRejection.IsIn(statement));
            if (offer is not null && !Says(SignalKind.OfferWithdrawn) && !isOther)
                Say(SignalKind.Offer, offer);
            else if (rejection is not null)
                Say(SignalKind.Rejection, rejection);
            else if (news.Sum(statement => InboundPhrases.WeakRejection.CountIn(statement)) >= 2
                && InboundPhrases.WeakRejection.FindIn(news) is { } weak && _times.Value.Count == 0 && isJob)
                Say(SignalKind.Rejection, weak);
            Say(SignalKind.Receipt, InboundPhrases.Receipt.FindIn(news));
            Say(SignalKind.Submitted, InboundPhrases.Submitted.FindIn(news));
            Say(SignalKind.NoContact, InboundPhrases.NoContact.FindIn(news));
            isInterview = false;
            if (Says(SignalKind.Offer) || Says(SignalKind.Rejection) || Says(SignalKind.OfferWithdrawn))
                return;

            Say(SignalKind.OnHold, InboundPhrases.OnHold.FindIn(news));
            Say(SignalKind.Cancellation, InboundPhrases.Cancellation.FindIn(news));
            Say(SignalKind.Reschedule, InboundPhrases.Reschedule.FindIn(news));
            Say(SignalKind.NextRound, isOther ? null : InboundPhrases.NextRound.FindIn(news));
            Say(SignalKind.Confirmation, InboundPhrases.Confirmation.FindIn(news));
            Say(SignalKind.Reminder, InboundPhrases.Reminder.FindIn(news));
            Say(SignalKind.Pending, InboundPhrases.Pending.FindIn(news));
            Say(SignalKind.Holding, InboundPhrases.Holding.FindIn(news));
            Say(SignalKind.NotHeld, InboundPhrases.NotHeld.FindIn(news));
            Say(SignalKind.Question, _statements.FirstOrDefault(IsAsked));
            var speaksOfInterview = InboundPhrases.Interview.FindIn(news.Append(_subject)) is not null
                || InboundPhrases.MeetingAboutJob.FindIn(news) is not null
                || kind == SenderKind.Person && _times.Value.Count > 0 && role is not null && RoleNames.SoundsLikeRole(role)
                    && InboundPhrases.Applied.FindIn(news) is not null && InboundPhrases.Meet.FindIn(news) is not null;
            var invites = InboundPhrases.Invitation.FindIn(news) is not null || Says(SignalKind.Confirmation) || Says(SignalKind.NextRound)
                || Says(SignalKind.Reminder)
                || Says(SignalKind.Reschedule) || Says(SignalKind.Cancellation) || _times.Value.Count > 0;
            isInterview = speaksOfInterview && invites && isJob && !isOther && InboundPhrases.ColdOutreach.FindIn(Everything) is null;
        }

        private static readonly SignalKind[] MachineNews =
            [SignalKind.Interview, SignalKind.Rejection, SignalKind.Offer, SignalKind.OfferWithdrawn, SignalKind.Receipt, SignalKind.OnHold,
                SignalKind.NextRound, SignalKind.Cancellation, SignalKind.Submitted];

        private static bool IsAsked(Statement statement) => (statement.IsQuestion || InboundPhrases.AsksSomething.IsIn(statement))
            && !InboundPhrases.NoRealQuestion.IsIn(statement) && !InboundPhrases.Reminder.IsIn(statement);

        private PromiseReader Promises() =>
            new(_mail.SentAt, _zone, BusinessDays.Of(_country ?? _owner.Country), (_country ?? _owner.Country) != "US",
                Cadence.Default.CloseOfDay);

        // "Let us know by 17 March", "the offer is open until Friday", "within seven days".
        private DateTime? Deadline()
        {
            foreach (var statement in _statements)
            {
                if (DeadlineWords.IsIn(statement) && Promises().Window(statement) is { } window)
                    return window.End;
            }

            return null;
        }

        private static readonly PhraseSet DeadlineWords = new(
            "(let (us|me)|decide|decision|answer|reply|respond|response|sign|signed|accept|acceptance|confirm|return|valid|open|stands|expires|expire|hear from you|tell (us|me)|deadline|back to (us|me)|think it over|time to think) ..6 (by|before|until|till|within|no later|on|in|deadline|end|the|than)", "(by|before|until|no later than|within) ..6 (let|decide|answer|reply|respond|sign|accept|confirm|return)", "deadline", "(until|till|by) the? next? this? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)", "(you have|take) ..6 (until|till|days|week|weeks)");

        private static readonly PhraseSet UntilWords = new("(until|till|to|into|in|from|after|before|at|by|for)");

        private DateOnly? HoldsUntil() =>
            _statements.Where(UntilWords.IsIn).Select(statement => HoldWords.FirstDay(statement.Words, _dates))
                .FirstOrDefault(day => day is not null);

        private DateOnly? ReturnDay(DateWords dates)
        {
            // "Away until the 26th, back on the 27th": the day of the return holds.
            foreach (var statement in Everything.OrderByDescending(BackWords.IsIn))
            {
                if (!ReturnWords.IsIn(statement))
                    continue;
                for (var i = statement.Words.Count - 1; i >= 0; i--)
                {
                    if (dates.DateAt(statement.Words, i) is { IsDoubtful: false } found && found.Date >= dates.Today
                        && StartsHere(statement.Words, i, dates, found))
                        return found.Date;
                }
            }

            return null;
        }

        // Reading backwards "Monday 16 March" is met at its end first; the weekday before it belongs to it.
        private static bool StartsHere(IReadOnlyList<string> words, int i, DateWords dates, DateFound found) =>
            i == 0 || dates.DateAt(words, i - 1) is not { } longer || longer.Next != found.Next || longer.Date == found.Date;

        private static readonly PhraseSet BackWords = new("(back|return|returning|returns|zurück|again on)");

        private static readonly PhraseSet ReturnWords = new(
            "(until|till|back|return|returning|returns|to|through|bis|zurück|from|again on)");

        private IReadOnlyList<NamedPerson> People(string? company)
        {
            var names = new List<string>(_otherNames.Value);
            if (company is not null)
                names.Add(company);
            var about = _statements.Where(statement => !InboundPhrases.NotNews.IsIn(statement));
            List<NamedPerson> people = [.. new PeopleReader(names).Read(about).Select(WithAddress)];
            people.RemoveAll(person => CompanyNames.Fits(person.Name, _mail.From.Domain) && person.Name != _mail.From.Name);
            if (_mail.From.Name.Length == 0)
                return people;
            var self = people.Find(person => _mail.From.Name.Equals(person.Name, StringComparison.OrdinalIgnoreCase));
            var takesNoPart = InboundPhrases.WillNotTakePart.FindIn(_statements) is not null;
            var holdsIt = !takesNoPart && InboundPhrases.SenderInterviews.FindIn(_statements) is not null;
            if (takesNoPart && self is not null)
                people.Remove(self);
            if (takesNoPart)
                people.Add(new(_mail.From.Name, _signature.Title, PersonPart.Recruiter));
            else if (holdsIt && self is null)
                people.Add(new(_mail.From.Name, _signature.Title, PersonPart.Interviewer));
            return people;
        }

        // "Aisyah Rahman (aisyah@lantern.example)": the brackets hold an address, not a title.
        private NamedPerson WithAddress(NamedPerson person)
        {
            var at = _authored.IndexOf(person.Name, StringComparison.Ordinal);
            var rest = at < 0 ? "" : _authored.AsSpan(at + person.Name.Length, Math.Min(120, _authored.Length - at - person.Name.Length))
                .TrimStart([' ', ',', '(', '<', '[', ':', '-', '–']);
            var end = rest.IndexOfAny(AfterAddress);
            var word = (end < 0 ? rest : rest[..end]).TrimEnd('.');
            return word.IndexOf('@') is > 0 and var mark && word[mark..].Contains('.')
                ? person with { Address = word.ToString(), Title = person.Title?.Contains('@', StringComparison.Ordinal) ?? true ? null : person.Title }
                : person;
        }

        private string? Company(SenderKind kind)
        {
            var everything = string.Join('\n', _mail.Subject, _authored, _signed, _mail.From.Name);
            if (SenderDirectory.IsShared(_mail.From.Domain))
                return (kind == SenderKind.Person && SenderDirectory.IsPersonalMail(_mail.From.Domain) ? SignedCompany : null)
                    ?? SharedSenderCompany(kind, everything) ?? Named();
            var named = CompanyNames.InText(everything, _mail.From.Domain);
            var isAgency = CompanyNames.SoundsLikeAgency(CompanyNames.Label(_mail.From.Domain))
                || named is not null && CompanyNames.SoundsLikeAgency(named)
                || _signature.Company is { } own && CompanyNames.SoundsLikeAgency(own) || CompanyNames.SpeaksOfClient(_statements);
            if (isAgency && Named() is { } client && !CompanyNames.Fits(client, _mail.From.Domain))
                return client;
            if (SignedCompany is { } signed && CompanyNames.Rank(signed, _mail.From.Domain) is var rank and > 0
                && (named is null || rank > CompanyNames.Rank(named, _mail.From.Domain)))
                return signed;
            // A line under the name that has nothing to do with the domain may as well be a department or a title.
            return named ?? (SignedCompany is { } other && (other != _signature.Company || IsSaidTwice(other)) ? other : null);
        }

        private string? SignedCompany => _signature.Company is { } signed ? LegalForms.Without(signed) : null;

        private string? Named() => EmployerPhrases.In(_statements, _subject.Text, NoEmployers(),
            isMachine: SenderDirectory.KindOf(_mail.From) != SenderKind.Person);

        private bool IsSaidTwice(string name) =>
            _subject.Text.Contains(name, StringComparison.Ordinal)
            || _authored.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
                && _authored.IndexOf(name, at + name.Length, StringComparison.Ordinal) >= 0;

        private List<string> NoEmployers()
        {
            List<string> names = [_owner.User.Name, _owner.User.Name.Split(' ')[0], CompanyNames.FromDomain(_mail.From.Domain)];
            if (_mail.From.Name.Length > 0 && (SenderDirectory.KindOf(_mail.From) == SenderKind.Person || IsPersonName(_mail.From.Name)))
                names.AddRange([_mail.From.Name, _mail.From.Name.Split(' ')[0]]);
            if (SignedCompany is { } own && CompanyNames.SoundsLikeAgency(own))
                names.Add(own);
            if (CompanyNames.InText(string.Join('\n', _authored, _signed), _mail.From.Domain) is { } ownName)
                names.Add(ownName);
            names.RemoveAll(name => name.Length < 2);
            return names;
        }

        private string? SharedSenderCompany(SenderKind kind, string text)
        {
            if (SenderDirectory.EmployerInAddress(_mail.From) is { } tenant)
                return CompanyNames.InText(text, tenant + ".example") ?? Named() ?? CompanyNames.FromDomain(tenant + ".example");
            // A recruiter's own name before the @ of a shared system is a person's, not the employer's.
            if (IsPersonName(_mail.From.Name) || CompanyNames.InDisplayName(_mail.From.Name) is not { } shown
                || CompanyNames.Rank(shown, "mail." + CompanyNames.Label(_mail.From.Domain) + ".example") > 0)
                return null;
            // A scheduler bears its own name or a bot's, unless the mail speaks of the same name.
            if (kind is SenderKind.Scheduler or SenderKind.Assessment
                && !_subject.Text.Contains(shown, StringComparison.Ordinal) && !_authored.Contains(shown, StringComparison.Ordinal))
                return null;
            return Fuller(shown);
        }

        // "Lakeshore Memorial" sends, and writes "Lakeshore Memorial Hospital".
        private string Fuller(string name) =>
            CompanyNames.InText(string.Join('\n', _mail.Subject, _authored), CompanyNames.Squeeze(name) + ".example") is { } full
            && full.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? full : name;

        private bool IsPersonName(string name) =>
            !SenderDirectory.IsNoReply(_mail.From) && Header("Auto-Submitted") is null or "no"
            && CompanyNames.InDisplayName(name) == name && name.Split(' ') is { Length: 2 or 3 } words
            && words.All(word => char.IsUpper(word.FirstOrDefault()))
            && _statements.Skip(Math.Max(0, _statements.Count - 5))
                .Any(statement => statement.Text.StartsWith(words[0], StringComparison.OrdinalIgnoreCase));

        private SenderKind SenderOf()
        {
            var kind = SenderDirectory.KindOf(_mail.From);
            var isAutomatic = Header("Auto-Submitted") is { } automatic && !automatic.StartsWith("no", StringComparison.OrdinalIgnoreCase);
            if (kind == SenderKind.RecruitingSystem && !isAutomatic && !SenderDirectory.IsNoReply(_mail.From)
                && IsPersonName(_mail.From.Name))
                return SenderKind.Person;
            return kind == SenderKind.Person && isAutomatic ? SenderKind.NoReply : kind;
        }

        private bool IsBulk(SenderKind kind)
        {
            if (kind is SenderKind.RecruitingSystem or SenderKind.Scheduler or SenderKind.Assessment)
                return false;
            var isList = Header("List-Unsubscribe") is not null || Header("List-Id") is not null
                || Header("Precedence") is { } precedence && precedence.Trim().ToLowerInvariant() is "bulk" or "list" or "junk"
                || kind == SenderKind.NoReply && BulkWords.FindIn(_statements) is not null
                || _statements.Count > 3 && !IsSigned && BulkWords.FindIn(_statements.TakeLast(3)) is not null;
            // Some employers send real answers through their newsletter system.
            return isList
                && !(InboundPhrases.StrongRejection.FindIn(_statements) is not null && InboundPhrases.Job.FindIn(_statements) is not null);
        }

        // "👍" alone, or "Tricia reacted via Gmail": somebody pressed a button.
        private bool IsReaction => _mail.Meeting is null && _statements.Count <= 3
            && (_authored.Length > 0 && !_authored.Any(char.IsLetterOrDigit) || Reactions.FindIn(_statements) is not null);

        private static readonly PhraseSet Reactions = new("reacted (via|to|with)", "(liked|loved|laughed at|emphasized) (your message|an image)");

        // An agency's recruiter may bear the agency's footer; a person who signs has written to one reader.
        private bool IsSigned => _mail.From.Name.Split(' ')[0] is { Length: > 1 } name
            && SenderDirectory.KindOf(_mail.From) == SenderKind.Person && _authored.Split('\n').Any(line =>
                line.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase) && line.Trim().Length <= _mail.From.Name.Length + 12);

        private bool IsBounce() =>
            BounceSubject.IsIn(_subject) || (_mail.From.Address ?? "").Split('@')[0].ToLowerInvariant() is "mailer-daemon" or "postmaster";

        private bool IsAutomaticReply()
        {
            if (AutomaticSubject.IsIn(Statement.ToPlain(_mail.Subject)))
                return true;
            if (Header("X-Autoreply") is not null || Header("X-Autorespond") is not null
                || Header("Auto-Submitted") is { } automatic && automatic.StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase))
                return true;
            return _statements.Count <= 8 && InboundPhrases.OutOfOffice.FindIn(_statements) is not null
                && !Everything.Any(statement => InboundPhrases.Interview.IsIn(statement))
                && ReturnDay(_dates) is not null && !_statements.Any(statement => statement.IsQuestion);
        }

        private List<MailSignal> AutomaticReply()
        {
            Say(SignalKind.AutoReply,
                _statements.Count > 0 ? _statements.FirstOrDefault(InboundPhrases.OutOfOffice.IsIn) ?? _statements[0] : _subject);
            Say(SignalKind.Gone, InboundPhrases.Gone.FindIn(_statements));
            return _signals;
        }

        private string? FailedAddress()
        {
            var text = MailText.Read(_mail.Body) is var body ? body.Authored.Text + "\n" + body.Quoted.Text : "";
            foreach (var word in text.Split([' ', '\n', '\t', '<', '>', '(', ')', '"', '\'', ':', ';', ',', '[', ']'],
                StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && word.IndexOf('.', at) > 0
                    && !_owner.User.Owns(word.TrimEnd('.')) && !word.StartsWith("postmaster", StringComparison.OrdinalIgnoreCase)
                    && !word.StartsWith("mailer-daemon", StringComparison.OrdinalIgnoreCase))
                    return word.TrimEnd('.');
            }

            return null;
        }

        private Person? AnswerTo()
        {
            var target = _mail.ReplyTo.FirstOrDefault(person => person.Address is { Length: > 0 } && !SenderDirectory.IsNoReply(person))
                ?? _mail.From;
            return SenderDirectory.IsNoReply(target) || Unattended.FindIn(_statements) is not null ? null : target;
        }

        private static readonly PhraseSet Unattended = new("(do not|don't|please do not) (reply|respond|answer) to? this?",
            "not (monitored|monitor|read|take replies|accept replies|attended)", "unattended (mailbox|address|inbox)",
            "does not take replies", "automated (message|mail|email|e-mail)");

        // The subject of an answer repeats what was said long ago.
        private bool IsReply => Array.Exists(ReplyPrefixes, prefix =>
            _mail.Subject.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

        private static readonly string[] ReplyPrefixes = ["re:", "aw:", "sv:", "antw:", "rif:", "vs:", "odp:"];

        private bool IsForward =>
            _mail.Subject.TrimStart().StartsWith("fw", StringComparison.OrdinalIgnoreCase)
            || _mail.Subject.TrimStart().StartsWith("wg:", StringComparison.OrdinalIgnoreCase);

        private List<string> OtherNames()
        {
            var names = new List<string> { _owner.User.Name, _owner.User.Name.Split(' ')[0] };
            if (_signature.Company is { } company)
                names.Add(company);
            names.AddRange(_mail.To.Append(_mail.From).Where(person => person.Domain.Length > 0 && !SenderDirectory.IsShared(person.Domain))
                .Select(person => CompanyNames.InText(_mail.Subject + "\n" + _authored, person.Domain) ?? ""));
            names.RemoveAll(name => name.Length < 2);
            return names;
        }

        private bool Carries() => _mail.Attachments.Any(attachment => !attachment.IsInline)
            || _authored.Contains("http://", StringComparison.OrdinalIgnoreCase)
            || _authored.Contains("https://", StringComparison.OrdinalIgnoreCase);

        private string? Header(string name) =>
            _mail.Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

        // The Date header keeps the offset of the sender's clock; zero says nothing, since servers write it too.
        private string? ZoneOfHeader()
        {
            if (!DateTimeOffset.TryParse(Header("Date"), CultureInfo.InvariantCulture, out var date) || date.Offset == TimeSpan.Zero)
                return null;
            if (_owner.TimeZone.GetUtcOffset(_mail.SentAt) == date.Offset)
                return null;
            return CommonZones.FirstOrDefault(id =>
                TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.GetUtcOffset(_mail.SentAt) == date.Offset);
        }

        private static readonly string[] CommonZones =
            ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London", "Europe/Berlin",
                "Europe/Helsinki", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"];

        private bool Says(SignalKind kind) => _signals.Exists(signal => signal.Kind == kind);

        private void Say(SignalKind kind, PhraseSet phrases) => Say(kind, phrases.FindIn(Everything));

        private void Say(SignalKind kind, Statement? statement)
        {
            if (statement is not null && !Says(kind))
                _signals.Add(new(kind, statement.Quote));
        }

        private static string Tail(string text) => string.Join('\n', text.Split('\n').TakeLast(8));
    }

    /// <summary>Sentences without the position they are about: an interview for the Story Producer is none for the story.</summary>
    internal static IEnumerable<Statement> WithoutRole(IEnumerable<Statement> statements, string? role) =>
        role is null || !RoleNames.SoundsLikeRole(role) ? statements : Without(role, statements);

    // "Quill Press: interview" is no press interview.
    private static IEnumerable<Statement> Without(string? name, IEnumerable<Statement> statements) => name is null ? statements
        : statements.Select(statement => statement.Text.Contains(name, StringComparison.Ordinal)
            ? new(statement.Text.Replace(name, "", StringComparison.Ordinal)) : statement);

    private static readonly string[] SubjectPrefixes = ["re:", "fw:", "fwd:", "aw:", "wg:", "sv:", "antw:", "tr:", "rif:", "accepted:",
        "declined:", "tentative:", "canceled:", "cancelled:", "updated:", "invitation:", "updated invitation:", "canceled event:",
        "cancelled event:", "new time proposed:", "[external]"];

    /// <summary>A subject without the marks that mail programs put before it.</summary>
    internal static string WithoutPrefixes(string subject)
    {
        subject = subject.Trim();
        while (Array.Find(SubjectPrefixes, prefix => subject.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } prefix)
            subject = subject[prefix.Length..].TrimStart();
        return subject;
    }

    private static readonly PhraseSet Phone = new("(phone|telephone|telefon)", "(call|ring|phone) you",
        "(give you a|by) (call|ring|phone)");

    private static readonly PhraseSet Onsite = new("(onsite|on-site|in person|in-person|face to face|face-to-face|come in|our (office|offices|studio|shop|store|site|terminal|premises|school|clinic|hospital|restaurant|kitchen|workshop|factory|plant|yard|depot|warehouse|building)|reception|visit us|come by|parking)");

    private static readonly PhraseSet Video = new("(zoom|teams|google meet|webex|skype|whereby|video|videocall|online)");

    internal static InterviewMedium? MediumOf(IEnumerable<Statement> statements)
    {
        var list = statements.ToList();
        return Video.FindIn(list) is not null ? InterviewMedium.Video : Onsite.FindIn(list) is not null ? InterviewMedium.Onsite
            : Phone.FindIn(list) is not null ? InterviewMedium.Phone : null;
    }
}
