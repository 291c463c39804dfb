using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Tests.Store;

public sealed class DatabaseTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Fact]
    public async Task The_migrations_lead_to_the_model()
    {
        await using var database = await app.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();

        Assert.False(database.Database.HasPendingModelChanges());
        Assert.Empty(await database.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Every_table_is_keyed_by_the_mailbox_first()
    {
        await using var database = await app.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();

        foreach (var table in database.Model.GetEntityTypes().Where(type => type.ClrType != typeof(MailboxRow)))
            Assert.Equal("MailboxId", table.FindPrimaryKey()!.Properties[0].Name);
    }

    [Fact]
    public async Task Many_first_requests_at_once_make_one_mailbox()
    {
        var store = app.Services.GetRequiredService<MailboxStore>();
        var user = new UserKey("tenant", Guid.NewGuid().ToString());

        var ids = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => store.FindOrAddIdAsync(user, CancellationToken.None))));

        Assert.Single(ids.Distinct());
    }
}
