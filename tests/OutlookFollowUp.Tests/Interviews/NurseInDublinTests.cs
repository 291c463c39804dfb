namespace OutlookFollowUp.Tests.Interviews;

/// <summary>A nurse in Dublin: slots to choose from, an agency, a booking link, hidden addresses, an answer from a machine.</summary>
public class NurseInDublinTests
{
    private const string Siobhan = "Siobhan Keane <skeane@harbourview-clinic.example>";
    private const string Aoife = "Aoife Brennan <abrennan@harbourview-clinic.example>";
    private const string Darragh = "Darragh Moyles <darragh@medistaff-recruitment.example>";

    [Fact]
    public void The_list_says_what_is_due()
    {
        var lines = Box().Lines("2026-05-07 10:00");

        Assert.Equal(
        [
            "Corrib Care / Ward Sister: Invited 1, , held -, promised -, wait -; AnswerThem to  opens 05-06 08:00 due 05-07 17:00",
            "Harbour View Clinic / Clinical Nurse Manager: Interviewed 1, Fergal Quinn+abrennan@harbourview-clinic.example, held 05-06 15:30, promised -, wait 05-13 09:00;"
                + " ThankYou to abrennan@harbourview-clinic.example opens 05-06 15:30 due 05-07 15:30; ThankYou to skeane@harbourview-clinic.example opens 05-06 15:30 due 05-07 15:30",
            "Lakeside Hospice / Palliative Care Nurse: Waiting 1, grace.obi@lakesidehospice.example, held 04-28 10:45, promised 05-08 17:00, wait 05-11 09:00;",
            "Shandon Street Surgery / Practice Nurse: Rejected 1, nuala.foy@shandonsurgery.example, held 04-21 12:30, promised -, wait 10-31 09:00; ReplyToRejection to nuala.foy@shandonsurgery.example opens 05-04 16:10 due 05-06 17:00",
        ], lines);
    }

    private static Mailbox Box() =>
        new Mailbox("Orla Whelan <orla.whelan@example.com>", "Europe/Dublin", "IE", employer: "St Brannoc's Nursing Home")
            .Receive("2026-04-27 11:00", Siobhan, "Clinical Nurse Manager - interview",
                "Dear Orla,\n\nThank you for your application for the post of Clinical Nurse Manager at Harbour View Clinic. We would like to invite you to interview with Dr. Fergal Quinn and our Director of Nursing, Aoife Brennan. We can offer Tuesday 5 May at 11:00 or Wednesday 6 May at 14:30, 60 minutes in either case. Which would suit you better?\n\nKind regards,\nSiobhan Keane\nHR Officer\nHarbour View Clinic\n+353 1 555 0134", thread: "hv")
            .Send("2026-04-27 18:20", Siobhan, "Re: Clinical Nurse Manager - interview",
                "Dear Siobhan,\n\nWednesday would be best for me.\n\nOrla Whelan", thread: "hv")
            .Receive("2026-04-28 09:05", Siobhan, "Re: Clinical Nurse Manager - interview",
                "Dear Orla,\n\nPerfect, that is booked. Report to reception on the second floor. I am copying Aoife.\n\nSiobhan",
                thread: "hv", cc: Aoife)
            .Receive("2026-04-20 09:30", Darragh, "Lakeside Hospice",
                "Hi Orla,\n\nGood news. My client, Lakeside Hospice, would like to meet you for the Palliative Care Nurse role. Interview Tuesday 28 April, 10:00 to 10:45 by Teams with Grace Obi, Clinical Lead. Can you confirm?\n\nDarragh Moyles\nSenior Consultant, Medistaff Recruitment", thread: "lh")
            .Send("2026-04-20 09:50", Darragh, "Re: Lakeside Hospice", "Hi Darragh, confirmed, thanks a million. Orla", thread: "lh")
            .Meet("2026-04-28 10:00", "2026-04-28 10:45", Darragh, "Lakeside Hospice - Palliative Care Nurse interview",
                "Teams call with Grace Obi.", "Grace Obi <grace.obi@lakesidehospice.example>", zone: "GMT Standard Time")
            .Send("2026-04-28 13:00", "Grace Obi <grace.obi@lakesidehospice.example>", "Thank you",
                "Dear Grace,\n\nThank you for talking with me this morning about the hospice and its garden. I would be very glad to work as a Palliative Care Nurse with you.\n\nKind regards\nOrla Whelan")
            .Receive("2026-04-30 12:00", Darragh, "Re: Lakeside Hospice",
                "Hi Orla, they loved you. Grace is on leave this week, they'll come back to us by the end of next week. Darragh",
                thread: "lh")
            .Receive("2026-05-06 08:00", "Corrib Care Recruiting <no-reply@candidates.workablemail.com>",
                "Interview for Ward Sister - Corrib Care",
                "Hello Orla,\n\nWe would like to invite you to a first interview for the Ward Sister position. Please choose a time that suits you: https://apply.corribcare.example/slots/7\n\nThis is an automated message, please do not reply to this e-mail.\nCorrib Care")
            .Receive("2026-04-14 09:00", "Nuala Foy <nuala.foy@shandonsurgery.example>", "Practice Nurse",
                "Hi Orla, would you be able to pop in for an informal interview for the Practice Nurse job on Tuesday 21st April at noon? It will be half an hour with myself. Nuala Foy, Practice Manager, Shandon Street Surgery", thread: "sh")
            .Send("2026-04-14 12:00", "Nuala Foy <nuala.foy@shandonsurgery.example>", "Re: Practice Nurse",
                "Hi Nuala, I would, see you then. Orla", thread: "sh")
            .Send("2026-04-21 19:00", "Nuala Foy <nuala.foy@shandonsurgery.example>", "Thanks for today",
                "Dear Nuala, many thanks for the chat and the tour today. Orla Whelan")
            .Receive("2026-05-04 16:10", "Nuala Foy <nuala.foy@shandonsurgery.example>", "Practice Nurse",
                "Dear Orla, thank you again for coming in. It was a hard choice, and I'm sorry to say we have offered the job to someone with more experience of our system. I wish you the very best. Nuala", thread: "sh")
            .Receive("2026-05-01 10:00", "Visa Office <appointments@consulate.example>", "Your visa interview",
                "Dear Ms. Whelan, your visa interview is confirmed for Friday 8 May at 9:00. Bring your passport.")
            .Receive("2026-05-02 10:00", "Ciara Whelan <ciara@ciaramail.example>", "Fwd: Interview scheduled",
                "Look!! Wish me luck.\n\n---------- Forwarded message ---------\nFrom: Talent <talent@bigbank.example>\nSubject: Interview scheduled\n\nDear Ciara, your interview for Teller is scheduled for Monday 11 May at 10:00.")
            .Receive("2026-05-05 10:00", "Maeve Tully <m.tully@brannocs-nursinghome.example>", "Interviews Thursday",
                "Orla, can you sit on the panel with me for the two carer candidates on Thursday at 2pm? Maeve")
            .Receive("2026-05-06 12:00", "Credit Union <loans@creditunion.example>", "Your application",
                "Dear Orla, unfortunately we are unable to offer you the car loan at this time. We regret the disappointment.");
}
