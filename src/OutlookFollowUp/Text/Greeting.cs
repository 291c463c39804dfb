namespace OutlookFollowUp.Text;

/// <summary>The opening line: "Dear Ms. Shah and Tom," with the names it addresses, titles left out.</summary>
/// <param name="Span">The whole line without its comma; where the letter goes on behind the comma, as far as that.</param>
/// <param name="Names">Each name as written, for instance "Shah" and "Tom".</param>
public sealed record Greeting(TextSpan Span, IReadOnlyList<TextSpan> Names)
{
    /// <summary>
    /// Words that address somebody without a name: "all", "hiring manager", "Acme recruiting team", "sir or madam"; null when there are
    /// none.
    /// </summary>
    public TextSpan? Group { get; init; }
}
