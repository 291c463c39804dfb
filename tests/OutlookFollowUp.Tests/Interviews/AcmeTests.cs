namespace OutlookFollowUp.Tests.Interviews;

/// <summary>The requirements' own example: Jane Doe's interview at Acme on Tuesday 3 March 2026, 14:00 to 15:00 in New York.</summary>
public class AcmeTests
{
    private const string Priya = "Priya Shah <priya.shah@acme.example>";
    private const string Tom = "Tom Okafor <tom.okafor@acme.example>";
    private const string Lena = "Lena Ortiz <lena.ortiz@acme.example>";

    [Fact]
    public void Each_interviewer_is_thanked_and_the_recruiter_is_not()
    {
        var item = Acme().Only("2026-03-03 15:01");

        Assert.Equal(FollowUpState.Interviewed, item.State);
        Assert.Equal(["priya.shah@acme.example", "tom.okafor@acme.example"], item.Actions.Select(action => action.To[0].Address));
        Assert.All(item.Actions, action => Assert.Equal(Time("2026-03-04 15:00"), action.Due));
        Assert.False(item.Actions[0].Overdue);
        Assert.True(Acme().Only("2026-03-05 15:01").Actions[0].Overdue);
    }

    [Fact]
    public void Before_the_interview_nothing_is_due()
    {
        var item = Acme().Only("2026-03-02 09:00");

        Assert.Equal(FollowUpState.Scheduled, item.State);
        Assert.Empty(item.Actions);
    }

    [Fact]
    public void Thanks_to_one_leave_the_other_open() =>
        Assert.Equal("tom.okafor@acme.example",
            Assert.Single(Acme()
                .Send("2026-03-04 09:30", Priya, "Thank you - Data Analyst interview", "Dear Priya, thank you for the interview.")
                .Only("2026-03-04 10:00").Actions).To[0].Address);

    [Theory]
    [InlineData("2026-03-13 10:00", null)]
    [InlineData("2026-03-16 08:59", null)]
    [InlineData("2026-03-16 09:00", FollowUpActionKind.Nudge)]
    public void A_nudge_opens_on_the_working_day_after_the_promise(string now, FollowUpActionKind? kind)
    {
        var item = Thanked().Receive("2026-03-05 11:00", Lena, "Re: Data Analyst", "Hi Jane, we will decide by Friday the 13th. Lena")
            .Only(now);

        Assert.Equal(kind, item.Actions.Select(action => (FollowUpActionKind?)action.Kind).SingleOrDefault());
        Assert.Equal(Time("2026-03-13 17:00"), item.PromisedBy);
        Assert.Equal(kind is null ? Time("2026-03-16 09:00") : null, item.WaitUntil);
    }

    [Fact]
    public void Without_a_promise_a_week_of_silence_opens_it()
    {
        var item = Thanked("2026-03-07 10:00").Only("2026-03-16 09:00");

        Assert.Equal(Time("2026-03-16 09:00"), Assert.Single(item.Actions).Opens);
    }

    [Fact]
    public void The_second_nudge_comes_a_week_after_the_first_and_letting_go_two_weeks_after_the_second()
    {
        var box = Thanked().Receive("2026-03-05 11:00", Lena, "Re: Data Analyst", "We will decide by Friday the 13th.")
            .Send("2026-03-16 10:00", Lena, "Following up on the Data Analyst role",
                "Dear Lena, I am following up on the Data Analyst role and remain very interested. Is there any news?");

        Assert.Equal(Time("2026-03-23 09:00"), box.Only("2026-03-20 10:00").WaitUntil);
        Assert.Equal(FollowUpActionKind.SecondNudge, Assert.Single(box.Only("2026-03-23 09:00").Actions).Kind);
        box.Send("2026-03-23 10:00", Lena, "Re: Following up", "Dear Lena, I am checking in once more about the Data Analyst role.");
        Assert.Equal(2, box.Only("2026-03-24 10:00").NudgesSent);
        Assert.Equal(Time("2026-04-06 09:00"), box.Only("2026-03-24 10:00").WaitUntil);
        Assert.Equal(FollowUpActionKind.LetGo, Assert.Single(box.Only("2026-04-06 09:00").Actions).Kind);
    }

