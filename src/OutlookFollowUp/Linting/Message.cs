using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting;

/// <summary>The message proper of a draft, and what is concrete in it.</summary>
internal sealed class Message
{
    private readonly HashSet<string> _known;
    private readonly Passage _body;
    private readonly List<Substance> _sentences = [];
    private readonly HashSet<string> _concreteStems = new(StringComparer.Ordinal);

    public Message(Reading reading)
    {
        _known = KnownBeforehand(reading);
        _body = reading.Body;
        var prose = _body.Prose;
        var from = prose.Greeting?.Span.End ?? 0;
        var to = prose.Closing is { } closing ? closing.Span.Start : _body.Text.Length;
        var words = new List<Word>();
        var concrete = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var word in _body.WordSpan)
        {
            if (word.Span.Start < from || word.Span.End > to)
                continue;
            if (words.Count > 0 && words[^1].Sentence != word.Sentence)
                EndSentence();
            words.Add(word);
            if (!IsConcrete(word))
                continue;
            concrete.Add(word.Folded);
            _concreteStems.Add(Stem.Of(word.Folded));
        }

        if (words.Count > 0)
            EndSentence();

        void EndSentence()
        {
            _sentences.Add(new(prose.Sentences[words[0].Sentence], [.. words], concrete.Count));
            words.Clear();
            concrete.Clear();
        }
    }

    public IReadOnlyList<Substance> Sentences => _sentences;

    public IReadOnlySet<string> ConcreteStems => _concreteStems;

    private bool IsConcrete(in Word word) =>
        word.Folded.Length > 2 && word.Folded[0] != '\'' && !_body.IsCommon(word) && !_known.Contains(word.Folded);

    /// <summary>Names, company and role were known before the interview: they prove nothing about it.</summary>
    private static HashSet<string> KnownBeforehand(Reading reading)
    {
        var known = reading.Recipients.Select(recipient => recipient.Person.Name)
            .Append(reading.Context.User.Name).Append(reading.Draft.From.Name)
            .Append(reading.Interview?.Company ?? "").Append(reading.Interview?.Role ?? "")
            .Concat(reading.Interview?.People().Select(person => person.Name) ?? []);
        return known.SelectMany(Mentions.WordsOf).ToHashSet(StringComparer.Ordinal);
    }
}
