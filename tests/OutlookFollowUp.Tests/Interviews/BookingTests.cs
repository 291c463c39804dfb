namespace OutlookFollowUp.Tests.Interviews;

/// <summary>What calendars and booking tools tell: who comes, for what, and with whom it belongs.</summary>
public class BookingTests
{
    private const string Tamar = "Tamar Gil <tamar.gil@wadigrid.example>";
    private const string Boaz = "Boaz Levin <boaz.levin@wadigrid.example>";
    private const string Amir = "Amir Shaked <amir.shaked@wadigrid.example>";

    [Fact]
    public void A_panel_is_who_the_invitation_lists()
    {
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Tamar, "Wadi Grid: Control Engineer, panel",
                "Hi Jane, the panel for Control Engineer is on Monday, March 9, 11:00-12:00, at our control centre: Boaz Levin, Amir Shaked. I coordinate.\n\nTamar Gil, HR coordinator", thread: "a")
            .Send("2026-03-02 10:00", Tamar, "Re: Wadi Grid: Control Engineer, panel", "Hi Tamar, confirmed. Jane", thread: "a")
            .Meet("2026-03-09 11:00", "2026-03-09 12:00", Tamar, "Panel: J Doe / Control Engineer", "Boaz Levin, Amir Shaked", $"{Boaz};{Amir};{Tamar}")
            .Receive("2026-03-02 11:00", Amir, "Accepted: Panel: J Doe / Control Engineer", "", meeting: MeetingMail.Accepted)
            .Send("2026-03-09 16:00", Boaz, "Thank you", "Dear Boaz, thank you for the interview today.");

        var item = box.Only("2026-03-09 17:00");

