namespace OutlookFollowUp.Tests.Interviews;

/// <summary>A man of many trades in York: an interview that only the calendar knows, a hold, a rejection inside praise, a job by telephone.</summary>
public class GardenerInYorkTests
{
    [Fact]
    public void The_list_says_what_is_due()
    {
        var lines = Box().Lines("2026-06-02 12:00");

        Assert.Equal(
        [
            "Harwood Logistics / Warehouse Team Leader: Interviewed 1, colin.frame@harwoodlogistics.example, held 06-02 10:45, promised -, wait 06-09 09:00;"
                + " ThankYou to colin.frame@harwoodlogistics.example opens 06-02 10:45 due 06-03 10:45",
            "Lochside Distillery / Distillery Operator: Offer 1, moira.keel@lochside-distillery.co.uk, held 05-20 09:45, promised -, wait -;"
                + " SendPromised to moira.keel@lochside-distillery.co.uk opens 05-20 11:00 due 05-21 17:00;"
                + " ReplyToOffer to moira.keel@lochside-distillery.co.uk opens 06-01 09:30 due 06-02 09:30;"
                + " DecideOffer to moira.keel@lochside-distillery.co.uk opens 06-01 09:30 due 06-05 17:00",
            "Northgate Rail / Signalling Technician: Scheduled 1, Paula Hunt+Desmond Ofori, held -, promised -, wait 06-04 15:30;",
            "Selkie Foods / Production Planner: Rejected 1, bea.marsh@selkiefoods.example+kai.lund@selkiefoods.example, held 05-08 12:00, promised -, wait 11-25 09:00;"
                + " ReplyToRejection to kai.lund@selkiefoods.example opens 05-29 16:00 due 06-02 17:00",
            "Thorn & Briar Nurseries / Head Gardener: OnHold 1, elsie@thornandbriar.co.uk, held 05-19 15:30, promised -, wait 09-01 09:00;",
        ], lines);
    }

    private static Mailbox Box() => new Mailbox("Tomas Berg <tomas.berg@bergpost.example>", "Europe/London", "GB")
            .Meet("2026-06-02 10:00", "2026-06-02 10:45", "Gita Rao <gita.rao@harwoodlogistics.example>", "Interview - Warehouse Team Leader - Tomas Berg", "Please ask for Gita at the gatehouse.", "Colin Frame <colin.frame@harwoodlogistics.example>", zone: "GMT Standard Time", location: "Harwood Logistics, Gate 3")
            .Receive("2026-05-11 09:00", "Elsie Thorn <elsie@thornandbriar.co.uk>", "Gardener role at Thorn & Briar Nurseries", "Hello Tomas, thanks for your CV. Could you come for an interview for the Head Gardener job on Tuesday 19 May at 2.30pm? It'll be with me. Elsie Thorn\nThorn & Briar Nurseries", thread: "t")
            .Send("2026-05-11 12:00", "Elsie Thorn <elsie@thornandbriar.co.uk>", "Re: Gardener role at Thorn & Briar Nurseries", "Hello Elsie, that's grand, see you then. Tomas", thread: "t")
            .Send("2026-05-19 18:00", "Elsie Thorn <elsie@thornandbriar.co.uk>", "Thank you", "Dear Elsie, thank you and Alec for showing me the glasshouses today. Tomas")
            .Receive("2026-05-26 09:00", "Elsie Thorn <elsie@thornandbriar.co.uk>", "Re: Thank you", "Dear Tomas, we liked you very much but the bank has turned us down for the extension, so we have to put the post on hold until September. We will be in touch then. Elsie")
            .Receive("2026-05-20 08:00", "Northgate Rail Recruiting <jobs@northgate-rail.teamtailor-mail.com>", "Assessment centre: Signalling Technician", "Dear Tomas,\n\nCongratulations! You have been selected for the assessment centre for the Signalling Technician position on Thursday 4 June 2026, 9:00 - 15:30 at our Derby depot. Assessors: Paula Hunt (Operations Manager) and Desmond Ofori (Lead Technician).\n\nNorthgate Rail")
            .Receive("2026-05-04 09:00", "Kai Lund <kai.lund@selkiefoods.example>", "Production Planner interview", "Hi Tomas, happy to confirm your interview for Production Planner with Selkie Foods on Friday 8 May, 11am, on Teams with Bea Marsh and me.\n\nKai Lund\nOperations Director", thread: "s")
            .Send("2026-05-08 14:00", "Kai Lund <kai.lund@selkiefoods.example>; Bea Marsh <bea.marsh@selkiefoods.example>", "Thank you", "Dear Kai, dear Bea, thank you for the interview today. Tomas")
            .Receive("2026-05-29 16:00", "Kai Lund <kai.lund@selkiefoods.example>", "Production Planner", "Hi Tomas, it was a real pleasure meeting you and the team rated you highly. In the end we went with a candidate who has worked with our system before. I'd gladly keep your details for the autumn. All the best, Kai", thread: "s")
            .Receive("2026-05-25 09:00", "Rob Teal <rob@tealworks.example>", "coffee?", "Tomas, good to see you at the fair. Fancy a coffee on Thursday 28 May at 4pm? No agenda. Rob")
            .Receive("2026-05-27 09:00", "Stackwell <hello@stackwell.example>", "Your demo is confirmed", "Hi Tomas, your demo with Amy is confirmed for Friday 29 May at 10:00. See you then!")
            .Receive("2026-05-27 10:00", "Dr Patel's Surgery <reception@patelsurgery.example>", "Appointment", "Your appointment is booked for Monday 1 June at 9:10. Please reply if you cannot attend.")
            .Receive("2026-05-27 11:00", "Hillside Primary <office@hillsideprimary.example>", "Parents' evening", "Dear Mr Berg, we would like to meet you to discuss Ida's progress on Tuesday 2 June at 16:00. Please confirm.")
            .Receive("2026-05-12 09:00", "Moira Keel <moira.keel@lochside-distillery.co.uk>", "Distillery Operator: a chat?", "Hi Tomas, your application for Distillery Operator caught my eye. Are you around for a call on Wednesday 20 May at 9:15 for half an hour? Moira Keel, Distillery Manager, Lochside Distillery", thread: "l")
            .Send("2026-05-12 10:00", "Moira Keel <moira.keel@lochside-distillery.co.uk>", "Re: Distillery Operator: a chat?", "Hi Moira, I am. My number is 07700 900123. Tomas", thread: "l")
            .Send("2026-05-20 11:00", "Moira Keel <moira.keel@lochside-distillery.co.uk>", "Re: Distillery Operator: a chat?", "Hi Moira, thanks for the call this morning, I'll send you my licence scan tomorrow. Tomas", thread: "l")
            .Receive("2026-06-01 09:30", "Moira Keel <moira.keel@lochside-distillery.co.uk>", "Good news", "Hi Tomas, I'm over the moon to say the job is yours if you want it. Letter to follow. Could you let me know by Friday? Moira", thread: "l");
}
