using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Tests.SignIn.Entra;
using OutlookFollowUp.Api.Tests.Store;

namespace OutlookFollowUp.Api.Tests.SignIn;

/// <summary>The keys that encrypt sessions: where they lie, and what opens what.</summary>
public sealed class KeyTests : IDisposable
{
    private static readonly UserKey Alex = new(EntraUser.Contoso, FollowUpApplication.Alex);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Beside_a_file_they_lie_in_a_folder_for_the_service_s_user_only()
    {
        await using var app = OnFile("one.db");
        await KeepAsync(app, Alex, "secret");

        var keys = new DirectoryInfo(Path.Combine(_folder.FullName, "keys"));
        Assert.NotEmpty(keys.GetFiles("key-*.xml"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, keys.UnixFileMode);
        await using var database = await DatabaseOfAsync(app);
        Assert.Empty(await database.Keys.ToListAsync());
    }

    [Theory, OnPostgres]
    public async Task In_a_shared_database_every_instance_finds_them(StoreKind kind)
    {
        var connection = await StoreFixture.NewDatabaseAsync(kind);
        await using var one = new FollowUpApplication().With("ConnectionStrings:Database", connection);
        await using var other = new FollowUpApplication().With("ConnectionStrings:Database", connection);

        var mailbox = await KeepAsync(one, Alex, "secret");

        Assert.Equal("secret", await KeptAsync(other, mailbox));
    }

    [Fact]
    public async Task A_session_opens_in_its_own_mailbox_only()
    {
        await using var app = new FollowUpApplication();
        var own = await KeepAsync(app, Alex, "secret");
        var other = await KeepAsync(app, Alex with { ObjectId = FollowUpApplication.Blake }, "another");
        await using var database = await DatabaseOfAsync(app);
        var stolen = await database.GraphSessions.AsNoTracking().SingleAsync(row => row.MailboxId == own);

        await database.GraphSessions.Where(row => row.MailboxId == other)
            .ExecuteUpdateAsync(row => row.SetProperty(session => session.Cache, stolen.Cache));

        Assert.Null(await KeptAsync(app, other));
    }

    [Fact]
    public async Task Without_the_keys_a_session_is_as_if_there_were_none()
    {
        Guid mailbox;
        await using (var before = OnFile("two.db"))
            mailbox = await KeepAsync(before, Alex, "secret");
        Directory.Delete(Path.Combine(_folder.FullName, "keys"), recursive: true);

        await using var after = OnFile("two.db");

        Assert.Null(await KeptAsync(after, mailbox));
    }

    [Fact]
    public async Task A_certificate_encrypts_them_and_a_former_one_still_opens_them()
    {
        var (first, second) = (Certificate("first.pfx"), Certificate("second.pfx"));
        Guid mailbox;
        await using (var before = OnFile("three.db").With("Keys:Certificate", first))
            mailbox = await KeepAsync(before, Alex, "secret");
        Assert.All(Directory.GetFiles(Path.Combine(_folder.FullName, "keys"), "key-*.xml"),
            file => Assert.Contains("EncryptedData", File.ReadAllText(file), StringComparison.Ordinal));

        await using var after = OnFile("three.db").With("Keys:Certificate", second).With("Keys:FormerCertificates:0", first);

        Assert.Equal("secret", await KeptAsync(after, mailbox));
    }

    private FollowUpApplication OnFile(string name) => new FollowUpApplication()
        .With("ConnectionStrings:Database", $"Data Source={Path.Combine(_folder.FullName, name)};Pooling=False");

    private string Certificate(string name)
    {
        using var certificate = SelfSigned.ForLoopback();
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx));
        return file;
    }

    private static async Task<Guid> KeepAsync(FollowUpApplication app, UserKey user, string secret)
    {
        var mailbox = await app.Services.GetRequiredService<MailboxStore>().FindOrAddIdAsync(user, CancellationToken.None);
        await app.Services.GetRequiredService<GraphSessionStore>().Of(mailbox).Write(Encoding.UTF8.GetBytes(secret), CancellationToken.None);
        return mailbox;
    }

    private static async Task<string?> KeptAsync(FollowUpApplication app, Guid mailbox) =>
        await app.Services.GetRequiredService<GraphSessionStore>().Of(mailbox).Read(CancellationToken.None) is { } bytes
            ? Encoding.UTF8.GetString(bytes) : null;

    private static Task<FollowUpDatabase> DatabaseOfAsync(FollowUpApplication app) =>
        app.Services.GetRequiredService<IDbContextFactory<FollowUpDatabase>>().CreateDbContextAsync();
}
