using System.Text.Json;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>
/// What holds for every mailbox at every moment: mailboxes are drawn from a seed, with steps that may come in any combination.
/// </summary>
public class InvariantTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void Any_order_and_any_repetition_give_the_same_list(int seed)
    {
        var random = new Random(seed);
        var box = Draw(random);
        var facts = box.Mails.Select(mail => MailReader.Read(mail, box.Owner)).OfType<MailFacts>().ToArray();
        var entries = box.Appointments.Select(entry => AppointmentReader.Read(entry, box.Owner)).OfType<AppointmentFacts>().ToArray();
        var once = List(box, facts, entries);

        MailFacts[] repeated = [.. facts, .. facts.Where(_ => random.Next(2) == 0)];
        AppointmentFacts[] twice = [.. entries, .. entries];
        random.Shuffle(repeated);
        random.Shuffle(twice);

        Assert.Equal(once, List(box, repeated, twice));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void At_every_moment_the_list_keeps_its_rules(int seed)
    {
        var box = Draw(new(seed));
        var processes = box.Processes();
        for (var now = box.Time("2026-03-01 07:30"); now < box.Time("2026-12-31 00:00"); now = now.AddHours(47))
        {
            foreach (var item in FollowUpList.At(now, box.Owner, processes, Cadence.Default))
                ListRules.Check(box.Owner, processes.Single(process => process.Id == item.Id), item, now);
        }
    }

    [Fact]
    public void The_facts_survive_storing()
    {
        var box = Draw(new(7));
        var facts = box.Mails.Select(mail => MailReader.Read(mail, box.Owner)).OfType<MailFacts>().ToArray();

        Assert.Equal(JsonSerializer.Serialize(facts),
            JsonSerializer.Serialize(JsonSerializer.Deserialize<MailFacts[]>(JsonSerializer.Serialize(facts))));
    }

    [Fact]
    public void No_fact_holds_a_body()
    {
        var secret = "Our cat is called Bartholomew and likes fish.";
        var mail = new Mail(new("Lena Ortiz", "lena.ortiz@acme.example"), [new("Jane Doe", "jane.doe@example.com")],
            new Mailbox().Time("2026-03-02 09:00"), "Data Analyst interview",
            MailBody.Text($"We would like to interview you for the Data Analyst role on Tuesday at 2 pm. {secret}"));

        Assert.DoesNotContain("Bartholomew", JsonSerializer.Serialize(MailReader.Read(mail, new Mailbox().Owner)),
            StringComparison.Ordinal);
    }

    private static string List(Mailbox box, IEnumerable<MailFacts> facts, IEnumerable<AppointmentFacts> entries)
    {
        var processes = FollowUpList.FindProcesses(box.Owner, facts, entries);
        return string.Join('\n',
            Enumerable.Range(0, 30)
                .SelectMany(week =>
                    FollowUpList.At(box.Time("2026-03-01 08:00").AddDays(7 * week), box.Owner, processes, Cadence.Default)
                        .Select(item => JsonSerializer.Serialize(item))));
    }

    private static Mailbox Draw(Random random)
    {
        var box = new Mailbox();
        foreach (var (company, domain,
            role) in new[] { ("Acme Foods", "acmefoods.example", "Data Analyst"), ("Globex", "globex.example",
                "BI Engineer"), ("Initech Labs", "initech-labs.example", "Lab Technician") })
        {
            var person = $"Alex {company.Split(' ')[0]} <alex@{domain}>";
            var at = new DateTime(2026, 3, 2, 9, 0, 0).AddDays(random.Next(20)).AddMinutes(random.Next(600));
            string Next(int days) =>
                (at = at.AddDays(random.Next(days) + 1).AddMinutes(random.Next(400))).ToString("yyyy-MM-dd HH:mm",
                    System.Globalization.CultureInfo.InvariantCulture);
            var start = at.Date.AddDays(5).AddHours(14);
            box.Receive(Next(1), person, $"{role} interview",
                $"Hi Jane, I would like to interview you for the {role} role at {company} on {start:dddd, MMMM d} at 2 pm. Does that work?",
                thread: domain)
                .Send(Next(1), person, $"Re: {role} interview", "Hi Alex, that works for me.", thread: domain);
            at = start.AddHours(2);
            for (var step = random.Next(8); step > 0; step--)
                Step(box, random, person, role, domain, Next);
        }

        return box;
    }

    private static void Step(Mailbox box, Random random, string person, string role, string thread, Func<int, string> next)
    {
        _ = random.Next(10) switch
        {
            0 or 1 => box.Send(next(2), person, "Thank you", $"Hi Alex, thank you for the interview about the {role} role.", thread),
            2 => box.Receive(next(5), person, "Re: Thank you", "Hi Jane, we will let you know by the end of next week.", thread),
            3 => box.Receive(next(5), person, "Re: Thank you", "Hi Jane, we are still deciding.", thread),
            4 or 5 => box.Send(next(9), person, "Following up", $"Hi Alex, I am following up on the {role} role. Is there any news?",
                thread),
            6 => box.Receive(next(20), person, role, "Hi Jane, we have decided to move forward with other candidates.", thread),
            7 => box.Receive(next(20), person, role,
                $"Hi Jane, we are pleased to offer you the {role} position. Please let us know by Friday.", thread),
            8 => box.Receive(next(9), person, "Automatic reply: Following up", "I am out of the office until next Monday.", thread),
            _ => box.Send(next(20), person, role, "Hi Alex, I would like to withdraw my application.", thread),
        };
    }
}
