using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Tests.Linting;

/// <summary>When a question about the process may go out: the calendars, zones and promises of the requirements' own example.</summary>
public class TimingTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-03-12T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-13T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-14T10:00-04:00", Severity.Suggestion)] // a Saturday: passed, but nobody is there
    [InlineData("2026-03-16T09:00-04:00", null)]
    [InlineData("2026-03-30T09:00-04:00", null)]
    public void A_promised_date_is_waited_for(string now, Severity? expected) =>
        Assert.Equal(expected, HowLoud(now, Sample.Interview with { DecisionBy = new(2026, 3, 13) }, []));

    [Theory]
    [InlineData("2026-03-13T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-14T10:00-04:00", Severity.Suggestion)]
    [InlineData("2026-03-16T10:00-04:00", null)]
    public void Without_a_date_a_week_passes_after_the_thanks(string now, Severity? expected) =>
        Assert.Equal(expected, HowLoud(now, Sample.Interview, [Mine("2026-03-07T10:00-05:00", "Thank you for the interview on Friday.")]));

    [Theory]
    [InlineData("2026-03-20T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-22T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-23T10:00-04:00", null)]
    public void A_week_passes_between_two_questions(string now, Severity? expected) => Assert.Equal(expected,
        HowLoud(now, Sample.Interview with { DecisionBy = new(2026, 3, 13) }, [Mine("2026-03-16T10:00-04:00", "Is there any news about the role?")]));

    [Theory]
    [InlineData("2026-03-23T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-25T10:00-04:00", null)]
    public void A_new_promise_replaces_the_old(string now, Severity? expected) =>
        Assert.Equal(expected, HowLoud(now, Sample.Interview with { DecisionBy = new(2026, 3, 13) },
        [
            Mine("2026-03-16T10:00-04:00", "Is there any news about the role?"),
            Theirs("2026-03-17T10:00-04:00", "The committee needs another week. Sorry about that."),
        ]));

    [Theory]
    [InlineData("2026-03-24T10:00-04:00", Severity.Error)]
    [InlineData("2026-03-31T10:00-04:00", null)]
    public void Still_deciding_is_two_weeks(string now, Severity? expected) =>
        Assert.Equal(expected, HowLoud(now, Sample.Interview, [Theirs("2026-03-17T10:00-04:00", "We are still deciding.")]));

    [Theory]
    [InlineData("2026-12-28T10:00-05:00", Severity.Suggestion)]
    [InlineData("2027-01-04T10:00-05:00", null)]
    public void Nobody_is_asked_around_New_Year(string now, Severity? expected) =>
        Assert.Equal(expected, HowLoud(now, Sample.Interview with
        {
            StartsAt = Sample.At(2026, 12, 16, 10),
            EndsAt = Sample.At(2026, 12, 16, 11),
            DecisionBy = new(2026, 12, 23),
        }, []));

    [Fact]
    public void An_empty_day_is_a_holiday_of_theirs() => Assert.Equal(Severity.Suggestion, HowLoud("2026-05-04T10:00-04:00",
        Sample.Interview with { TimeZone = "Europe/London", DecisionBy = new(2026, 5, 1) }, [])); // Early May bank holiday

    [Theory]
    [InlineData("Thank you for the update. I remain very interested and look forward to your decision.")]
    [InlineData("Following up on our conversation: as promised, here is the portfolio.")]
    [InlineData("Thank you for your mail. Of course, here are the two references that you asked for.")]
    public void An_answer_and_what_was_promised_never_come_too_soon(string body) =>
        Assert.Null(HowLoud("2026-03-18T10:00-04:00", Sample.Interview,
            [Mine("2026-03-04T10:00-05:00", "Thank you for the interview."), Theirs("2026-03-17T10:00-04:00", "We are still deciding. Could you send two references?")],
            body));

    [Fact]
    public void A_question_in_the_thank_you_never_comes_too_soon() => Assert.Null(HowLoud("2026-03-03T19:00-05:00",
        Sample.Interview with { DecisionBy = new(2026, 3, 13) }, [], "Thank you for the interview. May I ask when you expect to decide?"));

    private static Severity? HowLoud(string now, Interview interview, IReadOnlyList<Mail> thread, string? body = null)
    {
        var example = Example.Fine($"Dear Priya,\n\n{body ?? "I am still very interested in the role. Is there any news?"}\n\nBest,\nJane") with
        {
            Subject = "Data Analyst",
        };
        var context = new DraftContext(Moment(now), NewYork, Sample.Candidate) { Interviews = [interview], Thread = thread };
        return Linter.Check(example.Draft, context).Findings.FirstOrDefault(finding => finding.Rule == "too-soon")?.Severity;
    }

    private static Mail Mine(string at, string body) => Sample.SentToPriya(Moment(at), "Data Analyst", $"Dear Priya,\n\n{body}\n\nJane");

    private static Mail Theirs(string at, string body) => Sample.FromPriya(Moment(at), "Re: Data Analyst", $"Hi Jane,\n\n{body}\n\nPriya");

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
