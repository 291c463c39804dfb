using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>The user's own templates: written, tried, brought along and taken away as Markdown.</summary>
internal static class TemplatesApi
{
    private const string Markdown = "text/markdown";

    /// <summary>JSON may take six bytes for a character.</summary>
    private const long MaxRequestBytes = 8L * 1024 * 1024;

    public static void MapTemplates(this IEndpointRouteBuilder routes)
    {
        var templates = routes.MapGroup("/api/templates").WithTags("Templates").RequireAuthorization()
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxRequestBytes));
        templates.MapGet("", List).WithName("ListTemplates").WithSummary("The user's own templates, those of the product, and the slots they may have");
        templates.MapPost("", Add).WithName("AddTemplate").WithSummary("Keeps a template, unless it cannot be read");
        templates.MapPost("/import", Import).WithName("ImportTemplate").WithSummary("Keeps a template that is sent as a Markdown file")
            .Accepts<string>(Markdown, "text/plain");
        templates.MapPost("/preview", Preview).WithName("PreviewTemplate").WithSummary("Fills a template without keeping it, and says what is wrong with it");
        templates.MapGet("/{id}", Export).WithName("ExportTemplate").WithSummary("A template as a Markdown file").Produces<string>(200, Markdown);
        templates.MapPut("/{id}", Replace).WithName("ReplaceTemplate").WithSummary("Replaces the text of a template, unless it cannot be read");
        templates.MapDelete("/{id}", Remove).WithName("RemoveTemplate").WithSummary("Removes a template");
    }

    private static async Task<Ok<TemplatesResponse>> List(UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation)
    {
        var own = await store.ListAsync(await mailboxes.FindOrAddIdAsync(user, cancellation), cancellation);
        return TypedResults.Ok(new TemplatesResponse(
            [.. own.Select(row => TemplateItem.From(row.TemplateId, row.Markdown, null, TemplateReader.Read(row.Markdown).Problems)).OfType<TemplateItem>()],
            [.. TemplateBook.All.Select(template => TemplateItem.From(template.Name, template.Markdown, template.Name, [])).OfType<TemplateItem>()],
            [.. Slots.All.Select(slot => new SlotItem(slot.Name, slot.About, slot.Sample, slot.Question is not null))], Slots.Conditions));
    }

    private static Task<Results<Created<TemplateItem>, ValidationProblem>> Add(
        TemplateData? data, UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation) =>
        KeepAsync(data?.Markdown, user, mailboxes, store, cancellation);

    private static async Task<Results<Created<TemplateItem>, ValidationProblem>> Import(
        HttpRequest request, UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await KeepAsync(await reader.ReadToEndAsync(cancellation), user, mailboxes, store, cancellation);
    }

    private static async Task<Results<Created<TemplateItem>, ValidationProblem>> KeepAsync(
        string? markdown, UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation)
    {
        var root = Field.Root();
        var problems = Read(markdown, root["markdown"]);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        if (await store.AddAsync(await mailboxes.FindOrAddIdAsync(user, cancellation), markdown!, cancellation) is not { } id)
        {
            root["markdown"].Refuse($"There are {TemplateStore.MostTemplates} templates already; remove one first.");
            return TypedResults.ValidationProblem(root.Errors);
        }

        return TypedResults.Created((string?)null, TemplateItem.From(id, markdown!, null, problems)!);
    }

    private static async Task<Results<Ok<TemplateItem>, ValidationProblem, NotFound>> Replace(
        string id, TemplateData? data, UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation)
    {
        var root = Field.Root();
        var problems = Read(data?.Markdown, root["markdown"]);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        return await store.ReplaceAsync(await mailboxes.FindOrAddIdAsync(user, cancellation), id, data!.Markdown!, cancellation)
            ? TypedResults.Ok(TemplateItem.From(id, data.Markdown!, null, problems)!) : TypedResults.NotFound();
    }

    private static async Task<Results<NoContent, NotFound>> Remove(
        string id, UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation) =>
        await store.RemoveAsync(await mailboxes.FindOrAddIdAsync(user, cancellation), id, cancellation) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> Export(
        string id, UserKey user, MailboxStore mailboxes, TemplateStore store, CancellationToken cancellation)
    {
        var markdown = TemplateBook.All.FirstOrDefault(template => template.Name == id)?.Markdown
            ?? (await store.FindAsync(await mailboxes.FindOrAddIdAsync(user, cancellation), id, cancellation))?.Markdown;
        return markdown is null ? TypedResults.NotFound() : TypedResults.File(Encoding.UTF8.GetBytes(markdown), Markdown + "; charset=utf-8", $"{id}.md");
    }

    private static async Task<Results<Ok<PreviewResponse>, ValidationProblem>> Preview(
        PreviewRequest? request, UserKey user, DraftDesk desk, CancellationToken cancellation)
    {
        var root = Field.Root();
        var markdown = root["markdown"].Text(request?.Markdown);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        var problems = TemplateCheck.Check(markdown);
        if (TemplateReader.Read(markdown).Template is not { } template)
            return TypedResults.Ok(new PreviewResponse(problems, null, null, null, []));
        var (length, way) = (request!.Length ?? template.Length ?? DraftLength.Full, request.Way ?? 0);
        var draft = request.InterviewId is null
            ? TemplateCheck.Preview(template, length, way) : await FillAsync(template, request, length, way, root, user, desk, cancellation);
        return draft is null ? TypedResults.ValidationProblem(root.Errors)
            : TypedResults.Ok(new PreviewResponse(problems, draft.Subject, draft.Text, draft.Html, draft.Questions));
    }

    private static async Task<Composition?> FillAsync(DraftTemplate template, PreviewRequest request, DraftLength length, int way, Field root,
        UserKey user, DraftDesk desk, CancellationToken cancellation)
    {
        var mailbox = await desk.OpenAsync(user, cancellation);
        var process = DraftDesk.FindProcess(request.InterviewId, root["interviewId"], mailbox);
        var person = process is null || request.Person is null ? null : DraftDesk.FindPerson(request.Person, process, root["person"]);
        if (process is null || root.Errors.Count > 0)
            return null;
        var place = Destination.Of(template.Kinds[0], person, process, mailbox.Owner!, desk.Now, mailbox.Settings.ToCadence());
        return Composer.Compose(
            template, desk.FindOccasion(template.Kinds[0], person ?? (place.To is [var to, ..] ? to : new("")), process, mailbox), length, way);
    }

    /// <summary>What is doubtful in a template; what cannot be used is refused, each with its line and column.</summary>
    private static IReadOnlyList<TemplateProblem> Read(string? markdown, Field at)
    {
        var problems = at.Text(markdown).Length == 0 ? [] : TemplateCheck.Check(markdown!);
        if (markdown?.Length == 0)
            at.Refuse("A template begins with its front matter between two lines of ---.");
        var errors = problems.Where(problem => problem.IsError).Select(problem => $"Line {problem.Line}, column {problem.Column}: {problem.Message}").ToArray();
        if (errors.Length > 0)
            at.Refuse(errors);
        return problems;
    }
}
