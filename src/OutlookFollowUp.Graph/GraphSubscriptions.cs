using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookFollowUp.Graph;

/// <summary>Subscriptions to changes of a mailbox: Graph then calls an address of ours.</summary>
public sealed class GraphSubscriptions
{
    private readonly GraphConnection _connection;
    private readonly TimeProvider _clock;

    internal GraphSubscriptions(GraphConnection connection, TimeProvider clock) => (_connection, _clock) = (connection, clock);

    /// <summary>Asks to be told. Graph calls the address first and wants it to answer.</summary>
    /// <param name="watched">What to watch.</param>
    /// <param name="url">Where to be told of changes and of what becomes of the subscription.</param>
    /// <param name="clientState">Comes back with everything that is told; at most 128 characters.</param>
    /// <param name="until">When the subscription ends; at most 10,080 minutes ahead.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when there is a subscription like it already.</returns>
    /// <exception cref="GraphException">Graph refuses, or its call was not answered.</exception>
    public Task<Reading<GraphSubscription?>> CreateAsync(
        Watched watched, Uri url, string clientState, DateTimeOffset until, CancellationToken cancellation = default) => TryAsync(async () =>
    {
        try
        {
            var made = await _connection.Client.Subscriptions.PostAsync(
                new Subscription
                {
                    Resource = ResourceOf(watched),
                    ChangeType = watched == Watched.Calendar ? "created,updated,deleted" : "created,deleted",
                    NotificationUrl = url.AbsoluteUri,
                    LifecycleNotificationUrl = url.AbsoluteUri,
                    ClientState = clientState,
                    ExpirationDateTime = until,
                },
                request => GraphConnection.PreferImmutableIds(request.Headers), cancellation);
            return (GraphSubscription?)Known(made!, until);
        }
        catch (ODataError conflict) when (conflict.ResponseStatusCode == 409)
        {
            return null;
        }
    });

    /// <summary>Lets a subscription live longer, which also tells Graph that we may still read.</summary>
    /// <returns>Until when it lives; null when Graph no longer has it.</returns>
    public Task<Reading<GraphSubscription?>> RenewAsync(string id, DateTimeOffset until, CancellationToken cancellation = default) => TryAsync(async () =>
    {
        try
        {
            var renewed = await _connection.Client.Subscriptions[id].PatchAsync(
                new Subscription { ExpirationDateTime = until }, cancellationToken: cancellation);
            return (GraphSubscription?)Known(renewed!, until);
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return null;
        }
    });

    /// <summary>Removes a subscription; one that is gone already is no error.</summary>
    public Task<Reading<bool>> RemoveAsync(string id, CancellationToken cancellation = default) => TryAsync(async () =>
    {
        try
        {
            await _connection.Client.Subscriptions[id].DeleteAsync(cancellationToken: cancellation);
            return true;
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return false;
        }
    });

    /// <summary>The ids of this application's subscriptions of the user that watch the same and tell the same address.</summary>
    public Task<Reading<IReadOnlyList<string>>> FindAsync(Watched watched, Uri url, CancellationToken cancellation = default) =>
        TryAsync<IReadOnlyList<string>>(async () =>
        {
            var found = new List<string>();
            var page = await _connection.Client.Subscriptions.GetAsync(cancellationToken: cancellation);
            while (true)
            {
                found.AddRange((page?.Value ?? []).Where(subscription => subscription.Resource == ResourceOf(watched)
                    && subscription.NotificationUrl == url.AbsoluteUri).Select(subscription => subscription.Id!));
                if (page?.OdataNextLink is not { } next)
                    return found;
                page = await _connection.Client.Subscriptions.WithUrl(_connection.Checked(next)).GetAsync(cancellationToken: cancellation);
            }
        });

    private Task<Reading<T>> TryAsync<T>(Func<Task<T>> call) => GraphCalls.TryAsync(_clock, call);

    private static GraphSubscription Known(Subscription subscription, DateTimeOffset asked) =>
        new(subscription.Id ?? "", subscription.ExpirationDateTime ?? asked);

    private static string ResourceOf(Watched watched) => watched switch
    {
        Watched.SentItems => "me/mailFolders('sentitems')/messages",
        Watched.Inbox => "me/mailFolders('inbox')/messages",
        Watched.Calendar => "me/events",
        _ => throw new ArgumentOutOfRangeException(nameof(watched), watched, "There is nothing else to watch."),
    };
}

/// <summary>What of a mailbox is watched.</summary>
public enum Watched { SentItems, Inbox, Calendar }

/// <summary>A subscription as Graph has it.</summary>
public sealed record GraphSubscription(string Id, DateTimeOffset Expires);
