using System.Globalization;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>An entry of the calendar, and what it adds to the meeting mails that invite to it and answer.</summary>
internal sealed class StoryEvent
{
    private const string Never = "0001-01-01T00:00:00Z";
    private const string Zone = "Eastern Standard Time";

    private readonly Cast _cast;
    private readonly Scene _scene;
    private readonly string _key;
    private readonly StoryTime _time;
    private readonly DateTimeOffset _start;
    private readonly DateTimeOffset _end;
    private readonly DateTimeOffset _created;
    private readonly DateTimeOffset _changed;

    private StoryEvent(Cast cast, StoryTime time, ConversationFile conversation, Scene scene)
    {
        (_cast, _time, _scene) = (cast, time, scene);
        _key = $"{conversation.Name} {scene.EventName}";
        (_start, _end) = time.Period(scene.EventPeriod);
        var invitations = conversation.Scenes.Where(mail => mail["invites"] == scene.EventName).Select(mail => time.Moment(mail.Moment))
            .ToList();
        _created = invitations.Count > 0
            ? invitations[0] : time.Moment(scene["created"] ?? throw new FormatException($"{_key} was created when?"));
        _changed = invitations.LastOrDefault(_created).AddMinutes(1);
        Subject = time.Fill(scene["subject"] ?? conversation.Subject);
        Text = time.Fill(scene.Text) + (IsOnline ? $"\n\nMicrosoft Teams meeting\nJoin: {JoinUrl}" : "");
    }

    public string Subject { get; }

    /// <summary>What the invitation says, with the join link of an online meeting under it.</summary>
    public string Text { get; }

    private bool IsOnline => _scene["online"] == "teams";

    private string JoinUrl => "https://teams.microsoft.com/l/meetup-join/19%3ameeting_"
        + GraphIds.ICalUid(_key)[32..64] + "%40thread.v2/0";

    private CastMember Organizer => _cast[_scene["organizer"] ?? "me"];

    /// <summary>The calendar entries of a conversation by their short names.</summary>
    public static IReadOnlyDictionary<string, StoryEvent> In(ConversationFile conversation, Cast cast, StoryTime time) =>
        conversation.Scenes.Where(scene => scene.IsEvent)
            .ToDictionary(scene => scene.EventName, scene => new StoryEvent(cast, time, conversation, scene), StringComparer.Ordinal);

