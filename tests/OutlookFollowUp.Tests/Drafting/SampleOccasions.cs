using OutlookFollowUp.Drafting;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>Occasions of every kind, with people, employers, notes and days of many shapes. The same number gives the same occasion.</summary>
internal static class SampleOccasions
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static readonly string[] Names =
    [
        "Priya Shah", "Tom Okafor", "Dr. Katrin Möller", "Nguyen Thi Lan", "Wang Fang", "Shah, Anjali", "José Luis García Márquez", "Siobhán O'Neill",
        "Jean-Luc de la Tour", "Anna-Maria Schmidt-Öztürk", "Yuki Tanaka", "Björk Guðmundsdóttir", "Chukwuemeka Adeyemi", "Fatima al-Rashid", "Sukarno",
        "J. R. Smith", "James Harris", "Nagy Péter", "Maria da Silva (HR)", "山田 太郎", "Prof. Ingrid van den Berg", "Lena Ortiz", "Kwame Mensah, MBA", "Óscar Núñez",
    ];

    private static readonly (string Company, string Domain)[] Companies =
    [
        ("Acme", "acme.example"), ("Globex", "globex.example"), ("Tailspin Toys", "tailspin.example"), ("Northwind Traders", "northwind.example"),
        ("Harris & Sons", "harris.example"), ("Contoso Systems", "contoso.example"), ("O'Brien Dairy", "obrien.example"), ("Fabrikam, Inc.", "fabrikam.example"),
        ("St. Mary's Hospital", "stmarys.example"), ("Wide World Importers", "wideworld.example"),
    ];

    private static readonly string[] Roles =
    [
        "Data Analyst", "Staff Nurse", "Sous-chef", "Head of Analytics", "Primary Teacher", "Senior Software Engineer II", "UX Designer",
        "HR Business Partner", "Electrician", "", "Events Manager", "Hotel Receptionist",
    ];

    /// <summary>Notes as people write them.</summary>
    public static readonly string[] Topics =
    [
        "dbt migration", "Payroll migration", "how you moved the payroll to one ledger", "on-call rota of the warehouse team", "nightly Snowflake loads",
        "why they closed the second kitchen", "remote work", "Churn", "the forklift story with the parrot", "their plan to open a lab in Leeds", "moving 40 models to dbt",
        "CI/CD", "Hiking in Scotland", "We talked about onboarding new nurses", "Rota – four weeks ahead", "Tech: test automation", "code reviews, pairing and the rota",
        "what a first month looks like", "a gap in the night shift", "STAFF TURNOVER", "Python and Rust", "**wine list** for the terrace", "their customers' returns",
        "the three greenhouses", "Hospital at Home", "Customer Journey Mapping", "dementia ward is understaffed", "Discussed budget cuts!", "whether to merge the two depots",
    ];

    private static readonly string[] Doubts =
    [
        "little experience with Snowflake", "no people management", "whether I can lead ten people", "too junior", "lack of hospital experience", "my English", "Kubernetes",
    ];

    private static readonly string[][] Promises = [["portfolio"], ["my references"], ["two writing samples"], ["name of the book"], ["CV", "certificate"]];

    private static readonly string[] Days = ["2026-03-03T14:00", "2026-06-10T09:30", "2026-09-15T16:45", "2026-10-08T11:00", "2026-02-05T18:00"];

    public static IReadOnlyList<(DraftKind Kind, OfferAnswer Answer)> Kinds { get; } =
    [
        (DraftKind.ThankYou, default), (DraftKind.LateThankYou, default), (DraftKind.StatusInquiry, default), (DraftKind.SecondNudge, default),
        (DraftKind.ReplyToOffer, OfferAnswer.Acknowledge), (DraftKind.ReplyToOffer, OfferAnswer.Accept), (DraftKind.ReplyToOffer, OfferAnswer.AskForTime),
        (DraftKind.ReplyToOffer, OfferAnswer.Decline), (DraftKind.ReplyToRejection, default), (DraftKind.FeedbackRequest, default), (DraftKind.Reconnect, default),
        (DraftKind.AdditionalInformation, default), (DraftKind.Withdrawal, default), (DraftKind.Reply, default),
    ];

    public static SampleOccasion Make(DraftKind kind, OfferAnswer answer, int number)
    {
        var random = new Random(number * 7919 + (int)kind * 104729 + (int)answer);
        var held = Held(kind, random);
        var now = Now(kind, held.EndsAt, random);
        var reader = held.Interviewers.Count == 0 || random.Next(12) == 0 ? held.Recruiter! : held.Interviewers[random.Next(held.Interviewers.Count)];
        var (thread, sent) = Mails(kind, held, reader, now, random);
        var decision = DateOnly.FromDateTime(held.EndsAt.DateTime).AddDays(kind is DraftKind.StatusInquiry or DraftKind.SecondNudge ? 8 : 10);
        var debrief = random.Next(5) == 0 ? null : Notes(held, random);
        var interview = held with
        {
            Topics = [.. debrief?.Topics.Select(topic => topic.Text) ?? []],
            Concerns = [.. debrief?.Concerns.Select(concern => concern.Text) ?? []],
            DecisionBy = held.DecisionBy is null || kind == DraftKind.Reconnect ? null : decision,
        };
        return new(
            new Occasion(kind, interview, reader, SampleOccasion.Jane, now, Zone)
            {
                Debrief = debrief,
                PromisedBy = interview.DecisionBy,
                AskedOn = kind == DraftKind.SecondNudge ? DateOnly.FromDateTime(held.EndsAt.AddDays(14).DateTime) : null,
                Deadline = kind == DraftKind.ReplyToOffer && random.Next(2) == 0 ? DateOnly.FromDateTime(now.AddDays(7).DateTime) : null,
                IsReply = thread.Count > 0,
            },
            answer)
        {
            Thread = thread,
            Sent = sent,
        };
    }

    /// <summary>A panel of so many, one of whom the occasion is for.</summary>
    public static IReadOnlyList<SampleOccasion> Panel(DraftKind kind, int size, int number)
    {
        var random = new Random(number);
        var (company, domain) = Companies[number % Companies.Length];
        var people = People(size, domain, random);
        var interview = Interview(company, domain, Roles[number % Roles.Length], Days[number % Days.Length]) with { Interviewers = people, Status = InterviewStatus.Held };
        var debrief = new Debrief { Topics = [.. Enumerable.Range(0, 1 + (number % (size + 2))).Select(at => new Noted(Topics[(number + at * 5) % Topics.Length]))] };
        interview = interview with { Topics = [.. debrief.Topics.Select(topic => topic.Text)] };
        var now = Now(kind, interview.EndsAt, random);
        return [.. people.Select(person => new SampleOccasion(new Occasion(kind, interview, person, SampleOccasion.Jane, now, Zone) { Debrief = debrief }, default))];
    }

    private static Interview Held(DraftKind kind, Random random)
    {
        var (company, domain) = Companies[random.Next(Companies.Length)];
        return Interview(company, domain, Roles[random.Next(Roles.Length)], Days[random.Next(Days.Length)]) with
        {
            Medium = (InterviewMedium)random.Next(3),
            Interviewers = random.Next(15) == 0 ? [] : People(1 + random.Next(5), domain, random),
            Recruiter = new Person("Rosa Lind", $"rosa.lind@{domain}", "Recruiter"),
            DecisionBy = random.Next(2) == 0 ? new DateOnly(2026, 1, 1) : null,
            Promised = kind is DraftKind.ThankYou or DraftKind.LateThankYou or DraftKind.AdditionalInformation && random.Next(3) == 0
                ? Promises[random.Next(Promises.Length)] : [],
            Culture = (Culture)random.Next(2),
            Status = kind switch
            {
                DraftKind.ReplyToOffer => InterviewStatus.Offer,
                DraftKind.ReplyToRejection or DraftKind.FeedbackRequest => InterviewStatus.Rejected,
                _ => InterviewStatus.Held,
            },
        };
    }

    private static Interview Interview(string company, string domain, string role, string day)
    {
        var local = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var start = new DateTimeOffset(local, Zone.GetUtcOffset(local));
        return new(domain, company, role, start, start.AddHours(1)) { Domains = [domain] };
    }

    private static List<Person> People(int count, string domain, Random random)
    {
        var first = random.Next(Names.Length);
        return
        [
            .. Enumerable.Range(0, count).Select(at => Names[(first + at * 5) % Names.Length])
                .Select((name, at) => new Person(name, $"{Address(name, at)}@{domain}", random.Next(2) == 0 ? "Team Lead" : null)),
        ];
    }

    private static string Address(string name, int at)
    {
        var letters = new string([.. OutlookFollowUp.Linting.BareSpelling.Of(name).Where(unit => unit is >= 'a' and <= 'z' or ' ')]).Trim().Replace(' ', '.');
        return letters.Length > 2 ? letters : $"person{at}";
    }

    private static DateTimeOffset Now(DraftKind kind, DateTimeOffset end, Random random) => kind switch
    {
        DraftKind.ThankYou => end.AddHours(random.Next(3) switch { 0 => 2, 1 => 19, _ => 42 }),
        DraftKind.LateThankYou => end.AddDays(3 + random.Next(10)),
        DraftKind.StatusInquiry => end.AddDays(14),
        DraftKind.SecondNudge => end.AddDays(23),
        DraftKind.Reconnect => end.AddDays(170 + random.Next(60)),
        DraftKind.AdditionalInformation => end.AddDays(2),
        _ => end.AddDays(6).AddHours(1),
    };

    private static Debrief Notes(Interview interview, Random random)
    {
        var people = interview.Interviewers;
        string? Somebody() => people.Count == 0 || random.Next(3) == 0 ? null : people[random.Next(people.Count)].Name;
        return new()
        {
            Topics = [.. Enumerable.Range(0, random.Next(5)).Select(_ => new Noted(Topics[random.Next(Topics.Length)], Somebody()))],
            Concerns = [.. Enumerable.Range(0, random.Next(2)).Select(_ => new Noted(Doubts[random.Next(Doubts.Length)], Somebody()))],
            Promised = interview.Promised,
        };
    }

    private static (IReadOnlyList<Mail> Thread, IReadOnlyList<Mail> Sent) Mails(
        DraftKind kind, Interview interview, Person reader, DateTimeOffset now, Random random)
    {
        var me = new Person("Jane Doe", SampleOccasion.Jane.Addresses[0]);
        Mail From(DateTimeOffset at, string subject, string body) => new(reader, [me], at, subject, MailBody.Text(body)) { Id = "theirs", ConversationId = "c" };
        Mail To(DateTimeOffset at, string subject, string body) => new(me, [reader], at, subject, MailBody.Text(body)) { Id = "mine", ConversationId = "d" };
        var thanks = To(interview.EndsAt.AddHours(20), "Thank you for the interview", "Hello,\n\nThank you for the interview and for showing me the yard.\n\nJane");
        return kind switch
        {
            DraftKind.ReplyToOffer => ([From(now.AddHours(-5), "Our offer", "Dear Jane,\n\nWe are delighted to offer you the position.\n\nRegards")], [thanks]),
            DraftKind.ReplyToRejection => ([From(now.AddHours(-5), "Your application", "Dear Jane,\n\nWe have decided to move forward with another candidate.\n\nRegards")], [thanks]),
            DraftKind.Reply => ([From(now.AddHours(-5), "One more thing", "Dear Jane,\n\nCould you tell us when you are free for a second talk?\n\nRegards")], [thanks]),
            DraftKind.StatusInquiry or DraftKind.AdditionalInformation => ([], random.Next(2) == 0 || kind == DraftKind.AdditionalInformation ? [thanks] : []),
            DraftKind.SecondNudge => ([], [thanks, To(interview.EndsAt.AddDays(14), "A question", "Hello,\n\nIs there any news about the position? I am still interested.\n\nJane")]),
            DraftKind.FeedbackRequest => ([], [thanks]),
            _ => ([], []),
        };
    }
}
