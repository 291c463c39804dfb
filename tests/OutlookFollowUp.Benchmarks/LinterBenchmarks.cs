using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>A thank-you of 150 words in Outlook's HTML through every rule, beside AngleSharp parsing the same source.</summary>
[MemoryDiagnoser]
public class LinterBenchmarks
{
    private readonly HtmlParser _parser = new();

    [Benchmark(Baseline = true)]
    public int AngleSharpParses() => _parser.ParseDocument(SampleMail.Html).All.Length;

    [Benchmark]
    public int LinterChecks() => Linter.Check(SampleMail.Draft, SampleMail.Context).Findings.Count;
}
