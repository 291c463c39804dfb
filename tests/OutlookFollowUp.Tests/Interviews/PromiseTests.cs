using System.Globalization;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>Promises in mail of Tuesday 3 March 2026, 10:00 by the sender's clock.</summary>
public class PromiseTests
{
    private static readonly MailboxOwner American = new(new("Jane Doe", ["jane.doe@example.com"]),
        TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

    private static readonly MailboxOwner British = new(new("Jane Doe", ["jane.doe@example.com"]),
        TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), "GB");

    [Theory]
    [InlineData("We will let you know by Friday.", "03-06 17:00")]
    [InlineData("You'll hear from us by this Friday.", "03-06 17:00")]
    [InlineData("We should have a decision by the end of the week.", "03-06 17:00")]
    [InlineData("I'll get back to you tomorrow.", "03-04 17:00")]
    [InlineData("We will be in touch by end of day tomorrow.", "03-04 17:00")]
    [InlineData("You will have an answer within 48 hours.", "03-05 10:00")]
    [InlineData("We'll let you know early next week.", "03-10 17:00")]
    [InlineData("You should hear back next week.", "03-13 17:00")]
    [InlineData("We'll be in touch later next week.", "03-13 17:00")]
    [InlineData("We'll come back to you in a week.", "03-10 17:00")]
    [InlineData("Expect to hear from us in a week or two.", "03-17 17:00")]
    [InlineData("We will decide in one to two weeks.", "03-17 17:00")]
    [InlineData("You'll have our decision within two weeks.", "03-17 17:00")]
    [InlineData("It will take a couple of weeks before you hear from us.", "03-17 17:00")]
    [InlineData("We'll get back to you in a few weeks.", "03-24 17:00")]
    [InlineData("You will hear from us in 5 to 7 business days.", "03-12 17:00")]
    [InlineData("We expect to decide in mid-March.", "03-16 17:00")]
    [InlineData("We will make a decision by the end of the month.", "03-31 17:00")]
    [InlineData("We'll be back in touch in a month.", "04-03 17:00")]
    [InlineData("We will get back to you once Priya is back on the 16th.", "03-16 17:00")]
    [InlineData("We will decide after interviews end on the 20th.", "03-20 17:00")]
    [InlineData("We promised you a decision by Friday the 13th, and we will keep it.", "03-13 17:00")]
    [InlineData("We will let you know by the 13th.", "03-13 17:00")]
    [InlineData("We'll let you know by noon on Thursday.", "03-05 12:00")]
    [InlineData("You'll hear from me by the end of next week.", "03-13 17:00")]
    [InlineData("The committee needs another week.", "03-10 17:00")]
    [InlineData("We will let you know within a fortnight.", "03-17 17:00")]
    [InlineData("We will be in touch by the end of April.", "04-30 17:00")]
    [InlineData("We should know more on Monday.", "03-09 17:00")]
    [InlineData("You will have word from me by Tuesday, March 10.", "03-10 17:00")]
    [InlineData("Bit hectic here, we shall revert next week.", "03-13 17:00")]
    [InlineData("You will hear from us in two weeks' time.", "03-17 17:00")]
    [InlineData("A decision will be made the week of March 16.", "03-20 17:00")]
    [InlineData("I'll call you back in the next two or three days.", "03-06 17:00")]
    public void A_window_ends_at_its_upper_bound(string sentence, string end)
    {
        foreach (var owner in new[] { American, British })
        {
            var promise = Read(sentence, owner)?.Promise;

            Assert.Equal(end, promise?.End.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("We'll be in touch soon.")]
    [InlineData("You will hear from us shortly.")]
    [InlineData("We will let you know in the coming days.")]
    [InlineData("We'll get back to you as soon as possible.")]
    [InlineData("Please let us know by Friday which time suits you.")]
    [InlineData("Could you send me your references by Thursday?")]
    [InlineData("We spoke to three people last week.")]
    public void No_window_is_no_promise(string sentence) => Assert.Null(Read(sentence, American)!.Promise);

    [Fact]
    public void A_date_that_reads_two_ways_ends_at_the_later_and_is_not_firm()
    {
        var promise = Read("We will let you know by 3/6.", British)!.Promise!;

        Assert.Equal(new(2026, 6, 3, 17, 0, 0), promise.End);
        Assert.False(promise.IsFirm);
    }

    [Fact]
    public void A_promise_that_hangs_on_a_condition_is_not_firm() =>
        Assert.False(Read("If you are selected we will contact you by Friday.", American)!.Promise!.IsFirm);

    [Theory]
    [InlineData("2026-03-06 10:00", "03-06 17:00")]
    [InlineData("2026-03-06 15:00", "03-13 17:00")]
    public void By_Friday_on_a_Friday_means_today_only_in_the_morning(string sent, string end) =>
        Assert.Equal(end,
            Read("We will let you know by Friday.", American, sent)!.Promise!.End.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Fact]
    public void Only_what_they_wrote_themselves_promises()
    {
        var quoted = "Thanks for the update!\n\nOn Mon, Mar 2, 2026 at 9:00 AM Jane Doe <jane.doe@example.com> wrote:\n> We will let you know by Friday.\n";

        Assert.Null(Read(quoted, American)!.Promise);
    }

    private static MailFacts? Read(string body, MailboxOwner owner, string sent = "2026-03-03 10:00")
    {
        var local = DateTime.Parse(sent, CultureInfo.InvariantCulture);
        var mail = new Mail(new("Lena Ortiz", "lena.ortiz@acme.example"), [new("Jane Doe", "jane.doe@example.com")],
            new(local, owner.TimeZone.GetUtcOffset(local)), "Re: Data Analyst", MailBody.Text(body));
        return MailReader.Read(mail, owner);
    }
}
