using System.Text.Json;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>The user's word against what mail and calendar say.</summary>
public class CorrectionTests
{
    private const string Priya = "Priya Shah <priya.shah@acme.example>";
    private const string Tom = "Tom Okafor <tom.okafor@acme.example>";
    private const string Lena = "Lena Ortiz <lena.ortiz@acme.example>";
    private const string Kim = "Kim Berg <kim.berg@globex.example>";

    [Fact]
    public void What_was_no_interview_leaves_the_list_for_good()
    {
        var box = Held();
        var acme = box.Process("acme");

        box.Correct("2026-03-04 09:00", (id, at) => new NotAnInterview(id, at, acme.Facts));

        Assert.DoesNotContain(box.At("2026-03-04 10:00"), item => item.Company == "Acme");
        box.Receive("2026-03-05 09:00", Lena, "Re: Data Analyst interview", "Hi Jane, we will let you know by Friday the 13th about the interview.", "acme");
        Assert.DoesNotContain(box.At("2026-03-06 10:00"), item => item.Company == "Acme");
    }

    [Fact]
    public void A_correction_of_what_has_been_deleted_since_changes_nothing()
    {
        var box = Held();
        var before = box.Lines("2026-03-04 10:00");

        box.Correct("2026-03-04 09:00", (id, at) => new NotAnInterview(id, at, ["deleted"]))
            .Correct("2026-03-04 09:05", (id, at) => new Merged(id, at, ["deleted"], ["deleted too"]));

        Assert.Equal(before, box.Lines("2026-03-04 10:00"));
    }

    [Fact]
    public void A_correction_is_undone_by_taking_it_back()
    {
        var box = Held();
        var before = box.Lines("2026-03-04 10:00");
        var acme = box.Process("acme");

        box.Correct("2026-03-04 09:00", (id, at) => new NotAnInterview(id, at, acme.Facts));
        box.TakeBack();

        Assert.Equal(before, box.Lines("2026-03-04 10:00"));
    }

    [Fact]
    public void Two_processes_become_one_and_stay_one()
    {
        var box = Held();
        var (acme, globex) = (box.Process("acme"), box.Process("globex"));

        box.Correct("2026-03-04 09:00", (id, at) => new Merged(id, at, acme.Facts, globex.Facts));

        var only = box.Only("2026-03-07 10:00");
        Assert.Equal(3, box.Processes().Single().Rounds.SelectMany(round => round.Interviewers).Count());
        box.Receive("2026-03-08 09:00", Kim, "Re: BI Engineer interview", "Hi Jane, we need another week to decide.", "globex");
        Assert.Single(box.At("2026-03-09 10:00"));
    }

    [Fact]
    public void A_part_becomes_a_process_of_its_own_with_what_follows_in_its_conversation()
    {
        var box = new Mailbox()
            .Receive("2026-02-20 09:00", Lena, "Data Analyst interview", "Hi Jane, we would like to interview you for the Data Analyst role at Acme on Tuesday, March 3 at 2 pm.", "one")
            .Send("2026-02-20 10:00", Lena, "Re: Data Analyst interview", "Hi Lena, Tuesday works for me.", "one")
            .Receive("2026-02-21 09:00", Lena, "Interview", "Hi Jane, the other team would like to interview you on Thursday, March 5 at 11 am as well.", "two")
            .Send("2026-02-21 10:00", Lena, "Re: Interview", "Hi Lena, Thursday works for me.", "two");
        var one = Assert.Single(box.Processes());

        box.Correct("2026-02-22 09:00", (id, at) => new Split(id, at, one.Facts, ["mail-3"]));

        Assert.Equal(2, box.Processes().Count);
        box.Receive("2026-03-06 09:00", Lena, "Re: Interview", "Hi Jane, we have decided to move forward with other candidates.", "two");
        Assert.Equal(2, box.Processes().Count);
        Assert.Single(box.At("2026-03-06 12:00"), item => item.State == FollowUpState.Rejected);
    }

    [Fact]
    public void Names_are_as_the_user_says()
    {
        var box = Held();
        var acme = box.Process("acme");

        box.Correct("2026-03-04 09:00", (id, at) => new Renamed(id, at, acme.Facts, "Acme Foods", null));

        Assert.Contains(box.At("2026-03-04 10:00"), item => item is { Company: "Acme Foods", Role: "Data Analyst" });
    }

