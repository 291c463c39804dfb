using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Tests.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task A_service_that_started_is_live_and_ready()
    {
        await using var app = new FollowUpApplication();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "live"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "ready"));
    }

    [Fact]
    public async Task One_whose_tables_are_of_another_version_is_live_but_not_ready()
    {
        await using var app = new FollowUpApplication();
        await using var database = await app.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
        await database.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%GraphSessions'");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "ready"));
    }

    [Fact]
    public async Task One_that_stops_takes_no_more_requests()
    {
        await using var app = new FollowUpApplication();
        using var client = app.CreateClient();
        var lifetime = app.Services.GetRequiredService<IHostApplicationLifetime>();
        HttpStatusCode? status = null;
        lifetime.ApplicationStopping.Register(() =>
        {
            using var response = client.GetAsync("/health/ready").GetAwaiter().GetResult();
            status = response.StatusCode;
        });

        lifetime.StopApplication();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
    }

    private static async Task<HttpStatusCode> StatusAsync(FollowUpApplication app, string what)
    {
        using var response = await app.CreateClient().GetAsync($"/health/{what}");
        return response.StatusCode;
    }
}
