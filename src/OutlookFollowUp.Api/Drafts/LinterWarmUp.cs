using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Drafts;

/// <summary>Reads the dictionaries while nobody waits, so that the first draft is checked as fast as the second.</summary>
internal sealed class LinterWarmUp : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var example = RuleCatalog.All[0].Examples[0];
        return Task.Run(() => Linter.Check(example.Draft, example.Context, example.Options), stoppingToken);
    }
}
