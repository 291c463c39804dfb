using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Tests.Store;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.FollowUps;

/// <summary>The list and the sync behind it, from the embedded Graph over a socket to the answer.</summary>
public sealed class MailboxTests : IDisposable
{
    private readonly FollowUpApplication _app = new();

    private SandboxServer Graph => _app.Services.GetRequiredService<SandboxHost>().Server;

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_first_sign_in_starts_a_sync()
    {
        using var client = await _app.SignInToSandboxAsync();

        var list = await client.SyncedListAsync();

        Assert.Equal("idle", list.SyncState());
        Assert.True(list.Messages() > 0);
        Assert.NotEqual(default, list.GetProperty("sync").GetProperty("lastSyncedAt").GetDateTimeOffset());
    }

    [Theory, OnPostgres]
    public async Task The_whole_service_runs_on_PostgreSQL_too(StoreKind kind)
    {
        _app.With("ConnectionStrings:Database", await StoreFixture.NewDatabaseAsync(kind));
        using var client = await _app.SignInToSandboxAsync();
        var before = await client.SyncedListAsync();

        Graph.Mailbox.Receive(SomeMail());
        var after = await client.SyncAgainAsync();

        Assert.Equal("idle", after.SyncState());
        Assert.True(before.Ids().Count > 0);
        Assert.Equal(before.Messages() + 1, after.Messages());
        Assert.Equal(before.Ids(), after.Ids());
    }

