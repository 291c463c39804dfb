namespace OutlookFollowUp.Tests.Interviews;

/// <summary>
/// A teacher in Chicago: two roles at one school, a second round, silence to the end, a move, a cancellation, a promise of the user's.
/// </summary>
public class TeacherInChicagoTests
{
    private const string Ruth = "Ruth Alvarado <ruth.alvarado@lakeshoreacademy.example>";
    private const string Desmond = "Desmond Fry <dfry@prairieschool.example>";
    private const string Kemi = "Kemi Balogun <kemi.balogun@northgatehs.example>";

    [Fact]
    public void The_list_says_what_is_due()
    {
        var lines = Box().Lines("2026-05-20 10:00");

        Assert.Equal(
        [
            "Elm Grove Montessori / Lead Teacher: Waiting 1, t.okeke@elmgrovemontessori.example, held -, promised -, wait 05-26 09:00; AnswerThem to t.okeke@elmgrovemontessori.example opens 05-19 08:00 due 05-20 17:00",
            "Lakeshore Academy / Department Chair: Waiting 1, ruth.alvarado@lakeshoreacademy.example, held 05-13 09:30, promised -, wait 05-21 09:00;",
            "Lakeshore Academy / Mathematics Teacher: Rejected 1, ruth.alvarado@lakeshoreacademy.example, held 05-05 15:00, promised -, wait 11-11 09:00; ReplyToRejection to ruth.alvarado@lakeshoreacademy.example opens 05-15 14:00 due 05-19 17:00",
            "Northgate High / Curriculum Lead: Interviewed 2, p.stone@northgatehs.example+kemi.balogun@northgatehs.example, held 05-19 14:00, promised -, wait 05-26 09:00;"
                + " ThankYou to p.stone@northgatehs.example opens 05-19 14:00 due 05-20 14:00; SendPromised to kemi.balogun@northgatehs.example opens 05-19 15:00 due 05-21 17:00",
            "The Prairie School / Tutor: Waiting 1, dfry@prairieschool.example, held 04-01 10:30, promised -, wait -; LetGo to dfry@prairieschool.example opens 05-01 09:00 due -",
        ], lines);
    }

    private static Mailbox Box() =>
        new Mailbox("Nadia Petrov <nadia.petrov@example.com>", "America/Chicago", "US", employer: "Jackson Middle School")
            .Receive("2026-04-27 09:00", Ruth, "Mathematics Teacher interview",
                "Dear Ms. Petrov, I would like to interview you for our Mathematics Teacher opening on Tuesday, May 5 at 2 pm. Plan on an hour. Please confirm.\nRuth Alvarado\nPrincipal, Lakeshore Academy", thread: "l1")
            .Send("2026-04-27 10:00", Ruth, "Re: Mathematics Teacher interview", "Dear Ms. Alvarado, confirmed. Nadia Petrov", thread: "l1")
            .Send("2026-05-05 18:00", Ruth, "Thank you",
                "Dear Ms. Alvarado, thank you for the interview about the Mathematics Teacher opening. Nadia Petrov", thread: "l2")
            .Receive("2026-05-06 09:00", Ruth, "Department Chair",
                "Dear Ms. Petrov, would you also talk to me about the Department Chair position? Wednesday, May 13, 9:00 to 9:30 am, by phone.\nRuth Alvarado", thread: "l3")
            .Send("2026-05-06 10:00", Ruth, "Re: Department Chair", "Dear Ms. Alvarado, gladly, Wednesday the 13th works.", thread: "l3")
            .Send("2026-05-14 08:00", Ruth, "Thank you - Department Chair",
                "Dear Ms. Alvarado, thank you for the conversation about the Department Chair position. Nadia Petrov", thread: "l4")
            .Receive("2026-05-15 14:00", Ruth, "Re: Thank you",
                "Dear Ms. Petrov, for the Mathematics Teacher opening we have chosen another candidate. Thank you for your interest. Ruth Alvarado", thread: "l2")
            .Meet("2026-05-07 13:00", "2026-05-07 13:45", Kemi, "Interview: Nadia Petrov - Curriculum Lead",
                "Northgate High, room 12. With Kemi Balogun.", zone: "Central Standard Time")
            .Send("2026-05-07 20:00", Kemi, "Thank you", "Dear Kemi, thank you for the interview today. Nadia", thread: "n1")
            .Receive("2026-05-11 09:00", Kemi, "Re: Thank you",
                "Hi Nadia, we would like to see you again, final round, Tuesday, May 19, 1:00 to 2:00 pm. You will meet me and Paul Stone, our superintendent. Does this work?\nKemi", thread: "n1")
            .Send("2026-05-11 09:30", Kemi, "Re: Thank you", "Hi Kemi, yes, see you then. Nadia", thread: "n1")
            .Receive("2026-05-12 09:30", "Paul Stone <p.stone@northgatehs.example>", "Parking",
                "Ms. Petrov, park behind the gym on Tuesday. Paul Stone", thread: "n2")
            .Send("2026-05-19 15:00", Kemi, "Re: Thank you",
                "Hi Kemi, thank you for today's conversation. I'll send you the unit plans you asked about by Thursday. Nadia",
                thread: "n1")
            .Receive("2026-03-25 09:00", Desmond, "Tutor at The Prairie School",
                "Hello Nadia, interview for the Tutor position: Wednesday, April 1, 10:00-10:30 am, Google Meet with me. Desmond Fry",
                thread: "p1")
            .Send("2026-03-25 09:30", Desmond, "Re: Tutor at The Prairie School", "Hello Desmond, works for me.", thread: "p1")
            .Send("2026-04-01 12:00", Desmond, "Thank you for the interview",
                "Hello Desmond, thank you for the interview about the Tutor position.", thread: "p2")
            .Send("2026-04-10 09:30", Desmond, "Re: Thank you for the interview",
                "Hello Desmond, I am following up on the Tutor position. Is there any news?", thread: "p2")
            .Send("2026-04-17 09:30", Desmond, "Re: Thank you for the interview",
                "Hello Desmond, I wanted to check in once more about the Tutor position.", thread: "p2")
            .Receive("2026-05-12 10:00", "Tola Okeke <t.okeke@elmgrovemontessori.example>", "Lead Teacher interview",
                "Hi Nadia, your interview for Lead Teacher at Elm Grove Montessori is set for Thursday, May 21 at 4:30 pm with me. Tola",
                thread: "e1")
            .Receive("2026-05-19 08:00", "Tola Okeke <t.okeke@elmgrovemontessori.example>", "Re: Lead Teacher interview",
                "Hi Nadia, I am so sorry, I have to cancel Thursday's interview, we have a burst pipe. I'll find a new time. Tola",
                thread: "e1")
            .Receive("2026-05-18 08:00", "Growth Partners <brad@growthpartners.example>", "30 minute sync",
                "Hi Nadia, I came across your profile and have an exciting opportunity. Open to a quick call about a Sales Lead role on Friday at 10 am? Brad")
            .Receive("2026-05-18 09:00", "UX Lab <studies@uxlab.example>", "Research interview invitation",
                "Hi, we invite you to a 60 minute user research interview on May 22 at 3 pm. You get a $75 gift card for your participation.");
}
