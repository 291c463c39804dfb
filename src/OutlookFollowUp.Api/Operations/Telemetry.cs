using System.Diagnostics;
using System.Diagnostics.Metrics;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Operations;

/// <summary>What the service counts and times. Ids of mailboxes and rules are all it names: never a word of mail, never a person.</summary>
internal sealed class Telemetry
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "OutlookFollowUp";

    private static readonly ActivitySource Traces = new(Name);

    private readonly Counter<long> _pages;
    private readonly Counter<long> _messages;
    private readonly Counter<long> _waits;
    private readonly Histogram<double> _syncs;
    private readonly Histogram<double> _checks;
    private readonly Counter<long> _findings;

    public Telemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _syncs = meter.CreateHistogram<double>("followup.sync.duration", "s", "Syncs of a mailbox, by how they ended");
        _pages = meter.CreateCounter<long>("followup.sync.pages", "{page}", "Pages of mail read");
        _messages = meter.CreateCounter<long>("followup.sync.messages", "{message}", "Messages in them");
        _waits = meter.CreateCounter<long>("followup.sync.waits", "{wait}", "Times that Graph asked to wait");
        _checks = meter.CreateHistogram<double>("followup.check.duration", "s", "Checks of a draft, by verdict");
        _findings = meter.CreateCounter<long>("followup.check.findings", "{finding}", "Findings, by rule");
    }

    /// <summary>A sync that begins; it is counted when disposed, as failed unless something else was said.</summary>
    public SyncRun Sync(Guid mailboxId) => new(this, Traces.StartActivity("sync")?.SetTag("followup.mailbox", mailboxId));

    public void Page(int messages)
    {
        _pages.Add(1);
        _messages.Add(messages);
    }

    /// <summary>Checks a draft, and counts what was found.</summary>
    public DraftReview Check(Func<DraftReview> check)
    {
        using var activity = Traces.StartActivity("check");
        var start = Stopwatch.GetTimestamp();
        var review = check();
        var verdict = review.Verdict.ToString();
        _checks.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, KeyValuePair.Create<string, object?>("followup.verdict", verdict));
        foreach (var finding in review.Findings)
            _findings.Add(1, KeyValuePair.Create<string, object?>("followup.rule", finding.Rule));
        activity?.SetTag("followup.verdict", verdict);
        return review;
    }

    /// <summary>One sync of one mailbox.</summary>
    internal sealed class SyncRun(Telemetry telemetry, Activity? activity) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private string _outcome = "failed";

        public void Finished() => _outcome = "finished";

        public void Waits()
        {
            _outcome = "waits";
            telemetry._waits.Add(1);
        }

        public void Dispose()
        {
            telemetry._syncs.Record(
                Stopwatch.GetElapsedTime(_start).TotalSeconds, KeyValuePair.Create<string, object?>("followup.outcome", _outcome));
            activity?.SetStatus(_outcome == "failed" ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
            activity?.Dispose();
        }
    }
}
