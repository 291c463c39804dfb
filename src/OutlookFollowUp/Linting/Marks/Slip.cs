using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Marks;

/// <summary>A slip of punctuation.</summary>
/// <param name="Span">The words that show it, in the visible text.</param>
/// <param name="Mended">The same words as they should be; null where only the writer knows.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
internal readonly record struct Slip(TextSpan Span, string? Mended, string Message);
