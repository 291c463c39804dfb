using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>One comparison of what is due with what a To Do list says.</summary>
internal sealed class ToDoRound(
    StoredMailbox mailbox, ToDoStore store, MailboxStore mailboxes, GraphToDo toDo, string listId, DateTimeOffset now)
{
    private readonly MailboxOwner _owner = mailbox.Owner!;

    /// <summary>How often the same action may open and its earlier tasks still be known after the list was switched off.</summary>
    private const int Occurrences = 20;

    private readonly HashSet<string> _unticked = new(StringComparer.Ordinal);

    private List<ToDoTaskRow> _rows = [];
    private Dictionary<string, ToDoTask> _tasks = new(StringComparer.Ordinal);

    public async Task RunAsync(IReadOnlyList<ToDoTask> tasks, CancellationToken cancellation)
    {
        _rows = await store.TasksAsync(mailbox.Id, cancellation);
        _tasks = await WithoutDoublesAsync(tasks, cancellation);
        var open = OpenActions();
        foreach (var row in _rows.ToList())
            await HeedAsync(row, open, cancellation);
        foreach (var action in open)
            await WriteAsync(action, cancellation);
        foreach (var row in _rows.Where(IsLive).Where(row => !_unticked.Contains(row.ExternalId) && !open.Exists(action => action.IsOf(row))).ToList())
            await EndAsync(row, cancellation);
    }

    private static bool IsLive(ToDoTaskRow row) => row.State is ToDoTaskState.Planned or ToDoTaskState.Open;

    private List<OpenAction> OpenActions() =>
    [
        .. FollowUpList.At(now, _owner, mailbox.Facts.Processes, mailbox.Settings.ToCadence())
            .SelectMany(item => item.Actions.Select(action => new OpenAction(mailbox.Facts.Find(item.Id)!, action))),
    ];

    /// <summary>The tasks by what they are linked to. Where two of us made one at the same time, the other goes.</summary>
    private async Task<Dictionary<string, ToDoTask>> WithoutDoublesAsync(IReadOnlyList<ToDoTask> tasks, CancellationToken cancellation)
    {
        var known = _rows.ToDictionary(row => row.ExternalId, row => row.TaskId, StringComparer.Ordinal);
        var kept = new Dictionary<string, ToDoTask>(StringComparer.Ordinal);
        foreach (var task in tasks.OrderBy(task => task.Id, StringComparer.Ordinal))
        {
            if ((task.ExternalIds.FirstOrDefault(known.ContainsKey) ?? (task.ExternalIds is [var unknown, ..] ? unknown : null)) is not { } externalId)
                continue;
            if (!kept.TryGetValue(externalId, out var other))
                kept[externalId] = task;
            else if (known.TryGetValue(externalId, out var taskId))
            {
                var isOurs = taskId == task.Id || task.IsCompleted;
                kept[externalId] = isOurs ? task : other;
                (await toDo.RemoveAsync(listId, isOurs ? other.Id : task.Id, cancellation)).OrBusy();
            }
        }

        return kept;
    }

    /// <summary>Takes in what the user did to a task, and does what was left undone to it.</summary>
    private async Task HeedAsync(ToDoTaskRow row, List<OpenAction> open, CancellationToken cancellation)
    {
        var task = _tasks.GetValueOrDefault(row.ExternalId);
        switch (row.State)
        {
            case ToDoTaskState.Open when task is null or { IsCompleted: true }:
                await HearAsync(row, open, isDone: task is not null, cancellation);
                break;
            case ToDoTaskState.TickedOff when task is { IsCompleted: false }:
                await mailboxes.RemoveAsync(mailbox.Id, OpenAction.CorrectionId(row), cancellation);
                _unticked.Add(row.ExternalId);
                await SaveAsync(row, ToDoTaskState.Open, cancellation);
                break;
            case ToDoTaskState.Completing or ToDoTaskState.Removing:
                await FinishAsync(row, cancellation);
                break;
        }
    }

    /// <summary>Ticked off or deleted in To Do: the action is closed here too, unless it was closed already.</summary>
    private async Task HearAsync(ToDoTaskRow row, List<OpenAction> open, bool isDone, CancellationToken cancellation)
    {
        var meant = open.Find(action => action.IsOf(row));
        if (meant is not null && !mailbox.Facts.Corrections.Any(said => said.Id == OpenAction.CorrectionId(row)))
            await mailboxes.SaveAsync(mailbox.Id, meant.Said(row, isDone, now), cancellation);
        if (meant is not null)
            open.Remove(meant);
        await SaveAsync(row, isDone && meant is not null ? ToDoTaskState.TickedOff : ToDoTaskState.Over, cancellation);
    }

    private async Task WriteAsync(OpenAction action, CancellationToken cancellation)
    {
        var dates = TaskWords.Dates(action.Action, _owner.TimeZone);
        if (_rows.Find(row => IsLive(row) && action.IsOf(row)) is not { } row)
        {
            row = NewRow(action);
            _rows.Add(row);
            await store.AddAsync(row, cancellation);
        }

        if (row.State == ToDoTaskState.Planned)
        {
            row.TaskId = _tasks.GetValueOrDefault(row.ExternalId)?.Id ?? await MakeAsync(action, row, dates, cancellation);
            row.Written = Stamp(dates);
            await SaveAsync(row, ToDoTaskState.Open, cancellation);
        }
        else if (row.Written != Stamp(dates) || row.ProcessId != action.Process.Id)
        {
            if (row.Written != Stamp(dates))
                (await toDo.UpdateAsync(listId, _tasks[row.ExternalId].Id, Ahead(dates), cancellation)).OrBusy();
            (row.Written, row.Opens, row.ProcessId) = (Stamp(dates), action.Action.Opens.ToUniversalTime(), action.Process.Id);
            await SaveAsync(row, ToDoTaskState.Open, cancellation);
        }
    }

    /// <summary>A row for an action that has none: for its open task where there is one from before, else for the next one.</summary>
    private ToDoTaskRow NewRow(OpenAction action)
    {
        var free = Enumerable.Range(0, _rows.Count + Occurrences).Select(occurrence => action.NewRow(mailbox.Id, occurrence))
            .Where(fresh => !_rows.Exists(row => row.ExternalId == fresh.ExternalId) && _tasks.GetValueOrDefault(fresh.ExternalId) is null or { IsCompleted: false })
            .ToList();
        return free.Find(fresh => _tasks.ContainsKey(fresh.ExternalId)) ?? free[0];
    }

    private async Task<string> MakeAsync(OpenAction action, ToDoTaskRow row, ToDoDates dates, CancellationToken cancellation)
    {
        var evidence = action.Action.Evidence.FirstOrDefault(evidence => evidence.MailId is not null || evidence.AppointmentId is not null);
        var link = evidence is null ? null : (await toDo.FindLinkAsync(evidence.MailId, evidence.AppointmentId, cancellation)).OrBusy();
        var made = await toDo.AddAsync(listId, TaskWords.Title(action.Action, action.Process.Company),
            TaskWords.Text(action.Action, now, _owner.TimeZone), row.ExternalId, link, Ahead(dates), cancellation);
        return made.OrBusy() ?? throw new GraphException(404, "listGone");
    }

    /// <summary>The action is no longer open: the task is ticked off where it was done, and removed where it lapsed.</summary>
    private async Task EndAsync(ToDoTaskRow row, CancellationToken cancellation)
    {
        await SaveAsync(row, OpenAction.WasDone(mailbox.Facts.Find(row.ProcessId), row) ? ToDoTaskState.Completing : ToDoTaskState.Removing, cancellation);
        await FinishAsync(row, cancellation);
    }

    private async Task FinishAsync(ToDoTaskRow row, CancellationToken cancellation)
    {
        if (_tasks.TryGetValue(row.ExternalId, out var task))
        {
            if (row.State == ToDoTaskState.Removing)
                (await toDo.RemoveAsync(listId, task.Id, cancellation)).OrBusy();
            else if (!task.IsCompleted)
                (await toDo.CompleteAsync(listId, task.Id, cancellation)).OrBusy();
        }

        await SaveAsync(row, ToDoTaskState.Over, cancellation);
    }

    private Task SaveAsync(ToDoTaskRow row, ToDoTaskState state, CancellationToken cancellation)
    {
        row.State = state;
        return store.SaveAsync(row, cancellation);
    }

    /// <summary>A reminder that has passed reminds nobody.</summary>
    private ToDoDates Ahead(ToDoDates dates) =>
        dates.Reminder > TimeZoneInfo.ConvertTime(now, _owner.TimeZone).DateTime ? dates : dates with { Reminder = null };

    private static string Stamp(ToDoDates dates) => FormattableString.Invariant($"{dates.Due:yyyy-MM-dd} {dates.Reminder:yyyy-MM-ddTHH:mm}");
}
