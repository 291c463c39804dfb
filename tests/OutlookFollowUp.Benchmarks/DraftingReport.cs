using Markdig;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>One thank-you written from its template, beside Markdig parsing and rendering the same text.</summary>
internal static class DraftingReport
{
    public static void Write()
    {
        var occasion = new Occasion(DraftKind.ThankYou, Sample.Interview, Sample.Priya, Sample.Candidate, Sample.Evening, Sample.Zone);
        var built = TemplateBook.All.Single(template => template.Name == "thank-you.neutral");
        var template = built.Template;
        var text = Composer.Compose(template, occasion, DraftLength.Full, 0).Text;
        var draft = new Draft(Sample.Jane, [Sample.Priya], "Thank you – Data Analyst interview", MailBody.Text(text)) { Kind = DraftKind.ThankYou };
        var context = new DraftContext(Sample.Evening, Sample.Zone, Sample.Candidate) { Interviews = [Sample.Interview] };
        (string What, Action Work)[] works =
        [
            ("Markdig parses and renders", () => Markdown.ToHtml(text)),
            ("compose, HTML and plain text", () => Composer.Compose(template, occasion, DraftLength.Full, 0)),
            ("read the template", () => TemplateReader.Read(built.Markdown)),
            ("check the draft", () => Linter.Check(draft, context)),
        ];
        var costs = Least.Of(TimeSpan.FromSeconds(works.Length * 2), [.. works.Select(work => work.Work)]);
        for (var work = 0; work < works.Length; work++)
            Least.Say(works[work].What, costs[work], costs[0]);
    }
}
