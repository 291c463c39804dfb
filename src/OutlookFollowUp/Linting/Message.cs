using System.Runtime.InteropServices;
using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting;

/// <summary>The message proper of a draft, and what is concrete in it.</summary>
internal sealed class Message
{
    /// <summary>One rare word may slip into any mail, two are about something. A name is as good as two.</summary>
    private const int EnoughConcreteWords = 2;

    private const int LengthOfPhone = 7;
    private const int LongestAbbreviation = 5;

    private readonly Interview? _interview;
    private readonly HashSet<string> _known;
    private readonly Passage _body;
    private readonly int _first;
    private readonly int _end;
    private List<Substance>? _sentences;
    private HashSet<string>? _concreteStems;
    private bool? _isSpecific;

    public Message(Reading reading)
    {
        _interview = reading.Interview;
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

    /// <summary>
    /// Whether it could only have been written after this interview: it takes up what was talked about, or names things of its own.
    /// </summary>
    public bool IsSpecific => _isSpecific ??= TakesUpATopic() || NamesEnough();

    private IEnumerable<Word> Concrete() => _body.WordsFrom(_first, _end - _first).Where(word => IsConcrete(word));

    private bool TakesUpATopic() => _interview is { } interview && interview.Topics.Concat(interview.Concerns)
        .SelectMany(Mentions.WordsOf)
        .Any(word => Stem.IsTelling(word) && !CommonWords.InSuchMail.Contains(word) && _body.Stems.Contains(Stem.Of(word)));

    private bool NamesEnough()
    {
        var weight = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Concrete())
        {
            if (!seen.Add(Stem.Of(word.Folded)))
                continue;
            weight += IsName(word) ? EnoughConcreteWords : 1;
            if (weight >= EnoughConcreteWords)
                return true;
        }

        return false;
    }

    /// <summary>A capital inside a sentence, unless all of the word is shouted.</summary>
    private bool IsName(in Word word)
    {
        var shown = _body[word.Span];
        return char.IsUpper(shown[0]) && !_body.Prose.StartsSentence(word.Token)
            && (shown.Length <= LongestAbbreviation || !shown.All(char.IsUpper));
    }

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
        word.Folded.Length > 2 && word.Folded[0] != '\'' && !_body.IsCommon(word) && !VagueWords.Holds(word.Folded) && !_known.Contains(word.Folded)
        && (!word.IsNumber || !IsDateOrPhone(word.Folded));

    /// <summary>A year, an hour, a day of the month and a telephone number are no details of a conversation.</summary>
    private static bool IsDateOrPhone(string number) =>
        number.Contains(':', StringComparison.Ordinal)
        || number.Count(char.IsAsciiDigit) >= LengthOfPhone
        || (number.Length == 4 && number.All(char.IsAsciiDigit) && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal)))
        || number is [>= '0' and <= '9', .., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h'];

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
            ? interview.People().SelectMany(person => new[] { person.Name, person.Title ?? "" }).Append(interview.Company).Append(interview.Role) : [],
    ];
}
