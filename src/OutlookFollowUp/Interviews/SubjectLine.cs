namespace OutlookFollowUp.Interviews;

/// <summary>Reads subject lines.</summary>
internal static class SubjectLine
{
    private static readonly string[] SubjectPrefixes = ["re:", "fw:", "fwd:", "aw:", "wg:", "sv:", "antw:", "tr:", "rif:", "accepted:",
        "declined:", "tentative:", "canceled:", "cancelled:", "updated:", "invitation:", "updated invitation:", "canceled event:",
        "cancelled event:", "new time proposed:", "[external]"];

    /// <summary>A subject without the marks that mail programs put before it.</summary>
    public static string WithoutPrefixes(string subject)
    {
        subject = subject.Trim();
        while (Array.Find(SubjectPrefixes, prefix => subject.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } prefix)
            subject = subject[prefix.Length..].TrimStart();
        return subject;
    }
}
