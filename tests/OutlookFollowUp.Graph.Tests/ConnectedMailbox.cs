using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Graph.Tests;

/// <summary>A mailbox read over a real socket from a sandbox of its own, with a record of what was asked.</summary>
public sealed class ConnectedMailbox : IAsyncDisposable
{
    private readonly RecordingTransport _transport = new();

    private ConnectedMailbox(SandboxServer server, int pageSize)
    {
        Server = server;
        Mailbox = new GraphMailbox(server.BaseUrl, _ => ValueTask.FromResult("a-token"), _transport, pageSize);
    }

    public static IReadOnlyDictionary<string, MailFolder> NothingKnown { get; } =
        new Dictionary<string, MailFolder>(StringComparer.Ordinal);

    public SandboxServer Server { get; }

    public GraphMailbox Mailbox { get; }

    public IReadOnlyList<RecordedRequest> Requests => _transport.Requests;

    public static async Task<ConnectedMailbox> ToAsync(MailboxFolder folder, int pageSize = 50) =>
        new(await SandboxServer.StartAsync(folder), pageSize);

    public static Task<ConnectedMailbox> WithAsync(IEnumerable<JsonObject>? messages = null, IEnumerable<JsonObject>? events = null,
        int pageSize = 50) =>
        ToAsync(Letter.Mailbox(messages, events), pageSize);

    /// <summary>The pages of one round.</summary>
    public async Task<List<MailPage>> ReadRoundAsync(MailFolder folder, string? link = null)
    {
        var pages = new List<MailPage>();
        do
        {
            var page = Done(await Mailbox.ReadMailAsync(Outline(folder), link));
            pages.Add(page);
            link = page.Link;
        }
        while (!pages[^1].IsLast);
        return pages;
    }

    /// <summary>A folder's mail with all that belongs to it.</summary>
    public async Task<IReadOnlyList<Mail>> ReadWholeAsync(MailFolder folder)
    {
        var pages = await ReadRoundAsync(folder);
        var mails = pages.SelectMany(page => page.Mails).ToList();
        return pages[0].IsWhole ? mails
            : Done(await Mailbox.ReadWholeAsync(mails.ToDictionary(mail => mail.Id, _ => folder, StringComparer.Ordinal)));
    }

    /// <summary>A round over the calendar.</summary>
    public async Task<IReadOnlyList<Appointment>> ReadCalendarAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var appointments = new List<Appointment>();
        string? link = null;
        while (true)
        {
            var page = Done(await Mailbox.ReadCalendarAsync(from, to, link));
            appointments.AddRange(page.Appointments);
            if (page.IsLast)
                return appointments;
            link = page.Link;
        }
    }

    /// <summary>A well-known folder, whose id in the sandbox is its name.</summary>
    public static FolderOutline Outline(MailFolder kind) => new(
        kind switch { MailFolder.Sent => "sentitems", MailFolder.Archive => "archive", _ => "inbox" }, kind.ToString(), kind, 0);

    public static T Done<T>(Reading<T> reading) => Assert.IsType<Reading<T>.Done>(reading).Value;

    public async ValueTask DisposeAsync()
    {
        Mailbox.Dispose();
        _transport.Dispose();
        await Server.DisposeAsync();
    }
}

/// <summary>One request as it went out.</summary>
public sealed record RecordedRequest(string Method, Uri Address, string? Authorization, string Prefer);

/// <summary>Sends requests over the network and remembers them.</summary>
public sealed class RecordingTransport() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(new(request.Method.Method, request.RequestUri!, request.Headers.Authorization?.ToString(),
            request.Headers.TryGetValues("Prefer", out var values) ? string.Join(", ", values) : ""));
        return base.SendAsync(request, cancellationToken);
    }
}
