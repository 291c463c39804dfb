using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Interviews;

/// <summary>Reads one calendar entry for what it says about interviews.</summary>
public static class AppointmentReader
{
    private static readonly PhraseSet Asks = new("(candidate|candidates|on panel|scorecard|debrief|you ask|i ask|you and me|you and i)",
        "^ interviews", "interview panel for", "you me", "ask (them|him|her)");

    /// <summary>The facts in a calendar entry; null when it could not be an interview of the user's own.</summary>
    public static AppointmentFacts? Read(Appointment appointment, MailboxOwner owner)
    {
        if (appointment.IsAllDay)
            return null;
        var text = MailText.Read(appointment.Body);
        var body = text.Authored.Text + "\n" + text.Signature.Text;
        var subject = new Statement(SubjectLine.WithoutPrefixes(appointment.Subject));
        var statements = Statement.Split(body);
        var everything = statements.Prepend(subject).ToList();
        var others = appointment.Attendees.Append(appointment.Organizer).Where(person => !owner.User.Owns(person.Address)).ToList();
        var employers = new EmployerText(appointment.Subject + "\n" + body);
        var withPlace = employers.With(appointment.Location);
        var names = OtherNames(owner, others, employers);
        var role = RoleNames.In(statements.Where(statement => InboundPhrases.Job.IsIn(statement)), subject.Text, names);
        var about = Statement.WithoutRole(everything, role).ToList();
        var isOther = InboundPhrases.OtherInterview.FindIn(about) is not null || Asks.FindIn(everything) is not null
            || InboundPhrases.UserInterviews.FindIn(about) is not null;
        var namesUser = owner.User.Name.Length > 0 && appointment.Subject.Contains(owner.User.Name, StringComparison.OrdinalIgnoreCase);
        var reader = new PeopleReader([.. names, owner.User.Name.Split(' ')[^1]]);
        var people = reader.Read(statements.Append(subject));
        var zone = Zones.Iana(appointment.TimeZone, owner.Country);
        return new(appointment.Id, appointment.Subject, appointment.StartsAt, appointment.EndsAt, appointment.Organizer)
        {
            ICalUid = appointment.ICalUid,
            TimeZone = zone is "Etc/UTC" or "UTC" ? null : zone,
            Attendees = appointment.Attendees,
            IsOwn = appointment.IsOwn,
            IsCancelled = appointment.IsCancelled,
            Answer = appointment.Answer,
            ModifiedAt = appointment.ModifiedAt,
            IsInterview = !isOther && namesUser && !appointment.IsOwn && IsRoleAndName(subject.Text, role, owner.User.Name)
                || !isOther && InboundPhrases.Interview.FindIn(everything) is not null
                && (role is not null || namesUser || InboundPhrases.Job.FindIn(everything) is not null
                    || SenderDirectory.KindOf(appointment.Organizer) is SenderKind.RecruitingSystem),
            IsNotOurs = isOther,
            Company = others.Select(person => withPlace.NameOf(person.Domain)).FirstOrDefault(name => name is not null)
                ?? EmployerPhrases.In([], subject.Text, [.. names, .. others.Select(person => person.Name)]),
            Role = role,
            People = people.Count > 0 ? people : reader.Roster(body, [.. others]),
            Medium = MediumWords.In(everything.Append(new(appointment.Location)))
                ?? (appointment.JoinUrl is null && appointment.Location.Length > 0 ? InterviewMedium.Onsite : InterviewMedium.Video),
        };
    }

    // "Jane Doe - People Manager": the employer's word for it in its own calendar.
    private static bool IsRoleAndName(string subject, string? role, string user) => role is not null && RoleNames.SoundsLikeRole(role)
        && subject.Replace(user, "", StringComparison.OrdinalIgnoreCase).Replace(role, "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !word.Any(char.IsLetterOrDigit) || Meetings.IsIn(word.ToLowerInvariant()));

    private static readonly PhraseSet Meetings = new("(panel|call|chat|meeting|conversation|talk|for|with|and)");

    private static List<string> OtherNames(MailboxOwner owner, List<Person> others, EmployerText employers)
    {
        var names = new List<string> { owner.User.Name, owner.User.Name.Split(' ')[0] };
        names.AddRange(others.Select(person => employers.NameOf(person.Domain)).OfType<string>());
        if (owner.User.Name.Split(' ') is { Length: > 1 } parts)
            names.Add($"{parts[0][..1]} {parts[^1]}");
        names.RemoveAll(name => name.Length < 2);
        return names;
    }
}
