using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>Drafts that only this interview could have given, the notes beside them, and what goes before and after an interview.</summary>
internal static class DraftingApi
{
    public static void AddDrafting(this IServiceCollection services) => services.AddSingleton<DraftDesk>().AddSingleton<TemplateStore>();

    public static void MapDrafting(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/drafts").WithTags("Drafting").RequireAuthorization();
        drafts.MapPost("/compose", Compose).WithName("ComposeDraft").WithSummary("Writes a draft, with the questions that only the person can answer");
        drafts.MapGet("/points/{employer}/{role}", Points).WithName("ListPoints").WithSummary("What there is to say in a mail of that kind, a thank-you when none is named, each with its source");
        drafts.MapPost("/notes/check", CheckNote).WithName("CheckNote").WithSummary("Checks a LinkedIn note, words for a call or a card");
        drafts.MapGet("/closing/{employer}/{role}", Close).WithName("CloseInterview")
            .WithSummary("What goes on when this process ends, and the withdrawals to write after an acceptance");
        drafts.MapGet("/preparation/{employer}/{role}", Prepare).WithName("PrepareInterview")
            .WithSummary("What earlier interviews taught, before the next, with a page to print");
    }

    private static async Task<Results<Ok<ComposeResponse>, ValidationProblem>> Compose(
        ComposeRequest? request, UserKey user, DraftDesk desk, CancellationToken cancellation)
    {
        var root = Field.Root();
        var given = root.Read(request, (data, _) => data);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        var mailbox = await desk.OpenAsync(user, cancellation);
        return await desk.ComposeAsync(given, root, mailbox, cancellation) is { } draft
            ? TypedResults.Ok(draft) : TypedResults.ValidationProblem(root.Errors);
    }

    private static async Task<Results<Ok<IReadOnlyList<PointItem>>, ValidationProblem, NotFound>> Points(
        string employer, string role, string? kind, string? person, UserKey user, DraftDesk desk, CancellationToken cancellation)
    {
        var mailbox = await desk.OpenAsync(user, cancellation);
        if (mailbox.Owner is not { } owner || mailbox.Facts.Find($"{employer}/{role}") is not { } process)
            return TypedResults.NotFound();
        var root = Field.Root();
        if (!Enum.TryParse(kind ?? nameof(DraftKind.ThankYou), ignoreCase: true, out DraftKind purpose) || !Enum.IsDefined(purpose))
            root["kind"].Refuse("Expected a kind of draft.");
        var wanted = person is null ? null : DraftDesk.FindPerson(person, process, root["person"]);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        var place = Destination.Of(purpose, wanted, process, owner, desk.Now, mailbox.Settings.ToCadence());
        var occasion = desk.FindOccasion(purpose, wanted ?? (place.To is [var to, ..] ? to : new("")), process, mailbox);
        return TypedResults.Ok<IReadOnlyList<PointItem>>([.. OccasionFinder.Points(occasion, process).Select(PointItem.From)]);
    }

    private static async Task<Results<Ok<NoteResponse>, ValidationProblem>> CheckNote(
        NoteRequest? request, UserKey user, DraftDesk desk, MailboxContext contexts, CancellationToken cancellation)
    {
        var root = Field.Root();
        var given = root.Read(request, (data, _) => data);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        var mailbox = await desk.OpenAsync(user, cancellation);
        var process = DraftDesk.FindProcess(given.InterviewId, root["interviewId"], mailbox);
        var (form, text) = (root["form"].Value(given.Form), root["text"].Text(given.Text));
        if (form == DraftForm.Mail)
            root["form"].Refuse("A mail is checked as a draft, not as a note.");
        if (text.Length > NoteRequest.LongestText)
            root["text"].Refuse($"At most {NoteRequest.LongestText} characters.");
        var reader = process is null || given.Person is null ? process?.Recruiter ?? new("") : DraftDesk.FindPerson(given.Person, process, root["person"]);
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);

        var draft = new Draft(new(mailbox.Owner!.User.Name), [reader!], "", MailBody.Text(text));
        var findings = NoteCheck.Check(form, text, given.Length ?? DraftLength.Full, DraftKind.ThankYou, reader!,
            await contexts.ContextAsync(mailbox, draft, cancellation), mailbox.Settings.ToLintOptions());
        return TypedResults.Ok(NoteResponse.From(form, text, given.Length ?? DraftLength.Full, findings,
            NoteCheck.Objection(form, reader!, process!, mailbox.Owner, desk.Now)));
    }

    private static async Task<Results<Ok<ClosingResponse>, NotFound>> Close(
        string employer, string role, UserKey user, DraftDesk desk, CancellationToken cancellation)
    {
        var mailbox = await desk.OpenAsync(user, cancellation);
        if (mailbox.Owner is not { } owner || mailbox.Facts.Find($"{employer}/{role}") is not { } process)
            return TypedResults.NotFound();
        var kit = ClosingKit.Of(process, mailbox.Facts.Processes, owner, desk.Now, mailbox.Settings.ToCadence());
        var withdrawals = new List<ComposeResponse>();
        foreach (var other in kit.ReconnectFrom is null ? kit.Others : [])
        {
            var request = new ComposeRequest(other.Id, DraftKind.Withdrawal, null, null, DraftLength.Short, null, null, null, null, null, null);
            if (await desk.ComposeAsync(request, Field.Root(), mailbox, cancellation) is { To.Count: > 0 } draft)
                withdrawals.Add(draft);
        }

        var local = new LocalTimes(owner.TimeZone);
        return TypedResults.Ok(new ClosingResponse(kit.Advice, kit.ReconnectFrom, [.. kit.Others.Select(other => FollowUpItem.From(other, local))], withdrawals));
    }

    private static async Task<Results<Ok<PreparationResponse>, NotFound>> Prepare(
        string employer, string role, UserKey user, DraftDesk desk, CancellationToken cancellation)
    {
        var mailbox = await desk.OpenAsync(user, cancellation);
        if (mailbox.Owner is not { } owner || mailbox.Facts.Find($"{employer}/{role}") is not { } process)
            return TypedResults.NotFound();
        var lessons = Lesson.For(process, mailbox.Facts.Processes, desk.Now);
        var local = new LocalTimes(owner.TimeZone);
        return TypedResults.Ok(new PreparationResponse(
            [.. lessons.Select(lesson => lesson with { At = local[lesson.At] })], PreparationPage.Of(process, lessons, desk.Now, local, mailbox.Settings.Dialect)));
    }
}
