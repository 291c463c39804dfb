namespace OutlookFollowUp.Interviews;

/// <summary>
/// Phrases looked for among the words of a sentence. In a phrase <c>(a|b c)</c> is a choice, <c>[x]</c> and <c>(x)?</c> may be missing,
/// <c>..</c> stands for up to six words, <c>*</c> for one, and <c>^</c> ties it to the beginning. Each word of a sentence meets only the
/// phrases that can begin with it, and gaps are short, so that the time is linear in the text.
/// </summary>
internal sealed class PhraseSet
{
    private const int LongestGap = 6;

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Phrase> _anyFirstWord = [];

    public PhraseSet(params string[] phrases)
    {
        foreach (var source in phrases)
        {
            var phrase = new Phrase(PhraseParser.Parse(source.TrimStart('^')), source.StartsWith('^'));
            var first = new HashSet<string>(StringComparer.Ordinal);
            if (!AddFirstWords(phrase.Parts, first))
                _anyFirstWord.Add(phrase);
            foreach (var word in first)
            {
                if (!_byFirstWord.TryGetValue(word, out var list))
                    _byFirstWord[word] = list = [];
                list.Add(phrase);
            }
        }
    }

    public bool IsIn(string plain) => IsIn(PhraseParser.Words(plain));

    public bool IsIn(Statement statement) => IsIn(statement.Tokens);

    public Statement? FindIn(IEnumerable<Statement> statements) => statements.FirstOrDefault(IsIn);

    /// <summary>How many phrases stand in the words without overlapping.</summary>
    public int CountIn(Statement statement)
    {
        var count = 0;
        for (var i = 0; i < statement.Tokens.Count;)
        {
            var end = EndAt(statement.Tokens, i);
            count += end > 0 ? 1 : 0;
            i = Math.Max(i + 1, end);
        }

        return count;
    }

    private bool IsIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (EndAt(words, i) > 0)
                return true;
        }

        return false;
    }

    private int EndAt(IReadOnlyList<string> words, int i)
    {
        // Most words begin no phrase; they must cost no more than the look-up.
        if (_anyFirstWord.Count == 0 && !_byFirstWord.ContainsKey(words[i]))
            return -1;
        var end = -1;
        bool Ends(int at)
        {
            end = at;
            return true;
        }

        return _byFirstWord.TryGetValue(words[i], out var list) && AnyMatches(list, words, i, Ends)
            || _anyFirstWord.Count > 0 && AnyMatches(_anyFirstWord, words, i, Ends) ? end : -1;
    }

    private static bool AnyMatches(List<Phrase> phrases, IReadOnlyList<string> words, int i, Func<int, bool> then)
    {
        foreach (var phrase in phrases)
        {
            if ((!phrase.IsAtStart || i == 0) && Matches(phrase.Parts, 0, words, i, then))
                return true;
        }

        return false;
    }

    private static bool Matches(IReadOnlyList<PhrasePart> parts, int k, IReadOnlyList<string> words, int i, Func<int, bool> then)
    {
        if (k == parts.Count)
            return then(i);
        bool Rest(int at) => Matches(parts, k + 1, words, at, then);
        switch (parts[k])
        {
            case PhrasePart.Word word:
                return i < words.Count && words[i] == word.Text && Rest(i + 1);
            case PhrasePart.Any:
                return i < words.Count && Rest(i + 1);
            case PhrasePart.Gap:
                for (var at = i; at <= Math.Min(words.Count, i + LongestGap); at++)
                {
                    if (Rest(at))
                        return true;
                }

                return false;
            case PhrasePart.Choice choice:
                return choice.Of.Any(option => Matches(option, 0, words, i, Rest)) || choice.MayBeMissing && Rest(i);
            default:
                return false;
        }
    }

    // False when any word may come first.
    private static bool AddFirstWords(IReadOnlyList<PhrasePart> parts, HashSet<string> first)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case PhrasePart.Word word:
                    first.Add(word.Text);
                    return true;
                case PhrasePart.Choice choice:
                    if (!choice.Of.All(option => AddFirstWords(option, first)))
                        return false;
                    if (!choice.MayBeMissing)
                        return true;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private sealed record Phrase(IReadOnlyList<PhrasePart> Parts, bool IsAtStart);
}

/// <summary>One element of a phrase.</summary>
internal abstract record PhrasePart
{
    public sealed record Word(string Text) : PhrasePart;

    public sealed record Any : PhrasePart;

    public sealed record Gap : PhrasePart;

    public sealed record Choice(IReadOnlyList<IReadOnlyList<PhrasePart>> Of, bool MayBeMissing) : PhrasePart;
}
