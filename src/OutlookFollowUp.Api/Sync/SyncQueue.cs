using System.Threading.Channels;
using OutlookFollowUp.Api.SignIn;

namespace OutlookFollowUp.Api.Sync;

/// <summary>A mailbox to sync, and whose it is.</summary>
internal readonly record struct SyncTarget(Guid MailboxId, UserKey User);

/// <summary>
/// The mailboxes that wait for a sync. One is never synced twice at the same time; a wake-up in the middle means once more.
/// </summary>
internal sealed class SyncQueue
{
    private enum Stage { Waiting, Running, RunningAndWoken }

    private readonly Lock _gate = new();
    private readonly Dictionary<SyncTarget, Stage> _stages = [];
    private readonly HashSet<SyncTarget> _known = [];
    private readonly Channel<SyncTarget> _waiting = Channel.CreateUnbounded<SyncTarget>();

    /// <summary>Asks for a sync; asking again before it starts changes nothing.</summary>
    public void Wake(SyncTarget target)
    {
        lock (_gate)
        {
            _known.Add(target);
            if (!_stages.TryGetValue(target, out var stage))
                Enqueue(target);
            else if (stage == Stage.Running)
                _stages[target] = Stage.RunningAndWoken;
        }
    }

    /// <summary>Asks for a sync of a mailbox that this process has not seen before: what it holds may have changed since.</summary>
    public void WakeIfNew(SyncTarget target)
    {
        lock (_gate)
        {
            if (_known.Add(target) && !_stages.ContainsKey(target))
                Enqueue(target);
        }
    }

    /// <summary>Whether the user's mailbox is being synced or about to be.</summary>
    public bool IsBusy(UserKey user)
    {
        lock (_gate)
            return _stages.Keys.Any(target => target.User == user);
    }

    /// <summary>Waits for a mailbox to sync; <see cref="Done"/> gives it back.</summary>
    public async Task<SyncTarget> TakeAsync(CancellationToken cancellation)
    {
        var target = await _waiting.Reader.ReadAsync(cancellation);
        lock (_gate)
            _stages[target] = Stage.Running;
        return target;
    }

    public void Done(SyncTarget target)
    {
        lock (_gate)
        {
            if (_stages.Remove(target, out var stage) && stage == Stage.RunningAndWoken)
                Enqueue(target);
        }
    }

    /// <summary>Gives a mailbox back that goes on after a wait; until then it counts as busy.</summary>
    public void DoneUntil(SyncTarget target, Task wait)
    {
        lock (_gate)
            _stages[target] = Stage.Waiting;
        _ = wait.ContinueWith(_ => _waiting.Writer.TryWrite(target), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion,
            TaskScheduler.Default);
    }

    private void Enqueue(SyncTarget target)
    {
        _stages[target] = Stage.Waiting;
        _waiting.Writer.TryWrite(target);
    }
}
