using Azure.Identity;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Sync;

/// <summary>Syncs the mailboxes that wait, a few at a time. One that fails is logged and reported, and the others go on.</summary>
internal sealed partial class SyncService(
    SyncQueue queue, MailboxSync sync, AfterSync after, SyncStore store, SubscriptionStore subscriptions, ILogger<SyncService> logger)
    : BackgroundService
{
    private const int AtOnce = 4;

    private static readonly TimeSpan WaitWhenNotTold = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var target = await queue.TakeAsync(stopping);
            try
            {
                await subscriptions.StartOverWhereMissedAsync(target.MailboxId, stopping);
                await sync.RunAsync(LeaseOf(target), stopping);
                await after.RunAsync(LeaseOf(target), stopping);
                queue.Done(target);
            }
            catch (GraphBusyException busy)
            {
                var wait = TimeSpan.FromTicks(Math.Min((busy.Wait ?? WaitWhenNotTold).Ticks, LongestWait.Ticks));
                Log.Waits(logger, target.MailboxId, wait);
                queue.DoneUntil(target, Task.Delay(wait, stopping));
            }
            catch (Exception failure) when (!stopping.IsCancellationRequested)
            {
                await ReportAsync(target, failure, stopping);
                queue.Done(target);
            }
        }
    }

    /// <summary>Says what failed without the words of the failure, which may quote mail.</summary>
    private async Task ReportAsync(SyncTarget target, Exception failure, CancellationToken cancellation)
    {
        Log.Failed(logger, target.MailboxId, failure.GetType().Name, (failure as GraphException)?.Code);
        try
        {
            await store.FailAsync(LeaseOf(target), Sentence(failure), cancellation);
        }
        catch (Exception unsaved) when (!cancellation.IsCancellationRequested)
        {
            Log.Unreported(logger, target.MailboxId, unsaved.GetType().Name);
        }
    }

    private static Lease LeaseOf(SyncTarget target) => new(target.MailboxId, target.User, Fence: 0);

    private static string Sentence(Exception failure) => failure switch
    {
        GraphException refusal => $"Microsoft Graph refused to show the mailbox ({refusal.Status} {refusal.Code}).",
        HttpRequestException => "Microsoft Graph cannot be reached.",
        AuthenticationFailedException => "Microsoft Graph wants you to sign in again.",
        _ => "The mailbox could not be read.",
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Sync of mailbox {MailboxId} waits {Wait} as Graph asks")]
        public static partial void Waits(ILogger logger, Guid mailboxId, TimeSpan wait);

        [LoggerMessage(LogLevel.Warning, "Sync of mailbox {MailboxId} failed: {Failure} {Code}")]
        public static partial void Failed(ILogger logger, Guid mailboxId, string failure, string? code);

        [LoggerMessage(LogLevel.Error, "The failed sync of mailbox {MailboxId} could not be reported: {Failure}")]
        public static partial void Unreported(ILogger logger, Guid mailboxId, string failure);
    }
}
