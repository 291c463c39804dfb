using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Api.Tests.Store;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.Sync;

/// <summary>What a sync asks of Graph, and what it makes of the answers that are not as one would think.</summary>
public sealed class SyncTests : IDisposable
{
    private readonly MovingClock _clock = new();
    private readonly FollowUpApplication _app;
    private readonly ConcurrentQueue<string> _asked = [];

    public SyncTests() => _app = new() { Clock = _clock };

    private SandboxServer Graph => _app.Services.GetRequiredService<SandboxHost>().Server;

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_round_with_nothing_new_is_one_request_for_each_folder_and_a_new_mail_one_more()
    {
        using var client = await SyncedAsync();
        string[] quiet =
        [
            "/calendarView/delta", "/mailFolders", "/mailFolders/archive/messages/delta", "/mailFolders/inbox/messages/delta",
            "/mailFolders/sentitems/messages/delta",
        ];

        await client.SyncAgainAsync();
        Assert.Equal(quiet, Asked());

        var id = Graph.Mailbox.Receive(Invitation("c1", "Interview for the Data Analyst position"));
        await client.SyncAgainAsync();
        Assert.Equal(quiet.Append("/messages/" + id).Order(StringComparer.Ordinal), Asked());

        // Marked as read: its text is the same.
        Graph.Mailbox.Receive(Invitation("c1", "Interview for the Data Analyst position", id, isRead: true));
        await client.SyncAgainAsync();
        Assert.Equal(quiet, Asked());
    }

    [Fact]
    public async Task A_mail_that_was_passed_over_is_read_once_its_conversation_is_about_an_interview()
    {
        using var client = await SyncedAsync();
        var small = Graph.Mailbox.Receive(Mail("c2", "Lovely garden", "The roses are out again.", "digest@orchardpress.example"));
        await client.SyncAgainAsync();
        Assert.DoesNotContain("/messages/" + small, Asked());

        Graph.Mailbox.Receive(Invitation("c2", "Interview for the Data Analyst position"));
        await client.SyncAgainAsync();

        Assert.Contains("/messages/" + small, Asked());
    }

    [Fact]
    public async Task Mail_that_people_file_into_folders_of_their_own_is_read_and_what_they_throw_away_is_forgotten()
    {
        using var client = await SyncedAsync();
        var folder = Graph.Mailbox.AddFolder("Recruiters", "inbox");
        var id = Graph.Mailbox.Receive(Invitation("c3", "Interview for the Data Analyst position"));
        Graph.Mailbox.Move(id, folder);

        await client.SyncAgainAsync();
        Assert.Equal(folder, await FolderOfAsync(id));

        Graph.Mailbox.ChangeFolder(folder, name: "Jobs", parent: "deleteditems");
        await client.SyncAgainAsync();
        Assert.Null(await FolderOfAsync(id));

        Graph.Mailbox.ChangeFolder(folder, parent: "inbox");
        await client.SyncAgainAsync();
        Assert.Equal(folder, await FolderOfAsync(id));
    }

    [Fact]
    public async Task A_mail_that_Graph_only_says_has_left_is_asked_for_before_it_is_forgotten()
    {
        using var client = await SyncedAsync();
        var (back, moved, gone) = (Receive("c4"), Receive("c5"), Receive("c6"));
        await client.SyncAgainAsync();

        Graph.Mailbox.Move(back, "archive");
        Graph.Mailbox.Move(back, "inbox", isUntold: true);
        Graph.Mailbox.Move(moved, "archive", isUntold: true);
        Graph.Mailbox.Delete(gone);
        var list = await client.SyncAgainAsync();

        Assert.Equal("idle", list.SyncState());
        Assert.Equal("inbox", await FolderOfAsync(back));
        Assert.Equal("archive", await FolderOfAsync(moved));
        Assert.Null(await FolderOfAsync(gone));

        string Receive(string conversation) => Graph.Mailbox.Receive(Invitation(conversation, "Interview for the Data Analyst position"));
    }

