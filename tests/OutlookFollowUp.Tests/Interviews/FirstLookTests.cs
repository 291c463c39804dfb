using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

public sealed class FirstLookTests
{
    private static readonly MailboxOwner Owner = new(new("Jane Doe", ["jane.doe@example.com"]), TimeZoneInfo.Utc);

    [Theory]
    [InlineData("priya@northwind.example", "Data Analyst", "Hi Jane, are you free for a call on Tuesday?")]
    [InlineData("priya@northwind.example", "Re: Tuesday", "That works for us.")]
    [InlineData("noreply@northwind.example", "Your application", "We have received it.")]
    [InlineData("noreply@northwind.example", "An update", "Dear Jane, thank you for your interest in Northwind.")]
    [InlineData("no-reply@us.greenhouse-mail.io", "Northwind", "Please see below.")]
    [InlineData("invitations@calendly.com", "New event", "")]
    [InlineData("mailer-daemon@mail.example", "Failure notice", "")]
    [InlineData("hr@northwind.example", "Northwind", "Please see the attached letter.")]
    [InlineData("newsletter@northwind.example", "Einladung zum Vorstellungsgespräch", "Guten Tag")]
    [InlineData("jane.doe@example.com", "Lunch", "The usual place?")]
    public void What_may_be_about_an_interview_is_worth_reading(string from, string subject, string beginning) =>
        Assert.True(FirstLook.IsPromising(Mail(from, subject, beginning), Owner));

    [Theory]
    [InlineData("digest@orchardpress.example", "Ten ideas for your kitchen", "This week: shelves, hooks and a lamp.")]
    [InlineData("news@orchardpress.example", "Jane, the sale ends tonight", "Hi Jane, everything must go.")]
    [InlineData("noreply@parcels.example", "Your parcel", "Hello Jane, your parcel is on its way.")]
    [InlineData("billing@power.example", "Your invoice", "Your invoice for this month is ready.")]
    [InlineData("jobs-noreply@linkedin.com", "30 new jobs for you", "Data Analyst and more")]
    [InlineData("lena@garden.example", "Roses", "They are out again.")]
    [InlineData("club@books.example", "Next book", "We read it until May.")]
    [InlineData("service@library.example", "Your hold", "The book has come in.")]
    [InlineData("alerts@bank.example", "A payment", "12.50 at the bakery.")]
    [InlineData("hello@plateful.example", "Receipt", "Thanks for eating with us.")]
    public void What_hardly_can_be_is_not(string from, string subject, string beginning) =>
        Assert.False(FirstLook.IsPromising(Mail(from, subject, beginning), Owner));

    [Fact]
    public void Meeting_mail_and_sent_mail_always_are()
    {
        var mail = Mail("digest@orchardpress.example", "Shelves", "Hooks");

        Assert.True(FirstLook.IsPromising(mail with { Meeting = MeetingMail.Request }, Owner));
        Assert.True(FirstLook.IsPromising(mail with { Folder = MailFolder.Sent }, Owner));
    }

    [Fact]
    public void An_interview_leads_to_its_conversation_and_to_the_house()
    {
        var mail = Mail("priya@northwind.example", "Interview for the Data Analyst position",
            "Hi Jane, we would like to invite you to an interview for the Data Analyst position at Northwind on Tuesday at 2 pm.");
        var facts = MailReader.Read(mail, Owner)!;

        var trail = FirstLook.TrailOf(facts, Owner, isOnTrail: false).ToList();

        Assert.Contains(new MailHandles("c1", null), trail);
        Assert.Contains(trail, handles => handles.Sender == FirstLook.HandlesOf(Mail("tom@mail.northwind.example", "", ""), Owner).Sender);
        Assert.DoesNotContain(trail, handles => handles.Sender == FirstLook.HandlesOf(Mail("lena@garden.example", "", ""), Owner).Sender);
    }

    [Fact]
    public void A_walk_leads_nowhere_unless_its_conversation_is_about_an_interview()
    {
        var facts = MailReader.Read(Mail("lena@garden.example", "Saturday", "Hi Jane, shall we go for a walk on Saturday?"), Owner)!;

        Assert.Empty(FirstLook.TrailOf(facts, Owner, isOnTrail: false));
        Assert.NotEmpty(FirstLook.TrailOf(facts, Owner, isOnTrail: true));
    }

    private static Mail Mail(string from, string subject, string beginning) => new(
        new Person("", from), [new("Jane Doe", "jane.doe@example.com")], new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), subject,
        MailBody.Text(beginning))
    {
        ConversationId = "c1",
        Folder = MailFolder.Inbox,
    };
}
