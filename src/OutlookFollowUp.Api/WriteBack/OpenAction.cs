using System.Security.Cryptography;
using System.Text;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Api.WriteBack;

/// <summary>An action that is open, and the process that it belongs to.</summary>
internal sealed record OpenAction(InterviewProcess Process, FollowUpAction Action)
{
    /// <summary>Those it is for, as they are called in a row.</summary>
    public string To { get; } = string.Join('\n', Action.To.Select(person => person.Address?.ToLowerInvariant() ?? person.Name));

    /// <summary>Whether a task stands for it, even if its process is called otherwise by now.</summary>
    public bool IsOf(ToDoTaskRow row) => row.Kind == Action.Kind && string.Equals(row.To, To, StringComparison.Ordinal)
        && (string.Equals(row.ProcessId, Process.Id, StringComparison.Ordinal) || row.Opens == Action.Opens);

    /// <summary>A task for it, as yet unwritten.</summary>
    /// <param name="mailboxId">The mailbox.</param>
    /// <param name="occurrence">Counts the tasks that stood for it before.</param>
    public ToDoTaskRow NewRow(Guid mailboxId, int occurrence) => new()
    {
        MailboxId = mailboxId,
        ExternalId = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{mailboxId:N}\n{Process.Id}\n{Action.Kind}\n{To}\n{occurrence}")))[..32],
        ProcessId = Process.Id,
        Kind = Action.Kind,
        To = To,
        Opens = Action.Opens.ToUniversalTime(),
        State = ToDoTaskState.Planned,
    };

    /// <summary>
    /// The user's word from To Do: what was ticked off is done, what was deleted is not wanted. The same id however often it is said.
    /// </summary>
    public Correction Said(ToDoTaskRow row, bool isDone, DateTimeOffset now)
    {
        var to = Action.To is [var first, ..] ? first.Address ?? first.Name : null;
        return isDone
            ? new DoneElsewhere(CorrectionId(row), now, Process.Facts, Action.Kind, to, Channel.Mail)
            : new Dismissed(CorrectionId(row), now, Process.Facts, Action.Kind, to);
    }

    public static string CorrectionId(ToDoTaskRow row) => "todo-" + row.ExternalId;

    /// <summary>Whether what a task asks for was done, as far as mail or the user's word shows; else it has only lapsed.</summary>
    public static bool WasDone(InterviewProcess? process, ToDoTaskRow row)
    {
        if (process is null)
            return false;
        var to = row.To.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return row.Kind switch
        {
            FollowUpActionKind.Debrief => process.Corrections.Any(said => said is Debriefed && said.At >= row.Opens),
            FollowUpActionKind.LetGo => process.Corrections.Any(said => said is Closed && said.At >= row.Opens),
            _ => process.Corrections.Any(said => said is DoneElsewhere done && done.Action == row.Kind && done.At >= row.Opens)
                || process.Mails.Any(mail => mail.IsSent && !mail.IsNoted && mail.At >= row.Opens
                    && (to.Length == 0 || mail.To.Any(person => to.Contains(person.Address ?? person.Name, StringComparer.OrdinalIgnoreCase)))),
        };
    }
}
