using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Api.WriteBack;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.Interviews;

/// <summary>One interview process at a time: its whole story, and the user's word on it. Its id is two segments of a path.</summary>
internal static class InterviewsApi
{
    public static void MapInterviews(this IEndpointRouteBuilder routes)
    {
        var interviews = routes.MapGroup("/api/interviews").RequireAuthorization().WithTags("Interviews").UpdatesToDo();
        interviews.MapGet("/{employer}/{role}", Show).WithName("ShowInterview")
            .WithSummary("One interview process: where it stands, what happened, what the user said about it");
        interviews.MapPost("/{employer}/{role}/corrections", Correct).WithName("CorrectInterview")
            .WithSummary("Says what mail and calendar got wrong, or what happened outside of them");
        interviews.MapPut("/{employer}/{role}/debrief", Note).WithName("DebriefInterview")
            .WithSummary("Notes down what the interview was like");
        interviews.MapGet("/corrections", List).WithName("ListCorrections").WithSummary("Everything the user said, newest last");
        interviews.MapDelete("/corrections/{id}", TakeBack).WithName("TakeBackCorrection").WithSummary("Takes back what was said");
    }

    private static async Task<Results<Ok<InterviewResponse>, NotFound>> Show(
        string employer, string role, UserKey user, CurrentMailbox current, TimeProvider clock, CancellationToken cancellation)
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        var now = clock.GetUtcNow();
        if (mailbox.Owner is not { } owner || mailbox.Facts.Find($"{employer}/{role}") is not { } process
            || FollowUpList.At(now, owner, [process], mailbox.Settings.ToCadence()) is not [var item])
            return TypedResults.NotFound();
        return TypedResults.Ok(InterviewResponse.From(item, process, now, new LocalTimes(owner.TimeZone)));
    }

    private static Task<Results<Created<CorrectionResponse>, ValidationProblem, NotFound>> Correct(
        string employer, string role, CorrectionData? data, UserKey user, CurrentMailbox current, MailboxStore store, TimeProvider clock,
        CancellationToken cancellation) =>
        SayAsync($"{employer}/{role}", data, user, current, store,
            (given, at, process, mailbox) => given.Read(at, NewId(), clock.GetUtcNow(), process, mailbox.Facts.Find), cancellation);

    private static Task<Results<Created<CorrectionResponse>, ValidationProblem, NotFound>> Note(
        string employer, string role, DebriefData? data, UserKey user, CurrentMailbox current, MailboxStore store, TimeProvider clock,
        CancellationToken cancellation) =>
        SayAsync($"{employer}/{role}", data, user, current, store,
            (given, at, process, _) => new Debriefed(NewId(), clock.GetUtcNow(), process.Facts, given.Read(at)), cancellation);

    /// <summary>Keeps what the user says about a process, unless a field of it cannot be meant.</summary>
    private static async Task<Results<Created<CorrectionResponse>, ValidationProblem, NotFound>> SayAsync<TData>(
        string id, TData? data, UserKey user, CurrentMailbox current, MailboxStore store,
        Func<TData, Field, InterviewProcess, StoredMailbox, Correction> read, CancellationToken cancellation)
        where TData : class
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        if (mailbox.Facts.Find(id) is not { } process)
            return TypedResults.NotFound();

        var root = Field.Root();
        var correction = root.Read(data, (given, at) => read(given, at, process, mailbox));
        if (root.Errors.Count > 0)
            return TypedResults.ValidationProblem(root.Errors);
        await store.SaveAsync(mailbox.Id, correction, cancellation);
        return TypedResults.Created((string?)null, new CorrectionResponse(correction.Id));
    }

    private static async Task<Ok<IReadOnlyList<CorrectionItem>>> List(
        UserKey user, CurrentMailbox current, CancellationToken cancellation)
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        var local = new LocalTimes(mailbox.Owner?.TimeZone ?? TimeZoneInfo.Utc);
        return TypedResults.Ok<IReadOnlyList<CorrectionItem>>(
            [.. mailbox.Facts.Corrections.OrderBy(correction => correction.At).Select(correction => CorrectionItem.From(correction, local))]);
    }

    private static async Task<Results<NoContent, NotFound>> TakeBack(
        string id, UserKey user, CurrentMailbox current, MailboxStore store, CancellationToken cancellation)
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        return await store.RemoveAsync(mailbox.Id, id, cancellation) ? TypedResults.NoContent() : TypedResults.NotFound();
    }

    private static string NewId() => Guid.CreateVersion7().ToString();
}
