using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting.Matching;

/// <summary>Which of several interviews a draft is about, where the addresses alone do not say it.</summary>
public class MeantTimeTests
{
    private static readonly Interview Second = Sample.Interview with
    {
        Id = "acme-2",
        StartsAt = Sample.At(2026, 3, 12, 14),
        EndsAt = Sample.At(2026, 3, 12, 15),
        Round = 2,
        Status = InterviewStatus.Scheduled,
    };

    private static readonly Interview Held = Second with { StartsAt = Sample.At(2026, 3, 5, 14), EndsAt = Sample.At(2026, 3, 5, 15), Status = InterviewStatus.Held };

    [Theory]
    [InlineData("2 p.m. on Thursday works, and I will bring the drawings.")]
    [InlineData("I would like to withdraw my application, and thank you for the second interview that you offered me.")]
    [InlineData("See you tomorrow at two.")]
    public void The_coming_round_of_an_arrangement_or_a_withdrawal(string body) =>
        Assert.Equal("acme-2", Of(body, Sample.At(2026, 3, 11, 9), Sample.Interview, Second));

    [Theory]
    [InlineData("Thank you for the interview on Tuesday. I look forward to Thursday.")]
    [InlineData("May I ask when you expect to make a decision?")]
    [InlineData("As promised, here is the paper about the crane.")]
    public void The_round_that_was_held_of_anything_else(string body) =>
        Assert.Equal("acme", Of(body, Sample.At(2026, 3, 9, 9), Sample.Interview, Second));

    [Theory]
    [InlineData("Thank you for the interview on Tuesday.", "acme")]
    [InlineData("Thank you for the interview on March 3.", "acme")]
    [InlineData("Thank you for the interview on Thursday.", "acme-2")]
    [InlineData("Thank you for the interview.", "acme-2")]
    public void Of_two_that_were_held_the_one_whose_day_is_named(string body, string expected) =>
        Assert.Equal(expected, Of(body, Sample.At(2026, 3, 6, 9), Sample.Interview, Held));

    [Fact]
    public void The_one_that_the_words_mean_where_the_address_is_anothers()
    {
        var review = Check("Thank you for today and for the dbt migration at Acme. The Data Analyst role would suit me.", Sample.Evening, Sample.OtherPriya, Sample.Interview, Sample.Other);
        Assert.Equal("acme", review.InterviewId);
        Assert.Equal(DraftKind.ThankYou, review.Kind);
        Assert.Contains(review.Findings, finding => finding.Rule == "wrong-recipient");
        Assert.DoesNotContain(review.Findings, finding => finding.Rule is "wrong-date" or "late-thanks" or "wrong-company");
    }

    private static string? Of(string body, DateTimeOffset now, params Interview[] interviews) =>
        Check(body, now, Sample.Priya, interviews).InterviewId;

    private static DraftReview Check(string body, DateTimeOffset now, Person to, params Interview[] interviews)
    {
        var example = Example.Fine($"Dear Priya,\n\n{body}\n\nBest regards,\nJane") with { To = [to], Now = now, Interviews = interviews, Subject = "Data Analyst" };
        return Linter.Check(example.Draft, example.Context, example.Options);
    }
}
