namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>What happened in one container, in order, so that a reader can ask what is new since a place in it.</summary>
internal sealed class ChangeLog
{
    private readonly List<Change> _changes = [];
    private readonly Dictionary<string, long> _latest = new(StringComparer.Ordinal);

    public void Add(Change change)
    {
        _changes.Add(change);
        _latest[change.Resource.ImmutableId] = change.Sequence;
    }

    /// <summary>Changes after a sequence number, each resource once with the last of them.</summary>
    public IEnumerable<Change> After(long sequence)
    {
        for (var i = FirstAfter(sequence); i < _changes.Count; i++)
        {
            if (_latest[_changes[i].Resource.ImmutableId] == _changes[i].Sequence)
                yield return _changes[i];
        }
    }

    private int FirstAfter(long sequence)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Sequence <= sequence)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
