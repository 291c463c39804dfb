using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Benchmarks;

/// <summary>The whole check beside Harper, which runs in Node: the same texts, the same machine, one after the other.</summary>
internal static class HarperReport
{
    private const int Texts = 300;

    public static void Write(string folder)
    {
        var texts = NewTexts();
        var (harper, started) = Harper(folder, texts);
        var check = Check(texts);
        Say("first draft, compiling included", check.First, harper.First);
        Say("new text, p50", At(check.Fresh, 50), At(harper.Fresh, 50));
        Say("new text, p99", At(check.Fresh, 99), At(harper.Fresh, 99));
        Say("the same text again, p50", At(check.Again, 50), At(harper.Again, 50));
        Say("the same text again, p99", At(check.Again, 99), At(harper.Again, 99));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Harper's process, from its start to its end: {started.TotalSeconds:0.0} s"));
    }

    /// <summary>The sample mail, in each with other words of its own in every seventh place, so that neither has seen a sentence before.</summary>
    private static string[] NewTexts()
    {
        var sample = MailText.Read(SampleMail.Draft.Body).Authored.Text;
        var words = sample.Split(' ');
        var random = new Random(1);
        return [.. Enumerable.Range(0, Texts).Select(text => string.Join(' ',
            words.Select((word, place) => place % 7 == text % 7 && !word.Contains('\n', StringComparison.Ordinal) ? words[random.Next(20, words.Length - 10)].ReplaceLineEndings("") : word)))];
    }

    private static (Times Harper, TimeSpan Process) Harper(string folder, string[] texts)
    {
        var start = Stopwatch.GetTimestamp();
        using var node = Process.Start(new ProcessStartInfo("node", "measure.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        JsonSerializer.Serialize(node.StandardInput.BaseStream, texts);
        node.StandardInput.Close();
        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return (JsonSerializer.Deserialize<Times>(answer, JsonSerializerOptions.Web)!, Stopwatch.GetElapsedTime(start));
    }

    private static Times Check(string[] texts)
    {
        var first = Milliseconds(texts[0]);
        // Until tiered compilation is done, as a service that has run for a minute is.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3);)
            Milliseconds(texts[0]);
        var fresh = new List<double>();
        var again = new List<double>();
        foreach (var text in texts.Skip(1))
        {
            fresh.Add(Milliseconds(text));
            again.Add(Milliseconds(text));
        }

        return new(first, fresh, again);
    }

    private static double Milliseconds(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Linter.Check(SampleMail.Draft with { Body = MailBody.Text(text) }, SampleMail.Context);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double At(IReadOnlyList<double> times, int percent) => times.Order().ElementAt(times.Count * percent / 100);

    private static void Say(string what, double check, double harper) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-34} {check,9:0.000} ms   Harper {harper,9:0.000} ms   {harper / check,7:0.0} times"));

    /// <summary>In milliseconds.</summary>
    private sealed record Times(double First, IReadOnlyList<double> Fresh, IReadOnlyList<double> Again);
}
