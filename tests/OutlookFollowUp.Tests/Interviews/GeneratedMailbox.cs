using System.Globalization;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Testing;

/// <summary>
/// A mailbox drawn from a seed: interview processes of which everything is known, among mail that has nothing to do with any.
/// The same seed gives the same mailbox.
/// </summary>
internal sealed class GeneratedMailbox
{
    private static readonly string[] Heads = ["Alder", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Granite", "Harbor", "Iris", "Juniper",
        "Kestrel", "Lumen", "Maple", "Nimbus", "Onyx", "Pebble", "Quill", "Raven", "Sable", "Thistle"];
    private static readonly string[] Tails = ["Works", "Foods", "Labs", "Logistics", "Clinic", "Systems", "Studios", "Energy", "Textiles",
        "Instruments", "Robotics", "Press"];
    private static readonly string[] Roles = ["Data Analyst", "Staff Nurse", "Line Cook", "Warehouse Supervisor", "Backend Engineer",
        "Account Manager", "Lab Technician", "Payroll Clerk", "Site Architect", "Customer Support Lead"];
    private static readonly string[] FirstNames = ["Ada", "Bruno", "Chidi", "Dana", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas",
        "Kaya", "Lior", "Mira", "Nils", "Odile", "Pavel", "Quinn", "Rosa", "Samir", "Tova"];
    private static readonly string[] LastNames = ["Almeida", "Becker", "Castell", "Dvorak", "Eriksen", "Falk", "Grant", "Hollis", "Ito",
        "Jansen", "Kowal", "Lund", "Moreau", "Novak", "Okoye", "Petrov", "Rossi", "Silva", "Tanaka", "Weiss"];

    private readonly Random _random;
    private readonly List<Mail> _mails = [];
    private readonly List<Appointment> _appointments = [];
    private readonly List<KnownProcess> _processes = [];
    private readonly HashSet<string> _companies = new(StringComparer.Ordinal);

    private GeneratedMailbox(int seed) => _random = new(seed);

    public static Person Me { get; } = new("Jane Doe", "jane.doe@example.com");

    public static MailboxOwner Owner { get; } =
        new(new(Me.Name, [Me.Address!]), TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

    public IReadOnlyList<Mail> Mails => _mails;

    public IReadOnlyList<Appointment> Appointments => _appointments;

    /// <summary>What is in it.</summary>
    public IReadOnlyList<KnownProcess> Processes => _processes;

    public IEnumerable<MailFacts> MailFacts => _mails.Select(mail => MailReader.Read(mail, Owner)).OfType<MailFacts>();

    public IEnumerable<AppointmentFacts> AppointmentFacts =>
        _appointments.Select(entry => AppointmentReader.Read(entry, Owner)).OfType<AppointmentFacts>();

    /// <summary>Draws a mailbox.</summary>
    /// <param name="seed">Which one.</param>
    /// <param name="processes">How many interview processes it holds.</param>
    /// <param name="others">How many other mails.</param>
    public static GeneratedMailbox Draw(int seed, int processes, int others)
    {
        var box = new GeneratedMailbox(seed);
        for (var i = 0; i < processes; i++)
            box.AddProcess();
        for (var i = 0; i < others; i++)
            box.AddOther();
        return box;
    }

    private T One<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private void AddProcess()
    {
        string company;
        do
            company = $"{One(Heads)}{One("", "wood", "field", "stone", "brook")} {One(Tails)}";
        while (!_companies.Add(company));
        var domain = company.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() + ".example";
        var role = One(Roles);
        var (recruiter, interviewer) = (SomebodyAt(domain), SomebodyAt(domain));
        while (interviewer == recruiter)
            interviewer = SomebodyAt(domain);
        var story = new Story(this, company, role, recruiter, interviewer);
        _processes.Add(story.Tell());
    }

    private Person SomebodyAt(string domain)
    {
        var (first, last) = (One(FirstNames), One(LastNames));
        return new($"{first} {last}", $"{first}.{last}@{domain}".ToLowerInvariant());
    }

    private static DateTimeOffset Noon(int day) => new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.FromHours(-5)).AddDays(day);

    private void AddOther()
    {
        var number = _mails.Count;
        var at = Noon(_random.Next(330)).AddMinutes(_random.Next(900));
        var (from, subject, body) = One<(Person, string, string)>(
            (new("Weekly Digest", $"digest@news{number % 40}.example"), "Ten ideas for your kitchen", "This week: shelves, hooks and a lamp."),
            (new("Jobs for you", "alerts@jobs.example"), $"{number % 30} new jobs near you", "Apply now: Data Analyst, Line Cook and more."),
            (new(One(FirstNames), $"friend{number % 50}@mail.example"), "Saturday?", "Shall we go for a walk by the river on Saturday?"),
            (new("Sales Team", $"sales@vendor{number % 60}.example"), "A quick demo", "Can I show you our product in a 30 minute call next week?"),
            (new("Billing", "billing@power.example"), "Your invoice", "Your invoice for this month is ready. The amount is due on the 15th."));
        Add(new(from, [Me], at, subject, MailBody.Text($"Hello Jane,\n\n{body}\n\nBest regards\n{from.Name}")), $"other-{number}");
    }

