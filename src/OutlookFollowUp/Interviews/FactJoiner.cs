using System.Collections.Immutable;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Interviews;

/// <summary>
/// Changes a graph of facts. What comes joins the components that it has links with; a component that something leaves is taken apart and
/// joined anew, so that no trace of it is left. The others are not looked at.
/// </summary>
internal sealed class FactJoiner(OtherSide theirs, FactGraph graph)
{
    private readonly FactLinks _links = new(theirs);
    private readonly ImmutableDictionary<string, int>.Builder _nodes = graph.Nodes.ToBuilder();
    private readonly ImmutableDictionary<int, int>.Builder _parents = graph.Parents.ToBuilder();
    private readonly ImmutableDictionary<int, FactComponent>.Builder _components = graph.Components.ToBuilder();
    private readonly ImmutableHashSet<int>.Builder _founding = graph.Founding.ToBuilder();
    private readonly ImmutableDictionary<LinkKey, LinkSharing>.Builder _sharing = graph.Sharing.ToBuilder();
    private readonly ImmutableDictionary<string, ImmutableHashSet<LinkKey>>.Builder _names = graph.Names.ToBuilder();
    private int _last = graph.LastNode;

    /// <summary>Adds facts, or replaces those of the same id, and takes out those of the ids given.</summary>
    public FactGraph Change(IEnumerable<object> changed, IEnumerable<string> removed)
    {
        var coming = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var fact in changed)
            coming[IdOf(fact)] = fact;
        var leaving = removed.SelectMany(id => Kinds.Select(kind => kind + id)).Concat(coming.Keys).Where(_nodes.ContainsKey)
            .ToHashSet(StringComparer.Ordinal);
        var staying = leaving.Select(id => Find(_nodes[id])).ToHashSet().SelectMany(TakeApart).Where(fact => !leaving.Contains(IdOf(fact)));
        foreach (var fact in staying.ToList().Concat(coming.Values))
            Add(fact);
        return new(_last, _nodes.ToImmutable(), _parents.ToImmutable(), _components.ToImmutable(), _founding.ToImmutable(), _sharing.ToImmutable(),
            _names.ToImmutable());
    }

    private static readonly string[] Kinds = ["mail ", "appointment ", "correction "];

    private static string IdOf(object fact) => fact switch
    {
        MailFacts mail => Kinds[0] + mail.MailId,
        AppointmentFacts appointment => Kinds[1] + appointment.AppointmentId,
        Correction correction => Kinds[2] + correction.Id,
        _ => throw new ArgumentException($"A {fact.GetType().Name} is no fact.", nameof(fact)),
    };

    private void Add(object fact)
    {
        var node = ++_last;
        _nodes[IdOf(fact)] = node;
        Keep(node, new(fact, fact switch
        {
            MailFacts mail => theirs.MayFound(mail),
            AppointmentFacts appointment => theirs.MayFound(appointment),
            _ => false,
        }));
        foreach (var link in _links.Of(fact))
            Share(node, link);
    }

    private void Share(int node, FactLink link)
    {
        var key = new LinkKey(link.Kind, link.Value);
        var isKnown = _sharing.TryGetValue(key, out var known);
        Put(key, new((known ?? LinkSharing.None).Nodes.Push(node), link.Asks || known is { IsAsked: true }, link.Bears || known is { IsBorne: true }));
        foreach (var beginning in isKnown ? [] : key.Beginnings())
        {
            var alike = _names.GetValueOrDefault(beginning, []);
            foreach (var other in alike.Where(key.Fits))
            {
                Put(other, _sharing[other] with { IsAsked = true, IsBorne = true });
                Put(key, new(_sharing[key].Nodes.Push(_sharing[other].Nodes.Peek()), IsAsked: true, IsBorne: true));
            }

            _names[beginning] = alike.Add(key);
        }
    }

    private void Put(LinkKey key, LinkSharing sharing)
    {
        if (sharing.Joins)
            sharing = sharing with { Nodes = [sharing.Nodes.Aggregate(Join)] };
        _sharing[key] = sharing;
    }

    private int Join(int one, int other)
    {
        (one, other) = (Find(one), Find(other));
        if (one == other)
            return one;
        if (_components[one].Size < _components[other].Size)
            (one, other) = (other, one);
        Keep(one, new(_components[one], _components[other]));
        _components.Remove(other);
        _founding.Remove(other);
        _parents[other] = one;
        return one;
    }

    private void Keep(int node, FactComponent component)
    {
        _components[node] = component;
        if (component.MayFound)
            _founding.Add(node);
    }

    private int Find(int node)
    {
        while (_parents.TryGetValue(node, out var parent))
            node = parent;
        return node;
    }

    /// <summary>The facts of a component, of which nothing is left in the graph.</summary>
    private IReadOnlyList<object> TakeApart(int node)
    {
        var facts = _components[node].Facts();
        var nodes = facts.Select(fact => _nodes[IdOf(fact)]).ToHashSet();
        _components.Remove(node);
        _founding.Remove(node);
        _parents.RemoveRange(nodes);
        _nodes.RemoveRange(facts.Select(IdOf));
        foreach (var link in facts.SelectMany(_links.Of))
            Leave(new(link.Kind, link.Value), nodes);
        return facts;
    }

    private void Leave(LinkKey key, HashSet<int> nodes)
    {
        if (!_sharing.TryGetValue(key, out var sharing))
            return;
        ImmutableStack<int> others = [.. sharing.Nodes.Where(node => !nodes.Contains(node))];
        if (!others.IsEmpty)
        {
            _sharing[key] = sharing with { Nodes = others };
            return;
        }

        _sharing.Remove(key);
        foreach (var beginning in key.Beginnings())
        {
            if (_names.GetValueOrDefault(beginning, []).Remove(key) is { IsEmpty: false } alike)
                _names[beginning] = alike;
            else
                _names.Remove(beginning);
        }
    }
}
