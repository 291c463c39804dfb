using OutlookFollowUp.Drafting;
using OutlookFollowUp.Interviews.Corrections;
using OutlookFollowUp.Tests.Interviews;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>A draft belongs to somebody and into a conversation, or has a reason why not.</summary>
public sealed class DestinationTests
{
    private const string Priya = "Priya Shah <priya.shah@acme.example>";
    private const string Tom = "Tom Okafor <tom.okafor@acme.example>";
    private const string Lena = "Lena Ortiz <lena.ortiz@acme.example>";

    [Fact]
    public void Thanks_to_somebody_who_never_wrote_are_a_mail_of_their_own()
    {
        var place = Of(Acme(), DraftKind.ThankYou, "2026-03-03 16:00");

        Assert.Equal("priya.shah@acme.example", place.To[0].Address);
        Assert.Null(place.MailId);
        Assert.Null(place.Subject);
        Assert.Contains("Priya Shah and you have not written", place.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Thanks_to_somebody_who_wrote_go_on_in_their_conversation()
    {
        var mailbox = Acme().Receive("2026-03-03 15:30", Priya, "RE: Data Analyst", "Hi Jane, good to meet you. Here is the address of our blog. Priya", thread: "talk");

        var place = Of(mailbox, DraftKind.ThankYou, "2026-03-03 16:00");

        Assert.Equal(("talk", "Re: Data Analyst", true), (place.ConversationId, place.Subject, place.AnswersThem));
        Assert.NotNull(place.MailId);
    }

    [Fact]
    public void A_rejection_is_answered_where_it_came_from()
    {
        var mailbox = Acme().Receive("2026-03-12 09:00", Lena, "Your application", "Dear Jane, we have decided to move forward with another candidate. Lena", thread: "no");

        var place = Of(mailbox, DraftKind.ReplyToRejection, "2026-03-12 10:00");

        Assert.Equal(("lena.ortiz@acme.example", "no", "Re: Your application"), (place.To[0].Address, place.ConversationId, place.Subject));
    }

    [Fact]
    public void Half_a_year_later_a_new_mail_is_written()
    {
        var place = Of(Acme().Receive("2026-03-04 09:00", Priya, "Data Analyst", "Hi Jane, thanks for coming. Priya"), DraftKind.Reconnect, "2026-09-04 10:00");

        Assert.Null(place.MailId);
        Assert.Contains("long", place.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void No_address_is_ever_guessed()
    {
        var mailbox = Acme();
        var process = mailbox.Process("acme");

        var place = Destination.Of(DraftKind.ThankYou, new Person("Nia Bello"), process with { Recruiter = new("Lena Ortiz", "lena.ortiz@acme.example") },
            mailbox.Owner, mailbox.Time("2026-03-03 16:00"), Cadence.Default);
        var nobody = Destination.Of(DraftKind.ThankYou, new Person("Nia Bello"), process with { Recruiter = null },
            mailbox.Owner, mailbox.Time("2026-03-03 16:00"), Cadence.Default);

        Assert.Equal("lena.ortiz@acme.example", place.To[0].Address);
        Assert.Contains("can pass it on", place.Reason, StringComparison.Ordinal);
        Assert.Empty(nobody.To);
    }

    [Fact]
    public void An_occasion_knows_what_mail_calendar_and_notes_say()
    {
        var mailbox = Acme().Receive("2026-03-05 11:00", Lena, "Re: Data Analyst", "Hi Jane, we will decide by Friday the 13th. Lena")
            .Correct("2026-03-03 18:00", (id, at) => new Debriefed(id, at, ["event-1"], new Debrief { Topics = [new("dbt migration", "Priya")] }));

        var occasion = OccasionFinder.Find(DraftKind.ThankYou, Mailbox.Person(Priya), mailbox.Process("acme"), mailbox.Owner, mailbox.Time("2026-03-09 10:00"), Cadence.Default);
        var points = OccasionFinder.Points(occasion with { Kind = DraftKind.StatusInquiry }, mailbox.Process("acme"));

        Assert.Equal(DraftKind.LateThankYou, occasion.Kind);
        Assert.Equal(new DateOnly(2026, 3, 13), occasion.PromisedBy);
        Assert.Equal("dbt migration", Assert.Single(points, point => point.Kind == PointKind.Topic).Text);
        Assert.Equal("topics", points.Single(point => point.Kind == PointKind.Topic).DebriefField);
    }

    [Fact]
    public void Their_question_is_a_point_with_the_words_of_their_mail()
    {
        var mailbox = Acme().Receive("2026-03-05 11:00", Lena, "Your availability", "Hi Jane, could you send us your notice period? Lena", thread: "ask");

        var occasion = OccasionFinder.Find(DraftKind.Reply, Mailbox.Person(Lena), mailbox.Process("acme"), mailbox.Owner, mailbox.Time("2026-03-05 12:00"), Cadence.Default);
        var point = OccasionFinder.Points(occasion, mailbox.Process("acme"))[0];

        Assert.Equal(PointKind.Question, point.Kind);
        Assert.Contains("notice period", point.Evidence!.Quote, StringComparison.Ordinal);
        Assert.NotNull(point.Evidence.MailId);
        Assert.Equal(("ask", true), (Of(mailbox, DraftKind.Reply, "2026-03-05 12:00") is var place ? place.ConversationId : "", place.AnswersThem));
    }

    private static Destination Of(Mailbox mailbox, DraftKind kind, string now) =>
        Destination.Of(kind, null, mailbox.Process("acme"), mailbox.Owner, mailbox.Time(now), Cadence.Default);

    private static Mailbox Acme() => new Mailbox()
        .Receive("2026-02-24 10:00", Lena, "Interview with Acme - Data Analyst",
            "Hi Jane,\n\nWe would like to invite you to an interview for the Data Analyst position on Tuesday, March 3 at 2:00 pm EST.\n\nLena Ortiz\nRecruiter, Acme", thread: "invite")
        .Meet("2026-03-03 14:00", "2026-03-03 15:00", Lena, "Interview: Data Analyst at Acme", attendees: $"{Priya};{Tom}");
}
