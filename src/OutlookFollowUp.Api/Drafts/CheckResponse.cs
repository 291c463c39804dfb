using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafts;

/// <summary>What the check says of a draft.</summary>
/// <param name="InterviewId">The interview this draft belongs to, as matched.</param>
public sealed record CheckResponse(Verdict Verdict, DraftKind Kind, string? InterviewId, IReadOnlyList<FindingData> Findings)
{
    internal static CheckResponse From(DraftReview review) =>
        new(review.Verdict, review.Kind, review.InterviewId, [.. review.Findings.Select(FindingData.From)]);
}

/// <summary>Something the writer would want to know before the mail leaves.</summary>
/// <param name="Help">The path of the rule's page.</param>
public sealed record FindingData(
    string Rule, Severity Severity, string Message, PlaceData Where, IReadOnlyList<FixData> Fixes, string Help)
{
    internal static FindingData From(Finding finding) => new(
        finding.Rule, finding.Severity, finding.Message, PlaceData.From(finding.Where),
        [.. finding.Fixes.Select(FixData.From)], $"/rules/{finding.Rule}");
}

/// <summary>Where a finding points, in UTF-16 units of the part as sent: for an HTML body of its source.</summary>
public sealed record PlaceData(DraftPart Part, int? Start, int? Length, string? Quote)
{
    internal static PlaceData From(Place place) => new(place.Part, place.Span?.Start, place.Span?.Length, place.Quote);
}

/// <summary>A correction that one click applies.</summary>
public sealed record FixData(string Label, IReadOnlyList<EditData> Edits)
{
    internal static FixData From(Fix fix) => new(fix.Label, [.. fix.Edits.Select(EditData.From)]);
}

/// <summary>Replaces a span of a part, as sent, with a text already in the part's form.</summary>
public sealed record EditData(DraftPart Part, int Start, int Length, string Text)
{
    internal static EditData From(Edit edit) => new(edit.Part, edit.Span.Start, edit.Span.Length, edit.Text);
}
