namespace OutlookFollowUp.Graph;

/// <summary>The permissions that the user is asked for: what reading needs. <c>offline_access</c> comes with every sign-in.</summary>
public static class GraphScopes
{
    public static IReadOnlyList<string> All { get; } = ["User.Read", "Mail.Read", "Calendars.Read", "MailboxSettings.Read"];
}
