using System.Globalization;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>A mail with its text split and all that its readers ask of it, each read once.</summary>
internal sealed class OpenMail
{
    private static readonly string[] ReplyPrefixes = ["re:", "aw:", "sv:", "antw:", "rif:", "vs:", "odp:"];

    private readonly Lazy<IReadOnlyList<AppointmentFacts>> _invitations;
    private readonly Lazy<StatedTimes> _times;
    private readonly Lazy<EmployerText> _employers;
    private readonly Lazy<List<string>> _otherNames;

    public OpenMail(Mail mail, MailboxOwner owner, bool isSent)
    {
        var text = MailText.Read(mail.Body);
        (Mail, Owner, Text, Quoted) = (mail, owner, text.Authored, text.Quoted);
        (Authored, Signed) = (text.Authored.Text, text.Signature.Text);
        Statements = Statement.Split(Authored);
        Subject = new(SubjectLine.WithoutPrefixes(mail.Subject));
        Everything = [Subject, .. Statements];
        Signature = isSent ? new(null, null) : SignatureBlock.Read(Authored, Signed, mail.From.Name);
        Country = isSent
            ? owner.Country : Zones.CountryOfPhone(Signed + "\n" + Tail(Authored)) ?? Zones.CountryOfDomain(mail.From.Domain);
        TimeZone = isSent ? null : Zones.ZoneOfCountry(Country) ?? ZoneOfHeader();
        Zone = Zones.Find(TimeZone, owner.TimeZone);
        Dates = new(Zones.DayOf(mail.SentAt, Zone), dayFirst: (Country ?? owner.Country) != "US");
        _invitations = new(() => Invitations.In(mail, owner));
        _times = new(() => new(Statements, Dates));
        _employers = new(() => new(mail.Subject + "\n" + Authored));
        _otherNames = new(ReadOtherNames);
    }

    public Mail Mail { get; }

    public MailboxOwner Owner { get; }

    public MappedText Text { get; }

    public MappedText Quoted { get; }

    public string Authored { get; }

    /// <summary>What stands in the signature block.</summary>
    public string Signed { get; }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The subject without what mail programs put before it.</summary>
    public Statement Subject { get; }

    /// <summary>The subject and the statements.</summary>
    public IReadOnlyList<Statement> Everything { get; }

    public SignatureBlock Signature { get; }

    /// <summary>The writer's country; null when unknown.</summary>
    public string? Country { get; }

    /// <summary>The writer's zone as an IANA id; null when unknown.</summary>
    public string? TimeZone { get; }

    /// <summary>The writer's zone; the user's when unknown.</summary>
    public TimeZoneInfo Zone { get; }

    public DateWords Dates { get; }

    /// <summary>The appointments in its calendar texts.</summary>
    public IReadOnlyList<AppointmentFacts> Appointments => _invitations.Value;

    public IReadOnlyList<StatedTime> Times => _times.Value.All;

    public IReadOnlyList<DateOnly> Days => _times.Value.Days;

    /// <summary>Names that are no position: the user's and those of the houses that write and are written to.</summary>
    public IReadOnlyList<string> OtherNames => _otherNames.Value;

    public PromiseReader Promises =>
        new(Mail.SentAt, Zone, BusinessDays.Of(Country ?? Owner.Country), (Country ?? Owner.Country) != "US", Cadence.Default.CloseOfDay);

    /// <summary>The subject of an answer repeats what was said long ago.</summary>
    public bool IsReply => Array.Exists(ReplyPrefixes, prefix => Mail.Subject.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    public bool IsForward => Mail.Subject.TrimStart() is var subject
        && (subject.StartsWith("fw", StringComparison.OrdinalIgnoreCase) || subject.StartsWith("wg:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file or a link goes with it.</summary>
    public bool Carries => Mail.Attachments.Any(attachment => !attachment.IsInline)
        || Authored.Contains("http://", StringComparison.OrdinalIgnoreCase)
        || Authored.Contains("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The subject and the text, to look for employers' names in.</summary>
    public EmployerText Employers => _employers.Value;

    /// <summary>The owner of a domain as the mail writes it out; null when it does not.</summary>
    public string? NameOf(string domain) => Employers.NameOf(domain);

    public string? Header(string name) => Mail.Headers.Count == 0 ? null
        : Mail.Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private List<string> ReadOtherNames()
    {
        var names = new List<string> { Owner.User.Name, Owner.User.Name.Split(' ')[0] };
        if (Signature.Company is { } company)
            names.Add(company);
        names.AddRange(Mail.To.Append(Mail.From).Select(person => NameOf(person.Domain)).OfType<string>());
        names.RemoveAll(name => name.Length < 2);
        return names;
    }

    // The Date header keeps the offset of the sender's clock; zero says nothing, since servers write it too.
    private string? ZoneOfHeader()
    {
        if (!DateTimeOffset.TryParse(Header("Date"), CultureInfo.InvariantCulture, out var date) || date.Offset == TimeSpan.Zero)
            return null;
        if (Owner.TimeZone.GetUtcOffset(Mail.SentAt) == date.Offset)
            return null;
        return Zones.Common.FirstOrDefault(zone => zone.GetUtcOffset(Mail.SentAt) == date.Offset)?.Id;
    }

    private static string Tail(string text) => string.Join('\n', text.Split('\n').TakeLast(8));
}
