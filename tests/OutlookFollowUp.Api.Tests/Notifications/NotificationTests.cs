using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Sandbox;
using OutlookFollowUp.Sandbox.Subscriptions;

namespace OutlookFollowUp.Api.Tests.Notifications;

/// <summary>Graph's notifications, from the embedded Graph to the list.</summary>
public sealed class NotificationTests(NotifiedApplication app) : IClassFixture<NotifiedApplication>
{
    [Fact]
    public async Task After_the_first_sync_sent_items_inbox_and_calendar_are_watched_for_almost_a_week()
    {
        Assert.Equal(["me/events", "me/mailFolders('inbox')/messages", "me/mailFolders('sentitems')/messages"], app.Book.Watched);
        Assert.All(await app.RowsAsync(), row => Assert.InRange(
            row.ExpiresAt!.Value - app.Clock.GetUtcNow(), TimeSpan.FromDays(4), TimeSpan.FromDays(7)));
    }

    [Fact]
    public async Task What_arrives_is_in_the_list_without_being_asked_for()
    {
        var before = (await app.Client.SyncedListAsync()).Messages();

        app.Receive();

        Assert.Equal(before + 1, (await app.HeededAsync()).Messages());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Doubled_late_reordered_and_forged_notifications_lose_and_double_nothing(int seed)
    {
        var random = new Random(seed);
        var before = (await app.Client.SyncedListAsync()).Messages();
        DeliveryFault[] faults = [DeliveryFault.Twice, DeliveryFault.Held, DeliveryFault.Forged, DeliveryFault.Held];

        for (var i = 0; i < 6; i++)
        {
            app.Book.Plan(faults[random.Next(faults.Length)]);
            app.Receive();
        }

        app.Receive();
        await app.HeededAsync();
        app.Book.Release();

        Assert.Equal(before + 7, (await app.HeededAsync()).Messages());
    }

    [Fact]
    public async Task What_Graph_never_tells_comes_with_the_next_sync()
    {
        var before = (await app.Client.SyncedListAsync()).Messages();
        app.Book.Plan(DeliveryFault.Never, DeliveryFault.Forged);

        app.Receive();
        app.Receive();

        Assert.Equal(before, (await app.HeededAsync()).Messages());
        Assert.Equal(before + 2, (await app.Client.SyncAgainAsync()).Messages());
    }

    [Fact]
    public async Task A_subscription_that_Graph_removed_is_made_anew_and_what_came_between_is_read()
    {
        var before = (await app.Client.SyncedListAsync()).Messages();

        app.Book.RemoveAll();
        app.Receive();

        Assert.Equal(before + 1, (await app.HeededAsync()).Messages());
        Assert.Equal(3, app.Book.Watched.Count);
    }

    [Fact]
    public async Task A_subscription_that_wants_authorization_is_authorized()
    {
        var before = (await app.Client.SyncedListAsync()).Messages();

        app.Book.RequireReauthorization();
        await app.HeededAsync();
        app.Receive();

        Assert.Equal(before + 1, (await app.HeededAsync()).Messages());
    }

    [Fact]
    public async Task Missed_notifications_have_every_folder_read_as_a_whole()
    {
        var before = await RoundsAsync();

        app.Book.TellMissed();
        await app.HeededAsync();
        var after = await RoundsAsync();

        Assert.All(before, folder => Assert.True(after[folder.Key] > folder.Value));
        Assert.All(await app.RowsAsync(), row => Assert.False(row.HasMissed));
    }

    [Fact]
    public async Task Subscriptions_are_renewed_well_before_they_end()
    {
        app.Clock.Advance(TimeSpan.FromDays(4));
        await app.Client.SyncAgainAsync();

        Assert.All(await app.RowsAsync(), row => Assert.True(row.ExpiresAt > app.Clock.GetUtcNow().AddDays(6)));
        Assert.Equal(3, app.Book.Watched.Count);
    }

    [Fact]
    public async Task One_that_Graph_dropped_without_a_word_is_made_anew_when_it_would_be_renewed()
    {
        app.Book.Forget();
        app.Clock.Advance(TimeSpan.FromDays(4));

        await app.Client.SyncAgainAsync();

        Assert.Equal(3, app.Book.Watched.Count);
    }

    [Fact]
    public async Task One_that_was_made_and_then_lost_sight_of_is_replaced()
    {
        await app.AskAsync(database => database.Subscriptions.ExecuteDeleteAsync());

        await app.Client.SyncAgainAsync();

        Assert.Equal(3, app.Book.Watched.Count);
        var before = (await app.Client.SyncedListAsync()).Messages();
        app.Receive();
        Assert.Equal(before + 1, (await app.HeededAsync()).Messages());
    }

    [Fact]
    public async Task A_refusal_leaves_the_sync_as_it_is_and_is_not_repeated_at_once()
    {
        await app.AskAsync(database => database.Subscriptions.ExecuteDeleteAsync());
        app.Book.Forget();
        app.Graph.Faults.Plan(Enumerable.Repeat(new Fault(403, "ErrorAccessDenied", "no") { Path = "subscriptions" }, 3));

        Assert.Equal("idle", (await app.Client.SyncAgainAsync()).SyncState());
        await app.Client.SyncAgainAsync();
        Assert.Empty(app.Book.Watched);

        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.Client.SyncAgainAsync();
        Assert.Equal(3, app.Book.Watched.Count);
    }

    [Fact]
    public async Task A_busy_Graph_is_asked_again_as_late_as_it_wants()
    {
        await app.AskAsync(database => database.Subscriptions.ExecuteDeleteAsync());
        app.Book.Forget();
        app.Graph.Faults.Plan(Fault.Throttled("0") with { Path = "subscriptions" });

        await app.Client.SyncAgainAsync();

        Assert.Equal(3, app.Book.Watched.Count);
    }

    [Fact]
    public async Task Whoever_leaves_is_watched_no_more()
    {
        var user = app.App.Services.GetRequiredService<SandboxHost>().User;

        await app.App.Services.GetRequiredService<SubscriptionKeeper>()
            .RemoveAsync((await app.RowsAsync())[0].MailboxId, user, CancellationToken.None);

        Assert.Empty(app.Book.Watched);
        Assert.Empty(await app.RowsAsync());
        await app.Client.SyncAgainAsync();
        Assert.Equal(3, app.Book.Watched.Count);
    }

    private Task<Dictionary<string, int>> RoundsAsync() => app.AskAsync(database =>
        database.Folders.Where(folder => folder.Link != null).ToDictionaryAsync(folder => folder.Folder, folder => folder.Round));
}
