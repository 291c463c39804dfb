namespace OutlookFollowUp.Tests.Interviews;

/// <summary>The awkward cases of the requirements, each in a mailbox of its own.</summary>
public class EdgeCaseTests
{
    private const string Maya = "Maya Lindqvist <maya.lindqvist@fjordworks.example>";
    private const string Per = "Per Ashby <per.ashby@fjordworks.example>";

    [Fact]
    public void A_loop_day_thanks_each_after_their_own_hour()
    {
        var box = new Mailbox();
        string[] people = ["Ann Bell", "Bo Carr", "Cy Dunn"];
        for (var i = 0; i < people.Length; i++)
            box.Meet($"2026-03-03 {10 + i}:00", $"2026-03-03 {10 + i}:45", Maya,
                $"Interview: Jane Doe - Structural Engineer ({i + 1} of 3)", $"With {people[i]}.",
                $"{people[i]} <{people[i].Replace(' ', '.')}@fjordworks.example>");

        var item = box.Only("2026-03-03 17:00");

        Assert.Equal(1, item.Round);
        Assert.Equal([box.Time("2026-03-04 10:45"), box.Time("2026-03-04 11:45"), box.Time("2026-03-04 12:45")],
            item.Actions.Select(action => action.Due!.Value));
    }

    [Fact]
    public void A_moved_event_is_one_interview_at_its_new_time()
    {
        var box = Invited().Meet("2026-03-12 11:00", "2026-03-12 12:00", Maya, "Interview: Jane Doe - Structural Engineer", "", Per,
            modified: "2026-03-08 09:00");

        Assert.Equal(FollowUpState.Scheduled, box.Only("2026-03-11 09:00").State);
        Assert.Empty(box.Only("2026-03-11 09:00").Actions);
        Assert.Equal(box.Time("2026-03-12 12:00"), box.Only("2026-03-12 13:00").InterviewedAt);
    }

    [Theory]
    [InlineData("offer")]
    [InlineData("thread")]
    public void An_offer_of_another_role_is_a_process_that_came_out_of_the_first(string conversation)
    {
        var box = Invited().Send("2026-03-10 18:00", Per, "Thank you", "Dear Per, thank you for the interview about the Structural Engineer role.")
            .Receive("2026-03-16 10:00", Maya, "Structural Engineer", "Hi Jane, there is some news about your interview.", conversation)
            .Receive("2026-03-17 10:00", Maya, "An offer", "Hi Jane, after the interviews we are pleased to offer you the Drafting Technician position. "
                + "Please let us know by March 24.", conversation);

        var items = box.At("2026-03-17 12:00").ToDictionary(item => item.Role, StringComparer.Ordinal);

        Assert.Equal(FollowUpState.Offer, items["Drafting Technician"].State);
        Assert.Equal(FollowUpState.Waiting, items["Structural Engineer"].State);
        Assert.Empty(items["Structural Engineer"].Actions);
        Assert.Equal(items["Structural Engineer"].Id, box.Processes().Single(process => process.Role == "Drafting Technician").AfterId);
    }

    [Theory]
    [InlineData("Coffee?", "Hi Jane, how about a coffee chat on Tuesday, March 10 at 2 pm? I am happy to tell you about life at Fjordworks.")]
    [InlineData("Informational interview", "Hi Jane, happy to do an informational interview on Tuesday, March 10 at 2 pm about working as an engineer.")]
    public void A_chat_to_learn_about_a_house_starts_no_clock(string subject, string body)
    {
        var box = new Mailbox().Receive("2026-03-02 10:00", Per, subject, body).Send("2026-03-02 11:00", Per, "Re: " + subject, "Hi Per, that works. Jane")
            .Send("2026-03-10 16:00", Per, "Thank you", "Dear Per, thank you for your time today.");

        Assert.All(new[] { "2026-03-11 09:00", "2026-03-20 09:00", "2026-04-20 09:00" },
            now => Assert.DoesNotContain(box.At(now), item => item.Actions.Count > 0));
    }

