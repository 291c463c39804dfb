using System.Globalization;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using TaskStatus = Microsoft.Graph.Models.TaskStatus;

namespace OutlookFollowUp.Graph;

/// <summary>The user's Microsoft To Do. A list or task that is gone is an answer, not an error.</summary>
public sealed class GraphToDo
{
    private const string Application = "Outlook Follow-Up";
    private const int TasksToPage = 100;

    private readonly GraphConnection _connection;
    private readonly TimeProvider _clock;

    internal GraphToDo(GraphConnection connection, TimeProvider clock) => (_connection, _clock) = (connection, clock);

    /// <summary>The ids of the user's own lists of that name, in order.</summary>
    public Task<Reading<IReadOnlyList<string>>> FindListsAsync(string name, CancellationToken cancellation = default) =>
        TryAsync<IReadOnlyList<string>>(async () =>
        {
            var found = new List<string>();
            var page = await _connection.Client.Me.Todo.Lists.GetAsync(cancellationToken: cancellation);
            while (true)
            {
                found.AddRange((page?.Value ?? []).Where(list => list is { IsOwner: true, Id: not null }
                    && string.Equals(list.DisplayName, name, StringComparison.Ordinal)).Select(list => list.Id!));
                if (page?.OdataNextLink is not { } next)
                    return [.. found.Order(StringComparer.Ordinal)];
                page = await _connection.Client.Me.Todo.Lists.WithUrl(_connection.Checked(next)).GetAsync(cancellationToken: cancellation);
            }
        });

    /// <summary>Adds a list, and answers its id.</summary>
    public Task<Reading<string>> AddListAsync(string name, CancellationToken cancellation = default) => TryAsync(async () =>
        (await _connection.Client.Me.Todo.Lists.PostAsync(new TodoTaskList { DisplayName = name }, cancellationToken: cancellation))!.Id!);

    /// <summary>Every task of a list; null when there is no such list.</summary>
    public Task<Reading<IReadOnlyList<ToDoTask>?>> ReadAsync(string listId, CancellationToken cancellation = default) =>
        TryAsync(() => UnlessGoneAsync<IReadOnlyList<ToDoTask>>(async () =>
        {
            var tasks = new List<ToDoTask>();
            var page = await _connection.Client.Me.Todo.Lists[listId].Tasks.GetAsync(
                request =>
                {
                    request.QueryParameters.Top = TasksToPage;
                    request.QueryParameters.Expand = ["linkedResources"];
                },
                cancellation);
            while (true)
            {
                tasks.AddRange((page?.Value ?? []).Where(task => task.Id is not null).Select(Known));
                if (page?.OdataNextLink is not { } next)
                    return tasks;
                page = await _connection.Client.Me.Todo.Lists[listId].Tasks.WithUrl(_connection.Checked(next)).GetAsync(cancellationToken: cancellation);
            }
        }));

