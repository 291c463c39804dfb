using System.Runtime.InteropServices;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>One run of the automaton over the words of a text.</summary>
internal ref struct PhraseWalk
{
    private readonly PhraseTable _table;
    private readonly ReadOnlySpan<Word> _words;
    private readonly Dictionary<PhraseSet, IReadOnlyList<PhraseHit>> _found = [];
    private List<Walker> _walkers = [];
    private List<Walker> _next = [];
    private int _at;

    public PhraseWalk(PhraseTable table, ReadOnlySpan<Word> words)
    {
        _table = table;
        _words = words;
    }

    public IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> Find()
    {
        for (_at = 0; _at < _words.Length; _at++)
        {
            ref readonly var word = ref _words[_at];
            if (_at == 0 || _words[_at - 1].Sentence != word.Sentence)
            {
                _walkers.Clear();
                Add(_table[0].AtSentenceStart, _at, _walkers);
            }

            _next.Clear();
            foreach (ref readonly var walker in CollectionsMarshal.AsSpan(_walkers))
                Walk(walker, word);
            Walk(new(0, _at, 0), word);
            (_walkers, _next) = (_next, _walkers);
        }

        return _found;
    }

    private readonly void Walk(in Walker walker, in Word word)
    {
        ref readonly var place = ref _table[walker.Place];
        foreach (var target in _table.Targets(walker.Place, word.Number))
            Enter(target, walker.Start);
        if (place.AnyWord != 0)
            Enter(place.AnyWord, walker.Start);
        if (word.IsNumber && place.Number != 0)
            Enter(place.Number, walker.Start);
        if (walker.MayPass > 0)
            _next.Add(walker with { MayPass = walker.MayPass - 1 });
    }

    /// <summary>Goes to a place by the present word, which may complete phrases.</summary>
    private readonly void Enter(int target, int start)
    {
        Add(target, start, _next);
        ref readonly var place = ref _table[target];
        foreach (var phrase in place.Ends)
            Report(phrase, start);
        if (place.EndsOfSentence.Length == 0 || (_at + 1 < _words.Length && _words[_at + 1].Sentence == _words[_at].Sentence))
            return;
        foreach (var phrase in place.EndsOfSentence)
            Report(phrase, start);
    }

    /// <summary>A walker at a place, and one at each that lies behind a gap from it. None leads back to the beginning, number 0.</summary>
    private readonly void Add(int target, int start, List<Walker> walkers)
    {
        if (target == 0)
            return;

        ref readonly var place = ref _table[target];
        if (place.LeadsOn)
            walkers.Add(new(target, start, 0));
        foreach (var (behind, most) in place.Gaps)
            walkers.Add(new(behind, start, most));
    }

    /// <summary>
    /// Adds a hit unless one holds it, and drops those that it holds: none that was found before ends later, so that only the last ones
    /// have to be looked at.
    /// </summary>
    private readonly void Report(Phrase phrase, int first)
    {
        ref var hits = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, phrase.Set, out _);
        var longest = (List<PhraseHit>)(hits ??= new List<PhraseHit>());
        if (longest is [.., var last] && last.LastWord == _at && last.FirstWord <= first)
            return;

        while (longest is [.., var inside] && inside.FirstWord >= first)
            longest.RemoveAt(longest.Count - 1);
        longest.Add(new(phrase, TextSpan.Between(_words[first].Span.Start, _words[_at].Span.End), first, _at));
    }

    /// <summary>A phrase on the way: the place reached, the word it began with, and how many words it may still pass over.</summary>
    private readonly record struct Walker(int Place, int Start, int MayPass);
}
