using System.Globalization;

namespace OutlookFollowUp.Text;

/// <summary>
/// A fixed set of words, each with a number, looked up by a piece of text without making a string of it. The framework's frozen sets
/// look up no faster and take fifty times as long to build, which a service that has just started would spend on its first mail.
/// </summary>
internal sealed class WordTable
{
    private readonly Entry[] _entries;
    private readonly int[] _slots;

    private WordTable(List<Entry> entries)
    {
        _entries = [.. entries];
        var size = 16;
        while (size < _entries.Length * 2)
            size *= 2;
        _slots = new int[size];
        for (var i = 0; i < _entries.Length; i++)
            Put(i);
    }

    /// <summary>The words of a list, divided by bars.</summary>
    public static WordTable Of(string words) => Of((0, words));

    /// <summary>Lists of words, all of one list with its number; the first list that names a word counts.</summary>
    public static WordTable Of(params ReadOnlySpan<(int Value, string Words)> lists)
    {
        List<Entry> entries = [];
        foreach (var (value, words) in lists)
        {
            for (var start = 0; start <= words.Length;)
            {
                var bar = words.IndexOf('|', start);
                var end = bar < 0 ? words.Length : bar;
                entries.Add(new(words, start, end - start, value));
                start = end + 1;
            }
        }

        return new(entries);
    }

    /// <summary>Words with their own numbers, as in "amp=38 lt=60".</summary>
    public static WordTable OfPairs(params ReadOnlySpan<string> tables)
    {
        List<Entry> entries = [];
        foreach (var table in tables)
        {
            for (var equals = table.IndexOf('=', 0); equals >= 0; equals = table.IndexOf('=', equals + 1))
            {
                var start = table.AsSpan(0, equals).LastIndexOfAny(' ', '\n') + 1;
                var digits = table.AsSpan(equals + 1).IndexOfAny(' ', '\n') is var length and >= 0 ? length : table.Length - equals - 1;
                var value = int.Parse(table.AsSpan(equals + 1, digits), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
                entries.Add(new(table, start, equals - start, value));
            }
        }

        return new(entries);
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    public bool TryGet(ReadOnlySpan<char> word, out int value)
    {
        var found = Find(word);
        value = found < 0 ? 0 : _entries[found].Value;
        return found >= 0;
    }

    private void Put(int entry)
    {
        var word = _entries[entry].Word;
        if (Find(word) >= 0)
            return;

        var slot = Hash(word) & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = entry + 1;
    }

    private int Find(ReadOnlySpan<char> word)
    {
        for (var slot = Hash(word) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.SequenceEqual(_entries[_slots[slot] - 1].Word))
                return _slots[slot] - 1;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 17u;
        foreach (var unit in word)
            hash = unchecked(hash * 31 + unit);
        return (int)(hash ^ (hash >> 15));
    }

    private readonly record struct Entry(string Source, int Start, int Length, int Value)
    {
        public ReadOnlySpan<char> Word => Source.AsSpan(Start, Length);
    }
}
