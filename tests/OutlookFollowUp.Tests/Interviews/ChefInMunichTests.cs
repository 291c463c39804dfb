namespace OutlookFollowUp.Tests.Interviews;

/// <summary>
/// A chef in Munich: trial shifts, an offer with a deadline, a hold until autumn, a recruiter in London, German holidays.
/// </summary>
public class ChefInMunichTests
{
    [Fact]
    public void The_list_says_what_is_due()
    {
        var lines = Box().Lines("2026-05-22 12:00");

        Assert.Equal(
        [
            "Brasserie Nordlicht / Sous Chef: Offer 1, henrike.voss@nordlicht.example, held 05-12 16:00, promised -, wait -; ReplyToOffer to henrike.voss@nordlicht.example opens 05-21 18:30 due 05-22 18:30; DecideOffer to henrike.voss@nordlicht.example opens 05-21 18:30 due 05-29 17:00",
            "Gasthof Sonnleitner / Küchenchef: OnHold 1, b.sonnleitner@gasthof-sonnleitner.example, held 05-06 11:00, promised -, wait 09-01 09:00;",
            "Kestrel Lodges / Executive Chef: Waiting 1, oliver.pryce@kestrellodges.example, held 05-19 12:45, promised 05-22 18:00, wait 05-26 10:00;",
            "Villa Amsel / Chef de Partie: Scheduled 1, m.amsel@villa-amsel.example, held -, promised -, wait 05-28 20:00;",
        ], lines);
    }

    private static Mailbox Box() =>
        new Mailbox("Anton Reiter <anton.reiter@example.com>", "Europe/Berlin", "DE", employer: "Hotel Seeblick")
            .Receive("2026-05-05 09:00", "Henrike Voss <henrike.voss@nordlicht.example>", "Sous Chef: trial shift",
                "Hi Anton,\n\nlet's do a trial shift for the Sous Chef position! Tuesday, 12 May from 10:00 to 16:00. I'll be in the kitchen with you all day. Shoes and knives, please. OK?\n\nHenrike Voss\nHead Chef, Brasserie Nordlicht", thread: "nl")
            .Send("2026-05-05 23:10", "Henrike Voss <henrike.voss@nordlicht.example>", "Re: Sous Chef: trial shift",
                "Hi Henrike, great, I'll be there. Anton", thread: "nl")
            .Send("2026-05-13 08:00", "Henrike Voss <henrike.voss@nordlicht.example>", "Thank you",
                "Hi Henrike, thank you for the day in your kitchen and the conversation about the winter menu. Anton Reiter")
            .Receive("2026-05-21 18:30", "Henrike Voss <henrike.voss@nordlicht.example>", "You and us",
                "Dear Anton,\n\nwe would like to offer you the position of Sous Chef from 1 July, 3,900 a month. The contract is attached. Unfortunately the flat above the restaurant is taken. Please give me your answer by Friday, 29 May.\n\nHenrike")
            .Meet("2026-05-06 10:00", "2026-05-06 11:00", "Barbara Sonnleitner <b.sonnleitner@gasthof-sonnleitner.example>",
                "Interview Anton Reiter - Küchenchef", "In our kitchen.", zone: "W. Europe Standard Time")
            .Receive("2026-04-29 10:00", "Barbara Sonnleitner <b.sonnleitner@gasthof-sonnleitner.example>", "Küchenchef",
                "Dear Mr. Reiter, I would like to meet you for an interview on Wednesday, 6 May at 10:00. Barbara Sonnleitner, owner, Gasthof Sonnleitner")
            .Send("2026-05-06 15:00", "Barbara Sonnleitner <b.sonnleitner@gasthof-sonnleitner.example>", "Thank you",
                "Dear Ms. Sonnleitner, thank you for your time today and for the dumplings. Kind regards, Anton Reiter", thread: "gs")
            .Receive("2026-05-11 10:00", "Barbara Sonnleitner <b.sonnleitner@gasthof-sonnleitner.example>", "Re: Thank you",
                "Dear Mr. Reiter, the roof has to be repaired first, so we are putting the search for a Küchenchef on hold until the autumn. I was impressed with you. B. Sonnleitner", thread: "gs")
            .Receive("2026-05-11 15:00", "Imogen Hale <imogen.hale@kestrellodges.example>", "Executive Chef, Kestrel Lodges",
                "Dear Anton,\n\nOliver Pryce, our Operations Director, will interview you for the Executive Chef role on Tuesday 19 May, 11:00 to 11:45 UK time, on Zoom. I only arrange these, I won't be on the call. Does that suit?\n\nImogen Hale\nTalent Coordinator\nKestrel Lodges | +44 20 7946 0123", thread: "kl")
            .Send("2026-05-11 16:00", "Imogen Hale <imogen.hale@kestrellodges.example>", "Re: Executive Chef, Kestrel Lodges",
                "Dear Imogen, it does. Thank you. Anton Reiter", thread: "kl")
            .Meet("2026-05-19 12:00", "2026-05-19 12:45", "Imogen Hale <imogen.hale@kestrellodges.example>",
                "Kestrel Lodges interview: Anton Reiter, Executive Chef", "", "Oliver Pryce <oliver.pryce@kestrellodges.example>",
                zone: "GMT Standard Time")
            .Send("2026-05-19 17:00", "Oliver Pryce <oliver.pryce@kestrellodges.example>", "Thank you for the interview",
                "Dear Oliver, thank you for the interview today. The Executive Chef role sounds exactly right. Anton Reiter", thread: "op")
            .Receive("2026-05-20 11:00", "Oliver Pryce <oliver.pryce@kestrellodges.example>", "Re: Thank you for the interview",
                "Cheers Anton, enjoyed it. We'll come back to you by 5pm on Friday. Oliver", thread: "op")
            .Receive("2026-05-18 11:00", "Moritz Amsel <m.amsel@villa-amsel.example>", "Probearbeit / trial shift Chef de Partie",
                "Hallo Anton,\n\nthank you for applying as Chef de Partie. Your trial shift with me is confirmed for Thursday, 28.05.2026, 17:00 - 20:00 Uhr.\n\nMoritz Amsel\nVilla Amsel")
            .Receive("2026-05-18 12:00", "Gastro Jobs <news@gastrojobs.example>", "27 kitchens are interviewing this week",
                "27 new jobs for you.\n\nUnsubscribe", headers: [("List-Unsubscribe", "<https://gastrojobs.example/u/1>")])
            .Receive("2026-05-19 09:00", "Lina Pfaff <lina@kuechenpodcast.example>", "Podcast interview?",
                "Hi Anton, would you join our podcast for a 30 minute interview next Thursday at 18:00? Lina")
            .Receive("2026-05-20 09:00", "Rolf Berger <rolf@kuehltechnik.example>", "Offer 2231",
                "Dear Mr. Reiter, we are pleased to offer you the new cold room at the following price. Please let us know by 5 June. Rolf Berger");
}