    [Fact]
    public async Task What_Graph_never_told_is_found_by_the_next_full_round()
    {
        using var client = await SyncedAsync();
        var id = Graph.Mailbox.Receive(Invitation("c7", "Interview for the Data Analyst position"));
        Graph.Mailbox.Move(id, "archive", isUntold: true);
        await client.SyncAgainAsync();
        Assert.Null(await FolderOfAsync(id));

        _clock.Advance(TimeSpan.FromHours(25));
        await client.SyncAgainAsync();

        Assert.Equal("archive", await FolderOfAsync(id));
    }

    [Fact]
    public async Task Facts_of_older_readers_serve_until_the_mail_was_read_again()
    {
        using var client = await SyncedAsync();
        var (rows, items) = (await RowsAsync(), await ItemsAsync());
        await using (var database = await _app.Services.DatabaseAsync())
        {
            await database.Folders.ExecuteUpdateAsync(row => row.SetProperty(folder => folder.Version, 0));
            await database.Items.Where(item => item.Kind == ItemKind.Mail && item.Facts == null)
                .ExecuteUpdateAsync(row => row.SetProperty(item => item.IsRead, false));
            await database.Items.Where(item => item.Kind == ItemKind.Mail).ExecuteUpdateAsync(row => row.SetProperty(item => item.Look, 1));
        }

        // Refused for good before the first page: what was known stays as it is.
        Graph.Faults.Plan(new Fault(403, "ErrorAccessDenied", "") { Path = "/messages/delta" });
        Assert.Equal("failed", (await client.SyncAgainAsync()).SyncState());
        Assert.Equal(items, await ItemsAsync());

        Assert.Equal("idle", (await client.SyncAgainAsync()).SyncState());
        Assert.Equal(rows, await RowsAsync());
        Assert.Contains(Asked(), path => path.StartsWith("/messages/", StringComparison.Ordinal));

        async Task<string> ItemsAsync() =>
            (await client.GetFromJsonAsync<JsonElement>("/api/follow-ups?at=2026-11-20T15:00:00Z")).GetProperty("items").GetRawText();
    }

    private static JsonObject Invitation(string conversation, string subject, string? id = null, bool isRead = false)
    {
        var mail = Mail(conversation, subject,
            "Hi Delia, we would like to invite you to an interview for the Data Analyst position at Alder Works. Are you free on Tuesday?",
            "bruno.castell@alderworks.example");
        mail["isRead"] = isRead;
        if (id is not null)
            mail["id"] = id;
        return mail;
    }

    private static JsonObject Mail(string conversation, string subject, string text, string from) => new()
    {
        ["subject"] = subject,
        ["conversationId"] = conversation,
        ["parentFolderId"] = "inbox",
        ["sentDateTime"] = "2026-11-20T09:00:00Z",
        ["receivedDateTime"] = "2026-11-20T09:00:00Z",
        ["internetMessageId"] = $"<{conversation}.{subject.Length}@mail.example>",
        ["from"] = new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = "Bruno Castell", ["address"] = from } },
        ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
    };

    /// <summary>A client whose first sync is over, with a record of what is asked from then on.</summary>
    private async Task<HttpClient> SyncedAsync()
    {
        var client = await _app.SignInToSandboxAsync();
        await client.SyncedListAsync();
        Graph.Faults.Choose = path =>
        {
            _asked.Enqueue(path["/v1.0/me".Length..].Replace("()", "", StringComparison.Ordinal));
            return null;
        };
        return client;
    }

    /// <summary>What was asked since this was called last.</summary>
    private IReadOnlyList<string> Asked()
    {
        var asked = _asked.Order(StringComparer.Ordinal).ToList();
        _asked.Clear();
        return asked;
    }

    private async Task<string?> FolderOfAsync(string id)
    {
        await using var database = await _app.Services.DatabaseAsync();
        return await database.Items.Where(item => item.ItemId == id && item.Facts != null).Select(item => item.Folder).SingleOrDefaultAsync();
    }

    private async Task<IReadOnlyList<string>> RowsAsync()
    {
        await using var database = await _app.Services.DatabaseAsync();
        return [.. (await database.Items.ToListAsync()).Select(item => $"{item.ItemId} {item.Folder} {item.Facts}").Order(StringComparer.Ordinal)];
    }
}
