namespace OutlookFollowUp.Spelling;

/// <summary>Answers what was probably meant by a word that is none.</summary>
internal sealed class Guesser
{
    /// <summary>First only words within about one slip, since what they score spares most of the way to those within two.</summary>
    private const int OneSlip = 120;
    private const int TwoSlips = 260;

    /// <summary>In words this short two slips leave nothing of the word.</summary>
    private const int ShortWord = 4;
    private const int TwoSlipsInShortWord = 180;

    private readonly SlipTables _tables = new(EditCosts.Default);
    private readonly WordTree _tree;
    private readonly Dictionary<string, string> _ownCase = new(StringComparer.Ordinal);

    public Guesser(Dialect dialect)
    {
        _tree = new WordTree(dialect);
        var words = CompiledWords.Of(dialect);
        while (words.MoveNext())
        {
            if (words.Word.ContainsAnyInRange('A', 'Z') && (words.Marks & WordMarks.UpperCaseOnly) == WordMarks.None)
                _ownCase.TryAdd(words.Word.ToString().ToLowerInvariant(), words.Word.ToString());
            else if (!words.Word.ContainsAnyInRange('A', 'Z'))
                _ownCase.Remove(words.Word.ToString());
        }
    }

    public IReadOnlyList<Guess> Guesses(string word)
    {
        if (word.Length is < 2 or > WordTree.LongestWord)
            return [];
        if (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase))
            return [.. Guesses(word[..^2]).Select(guess => guess with { Word = guess.Word + word[^2..] })];
        var typed = word.Select(Letters.Code).ToArray();
        var found = new NearWords();
        var dearest = word.Length <= ShortWord ? TwoSlipsInShortWord : TwoSlips;
        AddPairs(typed, found);
        SlipSearch.Search(_tree, _tables, typed, OneSlip, found);
        SlipSearch.Search(_tree, _tables, typed, dearest, found);
        return InCaseOf(word, found);
    }

    /// <summary>Two words without their space: "alot", "inthe".</summary>
    private void AddPairs(ReadOnlySpan<byte> typed, NearWords found)
    {
        for (var at = 1; at < typed.Length; at++)
        {
            var left = typed[..at];
            var right = typed[at..];
            if (!MayStandAlone(left) || !MayStandAlone(right))
                continue;
            var (first, second) = (_tree.FrequencyOf(left), _tree.FrequencyOf(right));
            if (first == 0 || second == 0)
                continue;
            var score = _tables.Costs.MissedSpace + _tables.Rarity[first] + _tables.Rarity[second];
            found.Add($"{Letters.Text(left)} {Letters.Text(right)}", score);
        }
    }

    private static bool MayStandAlone(ReadOnlySpan<byte> word) => word.Length > 1 || word[0] == Letters.Code('a') || word[0] == Letters.Code('i');

    private Guess[] InCaseOf(string word, NearWords found)
    {
        var letterCase = LetterCases.Of(word);
        var weights = found.Best.Select(near => Math.Exp((found.Best[0].Score - near.Score) / 22.0)).ToArray();
        return [.. found.Best.Select((near, at) => new Guess(InCase(near.Word, letterCase), weights[at] / weights.Sum()))];
    }

    private string InCase(string word, LetterCase letterCase)
    {
        var own = string.Join(' ', word.Split(' ').Select(part => part == "i" ? "I" : _ownCase.GetValueOrDefault(part, part)));
        return letterCase switch
        {
            LetterCase.Upper => own.ToUpperInvariant(),
            LetterCase.Capitalised => char.ToUpperInvariant(own[0]) + own[1..],
            _ => own,
        };
    }
}
