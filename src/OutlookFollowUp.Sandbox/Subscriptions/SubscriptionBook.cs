using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Subscriptions;

/// <summary>The subscriptions to a mailbox and what they are told. Faults are served on demand.</summary>
public sealed class SubscriptionBook : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly SandboxMailbox _mailbox;
    private readonly Dictionary<string, Subscription> _subscriptions = new(StringComparer.Ordinal);
    private readonly Queue<DeliveryFault> _faults = new();
    private readonly Stack<(string Url, JsonObject Item)> _held = new();
    private readonly NotificationQueue _queue = new();

    internal SubscriptionBook(SandboxMailbox mailbox)
    {
        _mailbox = mailbox;
        mailbox.Messages.Changed += Tell;
        mailbox.Events.Changed += Tell;
    }

    /// <summary>What sends notifications; the network unless somebody says otherwise.</summary>
    public HttpMessageHandler Transport
    {
        set => _queue.Client = new HttpMessageInvoker(value);
    }

    /// <summary>What the living subscriptions watch, in order.</summary>
    public IReadOnlyList<string> Watched => [.. Living().Select(subscription => subscription.Watched.Text).Order(StringComparer.Ordinal)];

    /// <summary>What goes wrong with the next notifications, one fault each.</summary>
    public void Plan(params IEnumerable<DeliveryFault> faults)
    {
        lock (_gate)
        {
            foreach (var fault in faults)
                _faults.Enqueue(fault);
        }
    }

    /// <summary>Sends what was held back, the last of it first.</summary>
    public void Release()
    {
        lock (_gate)
        {
            while (_held.TryPop(out var held))
                _queue.Add(held.Url, held.Item);
        }
    }

    /// <summary>Ends when everything that is to be told has been accepted or given up.</summary>
    public Task SettledAsync() => _queue.Settled;

    /// <summary>Drops every subscription, and says so where it was told where to.</summary>
    public void RemoveAll() => TellAll("subscriptionRemoved", subscription => _subscriptions.Remove(subscription.Id));

    /// <summary>Drops every subscription without a word.</summary>
    public void Forget() => TellAll(null, subscription => _subscriptions.Remove(subscription.Id));

    /// <summary>Falls silent until each subscriber has shown that it may still read.</summary>
    public void RequireReauthorization() => TellAll("reauthorizationRequired",
        subscription => _subscriptions[subscription.Id] = subscription with { WantsReauthorization = true });

    /// <summary>Says that notifications were lost.</summary>
    public void TellMissed() => TellAll("missed", _ => { });

    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    internal DateTimeOffset Now => _mailbox.Now;

    internal SandboxMailbox Mailbox => _mailbox;

    internal IReadOnlyList<Subscription> Living()
    {
        lock (_gate)
        {
            foreach (var expired in _subscriptions.Values.Where(subscription => subscription.Expires <= Now).ToList())
                _subscriptions.Remove(expired.Id);
            return [.. _subscriptions.Values];
        }
    }

    internal Subscription? Find(string id) => Living().FirstOrDefault(subscription => subscription.Id == id);

    /// <summary>Adds a subscription, unless there is one like it.</summary>
    internal bool TryAdd(Subscription added)
    {
        lock (_gate)
            return !Living().Any(added.IsSame) && _subscriptions.TryAdd(added.Id, added);
    }

    internal void Replace(Subscription subscription)
    {
        lock (_gate)
            _subscriptions[subscription.Id] = subscription;
    }

    internal bool Remove(string id)
    {
        lock (_gate)
            return Find(id) is not null && _subscriptions.Remove(id);
    }

    /// <summary>Whether somebody answers at an address as a subscriber must: with the token, as plain text.</summary>
    internal async Task<bool> AnswersAsync(string url)
    {
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}";
        var separator = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var content = new StringContent("", System.Text.Encoding.UTF8, "text/plain");
        using var response = await _queue.PostAsync($"{url}{separator}validationToken={Uri.EscapeDataString(token)}", content);
        return response is { StatusCode: System.Net.HttpStatusCode.OK, Content.Headers.ContentType.MediaType: "text/plain" }
            && await response.Content.ReadAsStringAsync() == token;
    }

    private void Tell(ResourceChange change)
    {
        foreach (var subscription in Living().Where(subscription => subscription.Wants(change)))
            Send(subscription.Url, NotificationItem.Of(subscription, change, _mailbox.UserId));
    }

    private void Send(string url, JsonObject item)
    {
        lock (_gate)
        {
            var fault = _faults.TryDequeue(out var planned) ? planned : (DeliveryFault?)null;
            if (fault == DeliveryFault.Forged)
                item["clientState"] = "somebody else's";
            if (fault == DeliveryFault.Held)
                _held.Push((url, item));
            else if (fault != DeliveryFault.Never)
                _queue.Add(url, item);
            if (fault == DeliveryFault.Twice)
                _queue.Add(url, item);
        }
    }

    private void TellAll(string? lifecycleEvent, Action<Subscription> change)
    {
        lock (_gate)
        {
            foreach (var subscription in Living())
            {
                change(subscription);
                if (lifecycleEvent is not null && subscription.LifecycleUrl is { } url)
                    _queue.Add(url, NotificationItem.Of(subscription, lifecycleEvent));
            }
        }
    }
}
