using Microsoft.AspNetCore.Http.HttpResults;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.WriteBack;

internal static class WriteBackApi
{
    public static void AddWriteBack(this IServiceCollection services) =>
        services.AddSingleton<ToDoStore>().AddSingleton<ToDoKeeper>().AddSingleton<PlacedDraftStore>().AddSingleton<DraftPlacer>();

    public static void MapWriteBack(this IEndpointRouteBuilder routes)
    {
        var writeBack = routes.MapGroup("/api/me/write-back").RequireAuthorization().WithTags("Me");
        writeBack.MapGet("", Show).WithName("ShowWriteBack").WithSummary("How it goes with what is written into the user's mailbox");
        writeBack.MapPost("", TryAgain).WithName("TryWriteBackAgain")
            .WithSummary("Tries again now: after the user consented, or wants a list back that they deleted");
    }

    /// <summary>What the user says or sets reaches their To Do list at once, where they keep one.</summary>
    public static TBuilder UpdatesToDo<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.AddEndpointFilter(async (context, next) =>
    {
        var answer = await next(context);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
            await UpdateAsync(context.HttpContext);
        return answer;
    });

    private static async Task UpdateAsync(HttpContext http)
    {
        var (user, services) = (UserKey.Of(http.User), http.RequestServices);
        if (await services.GetRequiredService<MailboxStore>().FindAsync(user, http.RequestAborted) is { } mailbox
            && (mailbox.Settings.WriteBack.ToDo || await services.GetRequiredService<ToDoStore>().ListAsync(mailbox.Id, http.RequestAborted) is not null))
            await services.GetRequiredService<SyncSchedule>().WakeAsync(mailbox.Id, http.RequestAborted);
    }

    private static async Task<Ok<WriteBackStatus>> Show(
        UserKey user, CurrentMailbox current, ToDoStore store, CancellationToken cancellation)
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        var list = mailbox.Settings.WriteBack.ToDo ? await store.ListAsync(mailbox.Id, cancellation) : null;
        var tasks = list is null ? [] : await store.TasksAsync(mailbox.Id, cancellation);
        return TypedResults.Ok(new WriteBackStatus(
            new ToDoStatus(mailbox.Settings.WriteBack.ToDo ? list?.State ?? ToDoState.Waiting : ToDoState.Off,
                tasks.Count(task => task.State == ToDoTaskState.Open), list?.WrittenAt, GraphScopes.ToDo),
            new DraftsStatus(mailbox.Settings.WriteBack.Drafts, GraphScopes.Drafts)));
    }

    private static async Task<Accepted> TryAgain(
        UserKey user, CurrentMailbox current, ToDoStore store, SyncSchedule schedule, CancellationToken cancellation)
    {
        var mailbox = await current.ReadAsync(user, cancellation);
        if (mailbox.Settings.WriteBack.ToDo && await store.ListAsync(mailbox.Id, cancellation) is not null)
            await store.SaveListAsync(mailbox.Id, row => (row.State, row.RetryAt) = (ToDoState.Waiting, null), cancellation);
        await schedule.WakeAsync(mailbox.Id, cancellation);
        return TypedResults.Accepted("/api/me/write-back");
    }
}

/// <summary>What is written into the user's mailbox, and how it goes.</summary>
public sealed record WriteBackStatus(ToDoStatus ToDo, DraftsStatus Drafts);

/// <summary>The To Do list of what is due.</summary>
/// <param name="Tasks">How many of its tasks are open.</param>
/// <param name="WrittenAt">When it was last in step.</param>
/// <param name="Permission">What Microsoft is asked for when it is switched on.</param>
public sealed record ToDoStatus(ToDoState State, int Tasks, DateTimeOffset? WrittenAt, string Permission);

/// <summary>Drafts in their conversations.</summary>
/// <param name="On">Whether the user switched them on.</param>
/// <param name="Permission">What Microsoft is asked for when they are.</param>
public sealed record DraftsStatus(bool On, string Permission);