    [Fact]
    public void A_cancelled_event_was_not_held()
    {
        var box = new Mailbox().Meet("2026-03-10 14:00", "2026-03-10 15:00", Maya, "Interview: Jane Doe - Structural Engineer", "", Per,
            cancelled: true, modified: "2026-03-09 09:00");

        var item = box.Only("2026-03-10 16:00");

        Assert.Equal(FollowUpState.Waiting, item.State);
        Assert.DoesNotContain(item.Actions, action => action.Kind == FollowUpActionKind.ThankYou);
    }

    [Fact]
    public void Three_rounds_are_counted_and_each_has_its_own_people()
    {
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Maya, "Structural Engineer: phone screen",
                "Hi Jane, I'd like to have a short call with you about the Structural Engineer role on Wednesday, March 4 at 10:00 am, 30 minutes. Does that suit?\n\nMaya Lindqvist\nRecruiter, Fjordworks", thread: "a")
            .Send("2026-03-02 10:00", Maya, "Re: Structural Engineer: phone screen", "Hi Maya, that suits me.", thread: "a")
            .Send("2026-03-04 11:00", Maya, "Thank you", "Hi Maya, thank you for the call today.", thread: "a")
            .Receive("2026-03-05 09:00", Maya, "Structural Engineer: next step",
                "Hi Jane, great news, Per Ashby, our Engineering Manager, would like to meet you on Monday, March 9, 1:00 to 2:00 pm. OK?\n\nMaya", thread: "b", cc: Per)
            .Send("2026-03-05 10:00", Maya, "Re: Structural Engineer: next step", "Hi Maya, yes, Monday at 1 pm is perfect.", thread: "b")
            .Send("2026-03-09 16:00", Per, "Thank you", "Hi Per, thank you for the conversation about the bridge at Voss.", thread: "c")
            .Receive("2026-03-11 09:00", Per, "Re: Thank you",
                "Hi Jane, we would like you to meet the rest of the team in a final round. Maya will find a date. Per", thread: "c");

        var item = box.Only("2026-03-12 09:00");

