using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>
/// Keeps a user's To Do list in step with what is due, both ways, where they switched it on. Runs after a sync, while the lease is held;
/// it can stop anywhere and goes on where it stopped, since every task is found by what it is linked to.
/// </summary>
internal sealed partial class ToDoKeeper(
    MailboxStore mailboxes, ToDoStore store, GraphAccess graph, TimeProvider clock, ILogger<ToDoKeeper> logger)
{
    public const string ListName = "Interview follow-ups";

    private static readonly TimeSpan UntilAskedAgain = TimeSpan.FromHours(1);

    /// <exception cref="GraphBusyException">Graph wants us to wait.</exception>
    public async Task KeepAsync(UserKey user, CancellationToken cancellation)
    {
        if (await mailboxes.FindAsync(user, cancellation) is not { Owner: not null } mailbox)
            return;
        var list = await store.ListAsync(mailbox.Id, cancellation);
        if (!mailbox.Settings.WriteBack.ToDo)
        {
            if (list is not null)
                await store.ForgetAsync(mailbox.Id, list: true, cancellation);
            return;
        }

        if (list?.State == ToDoState.ListDeleted || list?.RetryAt > clock.GetUtcNow())
            return;
        using var connected = graph.Open(user, GraphScopes.ToDo);
        try
        {
            await KeepAsync(mailbox, list, connected.ToDo, cancellation);
        }
        catch (GraphException refusal)
        {
            Log.Refused(logger, mailbox.Id, refusal.Status, refusal.Code);
            await store.SaveListAsync(mailbox.Id, row => (row.State, row.RetryAt) =
                (refusal.Status is 401 or 403 ? ToDoState.NeedsPermission : row.State, clock.GetUtcNow() + UntilAskedAgain), cancellation);
        }
        catch (SignInException needed) when (needed.Trouble == SignInTrouble.UserIsNeeded)
        {
            await store.SaveListAsync(mailbox.Id, row => (row.State, row.RetryAt) =
                (ToDoState.NeedsPermission, clock.GetUtcNow() + UntilAskedAgain), cancellation);
        }
    }

    private async Task KeepAsync(StoredMailbox mailbox, ToDoListRow? known, GraphToDo toDo, CancellationToken cancellation)
    {
        var listId = known?.ListId ?? await MakeListAsync(mailbox.Id, toDo, cancellation);
        if ((await toDo.ReadAsync(listId, cancellation)).OrBusy() is not { } tasks)
        {
            await store.SaveListAsync(mailbox.Id, row => (row.ListId, row.State) = (null, ToDoState.ListDeleted), cancellation);
            await store.ForgetAsync(mailbox.Id, list: false, cancellation);
            return;
        }

        var round = new ToDoRound(mailbox, store, mailboxes, toDo, listId, clock.GetUtcNow());
        await round.RunAsync(tasks, cancellation);
        await store.SaveListAsync(mailbox.Id, row => (row.ListId, row.State, row.RetryAt, row.WrittenAt) =
            (listId, ToDoState.Working, null, clock.GetUtcNow()), cancellation);
    }

    // One of that name is ours: we made it and stopped before we knew, or the user had switched it off.
    private async Task<string> MakeListAsync(Guid mailboxId, GraphToDo toDo, CancellationToken cancellation)
    {
        var listId = (await toDo.FindListsAsync(ListName, cancellation)).OrBusy() is [var found, ..]
            ? found
            : (await toDo.AddListAsync(ListName, cancellation)).OrBusy();
        await store.SaveListAsync(mailboxId, row => (row.ListId, row.State) = (listId, ToDoState.Waiting), cancellation);
        return listId;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The To Do list of mailbox {MailboxId} could not be kept in step: {Status} {Code}")]
        public static partial void Refused(ILogger logger, Guid mailboxId, int status, string code);
    }
}
