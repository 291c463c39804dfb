namespace OutlookFollowUp.Interviews;

/// <summary>Reads one mail for what it says about interviews.</summary>
public static class MailReader
{
    /// <summary>The facts in a mail; null when it has nothing to do with an interview and never could.</summary>
    public static MailFacts? Read(Mail mail, MailboxOwner owner) => null;
}