    [Fact]
    public void Still_deciding_starts_the_wait_again()
    {
        var item = Nudged()
            .Receive("2026-03-17 09:00", Priya, "Re: Following up", "Hi Jane, the committee needs another week. Priya", thread: "nudge")
            .Only("2026-03-18 09:00");

        Assert.Equal(0, item.NudgesSent);
        Assert.Equal(Time("2026-03-24 17:00"), item.PromisedBy);
        Assert.Equal(Time("2026-03-25 09:00"), item.WaitUntil);
    }

    [Fact]
    public void An_answer_that_holds_without_a_date_means_two_weeks() =>
        Assert.Equal(Time("2026-03-31 09:00"),
            Nudged().Receive("2026-03-17 09:00", Lena, "Re: Following up", "Hi Jane, we are still deciding and will be in touch. Lena",
                thread: "nudge").Only("2026-03-18 09:00").WaitUntil);

    [Fact]
    public void An_automatic_reply_answers_nothing_but_moves_the_gate()
    {
        var item = Thanked().Receive("2026-03-05 11:00", Lena, "Re: Data Analyst", "We will decide by Friday the 13th.")
            .Receive("2026-03-05 12:00", Priya, "Automatic reply: Thank you", "I am out of the office and will be back on 16 March.")
            .Only("2026-03-06 09:00");

        Assert.Equal(Time("2026-03-17 09:00"), item.WaitUntil);
    }

    [Fact]
    public void An_offer_asks_for_thanks_and_a_decision()
    {
        var item = Thanked()
            .Receive("2026-03-10 11:00", Lena, "Your offer",
                "Dear Jane, we are pleased to offer you the position of Data Analyst. Unfortunately we could not meet the salary you asked for. Please let us know by March 17. Lena").Only("2026-03-10 12:00");

        Assert.Equal(FollowUpState.Offer, item.State);
        Assert.Equal([(FollowUpActionKind.ReplyToOffer, Time("2026-03-11 11:00")),
            (FollowUpActionKind.DecideOffer, Time("2026-03-17 17:00"))], item.Actions.Select(action => (action.Kind, action.Due)));
    }

    [Fact]
    public void A_rejection_asks_for_a_gracious_answer_and_half_a_year_later_for_a_word()
    {
        var box = Thanked().Receive("2026-03-13 11:00", Lena, "Data Analyst",
            "Dear Jane, we have decided to move forward with other candidates. We wish you all the best. Lena");

        var action = Assert.Single(box.Only("2026-03-13 12:00").Actions);
        Assert.Equal((FollowUpActionKind.ReplyToRejection, Time("2026-03-17 17:00")), (action.Kind, action.Due));
        Assert.Empty(box.Only("2026-03-28 12:00").Actions);
        Assert.Equal(FollowUpActionKind.Reconnect, Assert.Single(box.Only("2026-09-09 09:00").Actions).Kind);
    }

    [Fact]
    public void A_next_round_stops_the_nudge_and_begins_anew()
    {
        var box = Thanked().Receive("2026-03-05 11:00", Lena, "Re: Data Analyst", "We will decide by Friday the 13th.")
            .Receive("2026-03-12 10:00", Lena, "Data Analyst: second interview",
                "Hi Jane, good news: we would like to invite you to a second interview for the Data Analyst role on Wednesday, March 18, 10:00 to 11:00 am with Ruth Adeyemi, VP Data. Does that work? Lena", thread: "second")
            .Send("2026-03-12 11:00", Lena, "Re: Data Analyst: second interview", "Hi Lena, that works for me. Jane", thread: "second");

        var planned = box.Only("2026-03-16 09:00");
        Assert.Equal((FollowUpState.Scheduled, 2, 0), (planned.State, planned.Round, planned.Actions.Count));
        var thanks = Assert.Single(box.Only("2026-03-18 12:00").Actions);
        Assert.Equal((FollowUpActionKind.ThankYou, "lena.ortiz@acme.example"),
            (thanks.Kind, thanks.To[0].Address)); // Ruth's address is not known
    }

