using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>A template as its user writes it.</summary>
public sealed record TemplateData([property: Required] string? Markdown);

/// <summary>A template to be looked at, kept or not.</summary>
/// <param name="InterviewId">The process to fill it from; absent for sample values.</param>
/// <param name="Person">The address or name of the addressee.</param>
public sealed record PreviewRequest([property: Required] string? Markdown, string? InterviewId, string? Person, DraftLength? Length, int? Way);

/// <summary>How a template comes out, and what is wrong with it.</summary>
/// <param name="Subject">Absent, like text and HTML, while the template cannot be read.</param>
public sealed record PreviewResponse(IReadOnlyList<TemplateProblem> Problems, string? Subject, string? Text, string? Html, IReadOnlyList<DraftQuestion> Questions);

/// <summary>All templates: the user's own, those that come with the product, and what may stand in them.</summary>
public sealed record TemplatesResponse(IReadOnlyList<TemplateItem> Own, IReadOnlyList<TemplateItem> BuiltIn, IReadOnlyList<SlotItem> Slots, IReadOnlyList<string> Conditions);

/// <summary>A slot that a template may leave open.</summary>
/// <param name="IsAsked">Whether the person is asked for what nothing known fills.</param>
public sealed record SlotItem(string Name, string About, string Sample, bool IsAsked);

/// <summary>One template, with its text and what is doubtful in it.</summary>
public sealed record TemplateItem(
    string Id, string Name, IReadOnlyList<DraftKind> Kinds, Register Register, DraftLength? Length, DraftForm Form, OfferAnswer? Answer, string Markdown,
    IReadOnlyList<TemplateProblem> Problems)
{
    /// <summary>Null for text that can no longer be read as a template.</summary>
    internal static TemplateItem? From(string id, string markdown, string? name, IReadOnlyList<TemplateProblem> problems) =>
        TemplateReader.Read(markdown).Template is not { } template ? null : new(
            id, name ?? template.Name ?? $"{template.Kinds[0]} ({template.Register})", template.Kinds, template.Register, template.Length, template.Form, template.Answer,
            markdown, problems);
}
