using System.Runtime.CompilerServices;

namespace OutlookFollowUp.Spelling;

/// <summary>
/// Finds the words that a typed one was most probably meant for. It walks the tree of words with one row of the edit-distance table per
/// letter, keeps only the columns that can still lead to something better than what was found, and leaves a branch when none can.
/// </summary>
internal static class SlipSearch
{
    private const int Never = 1_000_000;

    /// <summary>How many letters longer than the typed word a meant one may be.</summary>
    private const int Longer = 3;

    /// <summary>Two columns before the first letter and two rows before the first node spare the innermost loop its questions.</summary>
    private const int Pad = 2;

    /// <param name="tree">Where to look.</param>
    /// <param name="tables">What slips cost.</param>
    /// <param name="typed">The word in the codes of <see cref="Letters"/>.</param>
    /// <param name="dearest">The most that all slips in a word may cost together.</param>
    /// <param name="found">Gets the words, and knows what is good enough by now.</param>
    [SkipLocalsInit]
    public static void Search(WordTree tree, SlipTables tables, ReadOnlySpan<byte> typed, int dearest, NearWords found)
    {
        var (width, end) = (typed.Length + 1 + Pad, typed.Length + Pad);
        var deepest = typed.Length + Longer + 1;
        Span<int> rows = stackalloc int[(deepest + 1) * width];
        Span<byte> path = stackalloc byte[deepest + 1], low = stackalloc byte[deepest + 1], high = stackalloc byte[deepest + 1];
        Span<byte> letters = stackalloc byte[width];
        Span<int> added = stackalloc int[width];
        Span<uint> respelt = stackalloc uint[width];
        letters[..(Pad + 1)].Clear();
        typed.CopyTo(letters[(Pad + 1)..]);
        for (var j = Pad + 1; j <= end; j++)
        {
            var pair = letters[j - 1] * Letters.Count + letters[j];
            added[j] = tables.Added[pair] + (j == Pad + 1 ? tables.Costs.FirstLetter : 0);
            respelt[j] = tables.RespeltAs[pair];
        }
        rows[..(2 * width)].Fill(Never);
        var top = rows.Slice(width, width);
        top[Pad] = 0;
        var reach = Pad;
        for (; reach < end && top[reach] + added[reach + 1] <= dearest; reach++)
            top[reach + 1] = top[reach] + added[reach + 1];
        (low[0], low[1], high[0], high[1], path[0], path[1]) = (Pad, Pad, Pad, (byte)reach, 0, 0);

        var nodes = tree.Nodes;
        for (var i = 0; i < nodes.Length;)
        {
            ref readonly var node = ref nodes[i];
            var r = node.Depth + 1;
            var limit = Math.Min(dearest, found.Limit - tables.Rarity[node.Best]);
            if (r > deepest || limit < 0)
            {
                i = node.Next;
                continue;
            }
            int meant = node.Letter, before = path[r - 1];
            path[r] = node.Letter;
            var pair = before * Letters.Count + meant;
            var missed = tables.Missed[pair] + (r == Pad ? tables.Costs.FirstLetter : 0);
            var soundsLike = tables.RespeltAs[pair];
            var replaced = (r == Pad ? tables.ReplacedFirst : tables.Replaced).AsSpan(meant * Letters.Count, Letters.Count);
            var row = rows.Slice(r * width, width);
            var up = rows.Slice((r - 1) * width, width);
            var upTwo = rows.Slice((r - 2) * width, width);
            row.Fill(Never);
            int lowest = byte.MaxValue, highest = 0, to = Math.Min(end, Math.Max(high[r - 1], high[r - 2]) + 2);
            for (var j = Math.Min(low[r - 1], low[r - 2] + 1); j <= to; j++)
            {
                var cost = up[j] + missed;
                if (j > Pad)
                {
                    int letter = letters[j], letterBefore = letters[j - 1];
                    cost = Math.Min(cost, up[j - 1] + replaced[letter]);
                    cost = Math.Min(cost, row[j - 1] + added[j]);
                    if (letter == before && letterBefore == meant)
                        cost = Math.Min(cost, upTwo[j - 2] + tables.Swapped[pair]);
                    if ((soundsLike >> letter & 1) != 0)
                        cost = Math.Min(cost, upTwo[j - 1] + tables.Costs.Respelt);
                    if ((respelt[j] >> meant & 1) != 0)
                        cost = Math.Min(cost, up[j - 2] + tables.Costs.Respelt);
                }
                if (cost > limit)
                    continue;
                row[j] = cost;
                lowest = Math.Min(lowest, j);
                highest = j;
                if (j == to && to < end)
                    to++;
            }
            if (highest == 0)
            {
                i = node.Next;
                continue;
            }
            (low[r], high[r]) = ((byte)lowest, (byte)highest);
            if (node.Own > 0 && highest == end)
                found.Add(Letters.Text(path[Pad..(r + 1)]), row[end] + tables.Rarity[node.Own]);
            i++;
        }
    }
}
