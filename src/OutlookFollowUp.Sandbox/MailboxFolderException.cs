namespace OutlookFollowUp.Sandbox;

/// <summary>A mailbox folder that cannot be served; the message names the file and what is wrong with it.</summary>
public sealed class MailboxFolderException(string message) : Exception(message);
