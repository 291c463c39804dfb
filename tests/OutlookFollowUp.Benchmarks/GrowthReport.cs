using System.Globalization;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Benchmarks;

/// <summary>How a check grows: with the body's length, with the number of rules, and with input that was made to be slow.</summary>
internal static class GrowthReport
{
    private const int Small = 2 * 1024;
    private const int Large = 64 * 1024;
    private const int Largest = 1024 * 1024;

    private static readonly (string Name, bool IsHtml, string Unit)[] Hostile =
    [
        ("open square brackets", false, "["), ("open curly brackets", false, "{{"), ("brackets that nest", false, "[[name "), ("pairs of brackets", false, "[]"),
        ("double quotes", false, "\""), ("curly quotes", false, "“"), ("apostrophes", false, "'"), ("round brackets", false, "("),
        ("one long word", false, "a"), ("one long unknown word", false, "qzx"), ("short unknown words", false, "realy wich "), ("hyphens in a word", false, "re-"),
        ("exes and hyphens", false, "x-"), ("underscores", false, "_"), ("one sentence without end", false, "thank you and "), ("capitals", false, "THANK YOU "),
        ("names", false, "Priya Shah "), ("names almost right", false, "Prya Shaw "), ("commas", false, ","), ("words and commas", false, "so, "), ("dots", false, "."),
        ("digits", false, "7"), ("numbers", false, "12/3 "), ("days and times", false, "Tuesday 3 March at 2 pm "), ("exclamation marks", false, "!"), ("questions", false, "why? "),
        ("colons and brackets", false, ":("), ("emoji", false, "😀"), ("combining marks", false, "e\u0301\u0301\u0301 "), ("line ends", false, "\n"), ("spaces", false, " "),
        ("quoted lines", false, "> a\n"), ("greetings", false, "Hi Priya,\n"), ("closings", false, "Best,\nJane\n"), ("beginnings of phrases", false, "I look forward to "),
        ("gaps of phrases", false, "I have to "), ("attachments announced", false, "I have attached my "), ("lone surrogates", false, "\ud83d"), ("at signs", false, "a@"), ("addresses", false, "a.b@c.de "),
        ("nested tags", true, "<div>"), ("nested bold", true, "<b>a"), ("open tags", true, "<"), ("entities", true, "&amp;"), ("half entities", true, "&am"), ("comments", true, "<!--"),
        ("styles", true, "<span style=\"color:red\">a</span>"), ("attributes", true, "<p a="), ("breaks", true, "<br>"), ("tables", true, "<table><tr><td>"),
    ];

    public static void Write()
    {
        var all = RuleCatalog.All;
        Console.WriteLine("Rules, on the sample mail:");
        Action[] works = [() => Check(SampleMail.Draft, []), () => Check(SampleMail.Draft, [all[0]]), () => Check(SampleMail.Draft, all.Take(8)), () => Check(SampleMail.Draft, all)];
        var costs = Least.Of(TimeSpan.FromSeconds(3), works);
        foreach (var (name, cost) in new[] { "none", "1", "8", $"all {all.Count}" }.Zip(costs))
            Least.Say(name, cost, costs[0]);

        Console.WriteLine("Length of an ordinary mail, in ns a character:");
        foreach (var length in (int[])[Small, 8 * 1024, Large, 256 * 1024, Largest])
            Say($"{length / 1024} KB", $"{NanosecondsEach(Ordinary(length)):0}");

        Console.WriteLine("Made to be slow, in ns a character at 2 KB, at 64 KB and at 1 MB, the second as a multiple of the first, and of an ordinary mail's:");
        var ordinary = NanosecondsEach(Ordinary(Large));
        foreach (var (name, isHtml, unit) in Hostile)
        {
            var (small, large, largest) = (NanosecondsEach(Of(unit, Small, isHtml)), NanosecondsEach(Of(unit, Large, isHtml)), NanosecondsEach(Of(unit, Largest, isHtml), 1));
            Say(name, $"{small,6:0} {large,6:0} {largest,6:0} {large / small,6:0.00} {large / ordinary,6:0.00}");
        }
    }

    private static int Check(Draft draft, IEnumerable<Rule> rules) => Linter.Check(draft, SampleMail.Context, LintOptions.Default, rules).Findings.Count;

    private static Draft Of(string unit, int length, bool isHtml)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        return SampleMail.Draft with { Body = isHtml ? MailBody.Html(text) : MailBody.Text(text) };
    }

    /// <summary>A mail with all that a mail has, its middle again and again.</summary>
    private static Draft Ordinary(int length)
    {
        const string Middle = "<div>Thank you for the two hours on Tuesday, and for the walk through the cold store while the second compressor was changed.</div>\n";
        var text = string.Concat(Enumerable.Repeat(Middle, Math.Max(1, length / Middle.Length)));
        return SampleMail.Draft with { Body = MailBody.Html($"<div>Dear Ms. Shah,</div>\n{text}<div>Kind regards,<br>Jane Doe</div>") };
    }

    /// <summary>The least processor time of several rounds, of which the first compiles.</summary>
    private static double NanosecondsEach(Draft draft, int rounds = 0)
    {
        var least = double.MaxValue;
        for (var round = 0; round < (rounds > 0 ? rounds : Math.Clamp(500_000 / draft.Body.Content.Length, 3, 200)); round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            Linter.Check(draft, SampleMail.Context);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds);
        }

        return least / draft.Body.Content.Length;
    }

    private static void Say(string what, FormattableString values) => Console.WriteLine($"{what,-32} {values.ToString(CultureInfo.InvariantCulture)}");
}