    [Fact]
    public void Who_did_not_interview_is_not_thanked_and_who_did_is()
    {
        var box = Held();
        var acme = box.Process("acme");

        box.Correct("2026-03-03 16:00", (id, at) => new PersonCorrected(id, at, acme.Facts, Mailbox.Person(Tom), null));
        box.Correct("2026-03-03 16:00", (id, at) => new PersonCorrected(id, at, acme.Facts, Mailbox.Person("Ada Fell <ada.fell@acme.example>"), PersonPart.Interviewer));

        Assert.Equal(["ada.fell@acme.example", "priya.shah@acme.example"], ThankYous(box, "2026-03-03 17:00"));
    }

    [Fact]
    public void A_corrected_end_moves_the_due_time_with_it()
    {
        var box = Held();
        var acme = box.Process("acme");
        var round = acme.Rounds[0];

        box.Correct("2026-03-03 18:00", (id, at) => new TimeCorrected(id, at, acme.Facts, round.StartsAt, round.StartsAt, box.Time("2026-03-03 15:40")));

        var item = box.At("2026-03-03 19:00").Single(item => item.Company == "Acme");
        Assert.Equal(box.Time("2026-03-03 15:40"), item.InterviewedAt);
        Assert.All(item.Actions.Where(action => action.Kind == FollowUpActionKind.ThankYou),
            action => Assert.Equal(box.Time("2026-03-04 15:40"), action.Due));
    }

    [Fact]
    public void An_interview_that_did_not_take_place_asks_for_no_thanks()
    {
        var box = Held();
        var acme = box.Process("acme");

        box.Correct("2026-03-03 16:00", (id, at) => new Attendance(id, at, acme.Facts, acme.Rounds[0].StartsAt, AttendanceKind.NotHeld));

        Assert.Empty(ThankYous(box, "2026-03-03 17:00"));
    }

    [Fact]
    public void When_nobody_came_one_friendly_question_opens_and_an_answer_closes_it()
    {
        var box = Held();
        var acme = box.Process("acme");

        box.Correct("2026-03-03 14:25", (id, at) => new Attendance(id, at, acme.Facts, acme.Rounds[0].StartsAt, AttendanceKind.NobodyCame));

        var item = box.At("2026-03-03 14:30").Single(item => item.Company == "Acme");
        var action = Assert.Single(item.Actions);
        Assert.Equal(FollowUpActionKind.NoShow, action.Kind);
        Assert.Equal(box.Time("2026-03-03 14:20"), action.Opens);
        Assert.Equal(0, item.NudgesSent);

        box.Send("2026-03-03 14:40", Lena, "Our call today", "Hi Lena, I was in the call at two and may have missed you. Could we find a new time?", "acme");
        Assert.DoesNotContain(box.At("2026-03-03 15:30").Single(item => item.Company == "Acme").Actions,
            open => open.Kind is FollowUpActionKind.NoShow or FollowUpActionKind.ThankYou);
    }

    [Fact]
    public void The_outcome_is_what_the_user_says_until_they_write_again()
    {
        var box = Held();
        box.Receive("2026-03-10 09:00", Lena, "Data Analyst", "Hi Jane, we have decided to move forward with other candidates.", "acme");
        var acme = box.Process("acme");

        box.Correct("2026-03-10 10:00", (id, at) => new OutcomeCorrected(id, at, acme.Facts, FollowUpState.Waiting));
        Assert.Contains(box.At("2026-03-10 11:00"), item => item is { Company: "Acme", State: FollowUpState.Interviewed });

        box.Correct("2026-03-11 10:00", (id, at) => new OutcomeCorrected(id, at, acme.Facts, FollowUpState.Offer));
        Assert.Contains(box.At("2026-03-11 11:00"), item => item is { Company: "Acme", State: FollowUpState.Offer });
    }

    [Fact]
    public void A_promise_made_in_the_interview_moves_the_nudge_and_a_written_one_beats_it()
    {
        var box = Held().Send("2026-03-03 18:00", Priya, "Thank you", "Dear Priya, thank you for the interview about the Data Analyst role.")
            .Send("2026-03-03 18:05", Tom, "Thank you", "Dear Tom, thank you for the interview about the Data Analyst role.");
        var acme = box.Process("acme");

        box.Correct("2026-03-03 17:00", (id, at) => new Debriefed(id, at, acme.Facts, new() { AnswerBy = new(2026, 3, 20) }));
        Assert.Equal(box.Time("2026-03-23 09:00"), Acme(box, "2026-03-05 09:00").WaitUntil);

        box.Receive("2026-03-06 09:00", Lena, "Re: Data Analyst interview", "Hi Jane, we will let you know by Friday, March 13.", "acme");
        Assert.Equal(box.Time("2026-03-16 09:00"), Acme(box, "2026-03-07 09:00").WaitUntil);
    }

