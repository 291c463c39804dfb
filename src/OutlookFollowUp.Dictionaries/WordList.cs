using System.Text;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Dictionaries;

/// <summary>Words with their marks, written the way the library reads them.</summary>
internal sealed class WordList
{
    private const int LongestWord = 255;
    private readonly Dictionary<string, WordMarks> _words = new(StringComparer.Ordinal);

    public IEnumerable<string> Words => _words.Keys;

    public bool Contains(string word) => _words.ContainsKey(word);

    public void Add(string word, WordMarks marks)
    {
        if (!Ascii.IsValid(word) || word.Length > LongestWord)
            throw new NotSupportedException($"The library holds ASCII words of up to {LongestWord} letters, which '{word}' is not.");
        _words[word] = _words.GetValueOrDefault(word) | marks;
    }

    /// <summary>
    /// Small letters and capitals sorted together; each word as the number of letters it shares with the one before, the number of
    /// further letters, these letters, its marks and its frequency, all bytes.
    /// </summary>
    public void Write(Stream stream, Frequencies frequencies)
    {
        var previous = "";
        foreach (var (word, marks) in _words.OrderBy(entry => entry.Key.ToLowerInvariant(), StringComparer.Ordinal)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var shared = previous.AsSpan().CommonPrefixLength(word);
            stream.WriteByte((byte)shared);
            stream.WriteByte((byte)(word.Length - shared));
            stream.Write(Encoding.ASCII.GetBytes(word[shared..]));
            stream.WriteByte((byte)marks);
            stream.WriteByte(frequencies.Of(word));
            previous = word;
        }
    }
}
