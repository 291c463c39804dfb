using System.Globalization;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>Spoils some of Graph's answers, as a seed has it, and says when a request is the last that the service lives to see.</summary>
internal sealed class BadDay(int seed)
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private TaskCompletionSource _death = new();
    private int _requestsToLive = int.MaxValue;

    /// <summary>How many of a hundred answers are spoilt.</summary>
    public int Spoilt { get; set; }

    /// <summary>Ends when a number of requests have come in from now on.</summary>
    public Task AfterAsync(int requests)
    {
        lock (_gate)
        {
            (_requestsToLive, _death) = (requests, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _death.Task;
        }
    }

    public Fault? Choose(string path)
    {
        lock (_gate)
        {
            if (_requestsToLive-- == 0)
                _death.TrySetResult();
            return _random.Next(100) < Spoilt ? Spoil() : null;
        }
    }

    private Fault Spoil() => _random.Next(12) switch
    {
        0 => Fault.Throttled(Wait()),
        1 => Fault.Unavailable(Wait()),
        2 => new Fault(504, "UnknownError", "") { RetryAfter = Wait() },
        3 => Fault.SyncStateGone(),
        4 => new Fault(400, "syncStateNotFound", ""),
        5 => new Fault(500, "generalException", ""),
        6 => Fault.Of(FaultKind.Dropped),
        7 => Fault.Of(FaultKind.Broken),
        8 => Fault.Of(FaultKind.Truncated),
        9 => Fault.Of(FaultKind.Delayed),
        10 => Fault.Of(_random.Next(2) == 0 ? FaultKind.Doubled : FaultKind.Reversed),
        _ => Fault.Of(FaultKind.Emptied),
    };

    private string? Wait() => _random.Next(4) switch
    {
        0 => null,
        1 => "0",
        2 => _random.Next(1, 20).ToString(CultureInfo.InvariantCulture),
        _ => TimeProvider.System.GetUtcNow().AddSeconds(_random.Next(20)).ToString("R", CultureInfo.InvariantCulture),
    };
}
