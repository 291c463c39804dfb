using System.Globalization;

namespace OutlookFollowUp.Tests.Interviews;

public class BusinessDaysTests
{
    [Theory]
    [InlineData("US", "2026-07-03", false)] // Independence Day falls on a Saturday
    [InlineData("US", "2026-11-26", false)]
    [InlineData("US", "2026-11-27", true)]
    [InlineData("US", "2026-09-07", false)]
    [InlineData("US", "2026-05-25", false)]
    [InlineData("US", "2026-04-03", true)]
    [InlineData("GB", "2026-04-03", false)]
    [InlineData("GB", "2026-04-06", false)]
    [InlineData("GB", "2026-05-04", false)]
    [InlineData("GB", "2026-08-31", false)]
    [InlineData("GB", "2026-12-28", false)] // Boxing Day falls on a Saturday
    [InlineData("GB", "2027-12-28", false)] // Christmas and Boxing Day on a week-end move together
    [InlineData("DE", "2026-05-14", false)]
    [InlineData("DE", "2026-05-25", false)]
    [InlineData("DE", "2026-10-02", true)]
    [InlineData("FR", "2026-07-14", false)]
    [InlineData("SA", "2026-03-06", false)]
    [InlineData("SA", "2026-03-08", true)]
    [InlineData("XX", "2026-12-25", true)]
    public void A_country_keeps_its_own_days(string country, string day, bool works) =>
        Assert.Equal(works, BusinessDays.Of(country).Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_computed(int year, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Holidays.EasterSunday(year));

    [Fact]
    public void Counting_passes_over_week_ends_and_holidays() =>
        Assert.Equal(new(2026, 4, 8), BusinessDays.Of("GB").Add(new(2026, 4, 2), 2));

    [Fact]
    public void Every_default_lies_in_its_range()
    {
        Assert.Empty(Cadence.Default.OutOfRange());
        Assert.All(Cadence.Settings, setting => Assert.Equal(setting.Default, setting.Value(Cadence.Default)));
        Assert.Equal("nudgeGap", Assert.Single((Cadence.Default with { NudgeGap = 2 }).OutOfRange()).Name);
    }
}
