using System.Globalization;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>A mailbox written in a test: mail and calendar by the user's clock, and the list that comes of it.</summary>
internal sealed class Mailbox
{
    private readonly List<Mail> _mails = [];
    private readonly List<Appointment> _appointments = [];

    public Mailbox(string user = "Jane Doe <jane.doe@example.com>", string zone = "America/New_York", string country = "US",
        string? employer = null)
    {
        Me = Person(user);
        Owner = new(new(Me.Name, [Me.Address!], employer is null ? null : new(employer, [])), TimeZoneInfo.FindSystemTimeZoneById(zone),
            country);
    }

    public MailboxOwner Owner { get; }

    public Person Me { get; }

    public IReadOnlyList<Mail> Mails => _mails;

    public IReadOnlyList<Appointment> Appointments => _appointments;

    public static Person Person(string text) => text.IndexOf('<', StringComparison.Ordinal) is >= 0 and var at
        ? new(text[..at].Trim(), text[(at + 1)..].TrimEnd('>')) : new("", text);

    /// <summary>"2026-03-03 14:00" by the user's clock, or with an offset of its own.</summary>
    public DateTimeOffset Time(string text)
    {
        if (text.Contains('Z', StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > 10)
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        var local = DateTime.Parse(text, CultureInfo.InvariantCulture);
        return new(local, Owner.TimeZone.GetUtcOffset(local));
    }

    public Mailbox Receive(string at, string from, string subject, string body, string? thread = null, string? to = null,
        (string, string)[]? headers = null, MeetingMail? meeting = null, string? cc = null, string? calendar = null)
    {
        Add(new(Person(from), [to is null ? Me : Person(to)], Time(at), subject, MailBody.Text(body))
        {
            Folder = MailFolder.Inbox,
            Meeting = meeting,
            Cc = cc is null ? [] : [Person(cc)],
            Calendar = calendar is null ? [] : [calendar],
            Headers = (headers ?? []).ToDictionary(header => header.Item1, header => header.Item2, StringComparer.OrdinalIgnoreCase),
        }, thread);
        return this;
    }

    public Mailbox Send(string at, string to, string subject, string body, string? thread = null, string[]? files = null,
        MeetingMail? meeting = null)
    {
        Add(new(Me, [.. to.Split(';').Select(Person)], Time(at), subject, MailBody.Text(body))
        {
            Folder = MailFolder.Sent,
            Meeting = meeting,
            Attachments = [.. (files ?? []).Select(file => new Attachment(file))],
        }, thread);
        return this;
    }

    public Mailbox Meet(string start, string end, string organizer, string subject, string body = "", string attendees = "",
        string? zone = null, bool cancelled = false, string? modified = null, string location = "",
        AppointmentAnswer answer = AppointmentAnswer.Accepted)
    {
        _appointments.Add(new($"event-{_appointments.Count + 1}", subject, Time(start), Time(end), Person(organizer))
        {
            ICalUid = $"uid-{_appointments.Count + 1}",
            Body = MailBody.Text(body),
            Attendees = [Me, .. attendees.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Person)],
            TimeZone = zone,
            IsCancelled = cancelled,
            Location = location,
            Answer = answer,
            ModifiedAt = Time(modified ?? start).AddDays(modified is null ? -7 : 0),
        });
        return this;
    }

    /// <summary>What the user said, in the order in which it was said here.</summary>
    public List<Correction> Corrections { get; } = [];

    public Mailbox Correct(string at, Func<string, DateTimeOffset, Correction> correction)
    {
        Corrections.Add(correction($"correction-{Corrections.Count + 1}", Time(at)));
        return this;
    }

    public void TakeBack() => Corrections.RemoveAt(Corrections.Count - 1);

    public InterviewProcess Process(string employer) =>
        Processes().Single(process => process.Id.StartsWith(employer, StringComparison.Ordinal));

    public IReadOnlyList<InterviewProcess> Processes() => FollowUpList.FindProcesses(Owner,
        _mails.Select(mail => MailReader.Read(mail, Owner)).OfType<MailFacts>(),
        _appointments.Select(entry => AppointmentReader.Read(entry, Owner)).OfType<AppointmentFacts>(), Corrections);

    /// <summary>The list with what somebody waits for, without what may be done beside it.</summary>
    public IReadOnlyList<FollowUp> At(string now) =>
        [.. Everything(now).Select(item => item with { Actions = [.. item.Actions.Where(action => !Courtesies.Kinds.Contains(action.Kind))] })];

    public IReadOnlyList<FollowUp> Everything(string now) => FollowUpList.At(Time(now), Owner, Processes(), Cadence.Default);

    public FollowUp Only(string now) => Assert.Single(At(now));

    /// <summary>The list in short: one line for each process, with its open actions.</summary>
    public string[] Lines(string now) => [.. At(now).OrderBy(item => item.Id, StringComparer.Ordinal).Select(Line)];

    public string Line(FollowUp item)
    {
        string Short(DateTimeOffset? time) =>
            time is { } known ? TimeZoneInfo.ConvertTime(known, Owner.TimeZone).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture) : "-";
        var actions = item.Actions.Select(action =>
            $" {action.Kind} to {string.Join("+", action.To.Select(person => person.Address ?? person.Name))} opens {Short(action.Opens)} due {Short(action.Due)}");
        return $"{item.Company} / {item.Role}: {item.State} {item.Round}, {string.Join("+", item.Interviewers.Select(person => person.Address ?? person.Name))}, held {Short(item.InterviewedAt)}, promised {Short(item.PromisedBy)}, wait {Short(item.WaitUntil)};{string.Join(";", actions)}";
    }

    private void Add(Mail mail, string? thread) =>
        _mails.Add(mail with
        {
            Id = $"mail-{_mails.Count + 1}",
            InternetMessageId = $"<{_mails.Count + 1}@test.example>",
            ConversationId = thread ?? $"thread-{_mails.Count + 1}",
        });
}
