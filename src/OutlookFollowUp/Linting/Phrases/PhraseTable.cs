using System.Numerics;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>The finished automaton, laid out for walking: where each word leads from the beginning is one look into an array.</summary>
internal sealed class PhraseTable
{
    private readonly Place[] _places;

    /// <summary>All targets, those of one place and word beside each other.</summary>
    private readonly int[] _targets;

    /// <summary>By word: where its targets lie.</summary>
    private readonly (int First, int Count)[] _fromBeginning;

    /// <summary>A place and a word in one number, and where it leads from there: a table without chains, at most half full.</summary>
    private readonly (ulong Step, int First, int Count)[] _steps;

    public PhraseTable(PhraseGraph graph)
    {
        _places = new Place[graph.Nodes.Count];
        for (var place = 0; place < _places.Length; place++)
            _places[place] = new(graph.Nodes[place]);

        var edges = graph.Edges;
        var order = InOrder(edges);
        _targets = new int[order.Length];
        _fromBeginning = new (int, int)[graph.Vocabulary.Count];
        _steps = new (ulong, int, int)[BitOperations.RoundUpToPowerOf2((uint)order.Length * 2 + 1)];
        for (int first = 0, end = 0; first < order.Length; first = end)
        {
            var edge = edges[order[first]];
            for (; end < order.Length && edges[order[end]] is var next && next.From == edge.From && next.Word == edge.Word; end++)
                _targets[end] = next.Target;
            Put(edge, first, end - first);
        }
    }

    /// <summary>The numbers of the edges by place and word, and as they came.</summary>
    private static int[] InOrder(ReadOnlySpan<PhraseGraph.Edge> edges)
    {
        var keys = new ulong[edges.Length];
        var order = new int[edges.Length];
        for (var edge = 0; edge < keys.Length; edge++)
            keys[edge] = (ulong)edges[edge].From << 44 | (ulong)edges[edge].Word << 28 | (uint)edge;
        Array.Sort(keys);
        for (var at = 0; at < order.Length; at++)
            order[at] = (int)(keys[at] & ((1 << 28) - 1));
        return order;
    }

    private void Put(PhraseGraph.Edge edge, int first, int count)
    {
        _places[edge.From].LedOnBy(edge.Word);
        if (edge.From == 0)
        {
            _fromBeginning[edge.Word] = (first, count);
            return;
        }

        var step = Step(edge.From, edge.Word);
        _steps[Slot(step)] = (step, first, count);
    }

    public ref readonly Place this[int place] => ref _places[place];

    /// <summary>Where a word leads from a place.</summary>
    public ReadOnlySpan<int> Targets(int place, int word)
    {
        if (word < 0)
            return [];
        if (place == 0)
            return _targets.AsSpan(_fromBeginning[word].First, _fromBeginning[word].Count);

        if ((_places[place].Sieve >> word & 1) == 0)
            return [];

        var step = Step(place, word);
        ref readonly var slot = ref _steps[Slot(step)];
        return slot.Step == step ? _targets.AsSpan(slot.First, slot.Count) : [];
    }

    /// <summary>No step is 0, since a place that is walked from is not.</summary>
    private static ulong Step(int place, int word) => (ulong)place << 32 | (uint)word;

    /// <summary>The slot that holds a step, or the empty one where it would be.</summary>
    private int Slot(ulong step)
    {
        var all = _steps;
        var slot = (int)(step * 0x9E3779B97F4A7C15 >> 40) & (all.Length - 1);
        while (all[slot].Step != step && all[slot].Step != 0)
            slot = (slot + 1) & (all.Length - 1);
        return slot;
    }

    /// <summary>What a node of the graph has come to.</summary>
    internal struct Place
    {
        public readonly int AnyWord;
        public readonly int Number;
        public readonly int AtSentenceStart;

        /// <summary>Whether any word leads on from here.</summary>
        public bool LeadsOn;

        /// <summary>A bit for each number of a word, by its remainder, so that most words are turned away without a search.</summary>
        public ulong Sieve;

        public readonly (int Target, int Most)[] Gaps;

        /// <summary>The phrases that are complete here; who waits behind a gap may still be passing over words, and has matched none.</summary>
        public readonly Phrase[] Ends;

        /// <summary>Those that are complete here where a sentence ends, too.</summary>
        public readonly Phrase[] EndsOfSentence;

        public Place(PhraseNode node)
        {
            (AnyWord, Number, AtSentenceStart) = (node.AnyWord, node.Number, node.AtSentenceStart);
            LeadsOn = AnyWord != 0 || Number != 0;
            Gaps = [.. node.Gaps];
            Ends = node.IsBehindGap ? [] : [.. node.Ends];
            EndsOfSentence = node.IsBehindGap ? [] : [.. node.EndsOfSentence];
        }

        public void LedOnBy(int word)
        {
            LeadsOn = true;
            Sieve |= 1UL << word;
        }
    }
}
