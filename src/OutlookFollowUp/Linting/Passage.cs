using System.Collections;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>
/// The subject or the authored body as rules see it: prose, words and the phrases found in it. Rules' spans are in its visible text.
/// </summary>
internal sealed class Passage
{
    private readonly Vocabulary _vocabulary;
    private readonly ArraySegment<Word> _words;
    private readonly IReadOnlyDictionary<PhraseSet, IReadOnlyList<PhraseHit>> _hits;
    private HashSet<string>? _stems;
    private bool? _isEnglish;

    public Passage(DraftPart part, MappedText text, PhraseMatcher phrases)
    {
        Part = part;
        Prose = Prose.Read(text);
        _vocabulary = phrases.Vocabulary;
        _words = Linting.Words.Of(Prose, _vocabulary);
        Words = _words;
        _hits = phrases.Find(_words);
    }

    public DraftPart Part { get; }

    public Prose Prose { get; }

    public string Text => Prose.Text;

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The same words for loops that must be fast.</summary>
    public ReadOnlySpan<Word> WordSpan => _words;

    /// <summary>The stems of the words that carry meaning, for asking what it is about.</summary>
    public IReadOnlySet<string> Stems => _stems ??= TellingStems();

    /// <summary>Whether it is written in English, as far as its words tell.</summary>
    public bool IsEnglish => _isEnglish ??= English.IsLanguageOf(Words);

    /// <summary>A run of words, which is not copied.</summary>
    public IReadOnlyList<Word> WordsFrom(int first, int count) => _words.Slice(first, count);

    public string this[TextSpan span] => Prose[span];

    /// <summary>The phrases of that set, in order.</summary>
    public IReadOnlyList<PhraseHit> Hits(PhraseSet set) => _hits.GetValueOrDefault(set, []);

    /// <summary>
    /// Those of them that overlap these words. None of a set lies inside another, so that both their starts and their ends rise.
    /// </summary>
    public IEnumerable<PhraseHit> Hits(PhraseSet set, TextSpan over)
    {
        var hits = Hits(set);
        var (at, high) = (0, hits.Count);
        while (at < high)
        {
            var middle = (at + high) >>> 1;
            if (hits[middle].Span.End <= over.Start)
                at = middle + 1;
            else
                high = middle;
        }

        for (; at < hits.Count && hits[at].Span.Start < over.End; at++)
            yield return hits[at];
    }

    /// <summary>Those of them in the sentence of that word.</summary>
    public IEnumerable<PhraseHit> HitsBeside(PhraseSet set, int word) => Hits(set, Prose.Sentences[Words[word].Sentence]);

    public bool Has(PhraseSet set) => _hits.ContainsKey(set);

    /// <summary>The sentence in which that offset lies.</summary>
    public TextSpan SentenceAt(int offset)
    {
        var (low, high) = (0, Prose.Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Prose.Sentences[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Prose.Sentences.Count ? Prose.Sentences[low] : new(0, Text.Length);
    }

    /// <summary>The number of the first word that ends behind that offset.</summary>
    public int WordBehind(int offset)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_words[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A place to point at, in the part as sent.</summary>
    public Place At(TextSpan span) => new(Part, Prose.Source.ToSource(span), this[span]);

    /// <summary>A fix that puts other words in the place of these and leaves every tag. An empty replacement removes them.</summary>
    public Fix Replace(string label, TextSpan span, string replacement) => new(label, [.. Edits(span, replacement)]);

    public IEnumerable<Edit> Edits(TextSpan span, string replacement) =>
        Prose.Source.ToSourceEdits(span, replacement).Select(edit => new Edit(Part, edit.Span, edit.Text));

    /// <summary>Whether any such mail may hold that word.</summary>
    public bool IsCommon(in Word word) =>
        word.Number != Vocabulary.Unknown ? _vocabulary[word.Number].IsCommon : CommonWords.Holds(word.Folded);

    private HashSet<string> TellingStems()
    {
        var stems = new HashSet<string>(_words.Count / 2, StringComparer.Ordinal);
        var seen = new BitArray(_vocabulary.Count);
        foreach (ref readonly var word in WordSpan)
        {
            if (word.Number != Vocabulary.Unknown)
            {
                if (seen[word.Number])
                    continue;
                seen[word.Number] = true;
            }

            if (TellingStem(word) is { } stem)
                stems.Add(stem);
        }

        return stems;
    }

    private string? TellingStem(in Word word) => word.Number != Vocabulary.Unknown ? _vocabulary[word.Number].TellingStem
        : Stem.IsTelling(word.Folded) ? Stem.Of(word.Folded) : null;
}
