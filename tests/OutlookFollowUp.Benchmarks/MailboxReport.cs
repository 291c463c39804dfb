using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Testing;

namespace OutlookFollowUp.Benchmarks;

/// <summary>
/// Time and memory from a mailbox's messages to its list, beside just deserialising the same JSON; and what one new message costs in it.
/// </summary>
internal static class MailboxReport
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static void Write()
    {
        foreach (var (messages, processes) in new[] { (1_000, 10), (5_000, 50), (20_000, 50), (20_000, 200) })
            Write(messages, processes);
    }

    private static void Write(int messages, int processes)
    {
        var box = GeneratedMailbox.Draw(seed: 1, processes, messages - (5 * processes));
        var json = JsonSerializer.SerializeToUtf8Bytes(box.Mails);
        Say($"{box.Mails.Count} messages, {processes} processes, {json.Length / 1048576.0:0.0} MB of JSON");
        List(box, json);
        var reading = Timed("just deserialise", () => JsonSerializer.Deserialize<Mail[]>(json)!.Length);
        var whole = Timed("deserialise, read, find, list", () => List(box, json));
        Say($"  {whole / reading:0.00} times");

        var facts = box.MailFacts.ToList();
        var entries = box.AppointmentFacts.ToList();
        Say($"  {facts.Count} of the messages say something about interviews");
        Timed("find processes in what is known", () => FollowUpList.FindProcesses(GeneratedMailbox.Owner, facts, entries).Count);
        var found = FollowUpList.FindProcesses(GeneratedMailbox.Owner, facts, entries);
        Timed("list what is due", () => FollowUpList.At(Now, GeneratedMailbox.Owner, found, Cadence.Default).Count);
        var index = new InterviewIndex(GeneratedMailbox.Owner).With(facts, entries);
        Timed("keep what is known", () => new InterviewIndex(GeneratedMailbox.Owner).With(facts, entries).Processes.Count);
        TimeNewMessages(box, index);
    }

    /// <summary>What one more message costs a mailbox that is known, on average over messages of all kinds in it.</summary>
    private static void TimeNewMessages(GeneratedMailbox box, InterviewIndex index)
    {
        const int Step = 7;
        List<Mail> mails = [.. box.Mails.Where((_, at) => at % (box.Mails.Count / 100) == Step)];
        _ = index.Processes;
        Timed("100 new messages, read", () => mails.Count(mail => MailReader.Read(mail, GeneratedMailbox.Owner) is not null));
        List<MailFacts> known = [.. mails.Select(mail => MailReader.Read(mail, GeneratedMailbox.Owner)).OfType<MailFacts>()];
        List<InterviewIndex> before = [.. known.Select(facts => index.With(removed: [facts.MailId]))];
        before.ForEach(without => _ = without.Processes);
        Timed($"{known.Count} new messages, put in and found",
            () => known.Zip(before, (facts, without) => without.With([facts]).Processes.Count).Sum());
    }

    private static int List(GeneratedMailbox box, byte[] json)
    {
        var mails = JsonSerializer.Deserialize<Mail[]>(json)!;
        var processes = FollowUpList.FindProcesses(GeneratedMailbox.Owner,
            mails.Select(mail => MailReader.Read(mail, GeneratedMailbox.Owner)).OfType<MailFacts>(), box.AppointmentFacts);
        return FollowUpList.At(Now, GeneratedMailbox.Owner, processes, Cadence.Default).Count;
    }

    /// <summary>The least of five runs, and what one of them allocates and leaves on the heap.</summary>
    private static double Timed(string what, Func<int> work)
    {
        var least = double.MaxValue;
        long allocated = 0;
        for (var run = 0; run < 5; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        Say($"  {what,-34} {least,10:0.00} ms {allocated / 1048576.0,9:0.0} MB allocated");
        return least;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
