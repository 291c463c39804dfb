using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using GraphFolder = Microsoft.Graph.Models.MailFolder;

namespace OutlookFollowUp.Graph;

/// <summary>Reads the tree of mail folders. Hidden folders are left out, as Graph leaves them out unless asked.</summary>
internal sealed class FolderReader(GraphConnection connection)
{
    private const int LargestPage = 250;

    private static readonly string[] Properties = ["id", "displayName", "parentFolderId", "childFolderCount", "totalItemCount"];

    /// <summary>
    /// Graph v1.0 does not say of a folder which well-known one it is, so that each is asked for by name. What is not sent yet counts as
    /// a draft, and what no person wrote to anybody as junk: neither is read.
    /// </summary>
    private static readonly (string Name, MailFolder Kind)[] WellKnown =
    [
        ("inbox", MailFolder.Inbox), ("sentitems", MailFolder.Sent), ("archive", MailFolder.Archive), ("drafts", MailFolder.Drafts),
        ("deleteditems", MailFolder.Deleted), ("junkemail", MailFolder.Junk), ("outbox", MailFolder.Drafts),
        ("conversationhistory", MailFolder.Junk), ("syncissues", MailFolder.Junk),
    ];

    /// <param name="known">The kinds of folders by id, as they were found before; the names are asked for only where one is new.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<FolderOutline>> ReadAsync(IReadOnlyDictionary<string, MailFolder> known, CancellationToken cancellation)
    {
        var top = await TopAsync(cancellation);
        if (!top.All(folder => known.ContainsKey(folder.Id!)))
            known = await KindsAsync(cancellation);
        var outlines = new List<FolderOutline>();
        foreach (var folder in top)
            await AddAsync(folder, MailFolder.Other, known, outlines, cancellation);
        return outlines;
    }

    private async Task AddAsync(GraphFolder folder, MailFolder parent, IReadOnlyDictionary<string, MailFolder> known,
        List<FolderOutline> outlines, CancellationToken cancellation)
    {
        // A search folder shows what lies elsewhere.
        if (folder.Id is not { Length: > 0 } id || folder is MailSearchFolder)
            return;
        var kind = parent == MailFolder.Other ? known.GetValueOrDefault(id, MailFolder.Other) : parent;
        outlines.Add(new(id, folder.DisplayName ?? "", kind, folder.TotalItemCount ?? 0));
        if (folder.ChildFolderCount is not > 0)
            return;
        foreach (var child in await ChildrenAsync(id, cancellation))
            await AddAsync(child, kind, known, outlines, cancellation);
    }

    private Task<List<GraphFolder>> TopAsync(CancellationToken cancellation)
    {
        var folders = connection.Client.Me.MailFolders;
        return PagesAsync(
            folders.GetAsync(
                request =>
                {
                    (request.QueryParameters.Select, request.QueryParameters.Top) = (Properties, LargestPage);
                    GraphConnection.PreferImmutableIds(request.Headers);
                },
                cancellation),
            next => folders.WithUrl(connection.Checked(next)).GetAsync(request => GraphConnection.PreferImmutableIds(request.Headers),
                cancellation));
    }

    private async Task<List<GraphFolder>> ChildrenAsync(string id, CancellationToken cancellation)
    {
        var folders = connection.Client.Me.MailFolders[id].ChildFolders;
        try
        {
            return await PagesAsync(
                folders.GetAsync(
                    request =>
                    {
                        (request.QueryParameters.Select, request.QueryParameters.Top) = (Properties, LargestPage);
                        GraphConnection.PreferImmutableIds(request.Headers);
                    },
                    cancellation),
                next => folders.WithUrl(connection.Checked(next)).GetAsync(request => GraphConnection.PreferImmutableIds(request.Headers),
                    cancellation));
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return [];
        }
    }

    private static async Task<List<GraphFolder>> PagesAsync(
        Task<MailFolderCollectionResponse?> first, Func<string, Task<MailFolderCollectionResponse?>> more)
    {
        var folders = new List<GraphFolder>();
        for (var page = await first; ; page = await more(page.OdataNextLink!))
        {
            folders.AddRange(page?.Value ?? []);
            if (page?.OdataNextLink is null)
                return folders;
        }
    }

    private async Task<IReadOnlyDictionary<string, MailFolder>> KindsAsync(CancellationToken cancellation)
    {
        var found = await Task.WhenAll(WellKnown.Select(async folder => (Id: await IdAsync(folder.Name, cancellation), folder.Kind)));
        return found.Where(folder => folder.Id is not null).DistinctBy(folder => folder.Id, StringComparer.Ordinal)
            .ToDictionary(folder => folder.Id!, folder => folder.Kind, StringComparer.Ordinal);
    }

    /// <summary>Null where a mailbox has no such folder.</summary>
    private async Task<string?> IdAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var folder = await connection.Client.Me.MailFolders[name].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ["id"];
                    GraphConnection.PreferImmutableIds(request.Headers);
                },
                cancellation);
            return folder?.Id;
        }
        catch (ODataError absent) when (absent.ResponseStatusCode is 404 or 400)
        {
            return null;
        }
    }
}
