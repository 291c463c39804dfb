using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OData.Edm;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Sandbox.Tests;

/// <summary>The sandbox against Microsoft's published metadata and documentation samples.</summary>
public sealed class MetadataTests
{
    private const string EverySelectedMessage = "me/messages?$top=100&$expand=attachments&$select=id,subject,body,from,toRecipients,"
        + "internetMessageHeaders,receivedDateTime,microsoft.graph.eventMessage/meetingMessageType";

    [SharedTheory]
    [InlineData("me", "user")]
    [InlineData("me?$select=id,displayName,mail,userPrincipalName,otherMails,proxyAddresses,companyName,country,usageLocation,mailboxSettings", "user")]
    [InlineData("me/mailboxSettings", "mailboxSettings")]
    [InlineData("me/mailFolders", "mailFolder")]
    [InlineData("me/mailFolders/inbox", "mailFolder")]
    [InlineData("me/messages?$top=100", "message")]
    [InlineData(EverySelectedMessage, "message")]
    [InlineData("me/mailFolders/inbox/messages/delta?$top=100", "message")]
    [InlineData("me/events?$top=100", "event")]
    [InlineData("me/calendarView?startDateTime=2020-01-01T00:00:00Z&endDateTime=2030-01-01T00:00:00Z&$top=100", "event")]
    [InlineData("me/calendarView/delta?startDateTime=2020-01-01T00:00:00Z&endDateTime=2030-01-01T00:00:00Z", "event")]
    public async Task Every_answer_is_what_the_metadata_declares(string address, string type)
    {
        foreach (var folder in Folders())
        {
            await using var sandbox = await RunningSandbox.ServingAsync(folder);

            var items = await sandbox.ResourcesAsync(address);

            Assert.NotEmpty(items);
            Assert.Empty(items.SelectMany(item => OfficialMetadata.Misfits(item, OfficialMetadata.Type(type))));
            Assert.Null(OfficialMetadata.WhyRefused(address));
        }
    }

    [SharedFact]
    public async Task What_is_written_is_answered_as_the_metadata_declares()
    {
        await using var sandbox = await RunningSandbox.WithAsync();
        var message = new JsonObject
        {
            ["subject"] = "Hello",
            ["toRecipients"] = new JsonArray(Letter.Recipient("Priya Shah", "priya@northwind.example")),
        };

        using var created = await sandbox.SendAsync(HttpMethod.Post, "me/messages", message);
        await sandbox.SendAsync(HttpMethod.Post, "me/sendMail", new JsonObject { ["message"] = message.DeepClone() });
        var sent = await sandbox.GetAsync("me/mailFolders/sentitems/messages");

        var written = sent["value"]!.AsArray().Append(JsonNode.Parse(await created.Content.ReadAsStringAsync()));
        Assert.Empty(written.SelectMany(item =>
            OfficialMetadata.Misfits(JsonSerializer.SerializeToElement(item), OfficialMetadata.Type("message"))));
    }

    [SharedTheory]
    [InlineData("me/messages", "message", "")]
    [InlineData("me/messages", "eventMessageRequest", "microsoft.graph.eventMessage/")]
    [InlineData("me/messages", "eventMessageResponse", "microsoft.graph.eventMessage/")]
    [InlineData("me/events", "event", "")]
    [InlineData("me/mailFolders", "mailFolder", "")]
    [InlineData("me/messages/m1/attachments", "attachment", "")]
    public async Task Every_declared_property_can_be_selected(string list, string type, string cast)
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]);
        var known = cast.Length > 0 ? OfficialMetadata.Type("message").StructuralProperties().Select(property => property.Name) : [];
        var names = OfficialMetadata.Type(type).StructuralProperties().Select(property => property.Name).Except(known);

        await sandbox.GetAsync($"{list}?$select={string.Join(',', names.Select(name => cast + name))}");
    }

    [SharedTheory]
    [InlineData("me/messages?$select=sender,subject", "me/messages?$top=1&$select=sender,subject")]
    [InlineData("me/messages/*?$select=internetMessageHeaders", "me/messages/m1?$select=internetMessageHeaders")]
    [InlineData("me/mailFolders/*", "me/mailFolders/inbox")]
    public async Task The_documentation_shows_no_property_that_is_missing_here(string sample, string address)
    {
        await using var sandbox = await RunningSandbox.WithAsync([Letter.In("inbox", "m1", "2026-05-01T09:00:00Z")]);

        var answer = First(JsonSerializer.SerializeToElement(await sandbox.GetAsync(address)));

        Assert.Equal(Names(First(Sample(sample))), Names(answer));
    }

    [SharedTheory]
    [InlineData("me/messages?$select=colour")]
    [InlineData("me/carrierPigeons")]
    [InlineData("me/messages/m1/colour")]
    [InlineData("me/messages?$filter=sentDateTime ge 'x'")]
    public void An_address_that_Graph_does_not_have_is_told(string address) => Assert.NotNull(OfficialMetadata.WhyRefused(address));

    [SharedFact]
    public void A_resource_that_is_not_as_declared_is_told()
    {
        var odd = JsonSerializer.SerializeToElement(new
        {
            subject = 7,
            colour = "red",
            importance = "huge",
            receivedDateTime = "2026-05-01T09:00:00",
            toRecipients = "Ada"
        });

        Assert.Equal(5, OfficialMetadata.Misfits(odd, OfficialMetadata.Type("message")).Count());
    }

    private static IEnumerable<MailboxFolder> Folders() =>
        Directory.GetDirectories(SharedCases.PathTo("cases", "mailboxes")).Select(MailboxFolder.Load)
            .Append(SampleMailbox.At(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero)));

    private static IEnumerable<string> Names(JsonElement resource) => resource.EnumerateObject().Select(property => property.Name)
        .Where(name => name is not ("@odata.context" or "@odata.etag") && !name.Contains("Link", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static JsonElement First(JsonElement answer) =>
        answer.TryGetProperty("value", out var items) && items.ValueKind == JsonValueKind.Array ? items[0] : answer;

    private static JsonElement Sample(string address)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedCases.PathTo("reference", "graph", "graph-v1_0-outlook-examples.json")));
        return file.RootElement.GetProperty("mocks").EnumerateArray()
            .First(mock => mock.GetProperty("request").GetProperty("url").GetString() == "https://graph.microsoft.com/v1.0/" + address
                && (!mock.GetProperty("request").TryGetProperty("method", out var method) || method.ValueEquals("GET")))
            .GetProperty("response").GetProperty("body").Clone();
    }
}
