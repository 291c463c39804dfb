using System.Globalization;
using System.Text.Json;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>A mailbox folder of Graph resources, read into our own words without Graph.</summary>
internal sealed record MailboxFolder(DateTimeOffset Now, MailboxOwner Owner, IReadOnlyList<Mail> Mails,
    IReadOnlyList<Appointment> Appointments)
{
    public static MailboxFolder Load(string folder)
    {
        var me = Json(folder, "me.json");
        var mails = Items(Json(folder, "messages.json")).Select(ToMail).ToList();
        var events = Items(Json(folder, "events.json")).Select(ToAppointment).ToList();
        return new(Json(folder, "clock.json").GetProperty("now").GetDateTimeOffset(), ToOwner(me), mails, events);
    }

    public static JsonElement Json(string folder, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file)));
        return document.RootElement.Clone();
    }

    /// <summary>What is due, through the whole way: reading, storing as JSON and back, finding, asking.</summary>
    public IReadOnlyList<FollowUp> FollowUps()
    {
        var facts = Mails.Select(mail => MailReader.Read(mail, Owner)).OfType<MailFacts>().Select(Stored).ToList();
        var appointments = Appointments.Select(appointment => AppointmentReader.Read(appointment, Owner)).OfType<AppointmentFacts>()
            .Select(Stored).ToList();
        return FollowUpList.At(Now, Owner, FollowUpList.FindProcesses(Owner, facts, appointments), Cadence.Default);
    }

    private static T Stored<T>(T facts) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(facts))!;

    private static IEnumerable<JsonElement> Items(JsonElement list) =>
        (list.ValueKind == JsonValueKind.Array ? list : list.GetProperty("value")).EnumerateArray();

    private static MailboxOwner ToOwner(JsonElement me)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(me.GetProperty("mailboxSettings").GetProperty("timeZone").GetString()!);
        var country = Text(me, "country") is "UK" ? "GB" : Text(me, "country") ?? "US";
        return new(new(Text(me, "displayName")!, [Text(me, "mail")!], Text(me, "companyName") is { } company ? new(company, []) : null),
            zone, country);
    }

    private static Mail ToMail(JsonElement message) =>
        new(ToPerson(message.GetProperty("from")), People(message, "toRecipients"), message.GetProperty("sentDateTime").GetDateTimeOffset(),
            Text(message, "subject")!, ToBody(message))
        {
            Id = Text(message, "id")!,
            ConversationId = Text(message, "conversationId"),
            InternetMessageId = Text(message, "internetMessageId"),
            Folder = Text(message, "parentFolderId") switch
            {
                "inbox" => MailFolder.Inbox,
                "sentitems" => MailFolder.Sent,
                "drafts" => MailFolder.Drafts,
                "archive" => MailFolder.Archive,
                _ => MailFolder.Other,
            },
            Cc = People(message, "ccRecipients"),
            ReplyTo = People(message, "replyTo"),
            Attachments = message.TryGetProperty("attachments", out var attachments)
                    ? [.. attachments.EnumerateArray().Select(file => new Attachment(Text(file, "name") ?? "", Text(file, "contentType")))]
                    : [],
            Meeting = Text(message, "meetingMessageType") switch
            {
                "meetingRequest" => MeetingMail.Request,
                "meetingCancelled" => MeetingMail.Cancelled,
                "meetingAccepted" => MeetingMail.Accepted,
                "meetingTenativelyAccepted" => MeetingMail.TentativelyAccepted,
                "meetingDeclined" => MeetingMail.Declined,
                _ => null,
            },
            Headers = message.TryGetProperty("internetMessageHeaders", out var headers)
                    ? headers.EnumerateArray().GroupBy(header => Text(header, "name")!, StringComparer.OrdinalIgnoreCase)
                        .ToDictionary(group => group.Key, group => Text(group.First(), "value")!, StringComparer.OrdinalIgnoreCase)
                    : new(),
        };

    private static Appointment ToAppointment(JsonElement entry) =>
        new(Text(entry, "id")!, Text(entry, "subject")!, Moment(entry.GetProperty("start")), Moment(entry.GetProperty("end")),
            ToPerson(entry.GetProperty("organizer")))
        {
            ICalUid = Text(entry, "iCalUId"),
            Body = ToBody(entry),
            TimeZone = Text(entry, "originalStartTimeZone"),
            Attendees = People(entry, "attendees"),
            Location = entry.TryGetProperty("location", out var location) ? Text(location, "displayName") ?? "" : "",
            JoinUrl = entry.TryGetProperty("onlineMeeting", out var online) && online.ValueKind == JsonValueKind.Object
                    ? Text(online, "joinUrl") : null,
            IsOwn = entry.GetProperty("isOrganizer").GetBoolean(),
            IsCancelled = entry.GetProperty("isCancelled").GetBoolean(),
            IsAllDay = entry.GetProperty("isAllDay").GetBoolean(),
            Answer = Text(entry.GetProperty("responseStatus"), "response") switch
            {
                "accepted" => AppointmentAnswer.Accepted,
                "tentativelyAccepted" => AppointmentAnswer.Tentative,
                "declined" => AppointmentAnswer.Declined,
                _ => AppointmentAnswer.None,
            },
            ModifiedAt = Text(entry, "lastModifiedDateTime") is { } modified
                    ? DateTimeOffset.Parse(modified, CultureInfo.InvariantCulture) : null,
        };

    private static DateTimeOffset Moment(JsonElement time)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Text(time, "timeZone")!);
        var local = DateTime.Parse(Text(time, "dateTime")!, CultureInfo.InvariantCulture);
        return new(local, zone.GetUtcOffset(local));
    }

    private static MailBody ToBody(JsonElement item) => item.GetProperty("body") is var body && Text(body, "contentType") == "html"
        ? MailBody.Html(Text(body, "content")!) : MailBody.Text(Text(body, "content")!);

    private static List<Person> People(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(ToPerson)] : [];

    private static Person ToPerson(JsonElement recipient) =>
        recipient.GetProperty("emailAddress") is var address
            ? new(Text(address, "name") ?? "", Text(address, "address")) : throw new InvalidOperationException();

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
