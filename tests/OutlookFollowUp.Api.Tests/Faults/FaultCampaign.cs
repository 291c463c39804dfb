using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Api.Tests.Store;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.Faults;

/// <summary>
/// One seed of the fault campaign: a mailbox changes while Graph spoils its answers and the service dies and is started again on the same
/// database. When all is quiet and the mailbox was read once more in full, it must be as if it had been read once, on a good day.
/// </summary>
internal sealed class FaultCampaign : IAsyncDisposable
{
    /// <summary>Every so many seeds the service is a process of its own, and is killed as an operating system kills.</summary>
    private const int RealProcessEvery = 25;

    private static readonly DateTimeOffset Now = new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly int _seed;
    private readonly Random _random;
    private readonly BadDay _day;
    private readonly ChangingMailbox _mailbox;
    private readonly StoryClock _clock = new(Now);
    private readonly MovingClock _schedule = new();
    private readonly SandboxServer _graph;
    private readonly string _database;

    private FaultCampaign(int seed, ChangingMailbox mailbox, Random random, SandboxServer graph, string database)
    {
        (_seed, _mailbox, _random, _graph, _database, _day) = (seed, mailbox, random, graph, database, new BadDay(seed));
        _graph.Faults.Choose = _day.Choose;
    }

    /// <summary>Runs a seed on a database, and answers what differs from a clean sync: nothing, when all is well.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(int seed, string database, string cleanDatabase)
    {
        var random = new Random(seed);
        var mailbox = new ChangingMailbox(random, Now);
        await using var campaign = new FaultCampaign(seed, mailbox, random, await SandboxServer.StartAsync(mailbox.Start), database);
        for (var life = random.Next(1, 4); life > 0; life--)
            await campaign.LiveAsync();
        var (rows, list) = await campaign.CalmAsync();
        var (cleanRows, cleanList) = await campaign.CleanAsync(cleanDatabase);
        return [.. Differences(rows, cleanRows), .. Differences(list, cleanList)];
    }

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    /// <summary>One life of the service: it reads while the mailbox changes, until it dies.</summary>
    private async Task LiveAsync()
    {
        _day.Spoilt = _random.Next(4) * 8;
        var death = _day.AfterAsync(_random.Next(3, 120));
        var isProcess = _seed % RealProcessEvery == 0;
        await using var service = isProcess
            ? await ServiceProcess.StartAsync(_graph.BaseUrl, _database) : null;
        await using var application = isProcess ? null : Application(_database);
        using var client = await (service?.SignInAsync() ?? application!.SignInToSandboxAsync());
        for (var day = _random.Next(2, 6); day > 0 && !death.IsCompleted; day--)
        {
            for (var change = _random.Next(1, 8); change > 0; change--)
                _mailbox.Change(_graph.Mailbox);
            await Task.WhenAny(death, SettledAsync(client, death, isProcess ? null : _schedule));
            if (!death.IsCompleted && _random.Next(3) == 0)
                await CorrectAsync(client);
        }

        service?.Kill();
    }

    private FollowUpApplication Application(string database) =>
        new FollowUpApplication { Clock = _clock, ScheduleClock = _schedule }.With("Graph:BaseUrl", _graph.BaseUrl.ToString()).With("ConnectionStrings:Database", database)
            .With("Sync:LeaseSeconds", "5");

    /// <summary>Asks for syncs until one goes through; the service may die over it.</summary>
    /// <param name="client">The user.</param>
    /// <param name="death">Ends when the service is to die.</param>
    /// <param name="schedule">Set forward where Graph asks to wait, so that nobody does; null where time is the system's.</param>
    private static async Task SettledAsync(HttpClient client, Task death, MovingClock? schedule)
    {
        try
        {
            for (var state = "failed"; state != "idle" && !death.IsCompleted;)
            {
                using var accepted = await client.PostAsync("/api/sync", null);
                var pause = 10;
                do
                {
                    await Task.WhenAny(death, Task.Delay(pause = Math.Min(2 * pause, 200)));
                    state = (await client.GetFromJsonAsync<JsonElement>("/api/follow-ups")).SyncState();
                    if (pause == 200 && state == "running" && schedule is not null)
                        await HurryAsync(client, schedule);
                }
                while (state == "running" && !death.IsCompleted);
            }
        }
        catch (Exception gone) when (death.IsCompleted && gone is HttpRequestException or OperationCanceledException or ObjectDisposedException)
        {
            // It died meanwhile.
        }
    }

