namespace OutlookFollowUp.Linting.Usage;

/// <summary>A word of the book: what it may be, its other forms, and the slips that may begin with it.</summary>
internal sealed class Lexeme(string text)
{
    public string Text { get; } = text;

    public WordClass Classes { get; set; }

    public VerbForms? Verb { get; set; }

    public string? Singular { get; set; }

    public string? Plural { get; set; }

    /// <summary>The slips whose wrong words begin with this one.</summary>
    public List<Slip> Slips { get; } = [];
}

/// <summary>A verb's forms.</summary>
internal sealed record VerbForms(string Base, string Third, string Past, string Participle, string Ing);