    [Fact]
    public void A_move_is_no_rejection()
    {
        var item = Acme()
            .Receive("2026-03-02 09:00", Lena, "Re: Data Analyst",
                "Hi Jane, unfortunately Tuesday no longer works, could we do Thursday, March 5 at 11:00 am? Lena", thread: "invitation")
                    .Only("2026-03-02 10:00");

        Assert.Equal(FollowUpActionKind.AnswerThem, Assert.Single(item.Actions).Kind);
        Assert.Equal(Time("2026-03-03 17:00"), item.Actions[0].Due);
        Assert.NotEqual(FollowUpState.Rejected, item.State);
    }

    [Fact]
    public void A_withdrawal_leaves_nothing_open() =>
        Assert.Equal((FollowUpState.Withdrawn, 0),
            Acme().Send("2026-03-04 09:00", Lena, "Data Analyst",
                "Dear Lena, I would like to withdraw my application. Thank you for your time.").Only("2026-03-20 09:00") is var item
                    ? (item.State, item.Actions.Count) : default);

    [Fact]
    public void A_bounced_thank_you_is_due_again() =>
        Assert.Contains(Thanked()
            .Receive("2026-03-04 09:05", "Mail Delivery <postmaster@example.com>", "Undeliverable: Thank you",
                "Your message to priya.shah@acme.example could not be delivered.").Only("2026-03-04 10:00").Actions,
            action => action.Kind == FollowUpActionKind.ThankYou && action.To[0].Address == "priya.shah@acme.example");

    [Fact]
    public void A_day_is_24_hours_when_the_clocks_change()
    {
        var box = new Mailbox().Meet("2026-03-07 16:00", "2026-03-07 17:00", Priya, "Interview: Jane Doe - Data Analyst");

        Assert.Equal(Time("2026-03-08 18:00"), Assert.Single(box.Only("2026-03-07 18:00").Actions).Due);
    }

    [Fact]
    public void Nothing_opens_between_Christmas_Eve_and_New_Year() =>
        Assert.Equal(Time("2027-01-04 09:00"),
            new Mailbox().Meet("2026-12-18 14:00", "2026-12-18 15:00", Priya, "Interview: Jane Doe - Data Analyst")
                .Send("2026-12-18 16:00", Priya, "Thank you", "Dear Priya, thank you for the interview.")
                .Receive("2026-12-21 10:00", Priya, "Re: Thank you", "We will let you know by Thursday the 24th.")
                .Only("2026-12-22 09:00").WaitUntil);

    private static Mailbox Acme() => new Mailbox()
        .Receive("2026-02-24 10:00", Lena, "Data Analyst interview",
            "Dear Jane,\n\nPriya Shah (Head of Analytics) and Tom Okafor (Staff Engineer) would like to interview you for the Data Analyst role on Tuesday, March 3, 2:00 to 3:00 pm. I organize it and will not take part.\n\nLena Ortiz\nRecruiter, Acme", thread: "invitation")
        .Send("2026-02-24 11:00", Lena, "Re: Data Analyst interview", "Dear Lena, that works well for me. Jane", thread: "invitation")
        .Meet("2026-03-03 14:00", "2026-03-03 15:00", Lena, "Interview: Jane Doe - Data Analyst", "With Priya Shah and Tom Okafor.",
            $"{Priya};{Tom};{Lena}", zone: "America/New_York");

    private static Mailbox Thanked(string at = "2026-03-04 09:00") => Acme()
        .Send(at, Priya, "Thank you - Data Analyst interview", "Dear Priya, thank you for the interview. Jane")
        .Send(at, Tom, "Thank you", "Dear Tom, thank you for your time and the talk about the on-call rota. Jane");

    private static Mailbox Nudged() => Thanked().Receive("2026-03-05 11:00", Lena, "Re: Data Analyst", "We will decide by Friday the 13th.")
        .Send("2026-03-16 10:00", Lena, "Following up",
            "Dear Lena, is there any news about the Data Analyst role? I remain very interested.", thread: "nudge");

    private static DateTimeOffset Time(string text) => new Mailbox().Time(text);
}
