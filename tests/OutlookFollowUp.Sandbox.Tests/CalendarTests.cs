namespace OutlookFollowUp.Sandbox.Tests;

public sealed class CalendarTests
{
    private static Task<RunningSandbox> ThreeEventsAsync()
    {
        var holiday = Letter.Event("e3", "2026-07-03T00:00:00.0000000", "2026-07-04T00:00:00.0000000");
        holiday["isAllDay"] = true;
        return RunningSandbox.WithAsync(events:
        [
            Letter.Event("e2", "2026-07-02T18:00:00.0000000", "2026-07-02T19:00:00.0000000", "Eastern Standard Time"),
            Letter.Event("e1", "2026-07-01T09:00:00.0000000", "2026-07-01T10:00:00.0000000"),
            holiday,
        ]);
    }

    [Fact]
    public async Task A_view_shows_what_touches_its_window_in_order_of_time()
    {
        await using var sandbox = await ThreeEventsAsync();

        var all = await sandbox.GetAsync(
            "me/calendarView?startDateTime=2026-07-01T00:00:00Z&endDateTime=2026-07-31T00:00:00Z&$select=subject");
        var some = await sandbox.GetAsync("me/calendar/calendarView?startDateTime=2026-07-02T22:30:00Z&endDateTime=2026-07-03T00:00:00Z");

        Assert.Equal(["e1", "e2", "e3"], RunningSandbox.Ids(all));
        Assert.Equal(["e2"], RunningSandbox.Ids(some));
    }

    [Fact]
    public async Task Times_come_in_UTC_or_in_the_preferred_zone()
    {
        await using var sandbox = await ThreeEventsAsync();

        var utc = (await sandbox.GetAsync("me/events/e2"))["start"]!;
        var berlin = (await sandbox.GetAsync("me/events/e2", "outlook.timezone=\"W. Europe Standard Time\""))["start"]!;

        Assert.Equal(("2026-07-02T22:00:00.0000000", "UTC"), ((string)utc["dateTime"]!, (string)utc["timeZone"]!));
        Assert.Equal(("2026-07-03T00:00:00.0000000", "W. Europe Standard Time"),
            ((string)berlin["dateTime"]!, (string)berlin["timeZone"]!));
    }

    [Fact]
    public async Task A_whole_day_stays_the_day_it_is()
    {
        await using var sandbox = await ThreeEventsAsync();

        var day = (await sandbox.GetAsync("me/events/e3", "outlook.timezone=\"Pacific Standard Time\""))["start"]!;

        Assert.Equal("2026-07-03T00:00:00.0000000", (string)day["dateTime"]!);
    }

    [Fact]
    public async Task An_unknown_zone_is_refused()
    {
        await using var sandbox = await ThreeEventsAsync();

        using var response = await sandbox.SendAsync(HttpMethod.Get, "me/events", null, "outlook.timezone=\"Mars Standard Time\"");

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_deleted_event_is_gone()
    {
        await using var sandbox = await ThreeEventsAsync();

        using var response = await sandbox.SendAsync(HttpMethod.Delete, "me/events/e1");

        Assert.Equal(System.Net.HttpStatusCode.NoContent, response.StatusCode);
        Assert.DoesNotContain("e1", RunningSandbox.Ids(await sandbox.GetAsync("me/events")));
    }
}
