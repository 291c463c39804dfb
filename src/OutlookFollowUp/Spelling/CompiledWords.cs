using System.Runtime.CompilerServices;

namespace OutlookFollowUp.Spelling;

/// <summary>The words of a dialect as the build compiled them, one after the other: capitals and small letters sorted together.</summary>
/// <remarks>A word is the number of letters it shares with the one before, the number of further letters, these letters, its marks and
/// its frequency, all bytes.</remarks>
internal ref struct CompiledWords(ReadOnlySpan<byte> bytes)
{
    private readonly char[] _word = new char[256];
    private ReadOnlySpan<byte> _rest = bytes;

    public ReadOnlySpan<char> Word { get; private set; }

    /// <summary>How many letters the word shares with the one before it.</summary>
    public int Shared { get; private set; }

    public WordMarks Marks { get; private set; }

    /// <summary>How common the word is, in quarters of a doubling.</summary>
    public byte Frequency { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        int shared = _rest[0], further = _rest[1];
        for (var i = 0; i < further; i++)
            _word[shared + i] = (char)_rest[2 + i];
        Word = _word.AsSpan(0, shared + further);
        Shared = shared;
        Marks = (WordMarks)_rest[2 + further];
        Frequency = _rest[3 + further];
        _rest = _rest[(4 + further)..];
        return true;
    }

    public static unsafe CompiledWords Of(Dialect dialect)
    {
        // An embedded resource is a part of the mapped assembly: nothing is read or copied here.
        using var stream = (UnmanagedMemoryStream)typeof(CompiledWords).Assembly.GetManifestResourceStream($"{dialect}.words")!;
        return new CompiledWords(new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length));
    }
}
