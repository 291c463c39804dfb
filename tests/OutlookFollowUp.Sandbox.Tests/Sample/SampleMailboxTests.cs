using System.Globalization;
using System.Text.Json;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Sandbox.Tests.Sample;

public sealed class SampleMailboxTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static readonly string[] Folders = ["inbox", "sentitems", "drafts", "archive"];

    private static readonly Lazy<IReadOnlyList<Day>> EveryDay = new(() => [.. Days()]);

    [Fact]
    public void The_mailbox_holds_the_same_mail_on_every_day()
    {
        var first = EveryDay.Value[0].Ids;

        Assert.InRange(EveryDay.Value[0].Mails.Count, 65, 90);
        Assert.Equal(first.Count, first.Distinct(StringComparer.Ordinal).Count());
        Assert.All(EveryDay.Value, day => Assert.Equal(first, day.Ids));
    }

    [Fact]
    public void Nothing_was_sent_received_or_changed_after_the_moment() => Assert.All(EveryDay.Value, day =>
    {
        Assert.All(day.Mails,
            mail => Assert.True(mail.Sent <= mail.Received && mail.LastTouched <= day.Now, $"{mail.Subject}, {mail.LastTouched:u}"));
        Assert.All(day.Entries, entry => Assert.True(entry.Changed <= day.Now, $"{entry.Subject}, {entry.Changed:u}"));
    });

    [Fact]
    public void Every_conversation_runs_forward_in_time() => Assert.All(EveryDay.Value, day =>
    {
        foreach (var conversation in day.Mails.GroupBy(mail => mail.Conversation, StringComparer.Ordinal))
        {
            // The index of an answer is longer than that of the mail it answers.
            var times = conversation.OrderBy(mail => mail.IndexLength).Select(mail => mail.Sent).ToList();
            Assert.Equal(times.Order(), times);
        }
    });

    [Fact]
    public void No_day_is_left_unwritten_and_every_weekday_fits_its_date() => Assert.All(EveryDay.Value, day =>
    {
        Assert.All(day.Mails, mail => Assert.False(mail.HasUnwrittenDay, mail.Subject));
        var dates = day.Mails.SelectMany(mail => mail.Dates).ToList();
        Assert.True(dates.Count > 30);
        Assert.All(dates, date => Assert.True(FitsAYearNear(date, day.Now), date));
    });

    [Fact]
    public void Nobody_interviews_on_a_day_off() => Assert.All(EveryDay.Value, day =>
    {
        var interviews = day.Entries.Where(entry => entry.Subject.Contains("interview", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Equal(7, interviews.Count);
        Assert.All(interviews,
            entry => Assert.True(WorkingDays.IsWorking(DayIn(NewYork, entry.Start)), $"{entry.Subject}, {entry.Start:u}"));
    });

    [Fact]
    public void The_five_stories_stand_where_they_should() => Assert.All(EveryDay.Value, day =>
    {
        var today = DayIn(NewYork, day.Now);
        Assert.Equal(WorkingDays.From(today, -1), StartOf("Panel interview: Senior Product Designer"));
        Assert.Equal(WorkingDays.From(today, -13), StartOf("Interaction Designer"));
        Assert.Equal(WorkingDays.From(today, 3), StartOf("Lead Service Designer"));
        Assert.Equal(WorkingDays.From(today, -1), Received("Your offer from Juniper & Slate"));
        Assert.Equal(WorkingDays.From(today, -2), Received("Your application at Copperbell Lighting"));

        DateOnly StartOf(string subject) =>
            DayIn(NewYork, Assert.Single(day.Entries, entry => entry.Subject.Contains(subject, StringComparison.Ordinal)).Start);
        DateOnly Received(string subject) => DayIn(NewYork, Assert.Single(day.Mails, mail => mail.Subject == subject).Received);
    });

    [Fact]
    public void Every_mail_lies_in_a_folder_and_only_the_draft_is_one()
    {
        var mailbox = SampleMailbox.At(DateTimeOffset.UnixEpoch);

        Assert.All(mailbox.Messages, message => Assert.Contains(Text(message, "parentFolderId"), Folders));
        Assert.Equal(Folders.Length,
            mailbox.Messages.Select(message => Text(message, "parentFolderId")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(mailbox.Messages,
            message => Assert.Equal(Text(message, "parentFolderId") == "drafts", message.GetProperty("isDraft").GetBoolean()));
        Assert.All(mailbox.Messages, message => Assert.Equal(
            Text(message, "parentFolderId") is "sentitems" or "drafts",
            Text(message.GetProperty("from").GetProperty("emailAddress"), "address") == Text(mailbox.User, "mail")));
    }

    [Fact]
    public void Every_answer_names_a_mail_that_is_there()
    {
        var mailbox = SampleMailbox.At(DateTimeOffset.UnixEpoch);
        var known = mailbox.Messages.Select(message => Text(message, "internetMessageId")).ToHashSet(StringComparer.Ordinal);
        var answered = mailbox.Messages.SelectMany(Headers).Where(header => Text(header, "name") == "In-Reply-To")
            .Select(header => Text(header, "value")).ToList();

        Assert.NotEmpty(answered);
        Assert.All(answered, id => Assert.Contains(id, known));
        Assert.Equal(mailbox.Messages.Count, known.Count);
    }

    [Fact]
    public void Invitations_and_answers_belong_to_an_entry_of_the_calendar()
    {
        var mailbox = SampleMailbox.At(DateTimeOffset.UnixEpoch);
        var events = mailbox.Events.Select(entry => Text(entry, "id")).ToHashSet(StringComparer.Ordinal);
        var requests = mailbox.Messages.Where(message => message.TryGetProperty("event", out _)).ToList();
        var answers = mailbox.Messages.Count(message => message.TryGetProperty("responseType", out _));

        Assert.Equal(requests.Count, answers);
        Assert.All(requests, request => Assert.Contains(Text(request.GetProperty("event"), "id"), events));
        var moved = Assert.Single(requests, request => Text(request, "meetingRequestType") == "fullUpdate");
        Assert.NotEqual(Text(moved.GetProperty("previousStartDateTime"), "dateTime"), Text(moved.GetProperty("startDateTime"), "dateTime"));
    }

    [Fact]
    public void Attachments_are_as_large_as_they_say()
    {
        var attachments =
            SampleMailbox.At(DateTimeOffset.UnixEpoch).Messages.SelectMany(message => message.GetProperty("attachments").EnumerateArray())
                .ToList();

        Assert.NotEmpty(attachments);
        Assert.All(attachments,
            attachment =>
                Assert.Equal(attachment.GetProperty("size").GetInt32(),
                    attachment.GetProperty("contentBytes").GetBytesFromBase64().Length));
    }

    [Fact]
    public void Two_people_share_a_first_name_so_that_the_wrong_one_is_a_keystroke_away()
    {
        var anikas = SampleMailbox.At(DateTimeOffset.UnixEpoch).Events
            .SelectMany(entry => entry.GetProperty("attendees").EnumerateArray())
            .Select(attendee => Text(attendee.GetProperty("emailAddress"), "address"))
            .Where(address => address.StartsWith("anika.", StringComparison.Ordinal));

        Assert.Equal(2, anikas.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_mailbox_survives_a_round_trip_through_files()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var mailbox = SampleMailbox.At(DateTimeOffset.UnixEpoch);
            File.WriteAllText(Path.Combine(folder.FullName, "me.json"), mailbox.User.GetRawText());
            File.WriteAllText(Path.Combine(folder.FullName, "messages.json"), JsonSerializer.Serialize(mailbox.Messages));
            File.WriteAllText(Path.Combine(folder.FullName, "events.json"), JsonSerializer.Serialize(mailbox.Events));

            var loaded = MailboxFolder.Load(folder.FullName);

            Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(mailbox.Messages),
                JsonSerializer.SerializeToElement(loaded.Messages)));
            Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(mailbox.Events),
                JsonSerializer.SerializeToElement(loaded.Events)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Every "Thursday, November 19" in a text.</summary>
    private static IEnumerable<string> DatesIn(string text)
    {
        var words = text.Split(' ', '\n', '\r', '<', '>', '(', ')');
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (Array.Exists(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, name => words[i] == name + ",")
                && CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(words[i + 1], StringComparer.Ordinal))
                yield return $"{words[i]} {words[i + 1]} {words[i + 2].TrimEnd('.', ',', '?', ';', ':')}";
        }
    }

    private static bool FitsAYearNear(string date, DateTimeOffset now) => Enumerable.Range(now.Year - 1, 3).Any(year =>
        DateTime.TryParseExact($"{date} {year}", "dddd, MMMM d yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
        && Math.Abs((found - now.Date).TotalDays) < 60);

    private static DateOnly DayIn(TimeZoneInfo zone, DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private static IEnumerable<JsonElement> Headers(JsonElement message) =>
        message.TryGetProperty("internetMessageHeaders", out var headers) ? headers.EnumerateArray() : [];

    private static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;

    /// <summary>
    /// 430 days in a row, over two year ends and every change of the clocks; each at another time of day, seen from another zone.
    /// </summary>
    private static IEnumerable<Day> Days()
    {
        int[] minutes = [0, 25, 7 * 60, (7 * 60) + 5, (13 * 60) + 30, (17 * 60) + 49, (23 * 60) + 59];
        for (var day = 0; day < 430; day++)
        {
            var local = new DateTime(2025, 12, 15).AddDays(day).AddMinutes(minutes[day % minutes.Length]);
            yield return Day.At(new DateTimeOffset(local, NewYork.GetUtcOffset(local)).ToOffset(TimeSpan.FromHours((day % 25) - 12)));
        }
    }

    /// <summary>What the daily checks look at in the mailbox of one moment; whole mailboxes of 430 days would fill the memory.</summary>
    private sealed record Day(DateTimeOffset Now, IReadOnlyList<DayMail> Mails, IReadOnlyList<DayEntry> Entries, IReadOnlyList<string> Ids)
    {
        public static Day At(DateTimeOffset now)
        {
            var mailbox = SampleMailbox.At(now);
            return new Day(
                now,
                [.. mailbox.Messages.Select(DayMail.Of)],
                [.. mailbox.Events.Select(DayEntry.Of)],
                [.. mailbox.Messages.Concat(mailbox.Events).Select(item => Text(item, "id")).Order(StringComparer.Ordinal)]);
        }
    }

    private sealed record DayMail(string Subject, DateTimeOffset Sent, DateTimeOffset Received, DateTimeOffset LastTouched)
    {
        public required string Conversation { get; init; }

        public required int IndexLength { get; init; }

        public required bool HasUnwrittenDay { get; init; }

        public required IReadOnlyList<string> Dates { get; init; }

        public static DayMail Of(JsonElement message)
        {
            string[] times = ["createdDateTime", "sentDateTime", "receivedDateTime", "lastModifiedDateTime"];
            var text = Text(message, "subject") + " " + Text(message.GetProperty("body"), "content");
            return new DayMail(
                Text(message, "subject"),
                message.GetProperty("sentDateTime").GetDateTimeOffset(),
                message.GetProperty("receivedDateTime").GetDateTimeOffset(),
                times.Max(time => message.GetProperty(time).GetDateTimeOffset()))
            {
                Conversation = Text(message, "conversationId"),
                IndexLength = Text(message, "conversationIndex").Length,
                HasUnwrittenDay = text.Contains("{-", StringComparison.Ordinal) || text.Contains("{+", StringComparison.Ordinal),
                Dates = [.. DatesIn(text)],
            };
        }
    }

    private sealed record DayEntry(string Subject, DateTimeOffset Start, DateTimeOffset Changed)
    {
        public static DayEntry Of(JsonElement entry) => new(
            Text(entry, "subject"),
            DateTimeOffset.Parse(Text(entry.GetProperty("start"), "dateTime"), CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal),
            entry.GetProperty("lastModifiedDateTime").GetDateTimeOffset());
    }
}
