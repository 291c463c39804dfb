using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;

namespace OutlookFollowUp.Api.Tests;

/// <summary>The real service in memory over a fresh store.</summary>
public sealed class FollowUpApplication : WebApplicationFactory<Program>
{
    public const string Alex = "11111111-1111-4111-8111-111111111111";
    public const string Blake = "22222222-2222-4222-8222-222222222222";

    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal)
    {
        ["ConnectionStrings:Database"] = "Data Source=:memory:",
    };

    /// <summary>The service's time; the mailbox's own when null.</summary>
    public TimeProvider? Clock { get; init; }

    private readonly List<Action<IServiceCollection>> _services = [];

    /// <summary>The time by which syncs are due and leases end; the system's when null.</summary>
    public TimeProvider? ScheduleClock { get; init; }

    internal LocalIssuer Issuer => Services.GetRequiredService<LocalIssuer>();

    public FollowUpApplication With(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    /// <summary>Puts something else in the place of what the service would use.</summary>
    public FollowUpApplication With(Action<IServiceCollection> services)
    {
        _services.Add(services);
        return this;
    }

    /// <summary>A client with a token of that user of the sandbox's tenant.</summary>
    public HttpClient SignedInAs(string objectId) => WithToken(Issuer.Mint(new UserKey(LocalIssuer.TenantId, objectId), "Somebody"));

    /// <summary>A client that has signed in as the person at this machine does.</summary>
    public async Task<HttpClient> SignInToSandboxAsync()
    {
        using var response = await CreateClient().PostAsync("/api/sandbox/sign-in", null);
        response.EnsureSuccessStatusCode();
        return WithToken((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!);
    }

    public HttpClient WithToken(string token)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (setting, value) in _settings)
            builder.UseSetting(setting, value);
        if (Clock is { } clock)
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        foreach (var services in _services)
            builder.ConfigureServices(services);
        if (ScheduleClock is { } schedule)
            builder.ConfigureTestServices(services => services.AddSingleton(provider => new SyncSchedule(
                provider.GetRequiredService<IDbContextFactory<FollowUpDatabase>>(), provider.GetRequiredService<SyncSettings>(), schedule)));
    }
}
