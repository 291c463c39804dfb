using OutlookFollowUp.Spelling;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>
/// A draft that a rule flags or leaves alone. It stands on the rule's page and runs as a test. Flagged words stand between <c>[|</c> and
/// <c>|]</c> in the body or the subject; a rule that points at the mail as a whole, or at an address, has no such words.
/// </summary>
public sealed record Example
{
    private const string Opens = "[|";
    private const string Closes = "|]";

    private Example(string body) => MarkedBody = body;

    public bool IsFlagged { get; private init; }

    /// <summary>What the flagged part is when every finding's first fix has been applied; null when there is no fix to show.</summary>
    public string? Becomes { get; private init; }

    /// <summary>The body with its marks.</summary>
    public string MarkedBody { get; }

    /// <summary>The subject, with marks where the subject is what is flagged.</summary>
    public string Subject { get; init; } = "Thank you - Data Analyst interview";

    /// <summary>The kind of mail, where the words alone would not tell.</summary>
    public DraftKind? Kind { get; init; }

    public bool IsHtml { get; init; }

    public Person From { get; init; } = Sample.Jane;

    public IReadOnlyList<Person> To { get; init; } = [Sample.Priya];

    public IReadOnlyList<Person> Cc { get; init; } = [];

    public IReadOnlyList<Person> Bcc { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The user's interviews; the first is the one that the sample is about.</summary>
    public IReadOnlyList<Interview> Interviews { get; init; } = [Sample.Interview];

    public IReadOnlyList<Mail> Thread { get; init; } = [];

    public IReadOnlyList<Mail> Sent { get; init; } = [];

    public IReadOnlyList<Person> Contacts { get; init; } = [];

    /// <summary>When it is about to be sent: the evening of the interview's day.</summary>
    public DateTimeOffset Now { get; init; } = Sample.Evening;

    public Dialect Dialect { get; init; } = Dialect.AmericanEnglish;

    /// <summary>What a finding that points at no words of the text is to quote, such as an address.</summary>
    public string? Quoting { get; init; }

    /// <summary>A draft that the rule flags at its marks, or as a whole where it has none.</summary>
    public static Example Flags(string body, string? becomes = null) => new(body) { IsFlagged = true, Becomes = becomes };

    /// <summary>A draft that the rule must leave alone.</summary>
    public static Example Fine(string body) => new(body);

    /// <summary>The draft without its marks.</summary>
    public Draft Draft =>
        new(From, To, Unmarked(Subject), IsHtml ? MailBody.Html(Unmarked(MarkedBody)) : MailBody.Text(Unmarked(MarkedBody)))
        {
            Cc = Cc,
            Bcc = Bcc,
            Attachments = Attachments,
            Kind = Kind,
        };

    public DraftContext Context =>
        new(Now, Sample.Zone, Sample.Candidate) { Interviews = Interviews, Thread = Thread, Sent = Sent, Contacts = Contacts };

    public LintOptions Options => LintOptions.Default with { Dialect = Dialect };

    /// <summary>The marked spans, in the body or the subject as sent.</summary>
    public IReadOnlyList<(DraftPart Part, TextSpan Span)> Marks =>
        [.. Spans(Subject).Select(span => (DraftPart.Subject, span)), .. Spans(MarkedBody).Select(span => (DraftPart.Body, span))];

    private static string Unmarked(string text) =>
        text.Replace(Opens, "", StringComparison.Ordinal).Replace(Closes, "", StringComparison.Ordinal);

    private static IEnumerable<TextSpan> Spans(string marked)
    {
        var taken = 0;
        for (var open = marked.IndexOf(Opens, StringComparison.Ordinal); open >= 0; open = marked.IndexOf(Opens, open + 1,
            StringComparison.Ordinal))
        {
            var close = marked.IndexOf(Closes, open, StringComparison.Ordinal);
            yield return TextSpan.Between(open - taken, close - Opens.Length - taken);
            taken += Opens.Length + Closes.Length;
        }
    }
}