    /// <summary>Adds a task, and answers its id; null when there is no such list.</summary>
    /// <param name="listId">The list.</param>
    /// <param name="title">What is to be done.</param>
    /// <param name="text">Why, as plain text.</param>
    /// <param name="externalId">By which the task is found again, whatever becomes of its title.</param>
    /// <param name="link">Where what it is about can be seen; null for nowhere.</param>
    /// <param name="dates">When.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Reading<string?>> AddAsync(
        string listId, string title, string text, string externalId, Uri? link, ToDoDates dates, CancellationToken cancellation = default) =>
        TryAsync(() => UnlessGoneAsync(async () =>
        {
            var task = Written(dates);
            task.Title = title;
            task.Body = new ItemBody { ContentType = Microsoft.Graph.Models.BodyType.Text, Content = text };
            task.LinkedResources = [new() { ApplicationName = Application, DisplayName = title, ExternalId = externalId }];
            if (link is not null)
                task.LinkedResources[0].WebUrl = link.AbsoluteUri;
            return (await _connection.Client.Me.Todo.Lists[listId].Tasks.PostAsync(task, cancellationToken: cancellation))!.Id;
        }));

    /// <summary>Changes when; the words stay the user's. False when there is no such task.</summary>
    public Task<Reading<bool>> UpdateAsync(string listId, string taskId, ToDoDates dates, CancellationToken cancellation = default) =>
        PatchAsync(listId, taskId, Written(dates), cancellation);

    /// <summary>Ticks a task off. False when there is no such task.</summary>
    public Task<Reading<bool>> CompleteAsync(string listId, string taskId, CancellationToken cancellation = default) =>
        PatchAsync(listId, taskId, new TodoTask { Status = TaskStatus.Completed }, cancellation);

    /// <summary>Removes a task; false when it is gone already.</summary>
    public Task<Reading<bool>> RemoveAsync(string listId, string taskId, CancellationToken cancellation = default) => TryAsync(async () =>
        await UnlessGoneAsync<object>(async () =>
        {
            await _connection.Client.Me.Todo.Lists[listId].Tasks[taskId].DeleteAsync(cancellationToken: cancellation);
            return taskId;
        }) is not null);

    /// <summary>Where the user sees a mail or an event in Outlook on the web; null when it is gone.</summary>
    public Task<Reading<Uri?>> FindLinkAsync(string? mailId, string? eventId, CancellationToken cancellation = default) => TryAsync(() => UnlessGoneAsync(async () =>
    {
        var link = mailId is not null
            ? (await _connection.Client.Me.Messages[mailId].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ["webLink"];
                    GraphConnection.PreferImmutableIds(request.Headers);
                },
                cancellation))?.WebLink
            : (await _connection.Client.Me.Events[eventId].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ["webLink"];
                    GraphConnection.PreferImmutableIds(request.Headers);
                },
                cancellation))?.WebLink;
        return Uri.TryCreate(link, UriKind.Absolute, out var address) ? address : null;
    }));

    private Task<Reading<bool>> PatchAsync(string listId, string taskId, TodoTask changes, CancellationToken cancellation) => TryAsync(async () =>
        await UnlessGoneAsync(() => _connection.Client.Me.Todo.Lists[listId].Tasks[taskId].PatchAsync(changes, cancellationToken: cancellation)) is not null);

    private Task<Reading<T>> TryAsync<T>(Func<Task<T>> call) => GraphCalls.TryAsync(_clock, call);

    private static async Task<T?> UnlessGoneAsync<T>(Func<Task<T?>> call)
        where T : class
    {
        try
        {
            return await call();
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private static ToDoTask Known(TodoTask task) => new(task.Id!, task.Status == TaskStatus.Completed)
    {
        ExternalIds = [.. (task.LinkedResources ?? []).Select(link => link.ExternalId).OfType<string>()],
    };

    private static TodoTask Written(ToDoDates dates)
    {
        var task = new TodoTask
        {
            DueDateTime = Moment(dates.Due.ToDateTime(TimeOnly.MinValue), dates.ZoneId),
            IsReminderOn = dates.Reminder is not null,
        };
        if (dates.Reminder is { } reminder)
            task.ReminderDateTime = Moment(reminder, dates.ZoneId);
        return task;
    }

    // A wall-clock time without an offset, beside its zone: Graph refuses the two together.
    private static DateTimeTimeZone Moment(DateTime local, string zoneId) =>
        new() { DateTime = local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), TimeZone = zoneId };
}

/// <summary>A task as it stands in To Do.</summary>
public sealed record ToDoTask(string Id, bool IsCompleted)
{
    /// <summary>What programs linked it to.</summary>
    public IReadOnlyList<string> ExternalIds { get; init; } = [];
}

/// <summary>When something is to be done.</summary>
/// <param name="Due">By the user's calendar.</param>
/// <param name="Reminder">By the user's clock; null for none.</param>
/// <param name="ZoneId">The user's zone, as a Windows or IANA id.</param>
public sealed record ToDoDates(DateOnly Due, DateTime? Reminder, string ZoneId);
