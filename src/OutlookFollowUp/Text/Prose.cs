using System.Runtime.InteropServices;

namespace OutlookFollowUp.Text;

/// <summary>Authored text understood once: its words, sentences, paragraphs, greeting and closing, shared by all rules.</summary>
public sealed class Prose
{
    private readonly List<Token> _tokens;
    private readonly List<TextSpan> _sentences;
    private readonly List<int> _firstTokens;
    private readonly string _folded;

    private Prose(MappedText source)
    {
        Source = source;
        _folded = string.Create(source.Text.Length, source.Text, (folded, text) => Folding.Fold(text, folded));
        _tokens = Tokenizer.Read(source.Text);
        (_sentences, _firstTokens) = SentenceReader.Read(source, _folded, TokenSpan);
        Paragraphs = ParagraphReader.Read(source, TokenSpan);
        Greeting = GreetingReader.Read(source.Text, _folded, _tokens);
        Closing = ClosingReader.Read(source.Text, Greeting);
    }

    public MappedText Source { get; }

    public string Text => Source.Text;

    /// <summary>Words, numbers, marks, addresses and emoji in order, with no white space.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The same tokens for loops that must be fast.</summary>
    public ReadOnlySpan<Token> TokenSpan => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Sentences in order, each without the white space around it.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>Paragraphs in order: runs of text between blank lines or HTML blocks.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>The opening line that addresses somebody, or null.</summary>
    public Greeting? Greeting { get; }

    /// <summary>The closing words and the name under them, or null.</summary>
    public Closing? Closing { get; }

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    public static Prose Read(MappedText text) => new(text);

    /// <summary>
    /// The text of a span for comparing words: lower case, every apostrophe ', every hyphen -, full-width letters narrow.
    /// Unit for unit as long as the text, so that offsets in it are offsets in the text.
    /// </summary>
    public ReadOnlySpan<char> Folded(TextSpan span) => _folded.AsSpan(span.Start, span.Length);

    /// <inheritdoc cref="Folded(TextSpan)"/>
    public ReadOnlySpan<char> Folded(Token token) => Folded(token.Span);

    /// <summary>The number of the sentence a token stands in.</summary>
    public int SentenceOf(int token)
    {
        var at = _firstTokens.BinarySearch(token);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>Whether a token is the first of its sentence.</summary>
    public bool StartsSentence(int token) => _firstTokens.BinarySearch(token) >= 0;

    /// <summary>The tokens of a sentence: the number of its first and the number after its last.</summary>
    public Range TokensOfSentence(int sentence) =>
        _firstTokens[sentence]..(sentence + 1 < _firstTokens.Count ? _firstTokens[sentence + 1] : _tokens.Count);

    /// <summary>The tokens that lie in a span, at least in part: the number of the first and the number after the last.</summary>
    public Range TokensIn(TextSpan span)
    {
        var first = FirstTokenEndingAfter(span.Start);
        var last = first;
        while (last < _tokens.Count && _tokens[last].Span.Start < span.End)
            last++;
        return first..last;
    }

    private int FirstTokenEndingAfter(int offset)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
