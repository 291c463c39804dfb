using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>Ways in which employers of many trades and countries put things.</summary>
public class WordingTests
{
    private const string Vera = "Vera Lund <vera.lund@dunmeregov.example>";

    [Theory]
    [InlineData("We would like to interview you for the position of Site Architect (Ref. DM-41) on Tuesday, March 10 at 2 pm.", "Site Architect")]
    [InlineData("You are selected for an interview for the position of Payroll Clerk 2026-77, on Tuesday, March 10 at 2 pm.", "Payroll Clerk")]
    [InlineData("Can you come in for an interview for the line cook spot on Tuesday, March 10 at 2 pm?", "Line Cook")]
    [InlineData("My client wants a Store Planner. Their director can interview you on Tuesday, March 10 at 2 pm.", "Store Planner")]
    public void A_position_is_named_without_its_number(string body, string role) =>
        Assert.Equal(role, Facts(Vera, "Interview", $"Hi Jane,\n\n{body}\n\nVera Lund").Role);

    [Fact]
    public void An_office_is_named_with_what_it_is_the_office_of() =>
        Assert.Equal("City of Dunmere", Facts(Vera, "Clerk interview",
            "We would like to interview you for the Clerk position on Tuesday, March 10 at 2 pm at Dunmere Hall.\n\nVera Lund\nHR, City of Dunmere").Company);

    [Theory]
    [InlineData("Your conversation partner is Mr Otto Falk, head of Controlling.", "Otto Falk")]
    [InlineData("Can you come in on Tuesday, March 10 at 2 pm to meet the owner, Otto Falk?", "Otto Falk")]
    [InlineData("You will give a talk to the School, and meet Otto Falk.", "Otto Falk")]
    public void Those_who_hold_the_interview_are_found(string sentence, string name) =>
        Assert.Equal([name], Facts(Vera, "Interview", $"Hi Jane, we invite you to an interview for the Clerk position. {sentence}\n\nVera Lund")
            .People.Select(person => person.Name));

    [Theory]
    [InlineData("at 15:00 o'clock (until approx. 15:45)", 45)]
    [InlineData("at 15.00, allow 45 mins", 45)]
    public void An_end_is_read_as_it_is_said(string time, int minutes)
    {
        var stated = Assert.Single(Facts(Vera, "Interview", $"We invite you to an interview for the Clerk position on 10 March {time}.").Times);

        Assert.Equal(TimeSpan.FromMinutes(minutes), stated.End - stated.Start);
    }

    [Theory]
    [InlineData("She is at sea until the weekend, so you will hear from us in a fortnight.", "2026-03-16 17:00")]
    [InlineData("We will let you know within 10 days, ok?", "2026-03-12 17:00")]
    [InlineData("give me a couple weeks and ill let you know", "2026-03-16 17:00")]
    public void Until_when_they_answer_is_told_from_what_keeps_them(string body, string end) =>
        Assert.Equal(new Mailbox().Time(end).DateTime, Facts(Vera, "Re: Thank you", body).Promise?.End);

    [Fact]
    public void What_keeps_them_this_week_is_no_promise() =>
        Assert.Null(Facts(Vera, "Re: Thank you", "Otto is in Cairns this week so bear with us, will be in touch soon.").Promise);

    [Fact]
    public void Somebody_who_writes_through_a_system_that_nobody_reads_is_reached_where_it_says()
    {
        var facts = MailReader.Read(
            new(new("Otto Falk", "noreply@candidates.workablemail.com"), [new("Jane Doe", "jane.doe@example.com")], new Mailbox().Time("2026-03-02 09:00"),
                "Clerk - Dunmere", MailBody.Text("Hi Jane, can you do an interview with me for the Clerk job on Tuesday, March 10 at 2 pm?\n\nOtto Falk"))
            {
                ReplyTo = [new("Otto Falk", "a1b2@inbound.workablemail.com")],
            }, new Mailbox().Owner)!;

        Assert.Equal((SenderKind.Person, "a1b2@inbound.workablemail.com"), (facts.Sender, facts.AnswerTo?.Address));
        Assert.True(facts.Says(SignalKind.Interview));
    }

    [Fact]
    public void Another_applicant_preferred_is_a_rejection() =>
        Assert.True(Facts(Vera, "Your application", "Dear Ms Doe, we have decided in favour of another applicant for the Clerk position.").Says(SignalKind.Rejection));

    [Fact]
    public void Thanks_for_a_date_are_no_thanks_for_the_interview() => Assert.False(MailReader.Read(
        new(new("Jane Doe", "jane.doe@example.com"), [Mailbox.Person(Vera)], new Mailbox().Time("2026-03-02 09:00"), "Re: Clerk - next interview",
            MailBody.Text("Thanks Vera. See you on Tuesday at 2.")), new Mailbox().Owner)!.Says(SignalKind.ThankYou));

    private static MailFacts Facts(string from, string subject, string body) =>
        MailReader.Read(new(Mailbox.Person(from), [new("Jane Doe", "jane.doe@example.com")], new Mailbox().Time("2026-03-02 09:00"), subject,
            MailBody.Text(body)), new Mailbox().Owner)!;
}
