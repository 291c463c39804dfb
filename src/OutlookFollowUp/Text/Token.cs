namespace OutlookFollowUp.Text;

/// <summary>One token of text; the span is in the visible text.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with apostrophes, hyphens and digits inside: "interviewer's", "follow-up", "e.g.", "C#".</summary>
    Word,

    /// <summary>Digits with their separators and a short suffix: "1,200.50", "6:45", "2026-03-04", "3rd", "10k".</summary>
    Number,

    /// <summary>One mark or sign.</summary>
    Mark,

    WebAddress,

    MailAddress,

    /// <summary>A whole emoji sequence, joined ones, skin tones and flags included.</summary>
    Emoji,

    /// <summary>File names, names with a dot inside such as Node.js, and what is none of the others.</summary>
    Other,
}
