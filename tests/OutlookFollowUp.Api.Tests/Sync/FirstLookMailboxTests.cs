using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Tests.FollowUps;
using OutlookFollowUp.Api.Tests.Store;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Api.Tests.Sync;

/// <summary>Whole mailboxes: what is passed over at first look changes nothing in what is found.</summary>
public sealed class FirstLookMailboxTests
{
    [Fact]
    public Task Of_the_sample_nothing_is_missed() => NothingIsMissedAsync(null);

    [SharedTheory]
    [InlineData("event-manager-london")]
    [InlineData("logistics-new-york")]
    public Task Of_a_shared_mailbox_nothing_is_missed(string name) => NothingIsMissedAsync(SharedCases.PathTo("cases", "mailboxes", name));

    private static async Task NothingIsMissedAsync(string? folder)
    {
        await using var app = folder is null ? new FollowUpApplication() : new FollowUpApplication().With("Sandbox:Mailbox", folder);
        using var client = await app.SignInToSandboxAsync();
        await client.SyncedListAsync();

        await using var database = await app.Services.DatabaseAsync();
        var rows = await database.Items.AsNoTracking().ToListAsync();
        var owner = StoreJson.Read<MailboxOwner>((await database.Mailboxes.SingleAsync()).Owner!);
        var appointments = Facts<AppointmentFacts>(rows, ItemKind.Appointment);
        var kept = FollowUpList.FindProcesses(owner, Facts<MailFacts>(rows, ItemKind.Mail), appointments);
        var whole = FollowUpList.FindProcesses(owner, await EverythingAsync(app, owner, rows), appointments);

        Assert.Equal(whole.Select(StoreJson.Write), kept.Select(StoreJson.Write));
        Assert.Contains(rows, row => row is { Kind: ItemKind.Mail, IsRead: false });
    }

    private static IReadOnlyList<T> Facts<T>(List<ItemRow> rows, ItemKind kind)
        where T : class => [.. rows.Where(row => row.Kind == kind && row.Facts is not null).Select(row => StoreJson.Read<T>(row.Facts!))];

    private static async Task<IReadOnlyList<MailFacts>> EverythingAsync(FollowUpApplication app, MailboxOwner owner, List<ItemRow> rows)
    {
        using var transport = new SocketsHttpHandler();
        using var mailbox = new GraphMailbox(app.Services.GetRequiredService<SandboxHost>().Server.BaseUrl, _ => ValueTask.FromResult("any"), transport);
        var wanted = rows.Where(row => row.Kind == ItemKind.Mail).ToDictionary(
            row => row.ItemId, row => row.Folder == "sentitems" ? MailFolder.Sent : MailFolder.Inbox, StringComparer.Ordinal);
        var reading = Assert.IsType<Reading<IReadOnlyList<Mail>>.Done>(await mailbox.ReadWholeAsync(wanted));
        return [.. reading.Value.Select(mail => MailReader.Read(mail, owner)).OfType<MailFacts>()];
    }
}
