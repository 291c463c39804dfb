using FsCheck;
using FsCheck.Fluent;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Tests.Text;

/// <summary>What holds for every text there is, mail or not.</summary>
public sealed class TextProperties
{
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p class=x>", "</p>", "<b>", "</b>", "<br>", "<br/>", "<td>", "<table>", "</table>", "<hr>",
        "<blockquote type=cite>", "</blockquote>",
        "<blockquote>", "<div id=\"Signature\">", "<div class='gmail_quote'>", "<div id=divRplyFwdMsg>", "<span style=\"display:none\">",
        "<span style=\"color:red;font-size:8pt\">",
        "</span>", "<!-- x -->", "<!--", "<script>", "</script>", "<style>", "</style>", "<img alt=😀>", "<pre>", "</pre>", "&amp;",
        "&nbsp;", "&#8217;", "&#x1F600;", "&shy;", "&bogus;", "&",
        "<", ">", "\"", "'", "=", " ", "  ", "\t", "\n", "\r\n", "\n\n", "> ", "-- \n", "Dear Ana,", "Hi ", "Kind regards,\n", "Jo Hill",
        "Ana Ruiz", "thank you", "word", "don't", "it’s", "e.g. ",
        "Mr. ", ". ", "! ", "?", "...", "3.5", "6:45", "a@b.example", "https://a.example/x", "www.", "😀", "👩‍💻", "🇬🇧", "e\u0301", "é",
        "\u200B", "\u202E", "\0", "\uD800", "\uDC00", "\u00A0",
        "From: Ana\nSent: Monday\nTo: Jo\nSubject: x\n", "On 4 May 2026, Ana wrote:\n", "-----Original Message-----\n", "+44 20 7946 0991",
        "Sent from my iPhone",
    ];

    private static Arbitrary<MailBody> Bodies =>
        (from pieces in Gen.Elements(Pieces).ListOf()
         from isHtml in Gen.Elements(true, false)
         select new MailBody(isHtml ? BodyType.Html : BodyType.Text, string.Concat(pieces))).ToArbitrary();

    private static Arbitrary<MailBody> AnyBodies =>
        (from text in ArbMap.Default.GeneratorFor<string>()
         from isHtml in Gen.Elements(true, false)
         select new MailBody(isHtml ? BodyType.Html : BodyType.Text, text ?? "")).ToArbitrary();

    [Fact]
    public void Every_part_points_into_the_source_in_order()
    {
        Check(body =>
        {
            var mail = MailText.Read(body);
            return new[] { mail.Authored, mail.Signature, mail.Quoted }.All(part => PointsInOrder(part, body.Content));
        });
    }

    [Fact]
    public void Every_character_that_was_written_plainly_is_the_one_in_the_source()
    {
        Check(body =>
        {
            var text = MailText.Read(body).Authored;
            return Enumerable.Range(0, text.Text.Length).All(i => IsItself(text, i));
        });
    }

    [Fact]
    public void The_same_mail_reads_the_same_twice() => Check(body => Everything(body) == Everything(body));

    [Fact]
    public void Tokens_sentences_and_paragraphs_cover_the_text_in_order()
    {
        Check(body =>
        {
            var prose = Prose.Read(MailText.Read(body).Authored);
            return IsInOrder(prose.Tokens.Select(token => token.Span), prose.Text) && IsInOrder(prose.Sentences, prose.Text)
                && IsInOrder(prose.Paragraphs, prose.Text)
                && prose.Tokens.Sum(token => token.Span.Length) == prose.Text.Count(unit => !char.IsWhiteSpace(unit))
                && prose.Tokens.All(token => prose.Sentences.Any(sentence => sentence.Contains(token.Span)));
        });
    }

    [Fact]
    public void Greeting_and_closing_lie_in_the_text()
    {
        Check(body =>
        {
            var prose = Prose.Read(MailText.Read(body).Authored);
            IEnumerable<TextSpan?> spans = [prose.Greeting?.Span, prose.Greeting?.Group, prose.Closing?.Span, prose.Closing?.Name,
                .. prose.Greeting?.Names.Select(name => (TextSpan?)name) ?? []];
            return spans.All(span =>
                span is null || (span.Value.Start >= 0 && span.Value.Length >= 0 && span.Value.End <= prose.Text.Length));
        });
    }

    [Fact]
    public void The_looks_cover_the_authored_text_of_HTML()
    {
        Check(body =>
        {
            var mail = MailText.Read(body);
            return IsInOrder(mail.Formatting.Select(run => run.Span), mail.Authored.Text)
                && (!mail.Authored.IsHtml || mail.Formatting.Sum(run => run.Span.Length) == mail.Authored.Text.Length);
        });
    }

    [Fact]
    public void Edits_of_a_span_do_not_overlap_and_leave_every_tag()
    {
        Check(body =>
        {
            var text = MailText.Read(body).Authored;
            if (text.Text.Length == 0)
                return true;

            var start = text.Text.Length / 3;
            var edits = text.ToSourceEdits(TextSpan.Between(start, text.Text.Length), "x");
            return IsInOrder(edits.Select(edit => edit.Span), text.Source) && edits[0].Text == "x"
                && (!text.IsHtml || edits.All(edit => IsFreeOfTags(text.Source.AsSpan(edit.Span.Start, edit.Span.Length))));
        });
    }

    private static void Check(Func<MailBody, bool> holds)
    {
        var quick = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60);
        Prop.ForAll(Bodies, holds).Check(quick);
        Prop.ForAll(AnyBodies, holds).Check(quick);
    }

    private static bool PointsInOrder(MappedText text, string source)
    {
        var last = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            var span = text.ToSource(new(i, 1));
            if (span.Start < last || span.Length < 0 || span.End > source.Length)
                return false;

            last = span.Start;
        }

        return true;
    }

    private static bool IsItself(MappedText text, int at)
    {
        var span = text.ToSource(new(at, 1));
        return span.Length != 1 || char.IsWhiteSpace(text.Text[at]) || text.Source[span.Start] == text.Text[at];
    }

    private static bool IsInOrder(IEnumerable<TextSpan> spans, string text)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.Length < 0 || span.End > text.Length)
                return false;

            end = span.End;
        }

        return true;
    }

    /// <summary>A bare &lt; that is text, or a picture that is an emoji, may be replaced; any other tag may not.</summary>
    private static bool IsFreeOfTags(ReadOnlySpan<char> replaced) =>
        replaced.IndexOf("</") < 0 && replaced.IndexOf("<div") < 0 && replaced.IndexOf("<b>") < 0 && replaced.IndexOf("<br") < 0
        && replaced.IndexOf("<span") < 0;

    private static string Everything(MailBody body)
    {
        var mail = MailText.Read(body);
        var prose = Prose.Read(mail.Authored);
        return string.Join('|', mail.Authored.Text, mail.Signature.Text, mail.Quoted.Text, string.Join(',', mail.Formatting),
            string.Join(',', prose.Tokens),
            string.Join(',', prose.Sentences), prose.Greeting?.Span, prose.Greeting?.Group, prose.Closing);
    }
}
