namespace OutlookFollowUp.Linting.Phrases;

/// <summary>
/// The words that phrases are made of, and those that every such mail holds, each with a number: a text's word is looked up once, without
/// making a string of it, and compared by its number from then on.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The number of every word that is not in it.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<KnownWord> _words = [];

    public Vocabulary()
    {
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in CommonWords.InSuchMail)
            Add(word);
    }

    public int Count => _words.Count;

    /// <summary>What is known of the word of that number.</summary>
    public KnownWord this[int number] => _words[number];

    /// <summary>The number of a folded word, which is a new one for a new word. Only while phrases are read.</summary>
    public int Add(string folded)
    {
        if (_numbers.TryGetValue(folded, out var number))
            return number;

        _numbers.Add(folded, _words.Count);
        _words.Add(new(folded));
        return _words.Count - 1;
    }

    /// <summary>The number of a folded word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> folded) => _bySpan.TryGetValue(folded, out var number) ? number : Unknown;
}