    [Fact]
    public void What_the_user_promised_is_asked_for_and_known_to_the_draft_check()
    {
        var box = Held();
        var acme = box.Process("acme");

        box.Correct("2026-03-03 16:00", (id, at) => new Debriefed(id, at, acme.Facts, new()
        {
            Promised = ["portfolio link"],
            Topics = [new("dbt migration", "priya.shah@acme.example")],
            Concerns = [new("Snowflake experience", "priya.shah@acme.example")],
            Culture = Culture.Casual,
        }));

        Assert.Contains(Acme(box, "2026-03-03 17:00").Actions, action => action.Kind == FollowUpActionKind.SendPromised);
        var interview = FollowUpList.ToInterview(box.Process("acme"), box.Owner, box.Time("2026-03-03 17:00"), Cadence.Default)!;
        Assert.Equal(["portfolio link"], interview.Promised);
        Assert.Equal(["dbt migration"], interview.Topics);
        Assert.Equal(["Snowflake experience"], interview.Concerns);
        Assert.Equal(Culture.Casual, interview.Culture);
    }

    [Fact]
    public void The_debrief_is_asked_for_after_the_interview_and_closes_with_it()
    {
        var box = Held();
        var debrief = Assert.Single(Acme(box, "2026-03-03 15:30", FollowUpActionKind.Debrief));
        Assert.Equal(box.Time("2026-03-03 17:00"), debrief.Due);

        box.Correct("2026-03-03 16:00", (id, at) => new Debriefed(id, at, box.Process("acme").Facts, new() { WentWell = "calm" }));

        Assert.Empty(Acme(box, "2026-03-03 16:30", FollowUpActionKind.Debrief));
    }

    [Fact]
    public void What_is_done_elsewhere_counts_as_sent()
    {
        var box = Held();
        box.Correct("2026-03-03 18:00", (id, at) => new DoneElsewhere(id, at, box.Process("acme").Facts, FollowUpActionKind.ThankYou, null, Channel.Mail));
        Assert.Empty(ThankYous(box, "2026-03-03 19:00"));
        Assert.Equal(box.Time("2026-03-10 09:00"), Acme(box, "2026-03-04 09:00").WaitUntil);

        box.Correct("2026-03-10 10:00", (id, at) => new DoneElsewhere(id, at, box.Process("acme").Facts, FollowUpActionKind.Nudge, null, Channel.Phone));
        var item = Acme(box, "2026-03-10 11:00");
        Assert.Equal(1, item.NudgesSent);
        Assert.Equal(box.Time("2026-03-17 09:00"), item.WaitUntil);
    }

    [Fact]
    public void A_dismissed_action_stays_away_until_there_is_a_new_reason()
    {
        var box = Held();
        box.Correct("2026-03-11 09:30", (id, at) => new Dismissed(id, at, box.Process("acme").Facts, FollowUpActionKind.Nudge, null));
        Assert.Empty(Acme(box, "2026-03-12 10:00", FollowUpActionKind.Nudge));

        box.Receive("2026-03-12 12:00", Lena, "Re: Data Analyst interview", "Hi Jane, we need another week to decide.", "acme");
        Assert.Single(Acme(box, "2026-03-23 10:00", FollowUpActionKind.Nudge));
    }

    [Fact]
    public void A_snoozed_action_comes_back()
    {
        var box = Held();
        box.Correct("2026-03-11 09:30", (id, at) => new Snoozed(id, at, box.Process("acme").Facts, FollowUpActionKind.Nudge, null, box.Time("2026-03-13 08:00")));

        Assert.Empty(Acme(box, "2026-03-12 10:00", FollowUpActionKind.Nudge));
        Assert.Equal(box.Time("2026-03-13 08:00"), Acme(box, "2026-03-12 10:00").WaitUntil);
        Assert.Single(Acme(box, "2026-03-13 08:00", FollowUpActionKind.Nudge));
    }

