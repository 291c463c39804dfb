using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>Interviews whose time stands only in the calendar text that came with a mail (requirements 2.3).</summary>
public class InvitationTests
{
    private const string Greenhouse = "Acme Recruiting <no-reply@us.greenhouse-mail.io>";
    private const string Priya = "Priya Shah <priya.shah@acme.example>";

    private const string Details = "Hi Jane,\n\nYour interview for the Data Analyst position at Acme is confirmed. You will meet Priya Shah. "
        + "The attached file puts it into your calendar.";

    [Theory]
    [InlineData("DTSTART:20260303T190000Z\nDTEND:20260303T200000Z", "2026-03-03 15:00")]
    [InlineData("DTSTART;TZID=America/New_York:20260303T140000\nDURATION:PT1H", "2026-03-03 15:00")]
    [InlineData("DTSTART;TZID=\"Eastern Standard Time\":20260303T140000\nDTEND;TZID=Eastern Standard Time:20260303T150000", "2026-03-03 15:00")]
    [InlineData("DTSTART;TZID=Europe/London:20260303T190000\nDTEND;TZID=Europe/London:20260303T200000", "2026-03-03 15:00")]
    [InlineData("DTSTART;TZID=Office:20260303T200000\nDTEND;TZID=Office:20260303T210000", "2026-03-03 15:00")]
    [InlineData("DTSTART:20260303T140000\nDTEND:20260303T150000", "2026-03-03 15:00")]
    [InlineData("DTSTART:20260303T190000Z", "2026-03-03 15:00")]
    public void The_time_comes_from_the_file(string times, string end)
    {
        var item = new Mailbox().Receive("2026-02-26 10:00", Greenhouse, "Your interview with Acme", Details, calendar: Calendar(times))
            .Only("2026-03-04 09:00");

        Assert.Equal((FollowUpState.Interviewed, "Acme", "Data Analyst"), (item.State, item.Company, item.Role));
        Assert.Equal(new Mailbox().Time(end), item.InterviewedAt);
        Assert.Equal("Priya Shah", Assert.Single(item.Interviewers).Name);
        Assert.Equal("mail-1", item.Actions[0].Evidence[0].MailId);
    }

    [Fact]
    public void A_file_of_a_later_version_moves_the_interview()
    {
        var box = new Mailbox()
            .Receive("2026-02-26 10:00", Greenhouse, "Your interview with Acme", Details, calendar: Calendar("DTSTART:20260303T190000Z\nDTEND:20260303T200000Z"))
            .Receive("2026-02-27 10:00", Greenhouse, "Updated: your interview with Acme", Details,
                calendar: Calendar("SEQUENCE:1\nDTSTART:20260305T160000Z\nDTEND:20260305T170000Z"));

        Assert.Equal(FollowUpState.Scheduled, box.Only("2026-03-04 09:00").State);
        Assert.Equal(box.Time("2026-03-05 12:00"), box.Only("2026-03-05 13:00").InterviewedAt);
    }

    [Fact]
    public void A_file_that_cancels_ends_it()
    {
        var box = new Mailbox()
            .Receive("2026-02-26 10:00", Greenhouse, "Your interview with Acme", Details, calendar: Calendar("DTSTART:20260303T190000Z\nDTEND:20260303T200000Z"))
            .Receive("2026-02-27 10:00", Greenhouse, "Interview with Acme", "Hi Jane, there is news about your interview for the Data Analyst position.",
                calendar: Calendar("SEQUENCE:1\nDTSTART:20260303T190000Z\nDTEND:20260303T200000Z", "CANCEL"));

        Assert.Null(box.Only("2026-03-04 09:00").InterviewedAt);
    }

