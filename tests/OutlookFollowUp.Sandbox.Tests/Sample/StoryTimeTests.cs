using System.Globalization;
using OutlookFollowUp.Sandbox.Sample;

namespace OutlookFollowUp.Sandbox.Tests.Sample;

public sealed class StoryTimeTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-11-20T09:00:00-05:00", "-1wd 14:00", "2026-11-19T14:00:00-05:00")] // a Friday: yesterday
    [InlineData("2026-11-23T07:00:00-05:00", "-1wd 14:00", "2026-11-20T14:00:00-05:00")] // Monday morning: Friday
    [InlineData("2026-11-22T23:30:00-05:00", "-1wd 14:00", "2026-11-20T14:00:00-05:00")] // Sunday night: Friday
    [InlineData("2026-11-25T12:00:00-05:00", "+1wd 10:00", "2026-11-27T10:00:00-05:00")] // over Thanksgiving
    [InlineData("2026-12-23T12:00:00-05:00", "+1wd 10:00", "2027-01-04T10:00:00-05:00")] // over the days when nobody decides
    [InlineData("2026-07-06T12:00:00-04:00", "-1wd 10:00", "2026-07-02T10:00:00-04:00")] // 4 July on a Saturday is kept on Friday
    [InlineData("2026-03-09T12:00:00-04:00", "-2d 10:00", "2026-03-07T10:00:00-05:00")] // the clocks went forward in between
    [InlineData("2026-11-20T02:00:00Z", "-1d 10:00", "2026-11-18T10:00:00-05:00")] // still the 19th where the user lives
    [InlineData("2026-11-20T09:00:00-05:00", "0d 07:05", "2026-11-20T07:05:00-05:00")]
    [InlineData("2026-11-20T06:00:00-05:00", "0d 07:05", "2026-11-19T07:05:00-05:00")] // not yet five past seven: yesterday's
    public void A_relative_moment_is_found(string now, string text, string expected) =>
        Assert.Equal(At(expected), new StoryTime(At(now), NewYork).Moment(text));

    [Fact]
    public void Days_in_braces_are_written_out_and_other_braces_left()
    {
        var time = new StoryTime(At("2026-11-20T09:00:00-05:00"), NewYork);

        Assert.Equal("by Wednesday, November 25 {or so}, p {margin:0}", time.Fill("by {+3wd:dddd, MMMM d} {or so}, p {margin:0}"));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1wd")]
    [InlineData("-1x 10:00")]
    [InlineData("")]
    public void What_is_no_moment_is_said_to_be_none(string text) =>
        Assert.Contains(
            "is not a moment",
            Assert.Throws<FormatException>(() => new StoryTime(At("2026-11-20T09:00:00-05:00"), NewYork).Moment(text)).Message,
            StringComparison.Ordinal);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
