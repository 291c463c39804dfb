namespace OutlookFollowUp.Spelling;

/// <summary>Answers what was probably meant by a word that is none.</summary>
internal sealed class Guesser
{
    /// <summary>First only words within about one slip, since what they score spares most of the way to those within two.</summary>
    private const int OneSlip = 120;
    private const int TwoSlips = 220;

    /// <summary>In words this short two slips leave nothing of the word.</summary>
    private const int ShortWord = 4;
    private const int TwoSlipsInShortWord = 180;

    /// <summary>
    /// What a guess that is e times less likely costs more; measured, so that of the guesses at 90 % and more 19 in 20 are right.
    /// </summary>
    private const double CostOfBeingLessLikely = 26;

    private readonly SlipTables _tables = new(EditCosts.Default);
    private readonly WordTree _tree;
    private readonly Verdicts _verdicts;
    private readonly Dictionary<string, string> _unusualCase = new(StringComparer.OrdinalIgnoreCase);

    public Guesser(Dialect dialect, Verdicts verdicts)
    {
        _verdicts = verdicts;
        _tree = new WordTree(dialect);
        var words = CompiledWords.Of(dialect);
        while (words.MoveNext())
        {
            // GitHub and NATO; a name with one capital is found without this.
            if (words.Word.Length > 1 && words.Word[1..].ContainsAnyInRange('A', 'Z') && !words.Marks.HasFlag(WordMarks.UpperCaseOnly))
                _unusualCase.TryAdd(words.Word.ToString(), words.Word.ToString());
        }
    }

    /// <param name="word">A word that is none.</param>
    /// <param name="before">The word before it in its sentence, or nothing.</param>
    /// <param name="after">The word after it, or nothing.</param>
    public IReadOnlyList<Guess> Guesses(string word, string before, string after)
    {
        if (word.Length is < 2 or > WordTree.LongestWord)
            return [];
        if (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase))
            return [.. Guesses(word[..^2], before, after).Select(guess => guess with { Word = guess.Word + word[^2..] })];
        var typed = word.Select(Letters.Code).ToArray();
        var found = new NearWords();
        var dearest = word.Length <= ShortWord ? TwoSlipsInShortWord : TwoSlips;
        AddPairs(typed, found);
        SlipSearch.Search(_tree, _tables, typed, OneSlip, found);
        SlipSearch.Search(_tree, _tables, typed, dearest, found);
        return Ranked(found, before, after, LetterCases.Of(word));
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
            var pair = $"{Letters.Text(left)} {Letters.Text(right)}";
            var slip = Neighbours.IsPair(pair) ? _tables.Costs.MissedSpaceInPair : _tables.Costs.MissedSpace;
            found.Add(pair, slip + _tables.Rarity[first] + _tables.Rarity[second]);
        }
    }

    private static bool MayStandAlone(ReadOnlySpan<byte> word) =>
        word.Length > 1 || word[0] == Letters.Code('a') || word[0] == Letters.Code('i');

    /// <summary>Turns what the guesses cost into how probable each is, had one of them been meant.</summary>
    private Guess[] Ranked(NearWords found, string before, string after, LetterCase letterCase)
    {
        var costs = found.Best
            .Select(near => (near.Word, Cost: near.Score + Neighbours.CostOf(near.Word, before, after)))
            .OrderBy(near => near.Cost)
            .ToArray();
        var weights = Array.ConvertAll(costs, near => Math.Exp((costs[0].Cost - near.Cost) / CostOfBeingLessLikely));
        var sum = weights.Sum();
        return [.. costs.Select((near, at) => new Guess(InCase(near.Word, letterCase), weights[at] / sum) { Cost = near.Cost })];
    }

    private string InCase(string guess, LetterCase letterCase)
    {
        var own = guess.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', guess.Split(' ').Select(OwnCase)) : OwnCase(guess);
        return letterCase switch
        {
            LetterCase.Upper => own.ToUpperInvariant(),
            LetterCase.Capitalised => Capitalised(own),
            _ => own,
        };
    }

    /// <summary>The guess as the dictionary writes it; small letters win where it knows several.</summary>
    private string OwnCase(string guess)
    {
        if (guess != "i" && _verdicts.Lists(guess))
            return guess;
        var capitalised = Capitalised(guess);
        return _verdicts.Lists(capitalised) ? capitalised : _unusualCase.GetValueOrDefault(guess, guess);
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
