using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Graph.Tests;

public sealed class TroubleTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_wait_in_seconds_is_passed_on_in_full_and_nothing_is_retried(int status)
    {
        await using var connected = await ConnectedMailbox.WithAsync();
        connected.Server.Faults.Plan(new Fault(status, "TooManyRequests", "Slow down.") { RetryAfter = "1800" });

        var reading = await connected.Mailbox.ReadMailAsync(ConnectedMailbox.Outline(MailFolder.Inbox));

        Assert.Equal(TimeSpan.FromMinutes(30), Assert.IsType<Reading<MailPage>.Busy>(reading).RetryAfter);
        Assert.Single(connected.Requests);
    }

    [Fact]
    public async Task A_wait_until_a_date_is_measured_from_the_date_of_the_answer()
    {
        await using var connected = await ConnectedMailbox.WithAsync();
        connected.Server.Faults.Plan(Fault.Throttled(TimeProvider.System.GetUtcNow().AddHours(2).ToString("R")));

        var reading = await connected.Mailbox.ReadOwnerAsync();

        var wait = Assert.IsType<Reading<Interviews.MailboxOwner>.Busy>(reading).RetryAfter!.Value;
        Assert.InRange(wait, TimeSpan.FromHours(1.9), TimeSpan.FromHours(2.1));
    }

    [Fact]
    public async Task A_date_in_the_past_is_no_wait_and_silence_is_unknown()
    {
        await using var connected = await ConnectedMailbox.WithAsync();
        connected.Server.Faults.Plan(Fault.Throttled("Mon, 06 Jan 2020 10:00:00 GMT"), Fault.Unavailable(), Fault.Unavailable("soon"));

        Assert.Equal(new Reading<MailPage>.Busy(TimeSpan.Zero), await connected.Mailbox.ReadMailAsync(ConnectedMailbox.Outline(MailFolder.Inbox)));
        Assert.Equal(new Reading<MailPage>.Busy(null), await connected.Mailbox.ReadMailAsync(ConnectedMailbox.Outline(MailFolder.Inbox)));
        Assert.Equal(new Reading<MailPage>.Busy(null), await connected.Mailbox.ReadMailAsync(ConnectedMailbox.Outline(MailFolder.Inbox)));
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken")]
    [InlineData(403, "ErrorAccessDenied")]
    [InlineData(500, "generalException")]
    public async Task Any_other_refusal_tells_its_code_and_nothing_of_what_Graph_wrote(int status, string code)
    {
        await using var connected = await ConnectedMailbox.WithAsync();
        connected.Server.Faults.Plan(new Fault(status, code, "Secret subject line"));

        var refusal = await Assert.ThrowsAsync<GraphException>(() => connected.Mailbox.ReadMailAsync(ConnectedMailbox.Outline(MailFolder.Inbox)));

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.DoesNotContain("Secret", refusal.ToString(), StringComparison.Ordinal);
    }
}
