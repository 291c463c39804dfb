using FsCheck;
using FsCheck.Fluent;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>What holds for any text at all: no exception, spans inside the part, the same answer twice.</summary>
public class LinterProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>Scraps that rules look for, with what breaks readers: markup, lone surrogates, NULs, marks of other scripts.</summary>
    private static readonly string[] Scraps =
    [
        "Hi Priya,", "\n\n", "\n", " ", "Thank you for your time", "!!!", "?!", ":)", "¯\\_(ツ)_/¯", "😀", "🤞🏽", "[Your Name]", "{{", "}}",
        "<Date>", "XXX", "____", "I have attached my portfolio", "please find", "\"", "“", "”", "'", "’", "realy", "teh", "Acme", "Globex",
        "Best,\nJane", "\0", "\ud83d", "\ude00", "e\u0301", "İ", "ß", "\u200b", "\u202e", "<p>", "</p>", "<b>", "<br>", "&amp;",
        "&#128512;", "&nbsp;", "<!--", "-->", "<style>", "</style>", "https://acme.example/x", "priya.shah@acme.example",
        "I look forward to hearing from you", "a great fit", "-", "—", "123", "don't", "(", ")",
    ];

    private static readonly Gen<string> Bodies =
        Gen.OneOf(Gen.Elements(Scraps), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ListOf()
            .Select(parts => string.Concat(parts));

    [Fact]
    public void Any_text_gets_an_answer_with_spans_inside_it() =>
        Prop.ForAll(Arb.From(Bodies), body => IsSound(MailBody.Text(body))).Check(Config);

    [Fact]
    public void Any_markup_gets_an_answer_with_spans_inside_it() =>
        Prop.ForAll(Arb.From(Bodies), body => IsSound(MailBody.Html(body))).Check(Config);

    [Fact]
    public void Any_address_and_name_get_an_answer() => Prop.ForAll(Arb.From(Bodies), text =>
        Linter.Check(Example.Fine("Thank you.").Draft with
        {
            To = [new(text, text), new("", text + "@acme.example"), new(text, null)],
            Subject = text,
        }, Example.Fine("").Context) is not null).Check(Config);

    private static bool IsSound(MailBody body)
    {
        var example = Example.Fine("") with { Interviews = [Sample.Interview, Sample.Other] };
        var draft = example.Draft with { Body = body };

        var review = Linter.Check(draft, example.Context, example.Options);

        return review.Findings.All(finding =>
            finding.Where.Part != DraftPart.Body || finding.Where.Span is not { } span || IsInside(span, body.Content))
            && review.Findings.SelectMany(finding => finding.Fixes).SelectMany(fix => fix.Edits)
                .All(edit => edit.Part != DraftPart.Body || IsInside(edit.Span, body.Content))
            && review.Findings.Select(finding => finding.Message)
                .SequenceEqual(Linter.Check(draft, example.Context, example.Options).Findings.Select(finding => finding.Message));
    }

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
}
