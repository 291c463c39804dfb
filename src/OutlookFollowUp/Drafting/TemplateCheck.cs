using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Drafting;

/// <summary>Checks a template like code: what cannot be read, and what the draft check would say of it with its slots filled.</summary>
public static class TemplateCheck
{
    /// <summary>More ways of saying a paragraph than this are not all tried.</summary>
    private const int MostWays = 8;

    private static readonly TimeZoneInfo Zone = Sample.Zone;

    private static readonly Interview Interview = Sample.Interview with { Concerns = ["little experience with Snowflake"], DecisionBy = new(2026, 3, 13) };

    /// <summary>What is wrong, from the top down; nothing for a template that can be used as it is.</summary>
    public static IReadOnlyList<TemplateProblem> Check(string markdown)
    {
        var (template, problems) = TemplateReader.Read(markdown);
        if (template is null)
            return problems;

        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var ways = Math.Min(MostWays, template.Body.Max(choice => choice.Ways.Count));
        var findings =
            from kind in template.Kinds
            from length in template.Length is { } only ? [only] : Enum.GetValues<DraftLength>()
            from way in Enumerable.Range(0, ways)
            from finding in Findings(template, kind, length, way)
            where finding.Severity < Severity.Suggestion
            select Problem(finding, lines, template);
        return [.. problems.Concat(findings).Distinct().OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    /// <summary>The template with every slot filled by its sample.</summary>
    public static Composition Preview(DraftTemplate template, DraftLength length, int way) =>
        Composer.Compose(template, SlotValues.Samples(template.Kinds[0], length), way);

    private static IReadOnlyList<Finding> Findings(DraftTemplate template, DraftKind kind, DraftLength length, int way)
    {
        var draft = Composer.Compose(template, SlotValues.Samples(kind, length), way);
        var context = Context(kind);
        if (template.Form != DraftForm.Mail)
            return NoteCheck.Check(template.Form, draft.Text, length, kind, Sample.Priya, context, LintOptions.Default);
        return Linter.Check(
            new Draft(Sample.Jane, [Sample.Priya], draft.Subject, MailBody.Text(draft.Text))
            {
                Kind = kind,
                Attachments = [new("portfolio.pdf", "application/pdf", 90_000)],
            },
            context).Findings;
    }

    /// <summary>The samples' interview, at a moment at which such a mail is due.</summary>
    private static DraftContext Context(DraftKind kind)
    {
        var thanks = Sample.SentToPriya(Sample.At(2026, 3, 4, 9), "Thank you for the interview", "Dear Priya,\n\nThank you for the interview.\n\nJane");
        var nudge = Sample.SentToPriya(Sample.At(2026, 3, 16, 10), "Data Analyst", "Dear Priya,\n\nIs there any news? I am still interested.\n\nJane");
        var isFirst = kind is DraftKind.ThankYou or DraftKind.LateThankYou;
        return new(Now(kind), Zone, Sample.Candidate)
        {
            Interviews = [Interview with { Status = Status(kind) }],
            Sent = isFirst ? [] : kind == DraftKind.SecondNudge ? [thanks, nudge] : [thanks],
        };
    }

    private static DateTimeOffset Now(DraftKind kind) => kind switch
    {
        DraftKind.ThankYou => Sample.At(2026, 3, 4, 10),
        DraftKind.StatusInquiry => Sample.At(2026, 3, 18, 10),
        DraftKind.SecondNudge => Sample.At(2026, 3, 25, 10),
        DraftKind.Reconnect => Sample.At(2026, 9, 3, 10),
        _ => Sample.At(2026, 3, 9, 10),
    };

    private static InterviewStatus Status(DraftKind kind) => kind switch
    {
        DraftKind.ReplyToOffer => InterviewStatus.Offer,
        DraftKind.ReplyToRejection or DraftKind.FeedbackRequest => InterviewStatus.Rejected,
        _ => InterviewStatus.Held,
    };

    private static TemplateProblem Problem(Finding finding, string[] lines, DraftTemplate template)
    {
        var quote = finding.Where.Quote ?? "";
        var line = quote.Length > 0 ? Array.FindIndex(lines, each => each.Contains(quote, StringComparison.Ordinal)) : -1;
        var message = $"With its slots filled, the draft check says: {finding.Message} ({finding.Rule})";
        return line >= 0
            ? new(line + 1, lines[line].IndexOf(quote, StringComparison.Ordinal) + 1, finding.Severity == Severity.Error, message)
            : new(template.Body[0].Ways[0].Line, 1, finding.Severity == Severity.Error, message);
    }
}
