using System.Text.Json;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Graph.Tests;

public sealed class SharedMailboxTests
{
    private static IEnumerable<string> Folders =>
        Directory.GetDirectories(SharedCases.PathTo("cases", "mailboxes")).Order(StringComparer.Ordinal);

    [SharedFact]
    public async Task Every_message_of_a_mailbox_arrives_with_its_content()
    {
        foreach (var path in Folders)
        {
            var folder = MailboxFolder.Load(path);
            await using var connected = await ConnectedMailbox.ToAsync(folder, pageSize: 7);
            var mails = new List<Mail>();
            foreach (var place in (MailFolder[])[MailFolder.Sent, MailFolder.Inbox, MailFolder.Archive])
                mails.AddRange(await connected.ReadWholeAsync(place));

            var byId = mails.ToDictionary(mail => mail.Id, StringComparer.Ordinal);
            Assert.Equal(folder.Messages.Select(Id).Order(StringComparer.Ordinal), byId.Keys.Order(StringComparer.Ordinal));
            Assert.All(folder.Messages,
                message => Assert.Equal(message.GetProperty("body").GetProperty("content").GetString(), byId[Id(message)].Body.Content));
            Assert.All(folder.Messages,
                message => Assert.Equal(message.TryGetProperty("meetingMessageType", out _), byId[Id(message)].Meeting is not null));
        }
    }

    [SharedFact]
    public async Task Every_event_of_a_mailbox_arrives_at_its_time()
    {
        foreach (var path in Folders)
        {
            var folder = MailboxFolder.Load(path);
            await using var connected = await ConnectedMailbox.ToAsync(folder);

            var appointments =
                await connected.ReadCalendarAsync(folder.Now!.Value.AddDays(-400), folder.Now.Value.AddDays(200));

            Assert.Equal(folder.Events.Select(Id).Order(StringComparer.Ordinal),
                appointments.Select(appointment => appointment.Id).Order(StringComparer.Ordinal));
            Assert.All(appointments, appointment => Assert.True(appointment.StartsAt < appointment.EndsAt));
        }
    }

    [SharedFact]
    public async Task Every_owner_is_known_with_their_zone_and_country()
    {
        foreach (var path in Folders)
        {
            await using var connected = await ConnectedMailbox.ToAsync(MailboxFolder.Load(path));

            var owner = ConnectedMailbox.Done(await connected.Mailbox.ReadOwnerAsync());

            Assert.NotEmpty(owner.User.Addresses);
            Assert.NotEqual(TimeZoneInfo.Utc, owner.TimeZone);
            Assert.Equal(2, owner.Country.Length);
        }
    }

    private static string Id(JsonElement resource) => resource.GetProperty("id").GetString()!;
}
