namespace OutlookFollowUp.Text;

/// <summary>Authored text understood once: its words, sentences, paragraphs, greeting and closing, shared by all rules.</summary>
public sealed class Prose
{
    private Prose(MappedText source) => Source = source;

    public MappedText Source { get; }

    public string Text => Source.Text;

    /// <summary>Words, numbers, marks, addresses and emoji in order, with no white space.</summary>
    public IReadOnlyList<Token> Tokens { get; private init; } = [];

    /// <summary>Sentences in order, each without the white space around it.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; private init; } = [];

    /// <summary>Paragraphs in order: runs of text between blank lines or HTML blocks.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; private init; } = [];

    /// <summary>The opening line that addresses somebody, or null.</summary>
    public Greeting? Greeting { get; private init; }

    /// <summary>The closing words and the name under them, or null.</summary>
    public Closing? Closing { get; private init; }

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    public static Prose Read(MappedText text) => new(text);
}

/// <summary>One token of text; the span is in the visible text.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);

/// <summary>What a token is.</summary>
public enum TokenKind { Word, Number, Mark, WebAddress, MailAddress, Emoji, Other }

/// <summary>The opening line: "Dear Ms. Shah and Tom," with the names it addresses, titles left out.</summary>
/// <param name="Span">The whole line without its comma.</param>
/// <param name="Names">Each name as written, for instance "Shah" and "Tom".</param>
public sealed record Greeting(TextSpan Span, IReadOnlyList<TextSpan> Names);

/// <summary>The end: "Kind regards," and the name typed under it.</summary>
/// <param name="Span">The closing words; empty where a name stands alone.</param>
/// <param name="Name">The writer's name as typed, or null.</param>
public sealed record Closing(TextSpan Span, TextSpan? Name);
