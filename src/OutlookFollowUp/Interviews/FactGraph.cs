using System.Collections.Immutable;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// The facts of a mailbox in the components that their links join them into. Which fact is in which depends on the facts alone, never on
/// their order.
/// </summary>
/// <param name="LastNode">The highest number that was given to a node.</param>
/// <param name="Nodes">Every fact is a node; its number by the fact's id.</param>
/// <param name="Parents">Nodes of one component lead to each other up to one, which has no parent and stands for all.</param>
/// <param name="Components">By the node that stands for it.</param>
/// <param name="Founding">The nodes of those components in which a process may begin.</param>
/// <param name="Sharing">Who bears or asks for a link.</param>
/// <param name="Names">The domains and companies that begin alike, among which those that fit one another are looked for.</param>
internal sealed record FactGraph(
    int LastNode,
    ImmutableDictionary<string, int> Nodes,
    ImmutableDictionary<int, int> Parents,
    ImmutableDictionary<int, FactComponent> Components,
    ImmutableHashSet<int> Founding,
    ImmutableDictionary<LinkKey, LinkSharing> Sharing,
    ImmutableDictionary<string, ImmutableHashSet<LinkKey>> Names)
{
    public static FactGraph Empty { get; } = new(
        0,
        ImmutableDictionary.Create<string, int>(StringComparer.Ordinal),
        ImmutableDictionary<int, int>.Empty,
        ImmutableDictionary<int, FactComponent>.Empty,
        [],
        ImmutableDictionary<LinkKey, LinkSharing>.Empty,
        ImmutableDictionary.Create<string, ImmutableHashSet<LinkKey>>(StringComparer.OrdinalIgnoreCase));
}

/// <summary>What is shared, whoever asks or bears it; compares without regard to case.</summary>
internal readonly record struct LinkKey(LinkKind Kind, string Value)
{
    public bool Equals(LinkKey other) => Kind == other.Kind && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => HashCode.Combine(Kind, string.GetHashCode(Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether two names stand for one employer.</summary>
    public bool Fits(LinkKey other) => (Kind, other.Kind) switch
    {
        (LinkKind.Company, LinkKind.Company) => CompanyNames.Same(Value, other.Value),
        (LinkKind.Company, LinkKind.Domain) => CompanyNames.Fits(Value, other.Value),
        (LinkKind.Domain, LinkKind.Company) => CompanyNames.Fits(other.Value, Value),
        _ => false,
    };

    /// <summary>The beginnings by which names are found that may fit; none for what is no name of an employer.</summary>
    public IEnumerable<string> Beginnings() => Kind switch
    {
        LinkKind.Company => DraftIndex.NameKeys(Value),
        LinkKind.Domain => DraftIndex.NameKeys(CompanyNames.Label(Value).Replace('-', ' ')),
        _ => [],
    };
}

/// <summary>Who shares a link: one node for all once somebody asks for what somebody bears, and each by itself until then.</summary>
internal sealed record LinkSharing(ImmutableStack<int> Nodes, bool IsAsked, bool IsBorne)
{
    public static LinkSharing None { get; } = new([], false, false);

    public bool Joins => IsAsked && IsBorne;
}
