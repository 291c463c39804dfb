using System.Numerics;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>The finished automaton, laid out for walking: where each word leads from the beginning is one look into an array.</summary>
internal sealed class PhraseTable
{
    private readonly Place[] _places;
    private readonly int[][] _fromBeginning;

    /// <summary>A place and a word in one number, and where it leads from there: a table without chains, at most half full.</summary>
    private readonly (ulong Step, int[] Targets)[] _steps;

    public PhraseTable(PhraseGraph graph)
    {
        var beginning = graph.Nodes[0];
        _fromBeginning = new int[graph.Vocabulary.Count][];
        Array.Fill(_fromBeginning, []);
        foreach (var (word, targets) in beginning.ByWord)
            _fromBeginning[word] = targets;

        _places = [.. graph.Nodes.Select(node => new Place(node))];
        _steps = new (ulong, int[])[BitOperations.RoundUpToPowerOf2((uint)graph.Nodes.Sum(node => node.ByWord.Count) * 2 + 1)];
        for (var place = 1; place < _places.Length; place++)
        {
            foreach (var (word, targets) in graph.Nodes[place].ByWord)
            {
                var step = Step(place, word);
                _steps[Slot(step)] = (step, targets);
            }
        }
    }

    public ref readonly Place this[int place] => ref _places[place];

    /// <summary>Where a word leads from a place.</summary>
    public ReadOnlySpan<int> Targets(int place, int word)
    {
        if (word < 0)
            return [];
        if (place == 0)
            return _fromBeginning[word];

        if ((_places[place].Sieve >> word & 1) == 0)
            return [];

        var step = Step(place, word);
        ref readonly var slot = ref _steps[Slot(step)];
        return slot.Step == step ? slot.Targets : [];
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
    internal readonly struct Place
    {
        public readonly int AnyWord;
        public readonly int Number;
        public readonly int AtSentenceStart;

        /// <summary>Whether any word leads on from here.</summary>
        public readonly bool LeadsOn;

        /// <summary>A bit for each number of a word, by its remainder, so that most words are turned away without a search.</summary>
        public readonly ulong Sieve;

        public readonly (int Target, int Most)[] Gaps;

        /// <summary>The phrases that are complete here; who waits behind a gap may still be passing over words, and has matched none.</summary>
        public readonly Phrase[] Ends;

        /// <summary>Those that are complete here where a sentence ends, too.</summary>
        public readonly Phrase[] EndsOfSentence;

        public Place(PhraseNode node)
        {
            (AnyWord, Number, AtSentenceStart) = (node.AnyWord, node.Number, node.AtSentenceStart);
            LeadsOn = node.ByWord.Count > 0 || AnyWord != 0 || Number != 0;
            Sieve = node.ByWord.Keys.Aggregate(0UL, (sieve, word) => sieve | 1UL << word);
            Gaps = [.. node.Gaps];
            Ends = node.IsBehindGap ? [] : [.. node.Ends];
            EndsOfSentence = node.IsBehindGap ? [] : [.. node.EndsOfSentence];
        }
    }
}
