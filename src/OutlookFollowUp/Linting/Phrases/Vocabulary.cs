namespace OutlookFollowUp.Linting.Phrases;

/// <summary>
/// The words that phrases are made of, and those that every such mail holds, each with a number: a text's word is looked up once, without
/// making a string of it, and compared by its number from then on.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The number of every word that is not in it.</summary>
    public const int Unknown = -1;

    private readonly List<KnownWord> _words = [];
    private int[] _slots = new int[1 << 13];

    public Vocabulary()
    {
        foreach (var word in CommonWords.InSuchMail)
            Add(word);
    }

    public int Count => _words.Count;

    /// <summary>What is known of the word of that number.</summary>
    public KnownWord this[int number] => _words[number];

    /// <summary>The number of a folded word, which is a new one for a new word. Only while phrases are read.</summary>
    public int Add(string folded)
    {
        if (Find(folded) is var number and not Unknown)
            return number;

        _words.Add(new(folded));
        if (_words.Count * 2 > _slots.Length)
            Grow();
        else
            Put(_words.Count - 1);
        return _words.Count - 1;
    }

    /// <summary>The number of a folded word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var slots = _slots;
        for (var slot = Hash(folded) & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (folded.SequenceEqual(_words[slots[slot] - 1].Folded))
                return slots[slot] - 1;
        }

        return Unknown;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < _words.Count; number++)
            Put(number);
    }

    private void Put(int number)
    {
        var slot = Hash(_words[number].Folded) & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = number + 1;
    }

    private static int Hash(ReadOnlySpan<char> folded)
    {
        var hash = (uint)folded.Length;
        foreach (var unit in folded)
            hash = (hash ^ unit) * 0x9E3779B1;
        return (int)(hash >> 12);
    }
}
