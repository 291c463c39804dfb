using System.Text.Json;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>What holds for any mailbox, on mailboxes of which everything is known.</summary>
public class GeneratedMailboxTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_process_is_found_as_it_is_and_none_invented(int seed)
    {
        var box = GeneratedMailbox.Draw(seed, processes: 15, others: 60);
        var processes = FollowUpList.FindProcesses(GeneratedMailbox.Owner, box.MailFacts, box.AppointmentFacts);

        Assert.Equal(box.Processes.Select(known => $"{known.Company} / {known.Role}").Order(StringComparer.Ordinal),
            processes.Select(process => $"{process.Company} / {process.Role}").Order(StringComparer.Ordinal));
        foreach (var known in box.Processes)
        {
            var found = Assert.Single(FollowUpList.At(known.Last.AddMinutes(1), GeneratedMailbox.Owner,
                processes.Where(process => process.Company == known.Company), Cadence.Default));
            Assert.Equal($"{known.Company}: {known.State}", $"{found.Company}: {found.State}");
            Assert.Equal(known.InterviewedAt, found.InterviewedAt);
            Assert.Equal(known.Nudges, found.NudgesSent);
            Assert.Equal([known.Interviewer.Address], found.Interviewers.Select(person => person.Address));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Any_split_into_syncs_any_order_and_any_repetition_give_the_same_list(int seed)
    {
        var box = GeneratedMailbox.Draw(seed, processes: 10, others: 20);
        var (mails, entries) = (box.MailFacts.ToArray(), box.AppointmentFacts.ToArray());
        var whole = List(mails, entries);
        var random = new Random(seed);

        for (var attempt = 0; attempt < 3; attempt++)
        {
            MailFacts[] arrived = [.. mails, .. mails.Where(_ => random.Next(3) == 0)];
            AppointmentFacts[] seen = [.. entries, .. entries.Where(_ => random.Next(3) == 0)];
            random.Shuffle(arrived);
            random.Shuffle(seen);
            Assert.Equal(whole, List(arrived, seen));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void An_index_kept_up_to_date_knows_what_one_made_at_once_knows(int seed)
    {
        var box = GeneratedMailbox.Draw(seed, processes: 10, others: 20);
        var random = new Random(seed);
        object[] facts = [.. box.MailFacts, .. box.AppointmentFacts, .. Corrections(box)];
        random.Shuffle(facts);
        var index = new InterviewIndex(GeneratedMailbox.Owner);
        HashSet<object> held = [];
        for (var next = 0; next < facts.Length;)
        {
            var coming = facts[next..Math.Min(facts.Length, next += 1 + random.Next(20))];
            held.UnionWith(coming);
            var going = held.Where(_ => random.Next(25) == 0).ToList();
            held.ExceptWith(going);
            index = With(index, coming).With(removed: going.Select(IdOf));
            Assert.Equal(Known(With(new(GeneratedMailbox.Owner), held)), Known(index));
        }

        Assert.Equal(Known(With(new(GeneratedMailbox.Owner), facts)), Known(With(index, facts)));
    }

    private static IEnumerable<Correction> Corrections(GeneratedMailbox box)
    {
        var found = FollowUpList.FindProcesses(GeneratedMailbox.Owner, box.MailFacts, box.AppointmentFacts);
        var at = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
        yield return new Renamed("c1", at, found[0].Facts, "Another Name", null);
        yield return new Merged("c2", at.AddHours(1), found[1].Facts, found[2].Facts);
        yield return new Split("c3", at.AddHours(2), found[3].Facts, [.. found[3].Facts.Take(2)]);
        yield return new NotAnInterview("c4", at.AddHours(3), found[4].Facts);
    }

    private static InterviewIndex With(InterviewIndex index, IReadOnlyCollection<object> facts) =>
        index.With(facts.OfType<MailFacts>(), facts.OfType<AppointmentFacts>(), facts.OfType<Correction>());

    private static string Known(InterviewIndex index) => JsonSerializer.Serialize(index.Processes);

    private static string IdOf(object fact) => fact switch
    {
        MailFacts mail => mail.MailId,
        AppointmentFacts entry => entry.AppointmentId,
        _ => ((Correction)fact).Id,
    };

    [Theory, MemberData(nameof(Seeds))]
    public void At_every_moment_of_a_year_the_list_keeps_its_rules(int seed)
    {
        var box = GeneratedMailbox.Draw(seed, processes: 6, others: 0);
        var processes = FollowUpList.FindProcesses(GeneratedMailbox.Owner, box.MailFacts, box.AppointmentFacts);
        for (var now = new DateTimeOffset(2026, 1, 5, 7, 30, 0, TimeSpan.Zero); now.Year < 2027; now = now.AddHours(31))
        {
            foreach (var item in FollowUpList.At(now, GeneratedMailbox.Owner, processes, Cadence.Default))
                ListRules.Check(GeneratedMailbox.Owner, processes.Single(process => process.Id == item.Id), item, now);
        }
    }

    private static string List(IEnumerable<MailFacts> mails, IEnumerable<AppointmentFacts> entries)
    {
        var processes = FollowUpList.FindProcesses(GeneratedMailbox.Owner, mails, entries);
        var start = new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);
        return string.Join('\n', Enumerable.Range(0, 26).SelectMany(step =>
            FollowUpList.At(start.AddDays(14 * step), GeneratedMailbox.Owner, processes, Cadence.Default)
                .Select(item => JsonSerializer.Serialize(item))));
    }
}
