using OutlookFollowUp.Graph.Mapping;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Graph;

/// <summary>A mailbox in Microsoft Graph, read in our own words. Waiting is left to the caller.</summary>
public sealed class GraphMailbox : IDisposable
{
    private static readonly string[] OwnerProperties =
    [
        "id", "displayName", "givenName", "surname", "mail", "userPrincipalName", "otherMails", "proxyAddresses", "companyName", "country",
        "usageLocation",
    ];

    private readonly GraphConnection _connection;
    private readonly MessageReader _messages;
    private readonly FolderReader _folders;
    private readonly CalendarReader _calendar;
    private readonly TimeProvider _clock;

    /// <param name="baseUrl">The service root, for instance <c>https://graph.microsoft.com/v1.0</c>.</param>
    /// <param name="token">Asked before every request.</param>
    /// <param name="transport">Sends the requests; it is shared and stays the caller's.</param>
    /// <param name="pageSize">Messages to a page.</param>
    /// <param name="gate">Shared by all who read this mailbox; one of its own when null.</param>
    /// <param name="clock">Tells how far ahead a Retry-After date lies when the answer itself has no date.</param>
    public GraphMailbox(Uri baseUrl, TokenSource token, HttpMessageHandler transport, int pageSize = 50, RequestGate? gate = null,
        TimeProvider? clock = null)
    {
        _connection = new GraphConnection(baseUrl, token, transport, gate ?? new RequestGate());
        _folders = new FolderReader(_connection);
        _calendar = new CalendarReader(_connection);
        _messages = new MessageReader(_connection, pageSize);
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>Whose mailbox it is, with their zone.</summary>
    public Task<Reading<MailboxOwner>> ReadOwnerAsync(CancellationToken cancellation = default) => TryAsync(async () =>
    {
        var user = await _connection.Client.Me.GetAsync(request => request.QueryParameters.Select = OwnerProperties, cancellation);
        var settings = await _connection.Client.Me.MailboxSettings.GetAsync(cancellationToken: cancellation);
        return OwnerMapping.ToOwner(user!, settings);
    });

    /// <summary>Every mail folder that is not hidden, parents before their children.</summary>
    /// <param name="known">The kinds of folders by id, as they were found before.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="GraphException">Graph refuses for good.</exception>
    public Task<Reading<IReadOnlyList<FolderOutline>>> ReadFoldersAsync(
        IReadOnlyDictionary<string, MailFolder> known, CancellationToken cancellation = default) =>
        TryAsync(() => _folders.ReadAsync(known, cancellation));

    /// <summary>One page of a folder's mail and of what has changed in it.</summary>
    /// <param name="folder">The folder; what was sent is read whole, of other mail what a list shows.</param>
    /// <param name="link">The link of the page before; null begins a first round.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="GraphException">Graph refuses for good, or the link leads elsewhere.</exception>
    public Task<Reading<MailPage>> ReadMailAsync(FolderOutline folder, string? link = null, CancellationToken cancellation = default) =>
        TryAsync(() => _messages.ReadPageAsync(folder, link, cancellation));

    /// <summary>Mails with their texts, headers and calendar files; one that has gone is left out.</summary>
    /// <param name="wanted">The kinds of the folders that they lie in, by the mails' ids.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="GraphException">Graph refuses for good.</exception>
    public Task<Reading<IReadOnlyList<Mail>>> ReadWholeAsync(
        IReadOnlyDictionary<string, MailFolder> wanted, CancellationToken cancellation = default) =>
        TryAsync(() => _messages.ReadAsync(wanted, cancellation));

    /// <summary>Where a mail lies by now, itself or a copy with the same Message-ID; nowhere when it has gone.</summary>
    /// <exception cref="GraphException">Graph refuses for good.</exception>
    public Task<Reading<IReadOnlyList<MailPlace>>> FindMailAsync(
        string id, string? internetMessageId, CancellationToken cancellation = default) =>
        TryAsync(() => _messages.FindPlacesAsync(id, internetMessageId, cancellation));

    /// <summary>One page of the appointments that touch a window of time, and of what has changed in it.</summary>
    /// <param name="from">The beginning of the window; a link keeps its own.</param>
    /// <param name="to">The end of the window.</param>
    /// <param name="link">The link of the page before; null begins a first round.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="GraphException">Graph refuses for good, or the link leads elsewhere.</exception>
    public Task<Reading<CalendarPage>> ReadCalendarAsync(
        DateTimeOffset from, DateTimeOffset to, string? link = null, CancellationToken cancellation = default) =>
        TryAsync(() => _calendar.ReadPageAsync(from, to, link, cancellation));

    /// <summary>Who is told of changes in this mailbox.</summary>
    public GraphSubscriptions Subscriptions => new(_connection, _clock);

    /// <summary>The user's Microsoft To Do; needs <see cref="GraphScopes.ToDo"/>.</summary>
    public GraphToDo ToDo => new(_connection, _clock);

    /// <summary>Drafts in the mailbox; needs <see cref="GraphScopes.Drafts"/>.</summary>
    public GraphDrafts Drafts => new(_connection, _clock);

    public void Dispose() => _connection.Dispose();

    private Task<Reading<T>> TryAsync<T>(Func<Task<T>> read) => GraphCalls.TryAsync(_clock, read);
}
