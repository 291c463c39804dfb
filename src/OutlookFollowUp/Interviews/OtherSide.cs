namespace OutlookFollowUp.Interviews;

/// <summary>Who in a mail or appointment is of the other side: outside the user's own household and present employer.</summary>
internal sealed class OtherSide(MailboxOwner owner)
{
    private readonly HashSet<string> _ownDomains = [.. owner.User.Addresses.Select(own => new Person("", own).Domain)
        .Where(domain => !SenderDirectory.IsShared(domain))];

    public MailboxOwner Owner => owner;

    public List<Person> In(MailFacts mail) => [.. (mail.IsSent ? mail.To.Concat(mail.Cc) : [mail.From]).Where(IsOutside)];

    public List<Person> In(AppointmentFacts appointment) => [.. appointment.Attendees.Append(appointment.Organizer).Where(IsOutside)];

    /// <summary>
    /// Whether a process may begin with a mail: the invitation of theirs, or the user's thanks for an interview at a named position of which
    /// no invitation is left.
    /// </summary>
    public bool MayFound(MailFacts mail)
    {
        if (mail.Sender == SenderKind.Person && In(mail).Count == 0)
            return false;
        if (mail.IsSent)
            return mail.Says(SignalKind.Interview) && mail.Says(SignalKind.ThankYou) && mail.Role is not null
                && !mail.Says(SignalKind.Withdrawal);
        if (mail.Meeting is not null)
            return false;
        return mail.Says(SignalKind.Interview) || mail.Invitations.Any(MayFound)
            || mail.Says(SignalKind.Offer) && mail.Role is not null && mail.Sender == SenderKind.Person;
    }

    /// <summary>Whether a process may begin with an appointment.</summary>
    public bool MayFound(AppointmentFacts appointment) => MayBelong(appointment) && appointment.IsInterview && !appointment.IsOwn;

    /// <summary>Whether an appointment may be part of a process at all.</summary>
    public bool MayBelong(AppointmentFacts appointment) => !appointment.IsNotOurs
        && (IsOutside(appointment.Organizer)
            || appointment.IsOwn && appointment.Attendees.All(person => owner.User.Owns(person.Address) || IsOutside(person)));

    public bool IsOutside(Person person)
    {
        if (owner.User.Owns(person.Address))
            return false;
        var domain = person.Domain;
        return domain.Length == 0 || !_ownDomains.Contains(domain) && !IsPresentEmployer(domain);
    }

    private bool IsPresentEmployer(string domain) => owner.User.Employer is { } employer
        && (employer.Domains.Any(own => domain.Equals(own, StringComparison.OrdinalIgnoreCase)
                || domain.EndsWith("." + own, StringComparison.OrdinalIgnoreCase))
            || employer.Name.Length > 0 && CompanyNames.Fits(employer.Name, domain));
}
