using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Sandbox;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Api.Sandbox;

internal static class SandboxSetup
{
    /// <summary>Reads the mailbox before anything else is built, so that a damaged one stops the start with its sentence.</summary>
    public static void AddSandbox(this WebApplicationBuilder builder, ServiceSettings settings)
    {
        var mailbox = settings.Mode == ServiceMode.Sandbox ? ReadMailbox(settings.Mailbox) : null;
        builder.Services.AddSingleton(mailbox?.Now is { } now ? new FixedClock(now) : TimeProvider.System);
        if (mailbox is null)
            return;

        builder.Services.AddSingleton(mailbox);
        builder.Services.AddSingleton<SandboxHost>().AddHostedService(services => services.GetRequiredService<SandboxHost>());
    }

    private static MailboxFolder ReadMailbox(string? path)
    {
        try
        {
            return path is null ? SampleMailbox.At(TimeProvider.System.GetUtcNow()) : MailboxFolder.Load(path);
        }
        catch (MailboxFolderException damage)
        {
            throw new SettingsException($"Sandbox:Mailbox names a folder that cannot be served. {damage.Message}");
        }
    }

    /// <summary>
    /// The moment at which a mailbox folder's clock.json stops the product's time. Tokens expire by the system's clock all the same.
    /// </summary>
    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