    private void Add(Mail mail, string conversation) => _mails.Add(mail with
    {
        Id = $"m{_mails.Count}",
        InternetMessageId = $"<m{_mails.Count}@generated.example>",
        ConversationId = conversation,
        Folder = mail.From == Me ? MailFolder.Sent : MailFolder.Inbox,
    });

    /// <summary>One process as it unfolds, step by step.</summary>
    private sealed class Story(GeneratedMailbox box, string company, string role, Person recruiter, Person interviewer)
    {
        private DateTimeOffset _now = Noon(box._random.Next(300));

        public KnownProcess Tell()
        {
            var held = At(6, 14);
            var day = held.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);
            Receive(recruiter, $"Interview for the {role} position",
                $"We would like to invite you to an interview for the {role} position at {company} with {interviewer.Name} on {day} at 2 pm. Does that work for you?");
            Later(5);
            Send(recruiter, $"Re: Interview for the {role} position", $"Thank you, {day} at 2 pm works for me.");
            box._appointments.Add(new($"e{box._appointments.Count}", $"Interview: {role} at {company}", held, held.AddHours(1), recruiter)
            {
                ICalUid = $"uid-{box._appointments.Count}",
                Attendees = [Me, interviewer],
                TimeZone = "America/New_York",
                Answer = AppointmentAnswer.Accepted,
                ModifiedAt = _now,
            });
            _now = held.AddHours(4);
            var isThanked = box._random.Next(4) > 0;
            if (isThanked)
                Send(interviewer, $"Thank you - {role} interview", $"Thank you for the interview today. I enjoyed talking about the {role} role.");
            var (state, nudges) = Ending(isThanked);
            return new(company, role, interviewer, held.AddHours(1), isThanked, state, nudges, _now);
        }

        private (FollowUpState State, int Nudges) Ending(bool isThanked)
        {
            var waiting = isThanked ? FollowUpState.Waiting : FollowUpState.Interviewed;
            var nudges = box._random.Next(3);
            for (var nudge = 0; nudge < nudges; nudge++)
            {
                _now = _now.AddDays(9);
                Send(recruiter, $"Following up on the {role} role",
                    $"I am following up on the {role} role and remain very interested. Is there any news on your decision?");
            }

            _now = _now.AddDays(2);
            switch (box._random.Next(5))
            {
                case 0:
                    Receive(recruiter, $"Your application for {role}", "We have decided to move forward with other candidates. We wish you all the best.");
                    return (FollowUpState.Rejected, 0);
                case 1:
                    Receive(recruiter, $"Offer for the {role} position",
                        $"We are pleased to offer you the {role} position. Please let us know your decision within two weeks.");
                    return (FollowUpState.Offer, 0);
                case 2:
                    Receive(recruiter, $"Re: Interview for the {role} position", "We are still deciding and will need some more time.");
                    return (waiting, 0);
                case 3:
                    Send(recruiter, $"{role}", "Thank you for your time. I would like to withdraw my application.");
                    return (FollowUpState.Withdrawn, 0);
                default:
                    return (waiting, nudges);
            }
        }

        private DateTimeOffset At(int days, int hour)
        {
            var local = TimeZoneInfo.ConvertTime(_now, Owner.TimeZone).Date.AddDays(days).AddHours(hour);
            while (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                local = local.AddDays(1);
            return new(local, Owner.TimeZone.GetUtcOffset(local));
        }

        private void Later(int hours) => _now = _now.AddHours(1 + box._random.Next(hours));

        private void Receive(Person from, string subject, string body) => box.Add(
            new(from, [Me], _now, subject, MailBody.Text($"Hi Jane,\n\n{body}\n\nBest regards\n{from.Name}\n{company}")), company);

        private void Send(Person to, string subject, string body) => box.Add(
            new(Me, [to], _now, subject, MailBody.Text($"Hi {to.Name.Split(' ')[0]},\n\n{body}\n\nBest regards\nJane Doe")), company);
    }
}

/// <summary>What is known of a generated process a moment after its last mail.</summary>
internal sealed record KnownProcess(
    string Company, string Role, Person Interviewer, DateTimeOffset InterviewedAt, bool IsThanked, FollowUpState State, int Nudges, DateTimeOffset Last);
