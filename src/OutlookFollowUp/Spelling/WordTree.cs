using System.Runtime.CompilerServices;

namespace OutlookFollowUp.Spelling;

/// <summary>
/// The words that may be suggested, in small letters, as a tree of letters written out in order: a branch is a run of nodes, and leaving
/// it is one jump.
/// </summary>
internal sealed class WordTree
{
    public const int LongestWord = 24;
    private Node[] _nodes = new Node[1 << 18];
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordTree(Dialect dialect)
    {
        Span<byte> previous = stackalloc byte[LongestWord], current = stackalloc byte[LongestWord];
        Span<int> open = stackalloc int[LongestWord];
        var depth = 0;
        var words = CompiledWords.Of(dialect);
        while (words.MoveNext())
        {
            if (!IsSuggested(words) || !TryFold(words.Word, current))
                continue;
            var word = current[..words.Word.Length];
            var shared = previous[..depth].CommonPrefixLength(word);
            Close(open[..depth], shared);
            for (depth = shared; depth < word.Length; depth++)
                open[depth] = Open(word[depth], depth + 1);
            ref var last = ref _nodes[open[depth - 1]];
            last.Own = Math.Max(last.Own, (byte)(words.Frequency + 1));
            last.Best = Math.Max(last.Best, last.Own);
            word.CopyTo(previous);
        }
        Close(open[..depth], 0);
        Array.Resize(ref _nodes, _count);
    }

    public ReadOnlySpan<Node> Nodes => _nodes;

    /// <summary>A word's frequency and one; 0 when it isn't in the tree.</summary>
    public int FrequencyOf(ReadOnlySpan<byte> word)
    {
        var (at, end) = (0, _nodes.Length);
        for (var depth = 0; depth < word.Length; depth++)
        {
            while (at < end && _nodes[at].Letter != word[depth])
                at = _nodes[at].Next;
            if (at >= end)
                return 0;
            if (depth == word.Length - 1)
                return _nodes[at].Own;
            (at, end) = (at + 1, _nodes[at].Next);
        }
        return 0;
    }

    private int Open(byte letter, int depth)
    {
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, _count * 2);
        _nodes[_count] = new Node { Letter = letter, Depth = (byte)depth };
        return _count++;
    }

    private void Close(Span<int> open, int kept)
    {
        for (var depth = open.Length - 1; depth >= kept; depth--)
        {
            ref var node = ref _nodes[open[depth]];
            node.Next = _count;
            if (depth == 0)
                continue;
            ref var parent = ref _nodes[open[depth - 1]];
            parent.Best = Math.Max(parent.Best, node.Best);
        }
    }

    /// <summary>Possessives are made from their word; of the names only those that say by a capital that they are one.</summary>
    private static bool IsSuggested(CompiledWords words)
    {
        if (words.Word.Length > LongestWord || (words.Marks & (WordMarks.NotSuggested | WordMarks.UpperCaseOnly)) != WordMarks.None)
            return false;
        if (words.Word.EndsWith("'s") && words.Frequency == 0)
            return false;
        return words.Marks != WordMarks.Term || char.IsAsciiLetterUpper(words.Word[0]);
    }

    private static bool TryFold(ReadOnlySpan<char> word, Span<byte> folded)
    {
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Letters.Code(word[i]);
            if (folded[i] == 0)
                return false;
        }
        return true;
    }

    /// <summary>A letter on the way to words.</summary>
    internal struct Node
    {
        /// <summary>The node after everything that goes on from here.</summary>
        public int Next;
        public byte Letter;
        public byte Depth;

        /// <summary>The highest <see cref="Own"/> on this branch.</summary>
        public byte Best;

        /// <summary>The frequency and one of the word that ends here; 0 when none does.</summary>
        public byte Own;
    }
}
