namespace OutlookFollowUp.Graph;

/// <summary>
/// The permissions that the user is asked for: at first what reading needs, more only when they switch on what needs it.
/// <c>offline_access</c> comes with every sign-in.
/// </summary>
public static class GraphScopes
{
    /// <summary>Keeps a To Do list.</summary>
    public const string ToDo = "Tasks.ReadWrite";

    /// <summary>Puts drafts into their conversations.</summary>
    public const string Drafts = "Mail.ReadWrite";

    public static IReadOnlyList<string> All { get; } = ["User.Read", "Mail.Read", "Calendars.Read", "MailboxSettings.Read"];
}
