using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>A thank-you of 150 words in Outlook's HTML through every rule, beside AngleSharp parsing the same source.</summary>
[MemoryDiagnoser]
public class LinterBenchmarks
{
    private static readonly HtmlParser Parser = new();

    private readonly DraftContext _context = new(Sample.Evening, Sample.Zone, Sample.Candidate) { Interviews = [Sample.Interview, Sample.Other], Contacts = [Sample.Priya, Sample.Lena] };

    private readonly Draft _draft = new(Sample.Jane, [Sample.Priya], "Thank you - Data Analyst interview", MailBody.Html(Source()));

    [Benchmark(Baseline = true)]
    public int AngleSharpParses() => Parser.ParseDocument(_draft.Body.Content).All.Length;

    [Benchmark]
    public int LinterChecks() => Linter.Check(_draft, _context).Findings.Count;

    private static string Source()
    {
        const string Style = "font-family: Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);";
        string[] paragraphs =
        [
            "Dear Priya,",
            "Thank you for the hour this afternoon, and for drawing the warehouse on the back of the agenda. I had read about your dbt migration, but I had not "
                + "understood until then why the forty models of the finance team have to move last, and why nobody wants to be on call in the week when they do.",
            "On the train I thought about the rota. At Tailspin we gave whoever carried the pager the right to refuse new models for that week, and the number of "
                + "alarms fell by half within a quarter. I would be glad to show you the charts, and I would be gladder still to try it with your team.",
            "You asked how I would explain a late load to a room of accountants. My answer was too long; the short one is that I would bring the invoice that is missing.",
            "The Data Analyst position is what I hoped it would be. I can come to the office on any day next week.",
            "Kind regards,<br>Jane Doe",
        ];
        var divs = paragraphs.Select(text => $"<div class=\"elementToProof\" style=\"{Style}\">\n{text}</div>\n<div class=\"elementToProof\" style=\"{Style}\"><br>\n</div>\n");
        return "<html><head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><style type=\"text/css\" style=\"display:none;\"> P {margin-top:0;margin-bottom:0;} </style></head>\n"
            + $"<body dir=\"ltr\">\n{string.Concat(divs)}</body>\n</html>";
    }
}
