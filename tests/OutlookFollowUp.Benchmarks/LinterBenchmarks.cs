using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>A thank-you of 150 words in Outlook's HTML through every rule, beside AngleSharp parsing the same source.</summary>
[MemoryDiagnoser]
public class LinterBenchmarks
{
    private readonly HtmlParser _parser = new();
    private readonly DraftContext _context = new(Sample.Evening, Sample.Zone, Sample.Candidate)
    {
        Interviews = [Sample.Interview, Sample.Other],
        Contacts = [Sample.Priya, Sample.Lena],
    };
    private readonly Draft _draft = new(Sample.Jane, [Sample.Priya], "Thank you - Data Analyst interview", MailBody.Html(SampleMail.Html))
    {
        Kind = DraftKind.ThankYou,
    };

    [Benchmark(Baseline = true)]
    public int AngleSharpParses() => _parser.ParseDocument(SampleMail.Html).All.Length;

    [Benchmark]
    public int LinterChecks() => Linter.Check(_draft, _context).Findings.Count;
}
