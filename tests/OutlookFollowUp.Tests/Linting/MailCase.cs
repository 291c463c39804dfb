using System.Globalization;
using System.Text.Json;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>A whole draft with its context and what the check must say of it, in the form in which the service receives it.</summary>
internal sealed record MailCase(string Id, Draft Draft, DraftContext Context, LintOptions Options, Expectation Expect)
{
    public static MailCase Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var request = root.GetProperty("request");
        return new(
            root.GetProperty("id").GetString()!,
            ReadDraft(request.GetProperty("draft")),
            ReadContext(request.GetProperty("context")),
            ReadOptions(request),
            ReadExpectation(root.GetProperty("expect")));
    }

    public DraftReview Check() => Linter.Check(Draft, Context, Options);

    private static Draft ReadDraft(JsonElement draft) => new(
        ReadPerson(draft.GetProperty("from")), People(draft, "to"), draft.GetProperty("subject").GetString()!,
        new(Enum.Parse<BodyType>(draft.GetProperty("body").GetProperty("contentType").GetString()!, ignoreCase: true),
            draft.GetProperty("body").GetProperty("content").GetString()!))
    {
        Cc = People(draft, "cc"),
        Bcc = People(draft, "bcc"),
        Attachments = List(draft, "attachments",
                each => new Attachment(each.GetProperty("name").GetString()!, Text(each, "contentType"), IsInline: Is(each, "isInline"))),
        ConversationId = Text(draft, "conversationId"),
        InReplyTo = Text(draft, "inReplyTo"),
        Kind = Parsed<DraftKind>(draft, "kind"),
    };

    private static DraftContext ReadContext(JsonElement context) => new(
        context.GetProperty("now").GetDateTimeOffset(), TimeZoneInfo.FindSystemTimeZoneById(Text(context, "timeZone") ?? "UTC"),
        ReadUser(context.GetProperty("user")))
    {
        Interviews = List(context, "interviews", ReadInterview),
        Thread = List(context, "thread", ReadMail),
        Sent = List(context, "sent", ReadMail),
        Contacts = People(context, "contacts"),
    };

    private static Candidate ReadUser(JsonElement user) => new(
        user.GetProperty("name").GetString()!, Texts(user, "addresses"),
        user.TryGetProperty("employer", out var employer)
            ? new Employer(employer.GetProperty("name").GetString()!, Texts(employer, "domains")) : null);

    private static Interview ReadInterview(JsonElement interview) => new(
        interview.GetProperty("id").GetString()!, interview.GetProperty("company").GetString()!, interview.GetProperty("role").GetString()!,
        interview.GetProperty("startsAt").GetDateTimeOffset(), interview.GetProperty("endsAt").GetDateTimeOffset())
    {
        Domains = Texts(interview, "domains"),
        TimeZone = Text(interview, "timeZone"),
        Round = interview.TryGetProperty("round", out var round) && round.ValueKind == JsonValueKind.Number ? round.GetInt32() : null,
        Medium = Parsed<InterviewMedium>(interview, "medium") ?? InterviewMedium.Video,
        Interviewers = People(interview, "interviewers"),
        Recruiter = interview.TryGetProperty("recruiter", out var recruiter) ? ReadPerson(recruiter) : null,
        Topics = Texts(interview, "topics"),
        Promised = Texts(interview, "promised"),
        Concerns = Texts(interview, "concerns"),
        DecisionBy = Text(interview, "decisionBy") is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null,
        Culture = Parsed<Culture>(interview, "culture") ?? Culture.Formal,
        Status = Parsed<InterviewStatus>(interview, "status"),
    };

    private static Mail ReadMail(JsonElement mail) => new(
        ReadPerson(mail.GetProperty("from")), People(mail, "to"), mail.GetProperty("sentAt").GetDateTimeOffset(),
        mail.GetProperty("subject").GetString()!, MailBody.Text(mail.GetProperty("body").GetString()!))
    {
        Id = Text(mail, "id") ?? "",
        Cc = People(mail, "cc"),
    };

    private static LintOptions ReadOptions(JsonElement request) => request.TryGetProperty("options", out var options)
        ? new()
        {
            Dialect = Text(options, "dialect") == "en-GB" ? Dialect.BritishEnglish : Dialect.AmericanEnglish,
            DisabledRules = Texts(options, "disabledRules"),
            Words = Texts(options, "words"),
        }
        : LintOptions.Default;

    private static Expectation ReadExpectation(JsonElement expect) => new(
        Parsed<Verdict>(expect, "verdict"), Parsed<DraftKind>(expect, "kind"), Text(expect, "interviewId"),
        List(expect, "findings", finding => new ExpectedFinding(finding.GetProperty("rule").GetString()!, Text(finding, "quote"))),
        Texts(expect, "absent"));

    private static Person ReadPerson(JsonElement person) => new(Text(person, "name") ?? "", Text(person, "address"), Text(person, "title"));

    private static IReadOnlyList<Person> People(JsonElement parent, string name) => List(parent, name, ReadPerson);

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) => List(parent, name, each => each.GetString()!);

    private static IReadOnlyList<T> List<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        parent.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool Is(JsonElement parent, string name) => parent.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private static T? Parsed<T>(JsonElement parent, string name) where T : struct, Enum =>
        Text(parent, name) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : null;
}

/// <summary>What a case expects; a case without findings is clean and may draw no error and no warning.</summary>
internal sealed record Expectation(
    Verdict? Verdict, DraftKind? Kind, string? InterviewId, IReadOnlyList<ExpectedFinding> Findings, IReadOnlyList<string> Absent)
{
    /// <summary>What of a review is not as expected, of the rules that exist; empty when all is.</summary>
    public IReadOnlyList<string> Complaints(DraftReview review) =>
    [
        .. Findings.Where(expected => RuleCatalog.Find(expected.Rule) is not null && !review.Findings.Any(expected.IsMet))
            .Select(expected => $"missing: {expected.Rule} “{expected.Quote}”"),
        .. review.Findings.Where(finding => Absent.Contains(finding.Rule)).Select(finding => $"unwanted: {Describe(finding)}"),
        .. review.Findings.Where(finding => Findings.Count == 0 && finding.Severity < Severity.Suggestion)
            .Select(finding => $"on a clean mail: {Describe(finding)}"),
        .. Kind is { } kind && kind != review.Kind ? [$"kind: {review.Kind} and not {kind}"] : (string[])[],
        .. InterviewId is { } id && id != review.InterviewId ? [$"interview: {review.InterviewId} and not {id}"] : (string[])[],
    ];

    private static string Describe(Finding finding) => $"{finding.Rule} “{finding.Where.Quote}” ({finding.Message})";
}

/// <summary>One expected finding; quotes match when one holds the other.</summary>
internal sealed record ExpectedFinding(string Rule, string? Quote)
{
    public bool IsMet(Finding finding) => finding.Rule == Rule
        && (Quote is null
            || (finding.Where.Quote is { } found
                && (found.Contains(Quote, StringComparison.Ordinal) || Quote.Contains(found, StringComparison.Ordinal))));
}
