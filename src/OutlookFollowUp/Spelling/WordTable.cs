using System.Numerics;
using System.Runtime.CompilerServices;

namespace OutlookFollowUp.Spelling;

/// <summary>A set of words made for one question, asked millions of times a second: is this text, in this case, one of them?</summary>
/// <remarks>
/// An ASCII word of up to sixteen letters is its own key, packed into two integers; the few others are kept in an ordinary set.
/// The methods that run for every word of a dictionary are optimised at once: left to warm up they would take most of the start.
/// </remarks>
/// <param name="slots">A power of two, about twice as many as there will be words.</param>
internal sealed class WordTable(int slots)
{
    private const int LongestPacked = 16;
    private readonly (ulong Low, ulong High)[] _slots = new (ulong, ulong)[slots];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _others = new HashSet<string>(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) =>
        TryPack(word, out var low, out var high) ? _slots[Find(low, high)].Low != 0 : _others.Contains(word);

    /// <summary>Adds a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> word)
    {
        if (TryPack(word, out var low, out var high))
            _slots[Find(low, high)] = (low, high);
        else
            _others.Add(word);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryPack(ReadOnlySpan<char> word, out ulong low, out ulong high)
    {
        (low, high) = (0, 0);
        if ((uint)(word.Length - 1) >= LongestPacked)
            return false;
        ulong seen = 0;
        var last = Math.Min(word.Length, 8) - 1;
        for (var i = last; i >= 0; i--)
        {
            seen |= word[i];
            low = low << 8 | word[i];
        }
        for (var i = word.Length - 1; i > last; i--)
        {
            seen |= word[i];
            high = high << 8 | word[i];
        }
        return seen < 0x80 && low != 0;
    }

    /// <summary>The slot that holds the key, or the empty one where it would go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ulong low, ulong high)
    {
        var all = _slots;
        var hash = (low ^ BitOperations.RotateLeft(high * 0x9E3779B97F4A7C15, 32)) * 0xD6E8FEB86659FD93;
        var slot = (int)(hash >> 32) & (all.Length - 1);
        while ((all[slot].Low != low || all[slot].High != high) && all[slot].Low != 0)
            slot = (slot + 1) & (all.Length - 1);
        return slot;
    }
}
