using AngleSharp.Html.Parser;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Benchmarks;

/// <summary>Where the time of a check goes: by stage and by rule, beside AngleSharp parsing the same mail.</summary>
internal static class LinterReport
{
    private static readonly HtmlParser Parser = new();

    public static void Write()
    {
        var draft = SampleMail.Draft;
        var context = SampleMail.Context;
        var reading = Linter.Read(draft, context, LintOptions.Default);
        var mail = MailText.Read(draft.Body);
        var prose = Prose.Read(mail.Authored);
        var words = Words.Of(prose, reading.Phrases.Vocabulary);
        var unknownKind = draft with { Kind = null };
        (string What, Action Work)[] stages =
        [
            ("AngleSharp parses", () => Parser.ParseDocument(draft.Body.Content)),
            ("whole check", () => Linter.Check(draft, context)),
            ("whole check, kind not given", () => Linter.Check(unknownKind, context)),
            ("reading", () => Linter.Read(draft, context, LintOptions.Default)),
            ("- MailText", () => MailText.Read(draft.Body)),
            ("- Prose", () => Prose.Read(mail.Authored)),
            ("- Words", () => Words.Of(prose, reading.Phrases.Vocabulary)),
            ("- phrases", () => reading.Phrases.Find(words)),
            ("- interview", () => InterviewMatcher.Match(reading)),
            ("- intent", () => Intent.Of(reading)),
            ("- lexicon, where a word is unknown", () => Lexicon.Of(reading)),
            ("- message", () => _ = new Message(reading)),
            .. RuleCatalog.All.Select(rule => ($"rule {rule.Id}", (Action)(() => _ = rule.Check(reading).Count()))),
        ];
        var costs = Least.Of(TimeSpan.FromSeconds(stages.Length * 0.5), [.. stages.Select(stage => stage.Work)]);
        for (var stage = 0; stage < stages.Length; stage++)
            Least.Say(stages[stage].What, costs[stage], costs[0]);
    }
}
