using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Operations;
using OutlookFollowUp.Api.Tests.Drafts;
using OutlookFollowUp.Api.Tests.FollowUps;

namespace OutlookFollowUp.Api.Tests.Operations;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Syncs_and_checks_are_counted_and_no_word_of_mail_is_among_it()
    {
        await using var app = new FollowUpApplication();
        var meters = app.Services.GetRequiredService<IMeterFactory>();
        var seen = new ConcurrentBag<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == Telemetry.Name && instrument.Meter.Scope == meters)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Add((instrument.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Add((instrument.Name, value, Text(tags))));
        listener.Start();

        using var client = await app.SignInToSandboxAsync();
        var list = await client.SyncedListAsync();
        using var check = await client.PostAsJsonAsync("/api/drafts/check", SampleDraft.Request());
        check.EnsureSuccessStatusCode();

        Assert.Contains(seen, each => each is { Name: "followup.sync.duration", Value: > 0, Tags: "followup.outcome=finished" });
        Assert.True(seen.Where(each => each.Name == "followup.sync.messages").Sum(each => each.Value) >= list.Messages());
        Assert.Contains(seen, each => each is { Name: "followup.sync.pages", Value: 1 });
        Assert.Contains(seen, each => each.Name == "followup.check.duration" && each.Tags.StartsWith("followup.verdict=", StringComparison.Ordinal));
        Assert.All(seen.Where(each => each.Name == "followup.check.findings"),
            each => Assert.Matches("^followup.rule=[a-z-]+$", each.Tags));
    }

    [Fact]
    public void A_trace_leaves_without_the_path_that_names_an_employer()
    {
        using var request = new Activity("GET /api/interviews/{employer}/{role}").SetTag("url.path", "/api/interviews/acme/data-analyst")
            .SetTag("http.route", "/api/interviews/{employer}/{role}");

        new TelemetryExport.RoutesOnly().OnEnd(request);

        Assert.Null(request.GetTagItem("url.path"));
        Assert.Equal("/api/interviews/{employer}/{role}", request.GetTagItem("http.route"));
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
