using System.Runtime.InteropServices;
using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting;

/// <summary>The message proper of a draft, and what is concrete in it.</summary>
internal sealed class Message
{
    private readonly HashSet<string> _known;
    private readonly Passage _body;
    private readonly int _first;
    private readonly int _end;
    private List<Substance>? _sentences;
    private HashSet<string>? _concreteStems;

    public Message(Reading reading)
    {
        _known = KnownBeforehand(reading).SelectMany(Mentions.WordsOf).ToHashSet(StringComparer.Ordinal);
        _body = reading.Body;
        var prose = _body.Prose;
        var from = prose.Greeting?.Span.End ?? 0;
        var to = prose.Closing is { } closing ? closing.Span.Start : _body.Text.Length;
        var words = _body.WordSpan;
        while (_first < words.Length && words[_first].Span.Start < from)
            _first++;
        for (_end = _first; _end < words.Length && words[_end].Span.End <= to;)
            _end++;
    }

    public IReadOnlyList<Substance> Sentences => _sentences ??= ReadSentences();

    public IReadOnlySet<string> ConcreteStems =>
        _concreteStems ??= Concrete().Select(word => Stem.Of(word.Folded)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether that many different stems name something, without looking for more.</summary>
    public bool HasConcreteStems(int count) =>
        Concrete().Select(word => Stem.Of(word.Folded)).Distinct(StringComparer.Ordinal).Take(count).Count() == count;

    private IEnumerable<Word> Concrete() => _body.WordsFrom(_first, _end - _first).Where(word => IsConcrete(word));

    private List<Substance> ReadSentences()
    {
        List<Substance> sentences = [];
        var words = _body.WordSpan;
        var lastSeen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int first = _first, end = first; first < _end; first = end)
        {
            var sentence = words[first].Sentence;
            var concrete = 0;
            for (; end < _end && words[end].Sentence == sentence; end++)
                concrete += IsConcrete(words[end]) && IsNewInSentence(words[end], lastSeen) ? 1 : 0;
            sentences.Add(new(_body.Prose.Sentences[sentence], _body.WordsFrom(first, end - first), concrete));
        }

        return sentences;
    }

    private bool IsConcrete(in Word word) =>
        word.Folded.Length > 2 && word.Folded[0] != '\'' && !_body.IsCommon(word) && !_known.Contains(word.Folded);

    private static bool IsNewInSentence(in Word word, Dictionary<string, int> lastSeen)
    {
        ref var sentence = ref CollectionsMarshal.GetValueRefOrAddDefault(lastSeen, word.Folded, out var isKnown);
        var isNew = !isKnown || sentence != word.Sentence;
        sentence = word.Sentence;
        return isNew;
    }

    /// <summary>Names, company and role were known before the interview: they prove nothing about it.</summary>
    private static IEnumerable<string> KnownBeforehand(Reading reading) =>
    [
        .. reading.Recipients.Select(recipient => recipient.Person.Name),
        reading.Context.User.Name,
        reading.Draft.From.Name,
        .. reading.Interview is { } interview
            ? interview.People().Select(person => person.Name).Append(interview.Company).Append(interview.Role) : [],
    ];
}
