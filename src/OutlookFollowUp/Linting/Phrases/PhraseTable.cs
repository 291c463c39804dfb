namespace OutlookFollowUp.Linting.Phrases;

/// <summary>The finished automaton, laid out for walking: where each word leads from the beginning is one look into an array.</summary>
internal sealed class PhraseTable
{
    private readonly Place[] _places;
    private readonly int[][] _fromBeginning;
    private readonly int[] _words;
    private readonly int[][] _targets;

    public PhraseTable(PhraseGraph graph)
    {
        _places = new Place[graph.Nodes.Count];
        _fromBeginning = new int[graph.Vocabulary.Count][];
        Array.Fill(_fromBeginning, []);
        foreach (var (word, targets) in graph.Nodes[0].ByWord)
            _fromBeginning[word] = targets;

        var edges = graph.Nodes.Skip(1).Sum(node => node.ByWord.Count);
        (_words, _targets) = (new int[edges], new int[edges][]);
        var edge = 0;
        for (var index = 0; index < _places.Length; index++)
        {
            var node = graph.Nodes[index];
            _places[index] = new(node, edge, index == 0 ? 0 : node.ByWord.Count);
            if (index == 0)
                continue;
            foreach (var (word, targets) in node.ByWord)
            {
                (_words[edge], _targets[edge]) = (word, targets);
                edge++;
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

        ref readonly var from = ref _places[place];
        var edge = _words.AsSpan(from.FirstEdge, from.Edges).IndexOf(word);
        return edge < 0 ? [] : _targets[from.FirstEdge + edge];
    }

    /// <summary>What a node of the graph has come to. Who waits behind a gap may still be passing over words, and has matched nothing.</summary>
    internal readonly struct Place(PhraseNode node, int firstEdge, int edges)
    {
        public readonly int FirstEdge = firstEdge;
        public readonly int Edges = edges;
        public readonly int AnyWord = node.AnyWord;
        public readonly int Number = node.Number;
        public readonly int AtSentenceStart = node.AtSentenceStart;
        public readonly (int Target, int Most)[] Gaps = node.Gaps.Count == 0 ? [] : [.. node.Gaps];
        public readonly Phrase[] Ends = node.IsBehindGap || node.Ends.Count == 0 ? [] : [.. node.Ends];
        public readonly Phrase[] EndsOfSentence = node.IsBehindGap || node.EndsOfSentence.Count == 0 ? [] : [.. node.EndsOfSentence];
    }
}
