namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The folders every mailbox has. Their ids are their well-known names, as a mailbox folder on disk writes them.</summary>
internal static class MailFolders
{
    public const string Root = "msgfolderroot";
    public const string Drafts = "drafts";
    public const string SentItems = "sentitems";

    /// <summary>Ids with their display names, in Outlook's order.</summary>
    public static IReadOnlyDictionary<string, string> WellKnown { get; } = new OrderedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["inbox"] = "Inbox",
        [Drafts] = "Drafts",
        [SentItems] = "Sent Items",
        ["archive"] = "Archive",
        ["deleteditems"] = "Deleted Items",
        ["junkemail"] = "Junk Email",
        ["outbox"] = "Outbox",
    };
}
