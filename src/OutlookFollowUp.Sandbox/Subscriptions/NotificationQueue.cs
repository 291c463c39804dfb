using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace OutlookFollowUp.Sandbox.Subscriptions;

/// <summary>Posts notifications one after the other, and again while they are not accepted.</summary>
internal sealed class NotificationQueue : IAsyncDisposable
{
    private const int MostAttempts = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Channel<(string Url, JsonObject Item)> _waiting = Channel.CreateUnbounded<(string, JsonObject)>();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _gate = new();
    private readonly Task _pump;

    private int _disposed;
    private TaskCompletionSource _settled = Done();
    private int _under;

    public NotificationQueue() => _pump = Task.Run(PumpAsync);

    /// <summary>What sends the requests.</summary>
    public HttpMessageInvoker Client { get; set; } = new(new SocketsHttpHandler());

    /// <summary>Ends when everything that was to be told has been accepted or given up.</summary>
    public Task Settled
    {
        get
        {
            lock (_gate)
                return _settled.Task;
        }
    }

    public void Add(string url, JsonObject item)
    {
        lock (_gate)
        {
            if (_under++ == 0)
                _settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _waiting.Writer.TryWrite((url, item));
    }

    /// <summary>Posts one request; null when nobody answered in time.</summary>
    public async Task<HttpResponseMessage?> PostAsync(string url, HttpContent content)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        patience.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        try
        {
            return await Client.SendAsync(request, patience.Token);
        }
        catch (Exception silence) when (silence is HttpRequestException or OperationCanceledException or IOException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A host that is stopped and then disposed of may ask twice.
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        await _stopping.CancelAsync();
        _waiting.Writer.TryComplete();
        await _pump;
        _stopping.Dispose();
        Client.Dispose();
    }

    private async Task PumpAsync()
    {
        await foreach (var (url, item) in _waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            var pause = FirstPause;
            for (var attempt = 1; attempt <= MostAttempts && !_stopping.IsCancellationRequested && !await IsAcceptedAsync(url, item); attempt++)
            {
                await Task.WhenAny(Task.Delay(pause, _stopping.Token));
                pause *= 2;
            }

            Finish();
        }
    }

    private async Task<bool> IsAcceptedAsync(string url, JsonObject item)
    {
        using var response = await PostAsync(url, JsonContent.Create(new JsonObject { ["value"] = new JsonArray(item.DeepClone()) }));
        return response is { IsSuccessStatusCode: true };
    }

    private void Finish()
    {
        lock (_gate)
        {
            if (--_under == 0)
                _settled.SetResult();
        }
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
