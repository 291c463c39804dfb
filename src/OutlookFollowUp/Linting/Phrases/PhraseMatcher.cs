namespace OutlookFollowUp.Linting.Phrases;

/// <summary>All phrases of all rules in one automaton over words, run once over a text whatever the number of phrases.</summary>
internal sealed class PhraseMatcher
{
    private readonly PhraseTable _table;

    private PhraseMatcher(Vocabulary vocabulary, PhraseTable table) => (Vocabulary, _table) = (vocabulary, table);

    public Vocabulary Vocabulary { get; }

    /// <exception cref="FormatException">A pattern is not well formed.</exception>
    public static PhraseMatcher Of(IEnumerable<PhraseSet> sets)
    {
        var graph = new PhraseGraph();
        foreach (var phrase in sets.Distinct().SelectMany(set => set.Phrases))
            graph.Add(phrase);
        return new(graph.Vocabulary, new(graph));
    }

    /// <summary>Every phrase in the text, by set; of hits of one set, one inside the other, the longest.</summary>
    public IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> Find(ReadOnlySpan<Word> words) => new PhraseWalk(_table, words).Find();
}
