using System.Security.Cryptography;
using System.Text.Json;
using OutlookFollowUp.Interviews;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>
/// Facts that are stored were read by the reader of their day. Who changes what it says raises <see cref="MailFacts.Version"/> and writes
/// the new hash here, so that mailboxes that are known already are read again.
/// </summary>
public class FactsVersionTests
{
    private const string Lena = "Lena Ortiz <lena.ortiz@acme.example>";
    private const string Priya = "Priya Shah <priya.shah@acme.example>";

    [Fact]
    public void What_the_readers_say_changes_with_its_number_only()
    {
        var box = Everything();
        var facts = JsonSerializer.SerializeToUtf8Bytes(new
        {
            Mails = box.Mails.Select(mail => MailReader.Read(mail, box.Owner)),
            Appointments = box.Appointments.Select(entry => AppointmentReader.Read(entry, box.Owner)),
        });

        Assert.Equal("3 5203a88a120816a0", $"{MailFacts.Version} {Convert.ToHexStringLower(SHA256.HashData(facts))[..16]}");
    }

    /// <summary>One mail at least for each thing that a mail can say.</summary>
    private static Mailbox Everything() => new Mailbox()
        .Receive("2026-02-24 09:00", "Acme Foods <no-reply@us.greenhouse-mail.io>", "Thank you for applying to Acme Foods",
            "Hi Jane,\n\nThank you for your application for the Data Analyst position at Acme Foods. We will review it shortly.")
        .Receive("2026-02-26 10:00", Lena, "Interview for the Data Analyst role",
            "Hi Jane,\n\nWe would like to invite you to interview for the Data Analyst role on Tuesday, March 3 at 2:00 pm EST by Zoom. You "
            + "will meet Priya Shah, Head of Analytics, and Tom Okafor, Staff Engineer. Does that work?\n\nKind regards\nLena Ortiz\n"
            + "Talent Acquisition Partner\nAcme Foods Inc.\n+1 212 555 0100")
        .Send("2026-02-26 12:00", Lena, "Re: Interview for the Data Analyst role", "Hi Lena,\n\nTuesday at 2 works for me.\n\nJane")
        .Meet("2026-03-03 14:00", "2026-03-03 15:00", Lena, "Interview: Data Analyst, Jane Doe", "With Priya Shah and Tom Okafor.", Priya)
        .Receive("2026-03-02 09:00", "GoodTime <scheduling@goodtime.io>", "Reminder: your interview with Acme Foods is tomorrow",
            "Your interview for Data Analyst with Priya Shah starts on March 3, 2026, 14:00-15:00 EST. Join: https://zoom.us/j/1")
        .Receive("2026-03-02 15:00", Lena, "Re: Interview for the Data Analyst role",
            "Hi Jane, unfortunately Tuesday no longer works, could we do Thursday at 11:00 am?\n\nLena")
        .Receive("2026-03-02 16:00", Lena, "Cancelled: Interview", "Hi Jane, we have to cancel the interview for the Data Analyst role.",
            meeting: MeetingMail.Cancelled)
        .Send("2026-03-06 09:00", Priya, "Thank you", "Dear Priya,\n\nThank you for the interview about the Data Analyst role yesterday. I "
            + "will send you my portfolio by Monday.\n\nJane Doe")
        .Receive("2026-03-06 17:00", Priya, "Re: Thank you", "Hi Jane, we will let you know by the end of next week.\n\nPriya")
        .Send("2026-03-16 09:30", Lena, "Following up", "Hi Lena, is there any news on the Data Analyst role?\n\nJane", files: ["cv.pdf"])
        .Receive("2026-03-16 09:31", Lena, "Automatic reply: Following up", "I am out of the office until March 20. I have left nobody.")
        .Receive("2026-03-17 09:00", Lena, "Re: Following up", "Hi Jane, the role is on hold until May. Please do not call us.\n\nLena")
        .Receive("2026-04-17 09:00", Lena, "Re: Following up", "Hi Jane, we are still deciding, and will be in touch.\n\nLena")
        .Receive("2026-04-27 09:00", Lena, "Next round", "Hi Jane, we would like to invite you to the next round, the final interview for the "
            + "Data Analyst role. Which times suit you?\n\nLena")
        .Receive("2026-05-05 09:00", Lena, "Your offer", "Hi Jane, we are pleased to offer you the Data Analyst position. Please let us know "
            + "by May 12.\n\nLena")
        .Send("2026-05-06 09:00", Lena, "Re: Your offer", "Hi Lena, thank you for the offer, which I am happy to accept.\n\nJane")
        .Receive("2026-05-08 09:00", Lena, "Your offer", "Hi Jane, we are unable to proceed with the offer extended last week.\n\nLena")
        .Receive("2026-05-09 09:00", "Globex <globex@myworkday.com>", "Your application",
            "We have decided to move forward with other candidates for the BI Engineer role. After careful consideration, we regret this.")
        .Send("2026-05-09 10:00", "pat@globex.example", "BI Engineer", "Hello Pat, could you give me feedback? I withdraw my application.")
        .Receive("2026-05-09 10:01", "Mail Delivery <mailer-daemon@example.com>", "Undeliverable: BI Engineer",
            "Your message to pat@globex.example could not be delivered.")
        .Receive("2026-05-10 09:00", "HireVue <no-reply@hirevue.com>", "Your video interview has been received",
            "Thank you for completing your on-demand video interview for Line Cook at Initech. Your responses were submitted.")
        .Receive("2026-05-11 09:00", "Max Muster <max.muster@beispiel.example>", "Einladung zum Vorstellungsgespräch",
            "Sehr geehrte Frau Doe,\n\ngern laden wir Sie am 18. Mai um 10 Uhr zum Vorstellungsgespräch als Koch ein.\n\nMax Muster")
        .Receive("2026-05-12 09:00", "Shop <news@shop.example>", "Offers of the week", "Fresh offers for you. Unsubscribe here.");
}
