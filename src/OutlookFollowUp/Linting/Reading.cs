using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Linting.Timing;
using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>
/// One draft, read once for all rules: its text, what it is for, the interview it belongs to and the words known from around it.
/// </summary>
internal sealed class Reading
{
    private readonly Dictionary<Mail, Passage> _earlier = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Mail, MailFacts?> _facts = new(ReferenceEqualityComparer.Instance);
    private HashSet<string>? _greeted;
    private Lexicon? _lexicon;
    private Message? _message;
    private (Correspondence? Mail, bool IsRead) _correspondence;

    public Reading(Draft draft, DraftContext context, LintOptions options, PhraseMatcher phrases)
    {
        (Draft, Context, Options) = (draft, context, options);
        Mail = MailText.Read(draft.Body);
        Body = new(DraftPart.Body, Mail.Authored, phrases);
        Subject = new(DraftPart.Subject, MappedText.Plain(draft.Subject), phrases);
        Recipients =
        [
            .. draft.To.Select(person => new Recipient(DraftPart.To, person)),
            .. draft.Cc.Select(person => new Recipient(DraftPart.Cc, person)),
            .. draft.Bcc.Select(person => new Recipient(DraftPart.Bcc, person)),
        ];
        Phrases = phrases;
        Match = InterviewMatcher.Match(this);
        Kind = draft.Kind ?? Intent.Of(this);
    }

    public Draft Draft { get; }

    public DraftContext Context { get; }

    public LintOptions Options { get; }

    /// <summary>The body's three parts. Only what is authored is linted; signature and quotes are evidence.</summary>
    public MailText Mail { get; }

    public Passage Body { get; }

    public Passage Subject { get; }

    /// <summary>Everybody in To, Cc and Bcc, in that order.</summary>
    public IReadOnlyList<Recipient> Recipients { get; }

    public InterviewMatch Match { get; }

    /// <summary>The interview this draft belongs to; null when none is near.</summary>
    public Interview? Interview => Match.Interview;

    public DraftKind Kind { get; }

    /// <summary>How formally this employer writes; formal when nothing is known.</summary>
    public Culture Culture => Interview?.Culture ?? Culture.Formal;

    /// <summary>The words of the names that the body greets.</summary>
    public IReadOnlySet<string> Greeted => _greeted ??= Body.Prose.Greeting is { } greeting
        ? greeting.Names.SelectMany(name => Mentions.WordsOf(Body[name])).ToHashSet(StringComparer.Ordinal) : [];

    /// <summary>Words that are right in this mail whatever the dictionary says: names, companies, roles, topics.</summary>
    public Lexicon Lexicon => _lexicon ??= Lexicon.Of(this);

    /// <summary>The body between greeting and closing, sentence by sentence.</summary>
    public Message Message => _message ??= new(this);

    /// <summary>The mail to and from this employer with what it says; null before the interview, or when there is none.</summary>
    public Correspondence? Correspondence
    {
        get
        {
            if (!_correspondence.IsRead)
                _correspondence = (Timing.Correspondence.Of(this), true);
            return _correspondence.Mail;
        }
    }

    public Speller Speller => Speller.For(Options.Dialect);

    /// <summary>The matcher, for reading earlier mail by the same phrases.</summary>
    public PhraseMatcher Phrases { get; }

    /// <summary>What an earlier mail says by itself, without its signature and what it quotes; each is read once.</summary>
    public Passage Earlier(Mail mail)
    {
        if (!_earlier.TryGetValue(mail, out var passage))
            _earlier.Add(mail, passage = new(DraftPart.Body, MailText.Read(mail.Body).Authored, Phrases));
        return passage;
    }

    /// <summary>What an earlier mail says of interviews, as it was kept or as it reads; null when it says nothing of them.</summary>
    public MailFacts? FactsOf(Mail mail)
    {
        if (!_facts.TryGetValue(mail, out var facts))
            _facts.Add(mail, facts = Context.Facts.GetValueOrDefault(mail.Id) ?? MailReader.Read(mail, Owner));
        return facts;
    }

    /// <summary>Whose mailbox earlier mail lies in.</summary>
    private MailboxOwner Owner => new(Context.User, Context.TimeZone, Zones.CountryOfZone(Zones.Iana(Context.TimeZone.Id, "US")) ?? "US");

    /// <summary>Whom this mail is for, in a message: the employer where known, else "this reader".</summary>
    public string Addressee =>
        Interview?.Company ?? Recipients.Select(r => r.Person.Name).FirstOrDefault(name => name.Length > 0) ?? "this reader";
}

/// <summary>Somebody the draft is addressed to, and in which part.</summary>
internal sealed record Recipient(DraftPart Part, Person Person);
