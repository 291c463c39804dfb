namespace OutlookFollowUp.Tests.Interviews;

/// <summary>An editor in Berlin: invitations in German and half in French, a shop on a private address, two recruiting systems.</summary>
public class EditorInBerlinTests
{
    [Fact]
    public void The_list_says_what_is_due()
    {
        var lines = Box().Lines("2026-04-22 20:00");

        Assert.Equal(
        [
            "Atelier Perrin / Communications Officer: Interviewed 1, Camille Roy, held 04-20 16:30, promised -, wait 04-27 09:00;"
                + " ThankYou to luc.perrin@atelier-perrin.fr opens 04-20 16:30 due 04-21 16:30",
            "Halden Press / Junior Editor: Interviewed 1, Freya Moss, held 04-22 16:00, promised -, wait -;"
                + " ThankYou to Freya Moss opens 04-22 16:00 due 04-23 16:00",
            "Simons & Tochter / Bookseller: Scheduled 1, petra.simons@gmail.com, held -, promised -, wait 04-23 19:00;",
            "Skylark Museums / Press Officer: Invited 1, , held -, promised -, wait -; AnswerThem to  opens 04-16 09:00 due 04-17 17:00",
        ], lines.Where(line => !line.StartsWith("Nordstern", StringComparison.Ordinal)));
        Assert.StartsWith("Nordstern Verlag / Lektorin: ", lines[2], StringComparison.Ordinal);
        Assert.Contains("held 04-21 11:00", lines[2], StringComparison.Ordinal);
    }

    private static Mailbox Box() => new Mailbox("Leonie Kraus <leonie@krausmail.example>", "Europe/Berlin", "DE")
            .Receive("2026-04-13 09:00", "Anja Wolff <a.wolff@nordstern-verlag.de>", "Einladung zum Vorstellungsgespräch als Lektorin", "Sehr geehrte Frau Kraus,\n\nvielen Dank für Ihre Bewerbung. Wir laden Sie herzlich zum Vorstellungsgespräch am Dienstag, 21. April 2026, um 10 Uhr in unseren Verlag ein. Gesprächspartner sind Herr Jonas Petersen (Programmleiter) und ich.\n\nMit freundlichen Grüßen\nAnja Wolff\nPersonalleiterin\nNordstern Verlag GmbH", thread: "n")
            .Send("2026-04-13 11:00", "Anja Wolff <a.wolff@nordstern-verlag.de>", "AW: Einladung zum Vorstellungsgespräch als Lektorin", "Sehr geehrte Frau Wolff, vielen Dank für die Einladung, ich komme gerne.\nLeonie Kraus", thread: "n")
            .Receive("2026-04-14 09:00", "Luc Perrin <luc.perrin@atelier-perrin.fr>", "Entretien - Chargée de communication", "Bonjour Leonie, I switch to English: we would like to invite you to an interview for the Communications Officer position on Monday 20 April at 15h30 by Teams, with Camille Roy. Cordialement, Luc Perrin, Directeur, Atelier Perrin", thread: "p")
            .Receive("2026-04-15 09:00", "Petra Simons <petra.simons@gmail.com>", "Aushilfe Buchhandlung / bookseller", "Hi Leonie, thanks for applying for the Bookseller job at Simons & Tochter. Shall we have the interview on Thursday 23 April at 18:00 in the shop? Petra Simons, Simons & Tochter", thread: "g")
            .Send("2026-04-15 10:00", "Petra Simons <petra.simons@gmail.com>", "Re: Aushilfe Buchhandlung / bookseller", "Hi Petra, yes, 6 pm is fine. Leonie", thread: "g")
            .Receive("2026-04-16 09:00", "Skylark Museums People Team <no-reply@eu.greenhouse-mail.io>", "Next steps with Skylark Museums", "Hi Leonie,\n\nThank you for applying to Skylark Museums. We'd love to move you forward to a first interview for the Press Officer role. Please share your availability for next week using the link below.\n\nhttps://app.eu.greenhouse.io/availability/abc\n\nBest,\nSkylark Museums People Team")
            .Receive("2026-04-17 09:00", "Workday <globalhr@myworkday.com>", "Interview Confirmation: Junior Editor (R-1123)", "Hello Leonie, your interview with Halden Press for Junior Editor is scheduled for Wednesday, April 22, 2026 at 3:00 PM CEST. Interviewers: Freya Moss. Do not reply to this message.");
}