        Assert.Equal((FollowUpState.NextRound, 3), (item.State, item.Round));
        Assert.Empty(item.Actions);
        Assert.Equal(["per.ashby@fjordworks.example"], item.Interviewers.Select(person => person.Address));
        Assert.Equal(["maya.lindqvist@fjordworks.example", "per.ashby@fjordworks.example"],
            box.Process("fjordworks").Rounds.SelectMany(round => round.Interviewers).Select(person => person.Address));
    }

    [Fact]
    public void One_agency_recruiter_with_two_clients_stands_in_two_processes()
    {
        const string Agent = "Kofi Mensah <kofi@brightstaffing.example>";
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Agent, "Interview with Orchard Bank",
                "Hi Jane, my client, Orchard Bank, would like to interview you for the Risk Analyst role on Thursday, March 5 at 2 pm with Tessa Gold. Does that work?\nKofi Mensah\nBright Staffing", thread: "a")
            .Send("2026-03-02 09:30", Agent, "Re: Interview with Orchard Bank", "Hi Kofi, it does.", thread: "a")
            .Receive("2026-03-03 09:00", Agent, "Interview with Pell Insurance",
                "Hi Jane, my client, Pell Insurance, would like to interview you for the Credit Controller role on Friday, March 6 at 11 am with Rudi Hahn. Does that work?\nKofi Mensah\nBright Staffing", thread: "b")
            .Send("2026-03-03 09:30", Agent, "Re: Interview with Pell Insurance", "Hi Kofi, it does.", thread: "b");

        Assert.Equal(["Orchard Bank / Risk Analyst", "Pell Insurance / Credit Controller"],
            box.Processes().Select(process => $"{process.Company} / {process.Role}"));
    }

    [Fact]
    public void A_scheduler_is_nobody_to_thank()
    {
        var box = new Mailbox().Receive("2026-03-02 09:00", "GoodTime <scheduling@goodtime.io>",
            "Interview confirmed: Structural Engineer at Fjordworks",
            "Hi Jane, your interview for Structural Engineer at Fjordworks is confirmed.\n\nTuesday, March 3, 2:00 - 3:00 PM EST\nInterviewer: Per Ashby\nZoom: https://fjordworks.zoom.example/j/1");

        var item = box.Only("2026-03-03 16:00");

        Assert.Equal("Fjordworks", item.Company);
        Assert.Equal("Per Ashby", Assert.Single(item.Interviewers).Name);
        Assert.Equal("Per Ashby", Assert.Single(Assert.Single(item.Actions).To).Name);
        Assert.Equal(box.Time("2026-03-03 15:00"), item.InterviewedAt);
    }

    [Fact]
    public void A_rejection_by_a_machine_is_answered_to_the_last_person()
    {
        var box = Held().Receive("2026-03-12 08:00", "Fjordworks Hiring Team <no-reply@ashbyhq.com>", "Your application to Fjordworks",
            "Dear Jane, thank you for your interest in the Structural Engineer position. After careful consideration we have decided to move forward with other candidates. Please do not reply to this message.");

        var item = box.Only("2026-03-12 09:00");

        Assert.Equal(FollowUpState.Rejected, item.State);
        Assert.Equal((FollowUpActionKind.ReplyToRejection, "maya.lindqvist@fjordworks.example"),
            (Assert.Single(item.Actions).Kind, item.Actions[0].To[0].Address));
    }

    [Fact]
    public void An_offer_withdrawn_is_a_rejection()
    {
        var box = Held()
            .Receive("2026-03-12 08:00", Maya, "Offer", "Dear Jane, we are delighted to offer you the Structural Engineer position. Maya")
            .Send("2026-03-12 12:00", Maya, "Re: Offer", "Dear Maya, thank you so much, I will think it over.")
            .Receive("2026-03-16 08:00", Maya, "Re: Offer",
                "Dear Jane, I am sorry to say that we are unable to proceed with the offer extended last week. Maya");

        Assert.Equal(FollowUpState.Rejected, box.Only("2026-03-16 09:00").State);
        Assert.Equal(FollowUpActionKind.ReplyToRejection, Assert.Single(box.Only("2026-03-16 09:00").Actions).Kind);
    }

    [Theory]
    [InlineData("Dear Maya, thank you for the offer, I am happy to accept.", FollowUpState.Offer)]
    [InlineData("Dear Maya, thank you, but I have accepted another position and have to decline the offer.", FollowUpState.Withdrawn)]
    public void A_decision_closes_the_offer(string body, FollowUpState state)
    {
        var item = Held()
            .Receive("2026-03-12 08:00", Maya, "Offer",
                "Dear Jane, we are delighted to offer you the Structural Engineer position. Please let me know by March 20. Maya",
                thread: "offer")
            .Send("2026-03-13 12:00", Maya, "Re: Offer", body, thread: "offer").Only("2026-03-14 09:00");

        Assert.Equal((state, 0), (item.State, item.Actions.Count));
    }

    [Fact]
    public void Thanks_from_them_change_nothing_in_a_promise()
    {
        var box = Held().Receive("2026-03-11 09:00", Maya, "Next steps", "Hi Jane, you will hear from us by Friday, March 20. Maya")
            .Receive("2026-03-12 09:00", Per, "Re: Thank you", "Thanks Jane, good luck! Per");

        Assert.Equal(box.Time("2026-03-23 09:00"), box.Only("2026-03-13 09:00").WaitUntil);
    }

    [Fact]
    public void A_reaction_and_a_read_receipt_answer_nothing()
    {
        var box = Held()
            .Send("2026-03-18 09:00", Maya, "Following up", "Hi Maya, is there any update on the Structural Engineer role?", thread: "n")
            .Receive("2026-03-18 10:00", Maya, "Read: Following up", "Your message was read.", thread: "n")
            .Receive("2026-03-18 11:00", Maya, "Maya Lindqvist reacted to your message", "Like", thread: "n");

        Assert.Equal(1, box.Only("2026-03-19 09:00").NudgesSent);
    }

    [Fact]
    public void Reapplying_after_a_rejection_begins_a_new_process()
    {
        var box = Held().Receive("2026-03-12 08:00", Maya, "Structural Engineer", "Dear Jane, we have chosen another candidate. Maya")
            .Receive("2026-09-01 08:00", Maya, "Structural Engineer again",
                "Dear Jane, the role is open again. We would like to invite you to an interview for Structural Engineer on Tuesday, September 8 at 10 am with Per Ashby. Does that work? Maya", thread: "again");

        Assert.Equal([FollowUpState.Rejected, FollowUpState.Invited],
            box.At("2026-09-01 09:00").OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => item.State));
    }

    [Fact]
    public void A_declined_event_opens_nothing()
    {
        var box = new Mailbox().Meet("2026-03-10 14:00", "2026-03-10 15:00", Maya, "Interview: Jane Doe - Structural Engineer", "", Per,
            answer: AppointmentAnswer.Declined);

        Assert.DoesNotContain(box.At("2026-03-10 16:00").SelectMany(item => item.Actions),
            action => action.Kind == FollowUpActionKind.ThankYou);
    }

    [Fact]
    public void Another_candidate_of_the_users_own_employer_is_not_the_users_interview() =>
        Assert.Empty(new Mailbox(employer: "Hollis Timber")
            .Meet("2026-03-10 14:00", "2026-03-10 15:00", "Gus Hale <gus@hollistimber.example>", "Interview - Yard Manager",
                "Second interview, you and me.")
            .Receive("2026-03-09 09:00", "Gus Hale <gus@hollistimber.example>", "Interview tomorrow",
                "Jane, can you interview the yard manager candidate with me at 2 pm tomorrow?").Processes());

    [Fact]
    public void A_hold_without_a_person_to_nudge_waits_for_the_season()
    {
        var item = Held()
            .Receive("2026-03-12 08:00", Maya, "Structural Engineer",
                "Hi Jane, there is a hiring freeze, so we have to pause the search until September. You impressed us. Maya")
                    .Only("2026-03-20 09:00");

        Assert.Equal((FollowUpState.OnHold, 0), (item.State, item.Actions.Count));
        Assert.Equal(new Mailbox().Time("2026-09-01 09:00"), item.WaitUntil);
    }

    [Fact]
    public void A_recruiter_in_London_keeps_London_hours()
    {
        var box = new Mailbox()
            .Meet("2026-03-10 09:00", "2026-03-10 09:45", "Hugo Marsh <hugo@marshandvale.co.uk>", "Interview: Jane Doe - Archivist", "",
                zone: "GMT Standard Time")
            .Send("2026-03-10 11:00", "Hugo Marsh <hugo@marshandvale.co.uk>", "Thank you", "Dear Hugo, thank you for the interview.")
            .Receive("2026-03-11 09:00", "Hugo Marsh <hugo@marshandvale.co.uk>", "Re: Thank you",
                "Dear Jane, you'll hear from us by Friday 5pm. Hugo");

        var item = box.Only("2026-03-12 09:00");

        Assert.Equal(box.Time("2026-03-13 13:00"), item.PromisedBy); // the clocks have changed in New York and not in London
        Assert.Equal(box.Time("2026-03-16 05:00"), item.WaitUntil);
    }

    private static Mailbox Invited() => new Mailbox()
        .Receive("2026-03-03 09:00", Maya, "Structural Engineer interview",
            "Dear Jane,\n\nwe would like to invite you to an interview for the Structural Engineer role at Fjordworks on Tuesday, March 10, 2:00 to 3:00 pm, with Per Ashby (Engineering Manager). I only arrange it and won't take part. Does that work?\n\nMaya Lindqvist\nRecruiter, Fjordworks", thread: "first", cc: Per)
        .Send("2026-03-03 10:00", Maya, "Re: Structural Engineer interview", "Dear Maya, that works well. Thank you.", thread: "first");

    private static Mailbox Held() => Invited().Send("2026-03-10 17:00", Per, "Thank you", "Dear Per, thank you for the interview today.");
}
