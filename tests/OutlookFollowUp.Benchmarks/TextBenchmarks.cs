using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Benchmarks;

/// <summary>What the text layer costs for one draft, beside AngleSharp's parse of the same HTML.</summary>
[ShortRunJob]
[MemoryDiagnoser, MinColumn]
public class TextBenchmarks
{
    private readonly HtmlParser _parser = new();
    private readonly MailBody _body = MailBody.Html(SampleMail.Html);
    private MappedText _authored = MappedText.Empty;

    [GlobalSetup]
    public void ReadOnce() => _authored = MailText.Read(_body).Authored;

    [Benchmark(Baseline = true)]
    public object AngleSharpParse() => _parser.ParseDocument(_body.Content);

    [Benchmark]
    public Prose MailTextAndProse() => Prose.Read(MailText.Read(_body).Authored);

    [Benchmark]
    public MailText MailTextOnly() => MailText.Read(_body);

    [Benchmark]
    public Prose ProseOnly() => Prose.Read(_authored);
}
