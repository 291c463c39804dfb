using System.Runtime.InteropServices;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>
/// Builds the automaton: patterns that begin alike share their nodes. A pattern leads from a set of nodes to a set of nodes, so that
/// alternatives and optional words cost a node each and are never multiplied out.
/// </summary>
/// <remarks>The first draft waits for it, and most of its code runs before it is compiled well: plain loops over numbers.</remarks>
internal sealed class PhraseGraph
{
    private readonly List<PhraseNode> _nodes = [new()];
    private readonly List<Edge> _edges = new(1 << 15);
    private readonly Dictionary<Way, int> _shared = new(1 << 14);
    private readonly Dictionary<int, int> _sentenceEnds = [];
    private readonly Dictionary<int, (int[] From, int Most)> _beforeGap = [];

    private readonly Pattern _pattern;

    public PhraseGraph() => _pattern = new(Vocabulary);

    public Vocabulary Vocabulary { get; } = new();

    public IReadOnlyList<PhraseNode> Nodes => _nodes;

    /// <summary>Where words lead, in the order in which they were said to.</summary>
    public ReadOnlySpan<Edge> Edges => CollectionsMarshal.AsSpan(_edges);

    /// <exception cref="FormatException">The pattern may match nothing at all.</exception>
    public void Add(Phrase phrase)
    {
        var ends = WithoutGaps(Follow([0], _pattern.Read(phrase.Pattern)));
        if (ends.Contains(0) || _nodes[0].Gaps.Count > 0)
            throw new FormatException($"“{phrase.Pattern}” may be empty, or begins with a gap.");

        foreach (var end in ends)
        {
            var list = _nodes[end].IsSentenceEnd ? _nodes[end].EndsOfSentence : _nodes[end].Ends;
            if (!list.Contains(phrase))
                list.Add(phrase);
        }
    }

    private int[] Follow(int[] from, Piece piece)
    {
        switch (piece)
        {
            case Sequence sequence:
                foreach (var each in sequence.Pieces)
                    from = Follow(from, each);
                return from;
            case Choice choice:
                return FollowAny(from, choice);
            case Step { Kind: StepKind.SentenceEnd }:
                return SentenceEndsAfter(from);
            // A node leads to one place by any word and to one by a number, so that these are never shared between sets of nodes.
            case Step { Kind: StepKind.AnyWord or StepKind.Number } step:
                return Array.ConvertAll(from, source => Follow([source], step));
            case Step step:
                return [Follow(from, step)];
            default:
                throw new ArgumentException("A pattern has no other pieces.", nameof(piece));
        }
    }

    private int[] FollowAny(int[] from, Choice choice)
    {
        List<int> reached = [];
        foreach (var piece in choice.Pieces)
        {
            foreach (var node in Follow(from, piece))
            {
                if (!reached.Contains(node))
                    reached.Add(node);
            }
        }

        reached.Sort();
        return [.. reached];
    }

    private int Follow(int[] from, Step step)
    {
        var way = new Way(from, step);
        if (_shared.TryGetValue(way, out var target))
            return target;

        _shared.Add(way, target = New());
        foreach (var source in from)
            Connect(source, step, target, from);
        return target;
    }

    private void Connect(int source, Step step, int target, int[] from)
    {
        var node = _nodes[source];
        switch (step.Kind)
        {
            case StepKind.Word:
                foreach (var word in step.Words)
                    _edges.Add(new(source, word, target));
                break;
            case StepKind.AnyWord:
                node.AnyWord = target;
                break;
            case StepKind.Number:
                node.Number = target;
                break;
            case StepKind.SentenceStart:
                node.AtSentenceStart = target;
                break;
            default:
                AddGap(source, step.Most, target);
                _nodes[target].IsBehindGap = true;
                _beforeGap[target] = (from, step.Most);
                break;
        }
    }

    /// <summary>
    /// Leads over up to so many words: from the node, or from where the gap before it starts, which a gap behind an optional word that is
    /// absent prolongs.
    /// </summary>
    private void AddGap(int source, int most, int target)
    {
        if (!_beforeGap.TryGetValue(source, out var gap))
        {
            _nodes[source].Gaps.Add((target, most));
            return;
        }

        foreach (var before in gap.From)
            AddGap(before, most + gap.Most, target);
    }

    /// <summary>A gap at the end of a phrase, or before an optional end that is not there, is nothing.</summary>
    private List<int> WithoutGaps(int[] nodes)
    {
        var ends = new List<int>(nodes.Length);
        AddWithoutGaps(nodes, ends);
        return ends;
    }

    private void AddWithoutGaps(int[] nodes, List<int> ends)
    {
        foreach (var node in nodes)
        {
            if (_beforeGap.TryGetValue(node, out var gap))
                AddWithoutGaps(gap.From, ends);
            else if (!ends.Contains(node))
                ends.Add(node);
        }
    }

    private int[] SentenceEndsAfter(int[] nodes)
    {
        var ends = WithoutGaps(nodes);
        for (var at = 0; at < ends.Count; at++)
            ends[at] = SentenceEndAfter(ends[at]);
        return [.. ends];
    }

    /// <summary>The same node again, which ends a phrase only where a sentence ends; it is reached by no edge of its own.</summary>
    private int SentenceEndAfter(int node)
    {
        if (!_sentenceEnds.TryGetValue(node, out var end))
        {
            _sentenceEnds.Add(node, end = New());
            _nodes[end] = new() { IsSentenceEnd = true, EndsOfSentence = _nodes[node].EndsOfSentence };
        }

        return end;
    }

    private int New()
    {
        _nodes.Add(new());
        return _nodes.Count - 1;
    }

    /// <summary>Where a word leads from a node.</summary>
    internal readonly record struct Edge(int From, int Word, int Target);

    /// <summary>A step from a set of nodes: equal ones lead to the same node.</summary>
    private readonly struct Way(int[] from, Step step) : IEquatable<Way>
    {
        private readonly int[] _from = from;
        private readonly Step _step = step;

        public bool Equals(Way other) => _step.IsSame(other._step) && _from.AsSpan().SequenceEqual(other._from);

        public override bool Equals(object? obj) => obj is Way other && Equals(other);

        public override int GetHashCode()
        {
            var hash = _step.Hash;
            foreach (var node in _from)
                hash = (hash ^ (uint)node) * 0x9E3779B1;
            return (int)(hash ^ hash >> 15);
        }
    }
}