    [Fact]
    public async Task The_list_is_answered_before_anything_was_synced()
    {
        using var client = _app.SignedInAs(FollowUpApplication.Alex);

        var list = await client.GetFromJsonAsync<JsonElement>("/api/follow-ups");

        Assert.Equal("running", list.SyncState());
        Assert.Equal(0, list.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_sync_asked_for_is_accepted_and_brings_what_is_new()
    {
        using var client = await _app.SignInToSandboxAsync();
        var before = (await client.SyncedListAsync()).Messages();

        Graph.Mailbox.Receive(SomeMail());
        using var accepted = await client.PostAsync("/api/sync", null);
        var after = (await client.SyncedListAsync()).Messages();

        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        Assert.Equal(before + 1, after);
    }

    [Fact]
    public async Task What_is_deleted_is_forgotten()
    {
        using var client = await _app.SignInToSandboxAsync();
        var id = Graph.Mailbox.Receive(SomeMail());
        var before = (await client.SyncedListAsync()).Messages();

        Graph.Mailbox.Delete(id);
        var after = (await client.SyncAgainAsync()).Messages();

        Assert.Equal(before - 1, after);
    }

    [Fact]
    public async Task What_only_moves_is_kept_once()
    {
        using var client = await _app.SignInToSandboxAsync();
        var id = Graph.Mailbox.Receive(SomeMail());
        var before = (await client.SyncedListAsync()).Messages();

        Graph.Mailbox.Move(id, "archive");
        var after = (await client.SyncAgainAsync()).Messages();

        Assert.Equal(before, after);
    }

    [Fact]
    public async Task A_round_that_Graph_has_forgotten_starts_over_and_loses_and_doubles_nothing()
    {
        using var client = await _app.SignInToSandboxAsync();
        var before = await client.SyncedListAsync();
        var id = Graph.Mailbox.Receive(SomeMail());
        await client.SyncAgainAsync();

        Graph.Mailbox.Delete(id);
        Graph.Faults.Plan(Fault.SyncStateGone() with { Path = "inbox" });
        var after = await client.SyncAgainAsync();

        Assert.Equal(before.Messages(), after.Messages());
        Assert.Equal(before.GetProperty("items").GetRawText(), after.GetProperty("items").GetRawText());
    }

    [Fact]
    public async Task A_sync_waits_when_Graph_is_busy_and_then_goes_on()
    {
        using var client = await _app.SignInToSandboxAsync();
        var before = (await client.SyncedListAsync()).Messages();

        Graph.Faults.Plan(Fault.Throttled("1"), Fault.Unavailable("0"));
        Graph.Mailbox.Receive(SomeMail());
        var after = await client.SyncAgainAsync();

        Assert.Equal("idle", after.SyncState());
        Assert.Equal(before + 1, after.Messages());
    }

    [Fact]
    public async Task A_sync_under_way_tells_what_it_reads_and_how_much_there_is()
    {
        Graph.Faults.Plan(Fault.Throttled("3600") with { Path = "archive/messages" });
        using var client = await _app.SignInToSandboxAsync();

        var sync = await client.ProgressAsync(sync => sync.TryGetProperty("folder", out var folder) && folder.ValueEquals("Inbox"));

        Assert.Equal(("running", "mail"), (sync.GetProperty("state").GetString(), sync.GetProperty("phase").GetString()));
        Assert.InRange(sync.GetProperty("read").GetInt32(), 1, sync.GetProperty("total").GetInt32());
        Assert.Equal(sync.GetProperty("messages").GetInt32(), sync.GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task A_sync_that_has_ended_tells_no_progress()
    {
        using var client = await _app.SignInToSandboxAsync();

        var sync = (await client.SyncedListAsync()).GetProperty("sync");

        Assert.All((string[])["phase", "folder", "read", "total"], name => Assert.False(sync.TryGetProperty(name, out _)));
    }

    [Fact]
    public async Task A_failed_sync_is_reported_without_a_word_of_mail_and_the_list_stays()
    {
        using var client = await _app.SignInToSandboxAsync();
        var before = await client.SyncedListAsync();

        Graph.Faults.Plan(new Fault(403, "ErrorAccessDenied", "Access to 'Offer for Delia' is denied."));
        var after = await client.SyncAgainAsync();

        Assert.Equal("failed", after.SyncState());
        Assert.Equal("Microsoft Graph refused to show the mailbox (403 ErrorAccessDenied).",
            after.GetProperty("sync").GetProperty("error").GetString());
        Assert.Equal(before.GetProperty("items").GetArrayLength(), after.GetProperty("items").GetArrayLength());
        Assert.Equal("idle", (await client.SyncAgainAsync()).SyncState());
    }

    [Fact]
    public async Task What_was_read_outlives_the_service_and_its_Graph()
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        try
        {
            var database = $"Data Source={Path.Combine(folder.FullName, "follow-ups.db")};Pooling=False";
            var messages = new List<int>();
            for (var run = 0; run < 2; run++)
            {
                await using var app = new FollowUpApplication().With("ConnectionStrings:Database", database);
                using var client = await app.SignInToSandboxAsync();
                var list = await client.SyncedListAsync();
                Assert.Equal("idle", list.SyncState());
                messages.Add(list.Messages());
            }

            Assert.Equal(messages[0], messages[1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z")]
    [InlineData("2026-11-20T09:00:00%2B05:00", "2026-11-20T04:00:00Z")]
    [InlineData("2026-11-20T09:00:00+05:00", "2026-11-20T04:00:00Z")]
    public async Task The_list_can_be_asked_for_another_moment(string at, string moment)
    {
        using var client = _app.SignedInAs(FollowUpApplication.Alex);

        var list = await client.GetFromJsonAsync<JsonElement>($"/api/follow-ups?at={at}");

        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture),
            list.GetProperty("at").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-20T09:00:00")]
    [InlineData("9999-12-31T23:59:59Z")]
    public async Task A_moment_that_is_none_is_named(string at)
    {
        using var response = await _app.SignedInAs(FollowUpApplication.Alex).GetAsync($"/api/follow-ups?at={at}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty("at", out _));
    }

    private static JsonObject SomeMail() => JsonNode.Parse("""
        {
          "subject": "Lunch on Friday?",
          "from": { "emailAddress": { "name": "Noor Haddad", "address": "noor.haddad@friends.example" } },
          "toRecipients": [{ "emailAddress": { "name": "You", "address": "you@mailbox.example" } }],
          "body": { "contentType": "text", "content": "The usual place?" },
          "parentFolderId": "inbox"
        }
        """)!.AsObject();
}
