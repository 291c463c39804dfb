using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>All phrases of all rules in one automaton over words, run once over a text whatever the number of phrases.</summary>
internal sealed class PhraseMatcher
{
    private readonly Dictionary<string, int> _vocabulary;
    private readonly IReadOnlyList<PhraseNode> _nodes;

    private PhraseMatcher(Dictionary<string, int> vocabulary, IReadOnlyList<PhraseNode> nodes) =>
        (_vocabulary, _nodes) = (vocabulary, nodes);

    /// <exception cref="FormatException">A pattern is not well formed.</exception>
    public static PhraseMatcher Of(IEnumerable<PhraseSet> sets)
    {
        var graph = new PhraseGraph();
        foreach (var phrase in sets.SelectMany(set => set.Phrases))
            graph.Add(phrase);
        return new(graph.Vocabulary, graph.Nodes);
    }

    /// <summary>Every phrase in the text, by set; of hits of one set, one inside the other, the longest.</summary>
    public IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> Find(IReadOnlyList<Word> words)
    {
        var found = new Dictionary<PhraseSet, List<PhraseHit>>();
        List<Walker> walkers = [], next = [];
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (index == 0 || words[index - 1].Sentence != word.Sentence)
            {
                walkers.Clear();
                Enter(_nodes[0].AtSentenceStart, index, walkers);
            }

            walkers.Add(new(0, index, 0));
            next.Clear();
            var id = _vocabulary.GetValueOrDefault(word.Folded, -1);
            foreach (var walker in walkers)
                Walk(walker, id, word.IsNumber, next);

            var isLast = index == words.Count - 1 || words[index + 1].Sentence != word.Sentence;
            foreach (var walker in next)
                Report(walker, words, index, isLast, found);
            (walkers, next) = (next, walkers);
        }

        return found.ToDictionary(pair => pair.Key, pair => Longest(pair.Value));
    }

    private void Walk(Walker walker, int word, bool isNumber, List<Walker> next)
    {
        var node = _nodes[walker.Node];
        if (word >= 0 && node.ByWord.TryGetValue(word, out var targets))
        {
            foreach (var target in targets)
                Enter(target, walker.Start, next);
        }

        Enter(node.AnyWord, walker.Start, next);
        if (isNumber)
            Enter(node.Number, walker.Start, next);
        if (walker.MayPass > 0)
            next.Add(walker with { MayPass = walker.MayPass - 1 });
    }

    /// <summary>Goes to a node and to those that lie behind a gap from it. No node leads back to the first, number 0.</summary>
    private void Enter(int node, int start, List<Walker> walkers)
    {
        if (node == 0)
            return;

        walkers.Add(new(node, start, 0));
        foreach (var (target, most) in _nodes[node].Gaps)
            walkers.Add(new(target, start, most));
    }

    private void Report(Walker walker, IReadOnlyList<Word> words, int last, bool isLastOfSentence,
        Dictionary<PhraseSet, List<PhraseHit>> found)
    {
        var node = _nodes[walker.Node];
        if (node.IsBehindGap)
            return;

        foreach (var phrase in isLastOfSentence ? node.Ends.Concat(node.EndsOfSentence) : node.Ends)
        {
            if (!found.TryGetValue(phrase.Set, out var hits))
                found.Add(phrase.Set, hits = []);
            hits.Add(new(phrase, TextSpan.Between(words[walker.Start].Span.Start, words[last].Span.End), walker.Start, last));
        }
    }

    private static IReadOnlyList<PhraseHit> Longest(List<PhraseHit> hits)
    {
        var longest = new List<PhraseHit>(hits.Count);
        foreach (var hit in hits.OrderBy(hit => hit.FirstWord).ThenByDescending(hit => hit.LastWord))
        {
            if (longest.Count == 0 || hit.LastWord > longest[^1].LastWord)
                longest.Add(hit);
        }

        return longest;
    }

    /// <summary>A phrase on the way: the node reached, the word it began with, and how many words it may still pass over.</summary>
    private readonly record struct Walker(int Node, int Start, int MayPass);
}
