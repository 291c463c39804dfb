using System.Data.Common;
using System.Runtime.CompilerServices;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.Sync;

/// <summary>
/// Syncs the mailboxes that are due, a few at a time. One that fails is logged and reported, and the others go on. What is under way when
/// the service stops is given back.
/// </summary>
internal sealed partial class SyncService(
    SyncSchedule schedule, SyncSettings settings, MailboxSync sync, AfterSync after, SyncStore store, SubscriptionStore subscriptions,
    StorePlace place, ILogger<SyncService> logger)
    : BackgroundService
{
    private static readonly TimeSpan WaitWhenNotTold = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A file has one service: what it held when it died is nobody's.
        if (!place.IsPostgres)
            await schedule.TakeOverAsync(stoppingToken);
        await Parallel.ForEachAsync(
            LeasesAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = settings.AtOnce, CancellationToken = stoppingToken },
            WorkAsync);
    }

    /// <summary>One mailbox after the other, each taken only when somebody is free to sync it.</summary>
    private async IAsyncEnumerable<Lease> LeasesAsync([EnumeratorCancellation] CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (await ClaimAsync(stopping) is { } lease)
                yield return lease;
        }
    }

    private async Task<Lease?> ClaimAsync(CancellationToken stopping)
    {
        try
        {
            if (await schedule.ClaimAsync(stopping) is { } lease)
                return lease;
            await schedule.WaitAsync(stopping);
        }
        catch (DbException failure) when (!stopping.IsCancellationRequested)
        {
            Log.NoSchedule(logger, failure.GetType().Name);
            await Task.Delay(WaitWhenNotTold, stopping);
        }

        return null;
    }

    private async ValueTask WorkAsync(Lease lease, CancellationToken stopping)
    {
        using var held = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewal = RenewAsync(lease, held);
        try
        {
            await SyncAsync(lease, held.Token, stopping);
        }
        catch (LeaseLostException)
        {
            Log.Lost(logger, lease.MailboxId);
        }
        catch (OperationCanceledException) when (held.IsCancellationRequested)
        {
            // Another's by now, or stopping: it was given back.
        }
        catch (Exception failure)
        {
            Log.Unfinished(logger, lease.MailboxId, failure.GetType().Name);
        }
        finally
        {
            await held.CancelAsync();
            await renewal;
        }
    }

    private async Task SyncAsync(Lease lease, CancellationToken held, CancellationToken stopping)
    {
        try
        {
            await subscriptions.StartOverWhereMissedAsync(lease.MailboxId, held);
            await sync.RunAsync(lease, held);
            await after.RunAsync(lease, held);
            await schedule.FinishAsync(lease, CancellationToken.None);
        }
        catch (GraphBusyException busy)
        {
            var wait = TimeSpan.FromTicks(Math.Min((busy.Wait ?? WaitWhenNotTold).Ticks, LongestWait.Ticks));
            Log.Waits(logger, lease.MailboxId, wait);
            await schedule.PostponeAsync(lease, wait, CancellationToken.None);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            await schedule.GiveBackAsync(lease, CancellationToken.None);
        }
        catch (Exception failure) when (!held.IsCancellationRequested && failure is not LeaseLostException)
        {
            await ReportAsync(lease, failure, held);
            await schedule.FinishAsync(lease, CancellationToken.None);
        }
    }

    /// <summary>Holds on to the mailbox while it is synced, and stops the sync when it is another's.</summary>
    private async Task RenewAsync(Lease lease, CancellationTokenSource held)
    {
        try
        {
            do
                await Task.Delay(settings.Lease / 3, held.Token);
            while (await schedule.RenewAsync(lease, held.Token));
            Log.Lost(logger, lease.MailboxId);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (DbException failure)
        {
            Log.Unfinished(logger, lease.MailboxId, failure.GetType().Name);
        }

        await held.CancelAsync();
    }

    /// <summary>Says what failed without the words of the failure, which may quote mail.</summary>
    private async Task ReportAsync(Lease lease, Exception failure, CancellationToken cancellation)
    {
        Log.Failed(logger, lease.MailboxId, failure.GetType().Name, (failure as GraphException)?.Code ?? (failure as SignInException)?.Code);
        try
        {
            await store.FailAsync(lease, Sentence(failure), cancellation);
        }
        catch (Exception unsaved) when (!cancellation.IsCancellationRequested && unsaved is not LeaseLostException)
        {
            Log.Unreported(logger, lease.MailboxId, unsaved.GetType().Name);
        }
    }

    private static string Sentence(Exception failure) => failure switch
    {
        GraphException refusal => $"Microsoft Graph refused to show the mailbox ({refusal.Status} {refusal.Code}).",
        HttpRequestException => "Microsoft Graph cannot be reached.",
        SignInException { Trouble: SignInTrouble.UserIsNeeded } => SyncStatus.SignInAgainError,
        SignInException refusal => $"Microsoft Entra refuses this service ({refusal.Code}): tell its administrator.",
        _ => "The mailbox could not be read.",
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Sync of mailbox {MailboxId} waits {Wait} as Graph asks")]
        public static partial void Waits(ILogger logger, Guid mailboxId, TimeSpan wait);

        [LoggerMessage(LogLevel.Warning, "Sync of mailbox {MailboxId} failed: {Failure} {Code}")]
        public static partial void Failed(ILogger logger, Guid mailboxId, string failure, string? code);

        [LoggerMessage(LogLevel.Warning, "Mailbox {MailboxId} is another instance's by now, or erased: its sync stops")]
        public static partial void Lost(ILogger logger, Guid mailboxId);

        [LoggerMessage(LogLevel.Error, "The sync of mailbox {MailboxId} stops until its lease is over: {Failure}")]
        public static partial void Unfinished(ILogger logger, Guid mailboxId, string failure);

        [LoggerMessage(LogLevel.Error, "What is due cannot be read: {Failure}")]
        public static partial void NoSchedule(ILogger logger, string failure);

        [LoggerMessage(LogLevel.Error, "The failed sync of mailbox {MailboxId} could not be reported: {Failure}")]
        public static partial void Unreported(ILogger logger, Guid mailboxId, string failure);
    }
}
