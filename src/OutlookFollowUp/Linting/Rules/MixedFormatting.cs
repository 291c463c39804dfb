using System.Buffers;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>Pasted text whose font, size or colour gives it away.</summary>
internal sealed class MixedFormatting : Rule
{
    private const int MostFindings = 3;

    private static readonly SearchValues<char> CodeMarks = SearchValues.Create("_=(){}<>/\\$#;|`@");

    /// <summary>What has more is no mail that somebody typed.</summary>
    private const int MostRuns = 400;
    private const int FewestLetters = 2;
    private const int EnoughOfTheRest = 40;

    private const string Calibri = "<div style=\"font-family: Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);\">";
    private const string Aptos = "<div class=\"elementToProof\" style=\"font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);\">";
    private const string Word = "<html><head><style><!-- p.MsoNormal {font-size:11.0pt; font-family:\"Calibri\",sans-serif;} --></style></head><body><div class=\"WordSection1\">";
    private const string Thanks = Calibri + "Dear Priya,</div>" + Calibri + "<br></div>" + Calibri + "Thank you for the walk through the shed this morning, and for the look at the larch planks.</div>";
    private const string Signed = Calibri + "Kind regards,<br>Jane Doe</div>";

    /// <summary>Who says that the answers are in blue has coloured them on purpose.</summary>
    private static readonly PhraseSet OnPurpose = new("""
        in (red|blue|green|purple|orange|colour|color|grey|gray|brown|yellow)
        (marked|highlighted|coloured|colored|answers below|comments below|inline)
        """);

    public override string Id => "mixed-formatting";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "Pasted text whose font, size or colour gives it away.";

    public override string Why => "A name in another font says: this mail was made for somebody else, and you were put in.";

    public override string Source => "R6, R14";

    public override IReadOnlyList<Example> Examples =>
    [
        Html(Thanks + Calibri + "The <span style=\"font-family: &quot;Courier New&quot;, monospace; font-size: 10pt; color: rgb(112, 48, 160);\">[|Data Analyst|]</span> job suits me.</div>" + Signed),
        Html(Calibri + "Dear <span style=\"font-family: Arial; font-size: 10pt;\">[|Priya|]</span>,</div>" + Calibri + "Thank you for the walk through the shed this morning, and for the larch planks.</div>" + Signed),
        Html(Thanks + Calibri + "I would love to work at <font color=\"#1F497D\">[|Acme|]</font> in the spring.</div>" + Signed),
        Html(Thanks + Calibri + "The rota of <span style=\"font-size:16pt\">[|the night shift|]</span> would suit me well.</div>" + Signed),
        Html(Thanks + "<div style=\"font-family: 'Times New Roman', serif; font-size: 12pt;\">[|I believe that my experience and my skills make me the right person for this team.|]</div>" + Signed),
        Html(Word + "<p class=\"MsoNormal\">Dear Ms. Shah,</p><p class=\"MsoNormal\">Thank you for the interview. The relay in the glass case, which tripped for a kite, told me enough.</p>"
            + "<p class=\"MsoNormal\">It would be good to join <span style='font-family:\"Times New Roman\",serif'>[|Acme as a Data Analyst|]</span> in May.<o:p></o:p></p><p class=\"MsoNormal\">Respectfully,<br>Jane</p></div></body></html>"),
        Html("<p>Dear Priya,</p><p>Thank you for the walk through the shed this morning, and for the <span style=\"color:#888888\">[|larch planks|]</span> in the yard.</p><p>Jane</p>"),
        Example.Fine(Thanks + Calibri + "The <b>Data Analyst</b> job, with its <i>nightly</i> loads, <u>suits</u> me.</div>" + Signed) with { IsHtml = true },
        Example.Fine(Thanks + Calibri + "My portfolio: <a href=\"https://jane.example\" style=\"color: rgb(5, 99, 193);\">jane.example</a></div>" + Signed) with { IsHtml = true },
        Example.Fine(Aptos + "Dear Priya,</div>" + Aptos + "Thank you for the walk through the shed, and the larch planks.</div><div style=\"font-family:Calibri;font-size:11pt\">I can start in May.</div>" + Signed) with
        {
            IsHtml = true,
        },
        Example.Fine(Thanks + "<div style=\"font-family:'Brush Script MT';font-size:20pt;color:navy\">Jane Doe</div>") with { IsHtml = true },
        Example.Fine(Thanks + "<div style=\"font-family: Calibri; font-size: 12pt; color: #212121;\">The rota sounds fine.</div>" + Signed) with { IsHtml = true },
        Example.Fine(Thanks + Calibri + "I would run <span style=\"font-family:Consolas;font-size:10pt\">dbt run --select stg_orders</span> first.</div>" + Signed) with { IsHtml = true },
        Example.Fine(Thanks + Calibri + "It was fun <span style=\"font-family:'Segoe UI Emoji'\">🙂</span> to see.</div>" + Signed) with { IsHtml = true },
        Example.Fine(Thanks + "<ul><li><span style=\"font-family:Symbol\">·</span>" + Calibri + "the rota</div></li></ul>" + Signed) with { IsHtml = true },
        Example.Fine(Calibri + "My answers are in blue:</div>" + Calibri + "When could you start? <span style=\"color:blue\">In May.</span></div>" + Signed) with { IsHtml = true, Kind = DraftKind.AdditionalInformation },
        Example.Fine(Thanks + Signed + "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p><b>From:</b> Priya Shah<br><b>Sent:</b> Monday<br><b>To:</b> Jane Doe<br><b>Subject:</b> Tuesday</p></div>"
            + "<p style=\"font-family:Arial;color:purple\">See you on <span style=\"font-size:20pt\">Tuesday</span>.</p>") with { IsHtml = true },
        Example.Fine("Dear Priya,\n\nThank you for the walk.\n\nJane"),
    ];

