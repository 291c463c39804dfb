using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>Something in a draft that the writer would want to know before it leaves.</summary>
/// <param name="Rule">The id of the rule that speaks.</param>
/// <param name="Message">One sentence: what is wrong and what to do, naming the evidence.</param>
public sealed record Finding(string Rule, Severity Severity, string Message, Place Where)
{
    /// <summary>What to click; applying one removes the finding and adds none.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];
}

/// <summary>How much a finding matters, worst first: an error stops the mail once, a warning asks, a suggestion waits.</summary>
public enum Severity { Error, Warning, Suggestion }

/// <summary>Where a finding points.</summary>
/// <param name="Span">UTF-16 offsets into the part as sent, for an HTML body into its source; null for the part as a whole.</param>
/// <param name="Quote">The words a person sees there.</param>
public sealed record Place(DraftPart Part, TextSpan? Span = null, string? Quote = null);

/// <summary>The parts of a draft that a finding can point into.</summary>
public enum DraftPart { Body, Subject, To, Cc, Bcc, From, Attachments }

/// <summary>A correction that one click applies.</summary>
public sealed record Fix(string Label, IReadOnlyList<Edit> Edits);

/// <summary>Replaces a span of a part, as sent, with text that is already in the part's form: escaped where the part is HTML.</summary>
public sealed record Edit(DraftPart Part, TextSpan Span, string Text);

/// <summary>What is to become of the draft.</summary>
public enum Verdict { Send, Review, Block }

/// <summary>The answer to one check.</summary>
/// <param name="InterviewId">The interview this draft belongs to, as matched; null when none.</param>
public sealed record DraftReview(Verdict Verdict, DraftKind Kind, string? InterviewId, IReadOnlyList<Finding> Findings);
