namespace OutlookFollowUp.Spelling;

/// <summary>The best of the words found so far, by what it costs to take the typed word for them and how rare they are.</summary>
internal sealed class NearWords
{
    private const int Most = 6;

    /// <summary>Words that score so much worse than the best are of no use to anybody.</summary>
    private const int Margin = 70;

    private readonly List<(string Word, int Score)> _best = [];

    public IReadOnlyList<(string Word, int Score)> Best => _best;

    /// <summary>Only a word with a lower score than this is of interest.</summary>
    public int Limit { get; private set; } = int.MaxValue / 2;

    public void Add(string word, int score)
    {
        if (score >= Limit || _best.Exists(known => known.Word == word))
            return;
        var at = _best.FindIndex(known => known.Score > score);
        _best.Insert(at < 0 ? _best.Count : at, (word, score));
        if (_best.Count > Most)
            _best.RemoveAt(Most);
        Limit = Math.Min(_best[0].Score + Margin, _best.Count == Most ? _best[^1].Score : int.MaxValue);
        _best.RemoveAll(known => known.Score > _best[0].Score + Margin);
    }
}
