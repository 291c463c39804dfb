using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Sandbox.Http;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.Subscriptions;

namespace OutlookFollowUp.Sandbox;

/// <summary>Microsoft Graph v1.0 over HTTP on a loopback port, for one mailbox that lives in memory.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    internal const string RootPath = "/v1.0";

    private const long LargestBody = 4 * 1024 * 1024; // Graph's own limit

    private readonly WebApplication _app;

    private SandboxServer(WebApplication app, SandboxMailbox mailbox, SubscriptionBook subscriptions, Faults faults, Uri baseUrl)
    {
        _app = app;
        Mailbox = mailbox;
        Subscriptions = subscriptions;
        Faults = faults;
        BaseUrl = baseUrl;
    }

    /// <summary>The service root for a Graph client, ending in <c>/v1.0</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The mailbox behind it, to receive, move and delete mail as other people and other programs would.</summary>
    public SandboxMailbox Mailbox { get; }

    /// <summary>Who is told of its changes.</summary>
    public SubscriptionBook Subscriptions { get; }

    public Faults Faults { get; }

    /// <summary>Starts serving a mailbox.</summary>
    /// <param name="folder">What the mailbox holds at first; what is changed over HTTP stays in memory.</param>
    /// <param name="port">The loopback port; a free one when 0.</param>
    /// <param name="clock">When mail is sent and received; the system's clock when null.</param>
    /// <param name="accepts">Which tokens are good; any when null.</param>
    /// <param name="cancellation">Gives up starting.</param>
    public static async Task<SandboxServer> StartAsync(
        MailboxFolder folder, int port = 0, TimeProvider? clock = null, Func<string, bool>? accepts = null,
        CancellationToken cancellation = default)
    {
        var (mailbox, faults) = (new SandboxMailbox(folder, clock ?? TimeProvider.System), new Faults());
        var subscriptions = new SubscriptionBook(mailbox);
        var app = Build(port);
        Use(app, new GraphPipeline(mailbox, faults, accepts ?? (_ => true)), mailbox, subscriptions);
        await app.StartAsync(cancellation);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new SandboxServer(app, mailbox, subscriptions, faults, new Uri(address + RootPath));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Subscriptions.DisposeAsync();
    }

    // An empty builder: the settings, addresses and logging of the host program are none of the sandbox's business.
    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRouting();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(LoopbackPages));
        return builder.Build();
    }

    private static void Use(WebApplication app, GraphPipeline pipeline, SandboxMailbox mailbox, SubscriptionBook subscriptions)
    {
        app.UseCors();
        app.Use(pipeline.AnswerErrorsAsync);
        app.Use(pipeline.FailAsPlannedAsync);
        app.Use(GraphPipeline.PlainPathAsync);
        app.Use(pipeline.RequireTokenAsync);
        app.UseRouting();
        new SubscriptionsApi(subscriptions).Map(new GraphRoutes(app.MapGroup(RootPath)));
        var me = new GraphRoutes(app.MapGroup(RootPath + "/me"));
        new UserApi(mailbox).Map(me);
        new FoldersApi(mailbox).Map(me);
        new MailApi(mailbox).Map(me);
        new ReplyApi(mailbox).Map(me);
        new ToDoApi(mailbox).Map(me);
        new CalendarApi(mailbox).Map(me);
        app.UseEndpoints(_ => { });
    }

    private static void LoopbackPages(CorsPolicyBuilder policy) => policy
        .SetIsOriginAllowed(origin => Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback)
        .WithMethods("GET", "POST", "PATCH", "DELETE")
        .WithHeaders("Authorization", "Prefer", "Content-Type", "client-request-id")
        .WithExposedHeaders("request-id", "Preference-Applied", "Retry-After");
}
