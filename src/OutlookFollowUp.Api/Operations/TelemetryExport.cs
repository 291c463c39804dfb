using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OutlookFollowUp.Api.Operations;

/// <summary>Sends metrics and traces to a collector over OTLP, where one is named; else nothing is collected.</summary>
internal static class TelemetryExport
{
    /// <summary>OpenTelemetry's own name for it. Its other settings (<c>OTEL_EXPORTER_OTLP_HEADERS</c> and so on) hold as well.</summary>
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder, Uri? endpoint)
    {
        builder.Services.AddSingleton<Telemetry>();
        if (endpoint is not null)
            builder.Services.AddHostedService<Exporter>();
    }

    /// <summary>What is sent: our own, the web server's and the runtime's.</summary>
    private sealed class Exporter : IHostedService, IDisposable
    {
        private MeterProvider? _metrics;
        private TracerProvider? _traces;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            var resource = ResourceBuilder.CreateDefault().AddService(Telemetry.Name).AddEnvironmentVariableDetector();
            _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
                .AddMeter(Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                    "Microsoft.AspNetCore.RateLimiting", "System.Net.Http", "System.Runtime")
                .AddOtlpExporter().Build();
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource(Telemetry.Name, "Microsoft.AspNetCore")
                .AddProcessor(new RoutesOnly()).AddOtlpExporter().Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        /// <summary>Sends what is left.</summary>
        public void Dispose()
        {
            _traces?.Dispose();
            _metrics?.Dispose();
        }
    }

    /// <summary>A path names an employer and a role: what leaves the service is the route.</summary>
    internal sealed class RoutesOnly : BaseProcessor<Activity>
    {
        private static readonly string[] Telling = ["url.path", "url.query", "url.full", "http.target", "http.url", "client.address", "user_agent.original"];

        public override void OnEnd(Activity data)
        {
            foreach (var tag in Telling)
                data.SetTag(tag, null);
        }
    }
}
