namespace OutlookFollowUp.Interviews;

/// <summary>Reads one calendar entry for what it says about interviews.</summary>
public static class AppointmentReader
{
    /// <summary>The facts in a calendar entry; null when it could not be an interview of the user's own.</summary>
    public static AppointmentFacts? Read(Appointment appointment, MailboxOwner owner) => null;
}
