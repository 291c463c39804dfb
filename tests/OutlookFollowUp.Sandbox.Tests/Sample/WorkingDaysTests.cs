using System.Globalization;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Sandbox.Tests.Sample;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-01-19")] // Martin Luther King Day
    [InlineData("2026-02-16")] // Washington's Birthday
    [InlineData("2026-05-25")] // Memorial Day
    [InlineData("2026-06-19")] // Juneteenth
    [InlineData("2027-06-18")] // Juneteenth on a Saturday
    [InlineData("2027-07-05")] // Independence Day on a Sunday
    [InlineData("2026-09-07")] // Labor Day
    [InlineData("2026-10-12")] // Columbus Day
    [InlineData("2026-11-11")] // Veterans Day
    [InlineData("2026-11-26")] // Thanksgiving
    [InlineData("2026-12-24")]
    [InlineData("2027-01-01")]
    [InlineData("2026-11-21")] // a Saturday
    [InlineData("2026-11-22")] // a Sunday
    public void Nobody_works_on(string day) => Assert.False(WorkingDays.IsWorking(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-05-18")] // the Monday before Memorial Day
    [InlineData("2026-11-19")] // the Thursday before Thanksgiving
    [InlineData("2026-12-23")]
    [InlineData("2027-01-04")]
    public void People_work_on(string day) => Assert.True(WorkingDays.IsWorking(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Working_days_count_away_from_a_day_that_never_counts_itself()
    {
        var sunday = new DateOnly(2026, 11, 22);

        Assert.Equal(new DateOnly(2026, 11, 20), WorkingDays.From(sunday, -1));
        Assert.Equal(new DateOnly(2026, 11, 23), WorkingDays.From(sunday, 1));
        Assert.Equal(new DateOnly(2026, 11, 30), WorkingDays.From(sunday, 5));
        Assert.Equal(sunday, WorkingDays.From(sunday, 0));
    }
}