    private static async Task HurryAsync(HttpClient client, MovingClock schedule)
    {
        schedule.Advance(TimeSpan.FromSeconds(15));
        using var accepted = await client.PostAsync("/api/sync", null);
    }

    /// <summary>The user puts an interview aside.</summary>
    private static async Task CorrectAsync(HttpClient client)
    {
        var list = await client.GetFromJsonAsync<JsonElement>("/api/follow-ups?at=2026-11-20T15:00:00Z");
        if (list.Ids() is [.., var last])
            using (await client.PostAsJsonAsync($"/api/interviews/{last}/corrections", new { kind = "closed" }))
            {
            }
    }

    /// <summary>The last life, on a good day: what it keeps and lists once everything was read in full.</summary>
    private async Task<(IReadOnlyList<string> Rows, IReadOnlyList<string> List)> CalmAsync()
    {
        _day.Spoilt = 0;
        await using var application = Application(_database);
        using var client = await application.SignInToSandboxAsync();
        await WithinPatience(SettledAsync(client, Never, _schedule));
        _clock.Advance(TimeSpan.FromHours(25));
        await WithinPatience(SettledAsync(client, Never, _schedule));
        return (await RowsAsync(application), await ListAsync(client));
    }

    private async Task<(IReadOnlyList<string> Rows, IReadOnlyList<string> List)> CleanAsync(string database)
    {
        await using var application = Application(database);
        using var client = await application.SignInToSandboxAsync();
        await WithinPatience(SettledAsync(client, Never, _schedule));
        await CopyCorrectionsAsync(application);
        return (await RowsAsync(application), await ListAsync(client));
    }

    private static Task Never { get; } = new TaskCompletionSource().Task;

    private static Task WithinPatience(Task task) => task.WaitAsync(Patience);

    private async Task CopyCorrectionsAsync(FollowUpApplication clean)
    {
        await using var application = Application(_database);
        await using var from = await application.Services.DatabaseAsync();
        await using var to = await clean.Services.DatabaseAsync();
        var mailbox = await to.Mailboxes.SingleAsync(row => row.State == Api.Sync.SyncState.Idle);
        foreach (var said in await from.Items.AsNoTracking().Where(item => item.Kind == ItemKind.Correction).ToListAsync())
            to.Items.Add(new ItemRow { MailboxId = mailbox.Id, Kind = said.Kind, ItemId = said.ItemId, Folder = said.Folder, Facts = said.Facts });
        mailbox.Stamp = Guid.NewGuid();
        await to.SaveChangesAsync();
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(FollowUpApplication application)
    {
        await using var database = await application.Services.DatabaseAsync();
        var items = await database.Items.AsNoTracking().ToListAsync();
        var mailbox = await database.Mailboxes.AsNoTracking().SingleAsync();
        return
        [
            .. items.Select(item => $"{item.Kind} {item.ItemId} in {item.Folder}{(item.IsMissing ? " missing" : "")}: {item.Facts}"),
            $"{mailbox.Messages} messages, {mailbox.State}",
            mailbox.Owner!,
        ];
    }

    private static async Task<IReadOnlyList<string>> ListAsync(HttpClient client) =>
        [.. (await client.GetFromJsonAsync<JsonElement>("/api/follow-ups?at=2026-11-20T15:00:00Z")).GetProperty("items").EnumerateArray()
            .Select((item, number) => $"{number}: {item.GetRawText()}")];

    private static IEnumerable<string> Differences(IReadOnlyList<string> found, IReadOnlyList<string> expected) =>
        found.Except(expected, StringComparer.Ordinal).Select(line => "not in a clean sync: " + line)
            .Concat(expected.Except(found, StringComparer.Ordinal).Select(line => "only in a clean sync: " + line))
            .Order(StringComparer.Ordinal);
}