    public JsonObject ToJson()
    {
        var own = Organizer == _cast.Me;
        var id = GraphIds.Event(_key);
        return new JsonObject
        {
            ["@odata.etag"] = $"W/\"{GraphIds.ChangeKey(_key)}\"",
            ["id"] = id,
            ["createdDateTime"] = Utc(_created) + "Z",
            ["lastModifiedDateTime"] = Utc(_changed) + "Z",
            ["changeKey"] = GraphIds.ChangeKey(_key),
            ["categories"] = new JsonArray(),
            ["transactionId"] = null,
            ["originalStartTimeZone"] = Zone,
            ["originalEndTimeZone"] = Zone,
            ["iCalUId"] = GraphIds.ICalUid(_key),
            ["reminderMinutesBeforeStart"] = 15,
            ["isReminderOn"] = true,
            ["hasAttachments"] = false,
            ["subject"] = Subject,
            ["bodyPreview"] = MessageWriter.Preview(Text),
            ["importance"] = "normal",
            ["sensitivity"] = "normal",
            ["isAllDay"] = false,
            ["isCancelled"] = false,
            ["isOrganizer"] = own,
            ["responseRequested"] = true,
            ["seriesMasterId"] = null,
            ["showAs"] = "busy",
            ["type"] = "singleInstance",
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(id)}&exvsurl=1&path=/calendar/item",
            ["onlineMeetingUrl"] = null,
            ["isOnlineMeeting"] = IsOnline,
            ["onlineMeetingProvider"] = IsOnline ? "teamsForBusiness" : "unknown",
            ["allowNewTimeProposals"] = true,
            ["isDraft"] = false,
            ["hideAttendees"] = false,
            ["recurrence"] = null,
            ["responseStatus"] = own
                ? new JsonObject { ["response"] = "organizer", ["time"] = Never }
                : new JsonObject { ["response"] = "accepted", ["time"] = Utc(_changed)[..19] + "Z" },
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = BodyHtml() },
            ["start"] = InUtc(_start),
            ["end"] = InUtc(_end),
            ["location"] = Location(),
            ["locations"] = Where.Length > 0 ? new JsonArray(Location()) : new JsonArray(),
            ["attendees"] = new JsonArray([.. Attendees()]),
            ["organizer"] = Organizer.ToRecipient(),
            ["onlineMeeting"] = IsOnline ? new JsonObject { ["joinUrl"] = JoinUrl } : null,
        };
    }

    /// <summary>Makes a mail the invitation to this entry, or to its new period.</summary>
    public void AddRequest(JsonObject message, Scene mail)
    {
        var before = Period(mail["moved-from"]);
        AddMeeting(message, mail, "#microsoft.graph.eventMessageRequest", "meetingRequest");
        message["meetingRequestType"] = before is null ? "newMeetingRequest" : "fullUpdate";
        message["responseRequested"] = true;
        message["allowNewTimeProposals"] = true;
        message["previousStartDateTime"] = before is null ? null : InUtc(before.Value.Start);
        message["previousEndDateTime"] = before is null ? null : InUtc(before.Value.End);
        message["previousLocation"] = null;
        message["event"] = ToJson();
    }

    public void AddAcceptance(JsonObject message, Scene mail)
    {
        AddMeeting(message, mail, "#microsoft.graph.eventMessageResponse", "meetingAccepted");
        message["responseType"] = "accepted";
        message["proposedNewTime"] = null;
    }

    /// <summary>What all meeting mails have. One that names an own period speaks of a time that has since been changed.</summary>
    private void AddMeeting(JsonObject message, Scene mail, string type, string meetingMessageType)
    {
        var (start, end) = Period(mail["period"]) ?? (_start, _end);
        message.Insert(0, "@odata.type", type);
        message["meetingMessageType"] = meetingMessageType;
        message["type"] = "singleInstance";
        message["isOutOfDate"] = start != _start;
        message["isAllDay"] = false;
        message["isDelegated"] = false;
        message["startDateTime"] = InUtc(start);
        message["endDateTime"] = InUtc(end);
        message["location"] = Location();
        message["recurrence"] = null;
    }

    private (DateTimeOffset Start, DateTimeOffset End)? Period(string? text) => text is null ? null : _time.Period(text);

    private string Where => IsOnline ? "Microsoft Teams Meeting" : _scene["where"] ?? "";

    private JsonObject Location() => new()
    {
        ["displayName"] = Where,
        ["locationType"] = "default",
        ["uniqueId"] = Where,
        ["uniqueIdType"] = Where.Length > 0 ? "private" : "unknown",
    };

    private IEnumerable<JsonNode> Attendees()
    {
        foreach (var entry in (_scene["with"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = entry.Split(' ');
            var attendee = _cast[words[0]].ToRecipient();
            attendee["type"] = words.Contains("optional", StringComparer.Ordinal) ? "optional" : "required";
            attendee["status"] = new JsonObject
            {
                ["response"] = words.Contains("accepted", StringComparer.Ordinal) ? "accepted" : "none",
                ["time"] = Never,
            };
            yield return attendee;
        }
    }

    private string BodyHtml() => ("<html><head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>\n<body>\n"
        + string.Join('\n',
            Text.Split('\n')
                .Select(line =>
                    $"<div class=\"elementToProof\">{(line.Length == 0 ? "<br>" : System.Net.WebUtility.HtmlEncode(line))}</div>"))
        + "\n</body>\n</html>\n").ReplaceLineEndings("\r\n");

    private static JsonObject InUtc(DateTimeOffset moment) => GraphTime.Write(moment, TimeZoneInfo.Utc, "UTC");

    private static string Utc(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture);
}
