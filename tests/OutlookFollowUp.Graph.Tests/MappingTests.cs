using System.Text.Json.Nodes;

namespace OutlookFollowUp.Graph.Tests;

public sealed class MappingTests
{
    private static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_mail_comes_with_its_people_body_ids_and_the_headers_that_matter()
    {
        var letter = Letter.In("inbox", "m1", "2026-05-01T09:00:00Z", "Your interview");
        letter["ccRecipients"] = new JsonArray(Letter.Recipient("Tom Ward", "tom@northwind.example"));
        letter["internetMessageHeaders"] = new JsonArray(Header("In-Reply-To", "<0@brook.example>"), Header("X-Secret", "no"),
            Header("auto-submitted", "auto-replied"));

        var mail = await OnlyMailAsync(letter);

        Assert.Equal(new Person("Priya Shah", "priya@northwind.example"), mail.From);
        Assert.Equal([new Person("Ada Brook", "ada@brook.example")], mail.To);
        Assert.Equal([new Person("Tom Ward", "tom@northwind.example")], mail.Cc);
        Assert.Equal(("Your interview", "conversation of m1", "<m1@northwind.example>"),
            (mail.Subject, mail.ConversationId, mail.InternetMessageId));
        Assert.Equal(MailBody.Html("<p>Dear&nbsp;Ada,</p><p>see you <b>then</b>.</p>"), mail.Body);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero), mail.SentAt);
        Assert.Equal("auto-replied", mail.Headers["Auto-Submitted"]);
        Assert.Equal("<0@brook.example>", mail.Headers["in-reply-to"]);
        Assert.False(mail.Headers.ContainsKey("X-Secret"));
        Assert.Null(mail.Meeting);
    }

    [Fact]
    public async Task A_mail_without_anything_survives()
    {
        var bare = new JsonObject
        {
            ["id"] = "m1",
            ["parentFolderId"] = "inbox",
            ["subject"] = null,
            ["body"] = null,
            ["from"] = null,
            ["sender"] = null,
            ["toRecipients"] = null,
            ["sentDateTime"] = null,
            ["receivedDateTime"] = null,
            ["internetMessageHeaders"] = null,
            ["hasAttachments"] = null,
        };

        var mail = await OnlyMailAsync(bare);

        Assert.Equal(new Person(""), mail.From);
        Assert.Equal(("m1", "", MailBody.Empty), (mail.Id, mail.Subject, mail.Body));
        Assert.Empty(mail.To);
    }

    [Fact]
    public async Task People_with_odd_addresses_survive()
    {
        var letter = Letter.In("inbox", "m1", "2026-05-01T09:00:00Z");
        letter["from"] = Letter.Recipient("Old Exchange", "/O=CONTOSO/OU=EXCHANGE/CN=RECIPIENTS/CN=OLD");
        letter["toRecipients"] = new JsonArray(Letter.Recipient("Undisclosed recipients", null), Letter.Recipient("", ""),
            new JsonObject());

        var mail = await OnlyMailAsync(letter);

        Assert.Equal(new Person("Old Exchange", "/O=CONTOSO/OU=EXCHANGE/CN=RECIPIENTS/CN=OLD"), mail.From);
        Assert.Equal([new Person("Undisclosed recipients"), new Person(""), new Person("")], mail.To);
    }

    [Theory]
    [InlineData("#microsoft.graph.eventMessageRequest", "meetingRequest", MeetingMail.Request)]
    [InlineData("#microsoft.graph.eventMessage", "meetingCancelled", MeetingMail.Cancelled)]
    [InlineData("#microsoft.graph.eventMessageResponse", "meetingAccepted", MeetingMail.Accepted)]
    [InlineData("#microsoft.graph.eventMessageResponse", "meetingTenativelyAccepted", MeetingMail.TentativelyAccepted)]
    [InlineData("#microsoft.graph.eventMessageResponse", "meetingDeclined", MeetingMail.Declined)]
    [InlineData("#microsoft.graph.eventMessageRequest", null, MeetingMail.Request)]
    [InlineData("#microsoft.graph.eventMessage", "none", null)]
    public async Task Meeting_mail_tells_what_it_does(string type, string? kind, MeetingMail? expected)
    {
        var letter = Letter.In("inbox", "m1", "2026-05-01T09:00:00Z");
        letter["@odata.type"] = type;
        letter["meetingMessageType"] = kind;

        Assert.Equal(expected, (await OnlyMailAsync(letter)).Meeting);
    }

    [Fact]
    public async Task An_appointment_comes_with_its_moments_and_the_zone_it_was_planned_in()
    {
        var entry = Letter.Event("e1", "2026-07-01T10:00:00.0000000", "2026-07-01T11:00:00.0000000", "W. Europe Standard Time");
        entry["originalStartTimeZone"] = "W. Europe Standard Time";
        entry["iCalUId"] = "040000";
        entry["isOrganizer"] = false;
        entry["onlineMeeting"] = new JsonObject { ["joinUrl"] = "https://meet.example/1" };
        entry["location"] = new JsonObject { ["displayName"] = "Room 4" };
        entry["responseStatus"] = new JsonObject { ["response"] = "tentativelyAccepted", ["time"] = "0001-01-01T00:00:00Z" };
        entry["attendees"] = new JsonArray(new JsonObject
        {
            ["type"] = "required",
            ["emailAddress"] = new JsonObject { ["name"] = "Ada Brook", ["address"] = "ada@brook.example" },
        });
        entry["lastModifiedDateTime"] = "2026-06-01T08:00:00Z";
        await using var connected = await ConnectedMailbox.WithAsync(events: [entry]);

        var appointment = Assert.Single(await connected.ReadCalendarAsync(From, To));

        Assert.Equal(new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.Zero), appointment.StartsAt);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero), appointment.EndsAt);
        Assert.Equal(("W. Europe Standard Time", "040000", "Room 4", "https://meet.example/1"),
            (appointment.TimeZone, appointment.ICalUid, appointment.Location, appointment.JoinUrl));
        Assert.Equal(AppointmentAnswer.Tentative, appointment.Answer);
        Assert.Equal([new Person("Ada Brook", "ada@brook.example")], appointment.Attendees);
        Assert.Equal(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero), appointment.ModifiedAt);
        Assert.False(appointment.IsOwn);
    }

    [Fact]
    public async Task A_calendar_of_many_pages_is_read_to_its_end()
    {
        await using var connected = await ConnectedMailbox.WithAsync(events: Enumerable.Range(0, 250)
            .Select(i => Letter.Event($"e{i}", $"2026-03-{(i % 28) + 1:00}T10:00:00", $"2026-03-{(i % 28) + 1:00}T11:00:00")));

        var appointments = await connected.ReadCalendarAsync(From, To);

        Assert.Equal(250, appointments.Select(appointment => appointment.Id).Distinct().Count());
        Assert.Equal(5, connected.Requests.Count);
        Assert.All(connected.Requests, request => Assert.Equal("IdType=\"ImmutableId\", outlook.timezone=\"UTC\", odata.maxpagesize=50", request.Prefer));
    }

    [Fact]
    public async Task The_owner_comes_with_every_address_and_their_zone()
    {
        await using var connected = await ConnectedMailbox.WithAsync();

        var owner = ConnectedMailbox.Done(await connected.Mailbox.ReadOwnerAsync());

        Assert.Equal("Ada Brook", owner.User.Name);
        Assert.Equal(["ada@brook.example", "ada.brook@post.example", "a.brook@brook.example"], owner.User.Addresses);
        Assert.Equal("Fenwick Foods", owner.User.Employer!.Name);
        Assert.Empty(owner.User.Employer.Domains);
        Assert.Equal("GMT Standard Time", owner.TimeZone.Id);
        Assert.Equal("GB", owner.Country);
    }

    [Theory]
    [InlineData("Hartwell Distribution", "ada@hartwell-distribution.example", "hartwell-distribution.example")]
    [InlineData("Hartwell Distribution", "ada@mail.hartwell.example", "mail.hartwell.example")]
    [InlineData("Hartwell Distribution", "ada@hart.example", null)]
    [InlineData("Brook & Sons", "ada@brook-mail.example", null)]
    [InlineData("Copperline Conferences", "ada@lyle-mail.example", null)]
    public async Task A_domain_is_the_employers_only_when_it_bears_the_employers_name(string company, string address, string? domain)
    {
        var user = Letter.Owner();
        user["companyName"] = company;
        (user["mail"], user["userPrincipalName"]) = (address, address);
        user["otherMails"] = new JsonArray();
        user["proxyAddresses"] = new JsonArray();

        Assert.Equal(domain is null ? [] : [domain], (await OwnerAsync(user)).User.Employer!.Domains);
    }

    [Theory]
    [InlineData("UK", null, null, "GB")]
    [InlineData(null, "United Kingdom", null, "GB")]
    [InlineData(null, "deutschland?", "de-DE", "DE")]
    [InlineData(null, null, "en-GB", "GB")]
    [InlineData(null, null, null, "US")]
    public async Task The_country_is_found_by_code_name_or_language(string? usageLocation, string? country, string? locale, string expected)
    {
        var user = Letter.Owner();
        (user["usageLocation"], user["country"]) = (usageLocation, country);
        user["mailboxSettings"]!["language"] = new JsonObject { ["locale"] = locale };

        Assert.Equal(expected, (await OwnerAsync(user)).Country);
    }

    [Theory]
    [InlineData("Eastern Standard Time", "Eastern Standard Time")]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData("Customized Time Zone", "UTC")]
    public async Task A_zone_is_understood_by_either_name(string zone, string expected)
    {
        var user = Letter.Owner();
        user["mailboxSettings"]!["timeZone"] = zone;

        Assert.Equal(expected, (await OwnerAsync(user)).TimeZone.Id);
    }

    private static JsonObject Header(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private static async Task<Mail> OnlyMailAsync(JsonObject message)
    {
        await using var connected = await ConnectedMailbox.WithAsync([message]);
        return Assert.Single(await connected.ReadWholeAsync(MailFolder.Inbox));
    }

    private static async Task<Interviews.MailboxOwner> OwnerAsync(JsonObject user)
    {
        await using var connected = await ConnectedMailbox.ToAsync(Sandbox.MailboxFolder.From(user, [], []));
        return ConnectedMailbox.Done(await connected.Mailbox.ReadOwnerAsync());
    }
}