        Assert.Equal(["boaz.levin@wadigrid.example", "amir.shaked@wadigrid.example"], item.Interviewers.Select(person => person.Address));
        Assert.Equal("amir.shaked@wadigrid.example", Assert.Single(item.Actions, action => action.Kind == FollowUpActionKind.ThankYou).To[0].Address);
    }

    [Fact]
    public void An_entry_of_theirs_that_is_only_a_name_and_a_position_is_an_interview()
    {
        const string Gethin = "Gethin Rowe <gethin.rowe@ashbyfoods.example>";
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Gethin, "Ashby Foods, People Manager", "Hi Jane, can we do Monday, March 9, 10:00-11:00, at the Salford site?\n\nGethin Rowe", thread: "a")
            .Send("2026-03-02 10:00", Gethin, "Re: Ashby Foods, People Manager", "Hi Gethin, yes, Monday at 10. Jane", thread: "a")
            .Meet("2026-03-09 10:00", "2026-03-09 11:00", Gethin, "Jane Doe - People Manager", "Safety shoes provided");

        var item = box.Only("2026-03-09 12:00");

        Assert.Equal(("Ashby Foods", "People Manager", FollowUpState.Interviewed), (item.Company, item.Role, item.State));
    }

    [Fact]
    public void Initials_stand_for_the_position()
    {
        const string Carter = "Carter Boyd <redwood-4kd92@inbound.workablemail.com>";
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Carter, "Site Reliability Engineer - Redwood Telemetry",
                "Hi Jane, I would like to interview you myself for Site Reliability Engineer. Monday, March 9, 9:00-9:45 am?\n\nCarter Boyd\nDirector, Redwood Telemetry", thread: "a")
            .Send("2026-03-02 10:00", Carter, "Re: Site Reliability Engineer - Redwood Telemetry", "Hi Carter, that works. Jane", thread: "a")
            .Meet("2026-03-09 09:00", "2026-03-09 09:45", Carter, "Redwood Telemetry interview: Jane Doe, SRE", "Carter Boyd");

        Assert.Equal("Site Reliability Engineer", box.Only("2026-03-09 12:00").Role);
    }

    [Fact]
    public void A_booking_tool_that_names_nobody_but_the_other_belongs_to_the_others_process()
    {
        const string Oswin = "Oswin Park <oswin.park@quillpress.example>";
        var box = new Mailbox()
            .Receive("2026-03-02 09:00", Oswin, "Quill Press: interview for Newsletter Editor",
                "Hi Jane, I would like to interview you for the Newsletter Editor job. Grab any half hour here: https://calendly.com/oswin/interview\n\nOswin Park, Quill Press")
            .Receive("2026-03-02 10:00", "Calendly <notifications@calendly.com>", "Confirmed: Interview (30 min) with Oswin Park on Monday, March 9, 2026",
                "Hi Jane Doe,\nYour Interview (30 min) with Oswin Park is scheduled.\nMonday, March 9, 2026, 1:00pm - 1:30pm\nQuestions: Which position? - Newsletter Editor");

        Assert.Equal("Quill Press", box.Only("2026-03-03 09:00").Company);
    }

    [Fact]
    public void A_booking_of_no_house_and_nobody_is_not_listed() =>
        Assert.Empty(new Mailbox().Receive("2026-03-02 10:00", "Calendly <notifications@calendly.com>", "Confirmed: Interview (30 min) on Monday, March 9, 2026",
            "Hi Jane Doe,\nYour job interview is scheduled.\nMonday, March 9, 2026, 1:00pm - 1:30pm").At("2026-03-03 09:00"));

    [Fact]
    public void An_address_beside_a_name_is_that_persons()
    {
        var item = new Mailbox().Receive("2026-03-02 09:00", "Desmond Lim <desmond@lampworks.example>", "Lampworks interview",
            "Hi Jane! Interview for Operations Lead: Monday, March 9, 5:00pm to 5:45pm with me and my co-founder Aisyah Rahman (aisyah@lampworks.example). See you there.\n\nDesmond").Only("2026-03-09 18:00");

        Assert.Contains(item.Interviewers, person => person is { Name: "Aisyah Rahman", Address: "aisyah@lampworks.example" });
    }

    [Fact]
    public void A_position_named_after_a_story_is_no_interview_for_one() =>
        Assert.Equal("Story Producer", new Mailbox().Receive("2026-03-02 09:00", "Hannah Voss <hannah@sgraffitoaudio.example>", "Sgraffito Audio: interview for Story Producer",
            "Hi Jane, we'd love to set up an interview for the Story Producer role. Could you do Friday, March 6 at 2 pm, or Monday, March 9 at 10 am?\n\nHannah Voss").Only("2026-03-03 09:00").Role);

    [Fact]
    public void An_interview_recorded_alone_waits_from_its_submission()
    {
        const string Shazia = "Shazia Mirza <shazia.mirza@caldertrust.example>";
        var item = new Mailbox()
            .Receive("2026-03-02 09:00", Shazia, "Your video interview for HR Advisor",
                "Dear Jane, thank you for applying for HR Advisor. The next step is a recorded video interview: five questions, whenever suits you, by March 10.\n\nShazia Mirza\nRecruitment Officer, Calder Trust", thread: "a")
            .Receive("2026-03-11 09:00", Shazia, "Re: Your video interview for HR Advisor",
                "Dear Jane, thank you for recording your interview. We will let you know by Friday, March 20.\n\nShazia", thread: "a").Only("2026-03-12 09:00");

        Assert.Equal((FollowUpState.Waiting, new DateOnly(2026, 3, 23)), (item.State, DateOnly.FromDateTime(item.WaitUntil!.Value.Date)));
    }

    [Fact]
    public void A_boundary_holds_for_five_working_days_after_the_promised_one()
    {
        const string Colleen = "Colleen Fraser <colleen@marrowclinic.example>";
        var item = new Mailbox()
            .Meet("2026-03-03 10:00", "2026-03-03 11:00", Colleen, "Interview: Jane Doe - Physiotherapist", "Fiona Baxter", "Fiona Baxter <fiona@marrowclinic.example>")
            .Send("2026-03-03 15:00", "Fiona Baxter <fiona@marrowclinic.example>", "Thank you", "Dear Fiona, thank you for the interview today.")
            .Receive("2026-03-04 09:00", Colleen, "Physiotherapist - what happens now", "Dear Jane, we will contact you by Thursday, March 12. Please do not phone or e-mail us about the outcome; we will come to you.\n\nColleen").Only("2026-03-16 09:00");

        Assert.Empty(item.Actions);
        Assert.Equal(new DateOnly(2026, 3, 19), DateOnly.FromDateTime(item.WaitUntil!.Value.Date));
    }
}
