namespace OutlookFollowUp.Text;

/// <summary>The end: "Kind regards," and the name typed under it.</summary>
/// <param name="Span">The closing words; empty where a name stands alone.</param>
/// <param name="Name">The writer's name as typed, or null.</param>
public sealed record Closing(TextSpan Span, TextSpan? Name);
