
namespace OutlookFollowUp.Graph.Tests;

/// <summary>What is written to Graph and asked about it, against Microsoft's metadata and its table of permissions.</summary>
public sealed class WritingAddressTests
{
    [SharedFact]
    public async Task Every_address_is_one_that_Graph_has()
    {
        var requests = (await ToDoRequestsAsync()).Concat(await DraftRequestsAsync()).Concat(await SubscriptionRequestsAsync()).ToList();

        Assert.NotEmpty(requests);
        Assert.Empty(requests.Select(AddressTests.Relative).Select(OfficialMetadata.WhyRefused).OfType<string>());
    }

    [SharedFact]
    public async Task To_Do_needs_its_permission_and_what_reading_has() => RequireNeeded(await ToDoRequestsAsync(), GraphScopes.ToDo);

    [SharedFact]
    public async Task Drafts_need_theirs_and_what_reading_has() => RequireNeeded(await DraftRequestsAsync(), GraphScopes.Drafts);

    [SharedFact]
    public async Task Everything_that_names_a_message_or_watches_one_asks_for_immutable_ids()
    {
        var requests = (await DraftRequestsAsync()).Concat(await SubscriptionRequestsAsync())
            .Where(request => request.Address.AbsolutePath.Contains("/messages", StringComparison.Ordinal) || request.Method == "POST");

        Assert.All(requests, request => Assert.Contains("IdType=\"ImmutableId\"", request.Prefer, StringComparison.Ordinal));
    }

    private static void RequireNeeded(IReadOnlyList<RecordedRequest> requests, string scope)
    {
        var permissions = AddressTests.Permissions();
        bool IsCovered(RecordedRequest request, IReadOnlyList<string> scopes) => permissions.Exists(permission =>
            scopes.Contains(permission.Scope) && permission.Method == request.Method && AddressTests.Fits(permission.Path, AddressTests.PathOf(request)));

        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.True(IsCovered(request, [.. GraphScopes.All, scope]), request.Method + " " + request.Address));
        Assert.Contains(requests, request => !IsCovered(request, GraphScopes.All));
    }

    private static async Task<IReadOnlyList<RecordedRequest>> ToDoRequestsAsync()
    {
        await using var connected = await ConnectedMailbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")],
            [Letter.Event("e1", "2026-05-01T09:00:00", "2026-05-01T10:00:00")]);
        var toDo = connected.Mailbox.ToDo;
        var dates = new ToDoDates(new DateOnly(2026, 5, 2), new DateTime(2026, 5, 2, 9, 0, 0, DateTimeKind.Unspecified), "GMT Standard Time");

        Assert.Empty(ConnectedMailbox.Done(await toDo.FindListsAsync("Follow-ups")));
        var list = ConnectedMailbox.Done(await toDo.AddListAsync("Follow-ups"));
        Assert.Equal([list], ConnectedMailbox.Done(await toDo.FindListsAsync("Follow-ups")));
        var link = ConnectedMailbox.Done(await toDo.FindLinkAsync("m1", null));
        Assert.Null(ConnectedMailbox.Done(await toDo.FindLinkAsync("none", null)));
        await toDo.FindLinkAsync(null, "e1");
        var task = ConnectedMailbox.Done(await toDo.AddAsync(list, "Thank Priya", "Because.", "key", link, dates))!;
        var read = Assert.Single(ConnectedMailbox.Done(await toDo.ReadAsync(list))!);
        Assert.Equal((task, false, "key"), (read.Id, read.IsCompleted, Assert.Single(read.ExternalIds)));
        Assert.True(ConnectedMailbox.Done(await toDo.UpdateAsync(list, task, dates with { Reminder = null })));
        Assert.True(ConnectedMailbox.Done(await toDo.CompleteAsync(list, task)));
        Assert.True(Assert.Single(ConnectedMailbox.Done(await toDo.ReadAsync(list))!).IsCompleted);
        Assert.True(ConnectedMailbox.Done(await toDo.RemoveAsync(list, task)));
        Assert.False(ConnectedMailbox.Done(await toDo.RemoveAsync(list, task)));
        Assert.False(ConnectedMailbox.Done(await toDo.CompleteAsync(list, task)));
        Assert.Null(ConnectedMailbox.Done(await toDo.ReadAsync("none")));
        Assert.Null(ConnectedMailbox.Done(await toDo.AddAsync("none", "Thank Priya", "", "key", null, dates)));
        return [.. connected.Requests];
    }

    private static async Task<IReadOnlyList<RecordedRequest>> DraftRequestsAsync()
    {
        await using var connected = await ConnectedMailbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z", "Interview")]);
        var drafts = connected.Mailbox.Drafts;
        var head = new DraftHead("<1@brook.example>", null, [new Person("Priya Shah", "priya@northwind.example")], []);

        Assert.Null(ConnectedMailbox.Done(await drafts.FindAsync(head.InternetMessageId)));
        var reply = ConnectedMailbox.Done(await drafts.ReplyAsync("m1", head))!;
        Assert.Contains("see you", reply.Content, StringComparison.Ordinal);
        Assert.True(ConnectedMailbox.Done(await drafts.WriteAsync(reply.Id, "<p>Hi</p>")));
        Assert.Equal((reply.Id, "<p>Hi</p>"), (ConnectedMailbox.Done(await drafts.FindAsync(head.InternetMessageId))!.Id,
            ConnectedMailbox.Done(await drafts.FindAsync(head.InternetMessageId))!.Content));
        Assert.Null(ConnectedMailbox.Done(await drafts.ReplyAsync("none", head)));
        Assert.NotEqual(reply.Id, ConnectedMailbox.Done(await drafts.AddAsync(head with { Subject = "Hello" })).Id);
        return [.. connected.Requests];
    }

    private static async Task<IReadOnlyList<RecordedRequest>> SubscriptionRequestsAsync()
    {
        await using var connected = await ConnectedMailbox.WithAsync();
        connected.Server.Subscriptions.Transport = new Echo();
        var subscriptions = connected.Mailbox.Subscriptions;
        var (url, until) = (new Uri("https://follow-up.example/told"), TimeProvider.System.GetUtcNow().AddDays(6));

        foreach (var watched in Enum.GetValues<Watched>())
        {
            var made = ConnectedMailbox.Done(await subscriptions.CreateAsync(watched, url, "secret", until))!;
            Assert.Null(ConnectedMailbox.Done(await subscriptions.CreateAsync(watched, url, "secret", until)));
            Assert.Equal([made.Id], ConnectedMailbox.Done(await subscriptions.FindAsync(watched, url)));
            Assert.NotNull(ConnectedMailbox.Done(await subscriptions.RenewAsync(made.Id, until)));
            Assert.True(ConnectedMailbox.Done(await subscriptions.RemoveAsync(made.Id)));
            Assert.False(ConnectedMailbox.Done(await subscriptions.RemoveAsync(made.Id)));
            Assert.Null(ConnectedMailbox.Done(await subscriptions.RenewAsync(made.Id, until)));
        }

        return [.. connected.Requests];
    }

    /// <summary>Answers handshakes.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage { Content = new StringContent(Uri.UnescapeDataString(request.RequestUri!.Query["?validationToken=".Length..])) });
    }
}