    [Fact]
    public void The_calendars_own_entry_knows_better_than_the_file_in_the_mail()
    {
        var box = new Mailbox()
            .Receive("2026-02-26 10:00", Greenhouse, "Your interview with Acme", Details,
                calendar: Calendar("DTSTART:20260303T190000Z\nDTEND:20260303T200000Z").Replace("UID:one", "UID:uid-1", StringComparison.Ordinal))
            .Meet("2026-03-06 11:00", "2026-03-06 12:00", Priya, "Data Analyst interview", attendees: Priya);

        Assert.Equal(box.Time("2026-03-06 12:00"), box.Only("2026-03-06 13:00").InterviewedAt);
        Assert.Null(box.Only("2026-03-04 09:00").InterviewedAt);
    }

    [Fact]
    public void The_same_hour_in_calendar_and_file_is_one_interview()
    {
        var box = new Mailbox()
            .Receive("2026-02-26 10:00", Greenhouse, "Your interview with Acme", Details, calendar: Calendar("DTSTART:20260303T190000Z\nDTEND:20260303T200000Z"))
            .Meet("2026-03-03 14:00", "2026-03-03 15:00", Priya, "Data Analyst interview", attendees: Priya);

        Assert.Single(box.Process("acme").Rounds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("BEGIN:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nDTSTART:20269999T140000Z\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260303T190000Z\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:one\nDTSTART:20260303T190000Z\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nDTSTART;VALUE=DATE:20260303\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nDTSTART:20260303T190000Z\nDTEND:20270303T190000Z\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nDTSTART:20260303T190000Z\nRRULE:nonsense\nEND:VEVENT\nEND:VCALENDAR")]
    public void A_calendar_that_tells_no_hour_of_an_event_says_nothing(string text) =>
        Assert.Empty(CalendarText.Read(text, default, new Mailbox().Owner));

    [Theory]
    [InlineData("BEGIN:VCALENDAR\n")]
    [InlineData("BEGIN:VEVENT\n")]
    [InlineData(" folded\n")]
    [InlineData(";A=\"b\"")]
    [InlineData("\"")]
    public void Hostile_text_is_survived(string piece)
    {
        var text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nSUMMARY" + string.Concat(Enumerable.Repeat(piece, 3_000));

        Assert.Empty(CalendarText.Read(text, default, new Mailbox().Owner));
        Assert.Empty(CalendarText.Read(new string('x', 1_000_000), default, new Mailbox().Owner));
    }

    [Fact]
    public void Folded_lines_escapes_and_quoted_names_are_read_as_they_are_meant()
    {
        var text = Calendar("DTSTART:20260303T190000Z\nSUMMARY:Interview\\, Data\n  Analyst\nORGANIZER;CN=\"Ortiz, Lena\":mailto:lena@acme.example\n"
            + "ATTENDEE;CN=Priya Shah:MAILTO:priya.shah@acme.example\nLOCATION:Room 4\\; second floor");

        var (appointment, _) = Assert.Single(CalendarText.Read(text, default, new Mailbox().Owner));

        Assert.Equal("Interview, Data Analyst", appointment.Subject);
        Assert.Equal(new Person("Ortiz, Lena", "lena@acme.example"), appointment.Organizer);
        Assert.Equal("priya.shah@acme.example", Assert.Single(appointment.Attendees).Address);
        Assert.Equal("Room 4; second floor", appointment.Location);
    }

    [Fact]
    public void A_demo_in_a_file_is_no_interview() =>
        Assert.Empty(new Mailbox().Receive("2026-02-26 10:00", "Demo Desk <demo@vendor.example>", "Your product demo", "Hi Jane, your product demo is booked.",
            calendar: Calendar("DTSTART:20260303T190000Z\nSUMMARY:Product demo")).At("2026-03-04 09:00"));

    private static string Calendar(string lines, string method = "REQUEST") => $"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Test
        METHOD:{method}
        BEGIN:VTIMEZONE
        TZID:Office
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:one
        {lines}
        END:VEVENT
        END:VCALENDAR
        """.ReplaceLineEndings("\r\n");
}
