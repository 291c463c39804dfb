using System.Globalization;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

public class LinterTests
{
    private static readonly Example Careless =
        Example.Fine("Hi Priya,\n\nThank you for the dbt migration tour!!! The job interests me. I have attached my portfolio :)\n\nBest,\n[Your Name]");

    [Fact]
    public void The_worst_comes_first_and_then_as_one_reads()
    {
        var findings = Check(Careless).Findings;

        Assert.Equal(["missing-attachment", "placeholder", "exclamation-overload", "emoticon"], findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("Hi Priya,\n\nThank you for the tour of the dbt migration. The job interests me.\n\nBest,\nJane", Verdict.Send)]
    [InlineData("Hi Priya,\n\nThank you for the tour. The job interests me, and so does the dbt migration :)\n\nBest,\nJane", Verdict.Review)]
    [InlineData("Hi Priya,\n\nThank you for the tour of the dbt migration. The job interests me.\n\nBest,\n[Name]", Verdict.Block)]
    public void The_worst_finding_makes_the_verdict(string body, Verdict expected) =>
        Assert.Equal(expected, Check(Example.Fine(body)).Verdict);

    [Fact]
    public void A_disabled_rule_is_silent()
    {
        var options = LintOptions.Default with { DisabledRules = ["emoticon", "placeholder"] };

        var findings = Linter.Check(Careless.Draft, Careless.Context, options).Findings;

        Assert.Equal(["missing-attachment", "exclamation-overload"], findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Mail_that_has_nothing_to_do_with_an_interview_is_never_stopped()
    {
        var review = Check(Example.Fine("Pizza at seven!!! 🍕 The list is attached, [Name].") with
        {
            To = [new("Ben", "ben@mailbox.example")],
        });

        Assert.Equal(DraftKind.Other, review.Kind);
        Assert.Null(review.InterviewId);
        Assert.Equal(["missing-attachment", "placeholder"], review.Findings.Select(finding => finding.Rule));
        Assert.All(review.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void A_friend_who_is_told_of_an_interview_is_not_the_employer()
    {
        var review =
            Check(Example.Fine(
                "Mum!!! The interview at Acme went so well 🎉 Priya Shah asked about the dbt migration and I knew it all!!") with
            {
                To = [new("Mum", "mum@mailbox.example")],
                Subject = "guess what",
            });

        Assert.Equal(DraftKind.Other, review.Kind);
        Assert.Empty(review.Findings);
    }

    [Fact]
    public void A_given_kind_is_kept() => Assert.Equal(DraftKind.Withdrawal, Check(Careless with { Kind = DraftKind.Withdrawal }).Kind);

    [Fact]
    public void Words_that_were_quoted_are_not_linted() =>
        Assert.Empty(Check(Example.Fine(
            "Hi Priya,\n\nThank you for the tour of the dbt migration. The job interests me.\n\nBest,\nJane\n\n-----Original Message-----\nFrom: Priya Shah\nSent: Monday, March 2, 2026\nTo: Jane Doe\nSubject: Tuesday\n\n[Name], see attached!!! :)")).Findings);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_answer_is_the_same_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Describe(Check(Careless));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Describe(Check(Careless)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DraftReview Check(Example example) => Linter.Check(example.Draft, example.Context, example.Options);

    private static List<string> Describe(DraftReview review) =>
        [$"{review.Verdict} {review.Kind}", .. review.Findings.Select(finding => $"{finding.Rule} {finding.Message} {finding.Where}")];
}
