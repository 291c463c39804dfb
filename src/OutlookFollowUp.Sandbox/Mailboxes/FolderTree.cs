namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The mail folders of a mailbox: those that every mailbox has, and those that its user made. Safe to share between threads.</summary>
internal sealed class FolderTree
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, MailFolderEntry> _folders = new(StringComparer.OrdinalIgnoreCase);

    public FolderTree(IEnumerable<string> others)
    {
        _folders[MailFolders.Root] = new(MailFolders.Root, "Top of Information Store", "root");
        foreach (var (id, name) in MailFolders.WellKnown)
            _folders[id] = new(id, name, MailFolders.Root);
        foreach (var id in others)
            _folders.TryAdd(id, new(id, id, MailFolders.Root));
    }

    /// <summary>A folder by its id or well-known name, in any case; null when there is none.</summary>
    public MailFolderEntry? Find(string id)
    {
        lock (_gate)
            return _folders.GetValueOrDefault(id);
    }

    public IReadOnlyList<MailFolderEntry> ChildrenOf(string id)
    {
        lock (_gate)
            return [.. _folders.Values.Where(folder => folder.Parent == id)];
    }

    public void Put(MailFolderEntry folder)
    {
        lock (_gate)
            _folders[folder.Id] = folder;
    }
}

/// <summary>One mail folder.</summary>
internal sealed record MailFolderEntry(string Id, string Name, string Parent);
