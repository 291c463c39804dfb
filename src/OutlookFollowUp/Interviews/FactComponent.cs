namespace OutlookFollowUp.Interviews;

/// <summary>
/// Facts that may influence one another, and the processes found in them. Never changes: two are joined into a new one that shares both.
/// </summary>
internal sealed class FactComponent
{
    private readonly object? _fact;
    private readonly FactComponent? _one;
    private readonly FactComponent? _other;
    private IReadOnlyList<FoundProcess>? _found;

    public FactComponent(object fact, bool mayFound) => (_fact, Size, MayFound) = (fact, 1, mayFound);

    public FactComponent(FactComponent one, FactComponent other) =>
        (_one, _other, Size, MayFound) = (one, other, one.Size + other.Size, one.MayFound || other.MayFound);

    public int Size { get; }

    /// <summary>Whether a process may begin with any of the facts; if not, there is nothing to find.</summary>
    public bool MayFound { get; }

    public IReadOnlyList<object> Facts()
    {
        List<object> facts = new(Size);
        Stack<FactComponent> left = new([this]);
        while (left.TryPop(out var part))
        {
            if (part._fact is { } fact)
            {
                facts.Add(fact);
                continue;
            }

            left.Push(part._one!);
            left.Push(part._other!);
        }

        return facts;
    }

    /// <summary>The processes in it, found when first asked for.</summary>
    public IReadOnlyList<FoundProcess> Processes(OtherSide theirs) =>
        LazyInitializer.EnsureInitialized(ref _found, () => new ProcessFinder(theirs, Facts()).Find());
}
