namespace OutlookFollowUp.Graph;

/// <summary>A mail folder as the mailbox shows it.</summary>
/// <param name="Id">Stays when the folder is renamed or moved.</param>
/// <param name="Name">As the user sees it.</param>
/// <param name="Kind">The well-known folder that it is or lies in.</param>
/// <param name="Messages">How many messages lie in it, by the mailbox's own count.</param>
public sealed record FolderOutline(string Id, string Name, MailFolder Kind, int Messages);
