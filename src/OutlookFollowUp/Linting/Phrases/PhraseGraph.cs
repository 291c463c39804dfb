namespace OutlookFollowUp.Linting.Phrases;

/// <summary>
/// Builds the automaton: patterns that begin alike share their nodes. A pattern leads from a set of nodes to a set of nodes, so that
/// alternatives and optional words cost a node each and are never multiplied out.
/// </summary>
internal sealed class PhraseGraph
{
    private readonly List<PhraseNode> _nodes = [new()];
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int[] From, int Most)> _beforeGap = [];

    public Vocabulary Vocabulary { get; } = new();

    public IReadOnlyList<PhraseNode> Nodes => _nodes;

    /// <exception cref="FormatException">The pattern may match nothing at all.</exception>
    public void Add(Phrase phrase)
    {
        var ends = Follow([0], Pattern.Read(phrase.Pattern)).SelectMany(WithoutGap).Distinct().ToList();
        if (ends.Contains(0) || _nodes[0].Gaps.Count > 0)
            throw new FormatException($"“{phrase.Pattern}” may be empty, or begins with a gap.");

        foreach (var end in ends.Select(end => _nodes[end]))
        {
            var list = end.IsSentenceEnd ? end.EndsOfSentence : end.Ends;
            if (!list.Contains(phrase))
                list.Add(phrase);
        }
    }

    private int[] Follow(int[] from, Piece piece) => piece switch
    {
        Sequence sequence => sequence.Pieces.Aggregate(from, Follow),
        Choice choice => [.. choice.Pieces.SelectMany(each => Follow(from, each)).Distinct().Order()],
        Step { Kind: StepKind.SentenceEnd } => [.. from.SelectMany(WithoutGap).Select(SentenceEndAfter).Distinct()],
        // A node leads to one place by any word and to one by a number, so that these are never shared between sets of nodes.
        Step { Kind: StepKind.AnyWord or StepKind.Number } step => [.. from.Select(source => Follow([source], step))],
        Step step => [Follow(from, step)],
        _ => throw new ArgumentException("A pattern has no other pieces.", nameof(piece)),
    };

    private int Follow(int[] from, Step step)
    {
        var key = $"{string.Join(',', from)} {step.Key}";
        if (_shared.TryGetValue(key, out var target))
            return target;

        _shared.Add(key, target = New());
        foreach (var source in from)
            Connect(source, step, target, from);
        return target;
    }

    private void Connect(int source, Step step, int target, int[] from)
    {
        var node = _nodes[source];
        switch (step.Kind)
        {
            case StepKind.Word:
                foreach (var spelling in step.Spellings!)
                    AddEdge(node, spelling, target);
                break;
            case StepKind.AnyWord:
                node.AnyWord = target;
                break;
            case StepKind.Number:
                node.Number = target;
                break;
            case StepKind.SentenceStart:
                node.AtSentenceStart = target;
                break;
            default:
                foreach (var (before, passed) in Before(source))
                    _nodes[before].Gaps.Add((target, passed + step.Most));
                _nodes[target].IsBehindGap = true;
                _beforeGap[target] = (from, step.Most);
                break;
        }
    }

    private void AddEdge(PhraseNode node, string spelling, int target)
    {
        var word = Vocabulary.Add(spelling);
        if (!node.ByWord.TryGetValue(word, out var targets))
            node.ByWord.Add(word, [target]);
        else if (!targets.Contains(target))
            node.ByWord[word] = [.. targets, target];
    }

    /// <summary>A gap at the end of a phrase, or before an optional end that is not there, is nothing.</summary>
    private IEnumerable<int> WithoutGap(int node) => 
        _beforeGap.TryGetValue(node, out var gap) ? gap.From.SelectMany(WithoutGap) : [node];

    /// <summary>
    /// The nodes from which a gap starts, and how many words lie between: a gap behind an optional word that is absent prolongs the gap
    /// before it.
    /// </summary>
    private IEnumerable<(int Node, int Passed)> Before(int node) => _beforeGap.TryGetValue(node, out var gap)
        ? gap.From.SelectMany(Before).Select(before => (before.Node, before.Passed + gap.Most)) : [(node, 0)];

    /// <summary>The same node again, which ends a phrase only where a sentence ends; it is reached by no edge of its own.</summary>
    private int SentenceEndAfter(int node)
    {
        var key = $"{node} $";
        if (!_shared.TryGetValue(key, out var end))
        {
            _shared.Add(key, end = New());
            _nodes[end] = new() { IsSentenceEnd = true, EndsOfSentence = _nodes[node].EndsOfSentence };
        }

        return end;
    }

    private int New()
    {
        _nodes.Add(new());
        return _nodes.Count - 1;
    }
}
