using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Sandbox;
using OutlookFollowUp.Sandbox.Subscriptions;

namespace OutlookFollowUp.Api.Tests.Notifications;

/// <summary>A service that the embedded Graph tells of changes, with a user who is signed in and synced.</summary>
public sealed class NotifiedApplication : IAsyncLifetime
{
    public NotifiedApplication() => App = new FollowUpApplication { Clock = Clock }
        .With("Notifications:Url", "https://follow-up.example").With("Notifications:Window", "00:00:00");

    public MovingClock Clock { get; } = new();

    public FollowUpApplication App { get; }

    public HttpClient Client { get; private set; } = null!;

    public SandboxServer Graph => App.Services.GetRequiredService<SandboxHost>().Server;

    public SubscriptionBook Book => Graph.Subscriptions;

    public async Task InitializeAsync()
    {
        Book.Transport = App.Server.CreateHandler();
        Client = await App.SignInToSandboxAsync();
        await Client.SyncedListAsync();
    }

    /// <summary>The list after everything that was told has been heeded.</summary>
    public async Task<JsonElement> HeededAsync()
    {
        await Book.SettledAsync();
        return await Client.SyncedListAsync();
    }

    internal async Task<T> AskAsync<T>(Func<FollowUpDatabase, Task<T>> question)
    {
        await using var database = await App.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
        return await question(database);
    }

    internal Task<List<SubscriptionRow>> RowsAsync() => AskAsync(database => database.Subscriptions.AsNoTracking().ToListAsync());

    public string Receive() => Graph.Mailbox.Receive(JsonNode.Parse("""
        {
          "subject": "Lunch on Friday?",
          "from": { "emailAddress": { "name": "Noor Haddad", "address": "noor.haddad@friends.example" } },
          "toRecipients": [{ "emailAddress": { "name": "You", "address": "you@mailbox.example" } }],
          "body": { "contentType": "text", "content": "The usual place?" },
          "parentFolderId": "inbox"
        }
        """)!.AsObject());

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
