using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>The mail ends without its writer's name.</summary>
internal sealed class MissingSignature : Rule
{
    private const int LinesToLookAt = 8;
    private const int LongestName = 40;

    public override string Id => "missing-signature";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "The mail ends without its writer's name.";

    public override string Why => "A reader with forty candidates should not have to look up an address to know who wrote.";

    public override string Source => "R21";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for showing me the rota today. It sounds like work for me."),
        Example.Flags("Dear Priya,\n\nThank you for the tour of the ward.\n\nKind regards,"),
        Example.Flags("Dear Priya,\n\nThank you for the tour of the kitchen.\n\nBest wishes"),
        Example.Flags("Dear Ms. Shah,\n\nI would like to ask where things stand with the Data Analyst position.\n\nThank you!") with
        {
            Kind = DraftKind.StatusInquiry,
        },
        Example.Flags("Dear Priya,\n\nThank you for letting me know. I hope to apply again next year.") with { Kind = DraftKind.ReplyToRejection },
        Example.Flags("<div>Dear Priya,</div><div><br></div><div>Thank you for the tour of the plant.</div><div><br></div><div>Yours sincerely,</div>") with
        {
            IsHtml = true,
        },
        Example.Flags("Dear Priya,\n\nThank you for the tour. I look forward to hearing from you."),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nBest,\nJane"),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nJane Doe"),
        Example.Fine("Dear Priya,\n\nThank you for the tour. Best, Jane"),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nJ."),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nBest regards,\n\n-- \nJane Doe\n+1 555 0107"),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nKind regards,\n山田花子"),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nJane Doe, RN\n(503) 555-0107"),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nMany thanks,\njane x"),
        Example.Fine("Dear Priya,\n\nThank you for the tour.\n\nRegards,\n[Your Name]"),
        Example.Fine("<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best,</p><div id=\"Signature\"><p>Jane Doe</p><p>Data Analyst</p></div>") with
        {
            IsHtml = true,
        },
        Example.Fine("<p>Dear Priya,</p><p>Thank you for the tour.</p><p>Best,</p><img src=\"cid:signature.png\">") with
        {
            IsHtml = true,
            Attachments = [new("signature.png", "image/png", 4000, IsInline: true)],
        },
        Example.Fine("Tuesday at ten works for me. See you then.") with { Kind = DraftKind.Reply },
        Example.Fine("Choir is at seven.") with { Kind = DraftKind.Other },
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Body.Words.Count == 0 || !reading.Body.IsEnglish || MissingGreeting.IsLivelyConversation(reading) || IsSigned(reading))
            yield break;

        yield return Found("The mail ends without your name; sign it.", DraftPart.Body) with { Fixes = Signed(reading) };
    }

    private static bool IsSigned(Reading reading) =>
        reading.Mail.Signature.Text.Any(char.IsLetter)
        || reading.Body.Prose.Closing?.Name is not null
        || reading.Draft.Attachments.Any(attachment => attachment.IsInline)
        || EndsWithName(reading);

    private static bool EndsWithName(Reading reading)
    {
        var lines = reading.Body.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var own = Mentions.WordsOf($"{reading.Context.User.Name} {reading.Draft.From.Name}").Where(word => word.Length > 1)
            .ToHashSet(StringComparer.Ordinal);
        return lines.Length > 1
            && (lines.TakeLast(LinesToLookAt).Skip(lines.Length > LinesToLookAt ? 0 : 1)
                    .Any(line => line.Length <= LongestName && Mentions.WordsOf(line).Any(own.Contains))
                || LooksLikeName(lines[^1])
                || Mentions.WordsOf(lines[^1]).TakeLast(2).Any(own.Contains));
    }

    /// <summary>A few letters alone in the last line: initials, a name in another alphabet, a field that is still to be filled.</summary>
    private static bool LooksLikeName(string line) =>
        line.Length <= LongestName && ClosingWords.Match(line).Length == 0
        && (line[0] is '[' or '<' or '{' or '«' || line.Length <= 4 || line.Any(unit => unit > 0x2FF && char.IsLetter(unit))
            || (NameLine.IsName(NameLine.Leading(line)) && line[^1] is not ('.' or '!' or '?' or ',')));

    private static IReadOnlyList<Fix> Signed(Reading reading)
    {
        var (body, name) = (reading.Body, reading.Context.User.Name);
        if (name.Length == 0 || body.Text.Length == 0)
            return [];

        var isClosed = body.Prose.Closing is { Name: null, Span.Length: > 0 } closing && body.Text.Length - closing.Span.End <= 2;
        var written = isClosed ? "\n" + name : $"\n\nKind regards,\n{name}";
        return [new($"Sign as {name}", [.. body.Edits(new(body.Text.Length, 0), written)])];
    }
}
