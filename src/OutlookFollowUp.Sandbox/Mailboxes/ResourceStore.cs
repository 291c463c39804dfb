using OutlookFollowUp.Sandbox.Subscriptions;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The messages or the events of a mailbox with a log of their changes. Safe to share between threads.</summary>
internal sealed class ResourceStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Resource> _byImmutableId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _immutableIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChangeLog> _logs = new(StringComparer.Ordinal);
    private long _sequence;

    /// <summary>Told of everything that is added, changed, moved or removed, in that order.</summary>
    public Action<ResourceChange>? Changed { get; set; }

    /// <summary>The number of the last change.</summary>
    public long Sequence
    {
        get
        {
            lock (_gate)
                return _sequence;
        }
    }

    /// <summary>Finds by either form of id.</summary>
    public Resource? Find(string id)
    {
        lock (_gate)
            return _byImmutableId.GetValueOrDefault(_immutableIds.GetValueOrDefault(id, id));
    }

    /// <summary>Everything in a container, or in all of them.</summary>
    public IReadOnlyList<Resource> List(string? container = null)
    {
        lock (_gate)
            return [.. _byImmutableId.Values.Where(resource => container is null || resource.Container == container)];
    }

    /// <summary>Adds a resource or replaces it; one that moves leaves its old container with the reason "changed".</summary>
    /// <param name="resource">As it is from now on.</param>
    /// <param name="isUntold">Whether whoever watches its new container is told that it left in place of that it came.</param>
    public void Put(Resource resource, bool isUntold = false)
    {
        lock (_gate)
        {
            if (_byImmutableId.TryGetValue(resource.ImmutableId, out var before))
                Forget(before, resource.Container);
            _byImmutableId[resource.ImmutableId] = resource;
            _immutableIds[resource.Id] = resource.ImmutableId;
            LogOf(resource.Container).Add(new Change(++_sequence, resource, Removed: null, isUntold));
            Changed?.Invoke(new(resource, before?.Container == resource.Container ? "updated" : "created"));
        }
    }

    /// <summary>Removes a resource for good; false when there is none of that id.</summary>
    public bool Remove(string id)
    {
        lock (_gate)
        {
            if (Find(id) is not { } resource)
                return false;
            _byImmutableId.Remove(resource.ImmutableId);
            _immutableIds.Remove(resource.Id);
            LogOf(resource.Container).Add(new Change(++_sequence, resource, Removed: "deleted"));
            Changed?.Invoke(new(resource, "deleted"));
            return true;
        }
    }

    /// <summary>What changed in a container after a sequence number, at most so many, and whether there is more.</summary>
    public (IReadOnlyList<Change> Changes, bool More) After(string container, long sequence, int most, Func<Change, bool> wanted)
    {
        lock (_gate)
        {
            var changes = LogOf(container).After(sequence).Where(wanted).Take(most + 1).ToList();
            return changes.Count > most ? (changes[..most], true) : (changes, false);
        }
    }

    private void Forget(Resource before, string newContainer)
    {
        _immutableIds.Remove(before.Id);
        if (before.Container == newContainer)
            return;
        LogOf(before.Container).Add(new Change(++_sequence, before, Removed: "changed"));
        Changed?.Invoke(new(before, "deleted"));
    }

    private ChangeLog LogOf(string container) =>
        _logs.TryGetValue(container, out var log) ? log : _logs[container] = new ChangeLog();
}
