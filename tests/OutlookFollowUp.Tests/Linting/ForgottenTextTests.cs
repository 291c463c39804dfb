using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>What earlier mail says counts as much where its text is gone and only the facts were kept.</summary>
public class ForgottenTextTests
{
    private const string Own = "Thank you for showing me around the warehouse and for the story of the forklift that the crew named after your cat. The way you count pallets by their color made sense to me at once, and I would like to try it with returns. The Data Analyst role suits me well.";

    private static readonly Person Tom = new("Tom Okafor", "tom.okafor@acme.example");

    [Fact]
    public void The_same_text_is_known_again()
    {
        var sent = new Mail(Sample.Jane, [Tom], Sample.At(2026, 3, 3, 17), "Thank you", MailBody.Text($"Dear Tom,\n\n{Own}\n\nBest,\nJane"))
        {
            Id = "m1",
        };

        var review = Check($"Dear Priya,\n\n{Own}\n\nBest,\nJane", sent, Sample.Evening);

        Assert.Contains(review.Findings, finding => finding.Rule == "copied-text");
    }

    [Fact]
    public void Another_text_is_not()
    {
        var sent = new Mail(Sample.Jane, [Tom], Sample.At(2026, 3, 3, 17), "Thank you", MailBody.Text(
            "Dear Tom,\n\nThank you for the interview and for the hour on the rota, which taught me more about sleep than any book. I would borrow the quiet nights for new people at once.\n\nBest,\nJane"))
        {
            Id = "m1",
        };

        var review = Check($"Dear Priya,\n\n{Own}\n\nBest,\nJane", sent, Sample.Evening);

        Assert.DoesNotContain(review.Findings, finding => finding.Rule == "copied-text");
    }

    [Fact]
    public void A_question_is_remembered_as_one()
    {
        var sent = new Mail(Sample.Jane, [Sample.Priya], Sample.At(2026, 3, 16, 10), "Data Analyst interview", MailBody.Text(
            "Dear Priya,\n\nI am following up on the Data Analyst role. Is there any news?\n\nBest,\nJane"))
        {
            Id = "m1",
        };

        var review = Check("Dear Priya,\n\nI remain very interested in the Data Analyst role. Could you tell me where things stand?\n\nBest,\nJane",
            sent, Sample.At(2026, 3, 18, 10));

        Assert.Equal(DraftKind.SecondNudge, review.Kind);
        Assert.Contains(review.Findings, finding => finding.Rule == "too-soon");
    }

    private static DraftReview Check(string body, Mail sent, DateTimeOffset now)
    {
        var facts = MailReader.Read(sent, new(Sample.Candidate, Sample.Zone))!;
        var context = new DraftContext(now, Sample.Zone, Sample.Candidate)
        {
            Interviews = [Sample.Interview with { Interviewers = [Sample.Priya, Tom] }],
            Sent = [sent with { Body = MailBody.Empty }],
            Facts = new Dictionary<string, MailFacts>(StringComparer.Ordinal) { ["m1"] = facts },
        };
        return Linter.Check(new(Sample.Jane, [Sample.Priya], "Data Analyst interview", MailBody.Text(body)), context);
    }
}
