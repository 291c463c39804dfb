namespace OutlookFollowUp.Interviews;

/// <summary>Reads the appointments that came with a mail, as an invitation or as a file to put into the calendar.</summary>
internal static class Invitations
{
    private const int MostTexts = 5;

    public static IReadOnlyList<AppointmentFacts> In(Mail mail, MailboxOwner owner) =>
    [
        .. from text in mail.Calendar.Take(MostTexts)
        from found in CalendarText.Read(text, mail.SentAt, owner)
        let facts = AppointmentReader.Read(found.Appointment with { Id = mail.Id }, owner)
        where facts is not null
        select facts with { IsFromMail = true, Sequence = found.Sequence },
    ];
}
