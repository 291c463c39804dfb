using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Sandbox;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Api.Tests.SignIn.Entra;

/// <summary>
/// The service as an organisation runs it, over HTTP all the way: a stand-in for Entra, and a Graph that takes only tokens which that
/// Entra made for it.
/// </summary>
public sealed class ConnectedService : IAsyncLifetime
{
    public EntraStandIn Entra { get; private set; } = null!;

    public SandboxServer Graph { get; private set; } = null!;

    public FollowUpApplication App { get; private set; } = null!;

    /// <summary>The user whose mailbox Graph has.</summary>
    public EntraUser Owner { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Entra = await EntraStandIn.StartAsync();
        var folder = SampleMailbox.At(TimeProvider.System.GetUtcNow());
        Owner = new EntraUser(EntraUser.Contoso, folder.User.GetProperty("id").GetString()!, "Owner", "owner@contoso.example");
        Entra.SignsIn = Owner;
        Graph = await SandboxServer.StartAsync(folder, accepts: Entra.MadeForGraph);
        App = Application();
    }

    /// <summary>Another instance of the service, in front of the same Entra and Graph.</summary>
    public FollowUpApplication Application(string mode = "Service")
    {
        var app = new FollowUpApplication().With("Mode", mode)
            .With("Entra:Instance", Entra.BaseUrl.AbsoluteUri).With("Entra:ClientId", EntraStandIn.ClientId)
            .With("Graph:BaseUrl", Graph.BaseUrl.AbsoluteUri)
            .With(services => Use(services, Entra));
        return mode == "Service" ? app.With("Entra:ClientSecret", EntraStandIn.ClientSecret) : app;
    }

    /// <summary>Has a service trust the certificate of a stand-in.</summary>
    public static void Use(IServiceCollection services, EntraStandIn entra) =>
        services.Replace(ServiceDescriptor.Singleton(new EntraTransport(entra.Transport())));

    public HttpClient SignedInAs(EntraUser user) => App.WithToken(Entra.TokenFor(user));

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Graph.DisposeAsync();
        await Entra.DisposeAsync();
    }
}
