using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>A name that is not the right one.</summary>
/// <param name="Meant">What to put in its place, where that is sure.</param>
internal sealed record NameSlip(Passage Passage, TextSpan Span, string Message, string? Meant = null)
{
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What the fix writes, where it is more than what its label says.</summary>
    public string? Text { get; init; }
}
