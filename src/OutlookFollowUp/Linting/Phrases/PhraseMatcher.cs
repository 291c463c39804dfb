using System.Runtime.InteropServices;
using OutlookFollowUp.Text;

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
    public IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> Find(IReadOnlyList<Word> words)
    {
        var found = new Dictionary<PhraseSet, IReadOnlyList<PhraseHit>>();
        List<Walker> walkers = [], next = [];
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (index == 0 || words[index - 1].Sentence != word.Sentence)
            {
                walkers.Clear();
                Enter(_table[0].AtSentenceStart, index, walkers);
            }

            next.Clear();
            foreach (var walker in CollectionsMarshal.AsSpan(walkers))
                Walk(walker, word, next);
            Walk(new(0, index, 0), word, next);

            var isLast = index == words.Count - 1 || words[index + 1].Sentence != word.Sentence;
            foreach (var walker in CollectionsMarshal.AsSpan(next))
                Report(walker, words, index, isLast, found);
            (walkers, next) = (next, walkers);
        }

        return found;
    }

    private void Walk(Walker walker, Word word, List<Walker> next)
    {
        ref readonly var place = ref _table[walker.Place];
        foreach (var target in _table.Targets(walker.Place, word.Number))
            Enter(target, walker.Start, next);
        Enter(place.AnyWord, walker.Start, next);
        if (word.IsNumber)
            Enter(place.Number, walker.Start, next);
        if (walker.MayPass > 0)
            next.Add(walker with { MayPass = walker.MayPass - 1 });
    }

    /// <summary>Goes to a place and to those that lie behind a gap from it. None leads back to the first, number 0.</summary>
    private void Enter(int place, int start, List<Walker> walkers)
    {
        if (place == 0)
            return;

        walkers.Add(new(place, start, 0));
        foreach (var (target, most) in _table[place].Gaps)
            walkers.Add(new(target, start, most));
    }

    private void Report(Walker walker, IReadOnlyList<Word> words, int last, bool isLastOfSentence,
        Dictionary<PhraseSet, IReadOnlyList<PhraseHit>> found)
    {
        ref readonly var place = ref _table[walker.Place];
        foreach (var phrase in place.Ends)
            Add(new(phrase, Between(words, walker.Start, last), walker.Start, last), found);
        if (!isLastOfSentence)
            return;
        foreach (var phrase in place.EndsOfSentence)
            Add(new(phrase, Between(words, walker.Start, last), walker.Start, last), found);
    }

    private static TextSpan Between(IReadOnlyList<Word> words, int first, int last) =>
        TextSpan.Between(words[first].Span.Start, words[last].Span.End);

    /// <summary>
    /// Adds a hit unless one holds it, and drops those that it holds: none that was found before ends later, so that only the last ones
    /// have to be looked at.
    /// </summary>
    private static void Add(PhraseHit hit, Dictionary<PhraseSet, IReadOnlyList<PhraseHit>> found)
    {
        ref var hits = ref CollectionsMarshal.GetValueRefOrAddDefault(found, hit.Phrase.Set, out _);
        var longest = (List<PhraseHit>)(hits ??= new List<PhraseHit>());
        if (longest is [.., var last] && last.LastWord == hit.LastWord && last.FirstWord <= hit.FirstWord)
            return;

        while (longest is [.., var inside] && inside.FirstWord >= hit.FirstWord)
            longest.RemoveAt(longest.Count - 1);
        longest.Add(hit);
    }

    /// <summary>A phrase on the way: the place reached, the word it began with, and how many words it may still pass over.</summary>
    private readonly record struct Walker(int Place, int Start, int MayPass);
}