    [Fact]
    public void What_is_closed_asks_for_nothing_until_they_write_or_half_a_year_has_passed()
    {
        var box = Held();
        box.Correct("2026-03-20 09:00", (id, at) => new Closed(id, at, box.Process("acme").Facts));

        var closed = Acme(box, "2026-03-21 09:00");
        Assert.Equal(FollowUpState.Closed, closed.State);
        Assert.Empty(closed.Actions);
        Assert.Equal(FollowUpActionKind.Reconnect, Assert.Single(Acme(box, "2026-09-20 09:00").Actions).Kind);

        box.Receive("2026-04-02 09:00", Lena, "Re: Data Analyst interview", "Hi Jane, sorry for the silence. Are you free for a call on Thursday at 3 pm?", "acme");
        Assert.NotEqual(FollowUpState.Closed, Acme(box, "2026-04-02 10:00").State);
    }

    [Fact]
    public void What_is_reopened_is_open_again()
    {
        var box = Held();
        box.Correct("2026-03-20 09:00", (id, at) => new Closed(id, at, box.Process("acme").Facts));
        box.Correct("2026-03-21 09:00", (id, at) => new Reopened(id, at, box.Process("acme").Facts));

        Assert.NotEqual(FollowUpState.Closed, Acme(box, "2026-03-21 10:00").State);
    }

    [Fact]
    public void The_order_in_which_corrections_are_given_makes_no_difference()
    {
        var box = Held();
        var acme = box.Process("acme").Facts;
        box.Correct("2026-03-20 09:00", (id, at) => new Closed(id, at, acme));
        box.Correct("2026-03-21 09:00", (id, at) => new Reopened(id, at, acme));
        box.Correct("2026-03-19 09:00", (id, at) => new Renamed(id, at, acme, "Acme Foods", null));

        var list = box.Lines("2026-03-22 09:00");
        box.Corrections.Reverse();

        Assert.Equal(list, box.Lines("2026-03-22 09:00"));
    }

    [Fact]
    public void Corrections_survive_storing()
    {
        var box = Held();
        var acme = box.Process("acme").Facts;
        Correction[] all =
        [
            new NotAnInterview("1", box.Time("2026-03-04 09:00"), acme),
            new PersonCorrected("2", box.Time("2026-03-04 09:00"), acme, Mailbox.Person(Tom), PersonPart.Recruiter),
            new Debriefed("3", box.Time("2026-03-04 09:00"), acme, new() { Topics = [new("dbt")], Culture = Culture.Casual }),
            new Snoozed("4", box.Time("2026-03-04 09:00"), acme, FollowUpActionKind.Nudge, null, box.Time("2026-03-05 09:00")),
        ];

        var json = JsonSerializer.Serialize(all);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Correction[]>(json)));
    }

    /// <summary>Acme's panel on Tuesday with Priya and Tom, and Globex's interview with Kim on Friday.</summary>
    private static Mailbox Held() => new Mailbox()
        .Receive("2026-02-24 09:00", Lena, "Data Analyst interview",
            "Hi Jane, we would like to invite you to an interview for the Data Analyst role at Acme with Priya Shah and Tom Okafor on Tuesday, March 3 at 2 pm.", "acme")
        .Send("2026-02-24 10:00", Lena, "Re: Data Analyst interview", "Hi Lena, Tuesday at 2 pm works for me.", "acme")
        .Meet("2026-03-03 14:00", "2026-03-03 15:00", Lena, "Interview Data Analyst - Jane Doe", "Interview with Priya Shah and Tom Okafor", $"{Priya};{Tom}")
        .Receive("2026-02-25 09:00", Kim, "BI Engineer interview",
            "Hi Jane, I would like to interview you for the BI Engineer role at Globex on Friday, March 6 at 4 pm.", "globex")
        .Send("2026-02-25 10:00", Kim, "Re: BI Engineer interview", "Hi Kim, Friday at 4 pm works for me.", "globex");

    private static FollowUp Acme(Mailbox box, string now) => box.At(now).Single(item => item.Company == "Acme");

    private static FollowUpAction[] Acme(Mailbox box, string now, FollowUpActionKind kind) =>
        [.. box.Everything(now).Single(item => item.Company == "Acme").Actions.Where(action => action.Kind == kind)];

    private static string[] ThankYous(Mailbox box, string now) => [.. Acme(box, now, FollowUpActionKind.ThankYou)
        .Select(action => action.To[0].Address!).Order(StringComparer.Ordinal)];
}
