using System.Text.Json;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Sandbox;

/// <summary>Runs the embedded Graph for as long as the service runs, and knows its only user.</summary>
internal sealed class SandboxHost(MailboxFolder folder, ServiceSettings settings, TimeProvider clock) : IHostedService, IAsyncDisposable
{
    private SandboxServer? _server;
    private Guid _known;

    /// <summary>The embedded Graph, there once the service has started.</summary>
    public SandboxServer Server => _server ?? throw new InvalidOperationException("The sandbox has not started.");

    public UserKey User { get; } = new(LocalIssuer.TenantId, Text(folder.User, "id").ToLowerInvariant());

    public string UserName { get; } = Text(folder.User, "displayName");

    public string UserAddress { get; } = Text(folder.User, "mail");

    /// <summary>Where this user's mail is: in the embedded Graph, unless the settings name another.</summary>
    public Uri GraphUrl => settings.GraphBaseUrl ?? Server.BaseUrl;

    /// <summary>Whether this run of the service has not been told of that mailbox yet: what the sandbox serves may be another folder than last time.</summary>
    public bool IsNews(Guid mailboxId)
    {
        var isNews = _known != mailboxId;
        _known = mailboxId;
        return isNews;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Task<SandboxServer> starting;
        // In a context of its own: whoever watches this service's host being built, as test hosts do, must not take the sandbox for it.
        using (ExecutionContext.SuppressFlow())
            starting = Task.Run(() => SandboxServer.StartAsync(folder, clock: clock, cancellation: cancellationToken), cancellationToken);
        _server = await starting;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string Text(JsonElement user, string name) =>
        user.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
