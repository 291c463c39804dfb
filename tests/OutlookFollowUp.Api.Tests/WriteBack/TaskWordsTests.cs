using OutlookFollowUp.Api.WriteBack;

namespace OutlookFollowUp.Api.Tests.WriteBack;

public sealed class TaskWordsTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static readonly DateTimeOffset Opens = new(2026, 3, 3, 20, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(FollowUpActionKind.ThankYou, "Thank Priya Raman (Northwind)")]
    [InlineData(FollowUpActionKind.SecondNudge, "Ask Priya Raman for news once more (Northwind)")]
    [InlineData(FollowUpActionKind.ReplyToRejection, "Answer Priya Raman (Northwind)")]
    [InlineData(FollowUpActionKind.Debrief, "Note how it went (Northwind)")]
    public void A_title_names_person_and_company_in_neutral_words(FollowUpActionKind kind, string title) =>
        Assert.Equal(title, TaskWords.Title(Action(kind, null, new Person("Priya Raman", "priya@northwind.example")), "Northwind"));

    [Fact]
    public void Every_kind_has_a_title_with_and_without_a_person()
    {
        foreach (var kind in Enum.GetValues<FollowUpActionKind>())
        {
            Assert.EndsWith("(Northwind)", TaskWords.Title(Action(kind, null), "Northwind"), StringComparison.Ordinal);
            Assert.DoesNotContain("reject", TaskWords.Title(Action(kind, null, new Person("P")), "N"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_hostile_name_makes_a_title_of_one_line_and_bearable_length()
    {
        var title = TaskWords.Title(Action(FollowUpActionKind.ThankYou, null, new Person("Eve\r\n\0" + new string('x', 194) + "𝄞𝄞𝄞")), "Northwind");

        Assert.InRange(title.Length, 150, 200);
        Assert.DoesNotContain(title, letter => char.IsControl(letter));
        Assert.False(char.IsHighSurrogate(title[^1]));
    }

    [Fact]
    public void The_text_is_the_reason_the_quote_and_the_day()
    {
        var action = Action(FollowUpActionKind.Nudge, null) with { Evidence = [new Evidence(""), new Evidence("by Friday") { MailId = "m" }] };

        Assert.Equal("Because.\n\n“by Friday”\n\n3 March 2026", TaskWords.Text(action, Opens, NewYork));
    }

    [Theory]
    [InlineData("2026-03-04T20:00:00Z", "2026-03-04", "2026-03-04T13:00:00")]
    [InlineData("2026-03-04T14:00:00Z", "2026-03-04", "2026-03-04T07:00:00")]
    [InlineData("2026-03-04T05:00:00Z", "2026-03-04", "2026-03-03T22:00:00")]
    [InlineData("2026-03-04T11:00:00Z", "2026-03-04", "2026-03-04T04:00:00")]
    [InlineData("2026-03-04T04:30:00Z", "2026-03-03", "2026-03-03T21:30:00")]
    public void A_reminder_comes_two_hours_before_by_the_user_s_clock_and_not_at_night(string due, string day, string reminder)
    {
        var dates = TaskWords.Dates(
            Action(FollowUpActionKind.ThankYou, DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture)), NewYork);

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), dates.Due);
        Assert.Equal(DateTime.Parse(reminder, System.Globalization.CultureInfo.InvariantCulture), dates.Reminder);
        Assert.Equal("Eastern Standard Time", dates.ZoneId);
    }

    [Fact]
    public void What_nobody_waits_for_is_due_the_day_it_opens_without_a_reminder()
    {
        var dates = TaskWords.Dates(Action(FollowUpActionKind.Nudge, null), NewYork);

        Assert.Equal((new DateOnly(2026, 3, 3), null), (dates.Due, dates.Reminder));
    }

    private static FollowUpAction Action(FollowUpActionKind kind, DateTimeOffset? due, params Person[] to) => new(kind, to, Opens, due, "Because.");
}