    internal override IReadOnlyList<PhraseSet> Phrases => [OnPurpose];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Mail.Formatting.Count is < 2 or > MostRuns || reading.Kind == DraftKind.Reply || reading.Body.Has(OnPurpose))
            return [];

        var body = reading.Body;
        var end = body.Prose.Closing is { } closing ? closing.Span.Start : body.Text.Length;
        var runs = reading.Mail.Formatting.Where(run => run.Span.Start < end && Letters(body.Text, run.Span) > 0)
            .Select(run => run with { Span = TextSpan.Between(run.Span.Start, Math.Min(run.Span.End, end)) }).ToList();
        if (runs.Count < 2)
            return [];

        var looks = MainLooks(body.Text, runs);
        return body.Prose.Paragraphs.Take(MostRuns).Where(paragraph => paragraph.Start < end)
            .SelectMany(paragraph => OddIn(reading, looks, paragraph, runs)).Take(MostFindings);
    }

    private static Example Html(string body) => Example.Flags(body) with { IsHtml = true };

    private IEnumerable<Finding> OddIn(Reading reading, Looks looks, TextSpan paragraph, List<FormattedRun> runs)
    {
        var body = reading.Body;
        var here = runs.Where(run => run.Span.Overlaps(paragraph))
            .Select(run => run with { Span = Within(body.Text, run.Span, paragraph) }).Where(run => run.Span.Length > 0).ToList();
        var isAside = here.TrueForAll(run => looks.Differs(run.Format, isAside: false) || run.Format.IsLink || Letters(body.Text, run.Span) < FewestLetters);
        var rest = runs.Where(run => !run.Span.Overlaps(paragraph) && !looks.Differs(run.Format, isAside: true)).Sum(run => Letters(body.Text, run.Span));
        if (isAside && rest < EnoughOfTheRest)
            yield break;

        for (var first = 0; first < here.Count; first++)
        {
            if (!IsOdd(body, looks, here[first], isAside))
                continue;

            var last = first;
            while (last + 1 < here.Count && IsOdd(body, looks, here[last + 1], isAside))
                last++;
            yield return Odd(reading, looks, here[first..(last + 1)]);
            first = last;
        }
    }

    private Finding Odd(Reading reading, Looks looks, List<FormattedRun> odd)
    {
        var span = TextSpan.Between(odd[0].Span.Start, odd[^1].Span.End);
        var edits = odd.Select(run => Edits(reading, looks, run)).ToList();
        return Found($"“{Shown(reading.Body[span])}” stands out in {looks.Describe(odd[0].Format)}, as pasted text does; clear its formatting.", reading.Body, span) with
        {
            Fixes = edits.TrueForAll(edit => edit is not null) ? [new("Make it look like the rest", [.. edits.SelectMany(edit => edit!)])] : [],
        };
    }

    private static string Shown(string words) => words.Length <= 60 ? words : words[..59].TrimEnd() + "…";

    /// <summary>Puts the look of the rest around a run that no tag divides.</summary>
    private static IReadOnlyList<Edit>? Edits(Reading reading, Looks looks, FormattedRun run)
    {
        var source = reading.Body.Prose.Source.ToSource(run.Span);
        var isWhole = reading.Draft.Body.Content.AsSpan(source.Start, source.Length).IndexOfAny('<', '>') < 0;
        return isWhole && looks.Style(run.Format) is { } style
            ? [new(DraftPart.Body, new(source.Start, 0), $"<span style=\"{style}\">"), new(DraftPart.Body, new(source.End, 0), "</span>")]
            : null;
    }

    private static bool IsOdd(Passage body, Looks looks, FormattedRun run, bool isAside) =>
        !run.Format.IsLink && looks.Differs(run.Format, isAside) && Letters(body.Text, run.Span) >= FewestLetters
        && !IsAddressOrCode(body, run);

    private static bool IsAddressOrCode(Passage body, FormattedRun run)
    {
        var tokens = body.Prose.TokensIn(run.Span);
        for (var token = tokens.Start.Value; token < tokens.End.Value; token++)
        {
            if (body.Prose.Tokens[token].Kind is TokenKind.WebAddress or TokenKind.MailAddress)
                return true;
        }

        var text = body[run.Span];
        return Looks.IsTypewriter(run.Format)
            && (text.AsSpan().IndexOfAny(CodeMarks) >= 0 || text.Contains("--", StringComparison.Ordinal) || text.Any(char.IsDigit)
                || (!text.Contains(' ', StringComparison.Ordinal) && text.All(char.IsLower)));
    }

    /// <summary>The part of a run that lies in a paragraph, without the white space around it.</summary>
    private static TextSpan Within(string text, TextSpan run, TextSpan paragraph)
    {
        var (start, end) = (Math.Max(run.Start, paragraph.Start), Math.Min(run.End, paragraph.End));
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, Math.Max(start, end));
    }

    private static Looks MainLooks(string text, List<FormattedRun> runs)
    {
        var own = runs.Where(run => !run.Format.IsLink).Select(run => (run.Format, Letters: Letters(text, run.Span))).ToList();
        return new(new(
            Most(own, format => format.Font), Most(own, format => format.Size), Most(own, format => format.Color)));
    }

    private static T? Most<T>(List<(TextFormat Format, int Letters)> runs, Func<TextFormat, T?> part) =>
        runs.GroupBy(run => part(run.Format)).Select(group => (group.Key, Letters: group.Sum(run => run.Letters)))
            .OrderByDescending(each => each.Letters).Select(each => each.Key).FirstOrDefault();

    /// <summary>Letters of the Latin alphabet: other scripts bring fonts of their own.</summary>
    private static int Letters(string text, TextSpan span)
    {
        var count = 0;
        foreach (var unit in text.AsSpan(span.Start, span.Length))
            count += unit < 0x250 && char.IsLetter(unit) ? 1 : 0;
        return count;
    }
}
