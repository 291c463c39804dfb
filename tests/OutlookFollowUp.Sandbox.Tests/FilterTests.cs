namespace OutlookFollowUp.Sandbox.Tests;

public sealed class FilterTests(FilterTests.ThreeLettersAndTwoEvents mailbox) : IClassFixture<FilterTests.ThreeLettersAndTwoEvents>
{
    [Theory]
    [InlineData("subject eq 'hello'", "m1")]
    [InlineData("subject ne 'Hello'", "m2,m3")]
    [InlineData("subject eq 'It''s on'", "m2")]
    [InlineData("startswith(subject,'he')", "m1")]
    [InlineData("endswith(subject,'on')", "m2")]
    [InlineData("contains(subject,'l') and not contains(subject,'h')", "")]
    [InlineData("contains(subject,'l') eq false", "m2,m3")]
    [InlineData("isRead", "m2")]
    [InlineData("isRead eq true", "m2")]
    [InlineData("not isRead", "m1,m3")]
    [InlineData("receivedDateTime ge 2026-05-02T09:00:00Z", "m2,m3")]
    [InlineData("receivedDateTime gt 2026-05-02T11:00:00+02:00", "m3")]
    [InlineData("receivedDateTime lt 2026-05-02", "m1")]
    [InlineData("receivedDateTime le 2026-05-02T09:00:00Z and receivedDateTime gt 2026-05-01T09:00:00Z", "m2")]
    [InlineData("from/emailAddress/address eq 'PRIYA@northwind.example'", "m1,m2")]
    [InlineData("from/emailAddress/address eq 'tom@northwind.example' or isRead eq true", "m2,m3")]
    [InlineData("isRead eq true and subject eq 'x' or subject eq 'Hello'", "m1")]
    [InlineData("isRead eq true and (subject eq 'x' or subject eq 'Hello')", "")]
    [InlineData("subject eq null", "m3")]
    [InlineData("subject ne null and subject gt 'Hi'", "m2")]
    [InlineData("true", "m1,m2,m3")]
    [InlineData("flag/flagStatus eq 'flagged'", "")]
    public async Task A_filter_lets_through_what_it_describes(string filter, string expected)
    {
        var page = await mailbox.Sandbox.GetAsync("me/messages?$filter=" + Uri.EscapeDataString(filter));

        Assert.Equal(expected, string.Join(',', RunningSandbox.Ids(page).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_filter_and_an_order_by_the_same_property_go_together()
    {
        var page = await mailbox.Sandbox.GetAsync(
            "me/messages?$filter=receivedDateTime ge 2026-05-02T00:00:00Z and isRead eq false&$orderby=receivedDateTime desc");

        Assert.Equal(["m3"], RunningSandbox.Ids(page));
    }

    [Fact]
    public async Task A_filter_nested_without_end_is_refused()
    {
        var error = await mailbox.Sandbox.FailAsync(HttpMethod.Get,
            "me/messages?$filter=" + new string('(', 1000) + "isRead" + new string(')', 1000));

        Assert.Equal("The filter is nested too deeply.", error.Message);
    }

    [Theory]
    [InlineData("start/dateTime ge '2026-05-10T10:00'", "e2")]
    [InlineData("start/dateTime lt '2026-05-10T09:30:00Z'", "e1")]
    [InlineData("end/dateTime eq '2026-05-10T10:00:00'", "e1")]
    public async Task Events_are_filtered_by_the_moment_whatever_zone_they_are_written_in(string filter, string expected)
    {
        var page = await mailbox.Sandbox.GetAsync("me/events?$filter=" + Uri.EscapeDataString(filter));

        Assert.Equal(expected, string.Join(',', RunningSandbox.Ids(page)));
    }

    /// <summary>One sandbox for all these questions, which change nothing.</summary>
    public sealed class ThreeLettersAndTwoEvents : IAsyncLifetime
    {
        public RunningSandbox Sandbox { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            var second = Letter.In("inbox", "m2", "2026-05-02T09:00:00Z", "It's on");
            var third = Letter.In("inbox", "m3", "2026-05-03T09:00:00Z", from: "tom@northwind.example");
            second["isRead"] = true;
            third["subject"] = null;
            Sandbox = await RunningSandbox.WithAsync(
                [Letter.In("inbox", "m1", "2026-05-01T09:00:00Z"), second, third],
                [
                    Letter.Event("e1", "2026-05-10T11:00:00.0000000", "2026-05-10T12:00:00.0000000", "Romance Standard Time"),
                    Letter.Event("e2", "2026-05-10T10:00:00.0000000", "2026-05-10T11:00:00.0000000"),
                ]);
        }

        public async Task DisposeAsync() => await Sandbox.DisposeAsync();
    }
}
