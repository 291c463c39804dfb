using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Usage;

/// <summary>A slip found in a text.</summary>
/// <param name="Span">The wrong words.</param>
/// <param name="Meant">What to write instead, the likeliest first; none where the sentence wants more than other words.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Removed">What the fix replaces, where that is more than the wrong words: the space before a word that goes.</param>
internal sealed record GrammarSlip(TextSpan Span, IReadOnlyList<string> Meant, string Message, TextSpan? Removed = null);
