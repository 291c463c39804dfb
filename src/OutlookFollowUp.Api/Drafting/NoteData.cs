using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>Something small to be written beside the mail.</summary>
/// <param name="Person">The address or name of the addressee.</param>
/// <param name="Length">For LinkedIn: <c>short</c> for the 200 characters of a free account, else 300.</param>
public sealed record NoteRequest(
    [property: Required] string? InterviewId, [property: Required] DraftForm? Form, [property: Required] string? Text, string? Person, DraftLength? Length)
{
    internal const int LongestText = 10_000;
}

/// <summary>What the check says of a note.</summary>
/// <param name="Limit">The most characters that it may have.</param>
/// <param name="Objection">Why this may not be the time or the way for it.</param>
public sealed record NoteResponse(int Length, int? Limit, IReadOnlyList<FindingData> Findings, string? Objection)
{
    internal static NoteResponse From(DraftForm form, string text, DraftLength length, IReadOnlyList<Finding> findings, string? objection) => new(
        new System.Globalization.StringInfo(text).LengthInTextElements, NoteCheck.Limit(form, length), [.. findings.Select(FindingData.From)], objection);
}

/// <summary>What remains when a process ends.</summary>
/// <param name="ReconnectFrom">From when on writing again may be thought of; absent after an acceptance.</param>
/// <param name="Others">The processes that go on.</param>
/// <param name="Withdrawals">Where an offer is to be accepted: a draft for each of them.</param>
public sealed record ClosingResponse(
    string Advice, DateOnly? ReconnectFrom, IReadOnlyList<FollowUpItem> Others, IReadOnlyList<ComposeResponse> Withdrawals);

/// <summary>What earlier interviews taught.</summary>
/// <param name="Page">A page of its own that prints well; it holds no script.</param>
public sealed record PreparationResponse(IReadOnlyList<Lesson> Lessons, string Page);
