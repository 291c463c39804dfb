using System.Globalization;
using System.Net;
using System.Text;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Api.Pages;
using OutlookFollowUp.Drafting;
using OutlookFollowUp.Interviews;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Api.Drafting;

/// <summary>What was learned, on a page to print and take along (R60-R62).</summary>
internal static class PreparationPage
{
    public static string Of(InterviewProcess process, IReadOnlyList<Lesson> lessons, DateTimeOffset now, LocalTimes local, Dialect dialect)
    {
        var body = new StringBuilder();
        if (process.Rounds.FirstOrDefault(round => round.DroppedAt is null && round.EndsAt > now && round.KnownAt <= now) is { } next)
            body.Append(CultureInfo.InvariantCulture, $"<p>{Text($"{When(next, local, dialect)}, with {Names(next)}.")}</p>\n");
        Section(body, "To do better", lessons, lesson => lesson.Improve, local, dialect);
        Section(body, "What went well", lessons, lesson => lesson.WentWell, local, dialect);
        Section(body, $"About {process.Company}", lessons, lesson => lesson.Insights, local, dialect);
        if (process.Debrief is { Topics.Count: > 0 } debrief)
        {
            body.Append("<h2>What you talked about so far</h2>\n<ul>\n");
            foreach (var topic in debrief.Topics)
                body.Append(CultureInfo.InvariantCulture, $"<li>{Text(topic.Person is { } by ? $"{topic.Text} ({by})" : topic.Text)}</li>\n");
            body.Append("</ul>\n");
        }

        if (body.Length == 0)
            body.Append("<p>Nothing is noted yet. What you write down after an interview is shown here before the next.</p>\n");
        return HtmlPage.Of($"Before the interview: {process.Role} at {process.Company}", body.ToString());
    }

    private static void Section(StringBuilder body, string title, IReadOnlyList<Lesson> lessons, Func<Lesson, string> part, LocalTimes local, Dialect dialect)
    {
        var told = lessons.Where(lesson => part(lesson).Length > 0).ToList();
        if (told.Count > 0)
            body.Append(CultureInfo.InvariantCulture, $"<h2>{Text(title)}</h2>\n");
        foreach (var lesson in told)
        {
            body.Append(SafeMarkdown.ToHtml(part(lesson)));
            body.Append(CultureInfo.InvariantCulture, $"<p><small>{Text($"{lesson.Role} at {lesson.Company}, {Day(lesson.At, local, dialect)}")}</small></p>\n");
        }
    }

    private static string When(InterviewRound round, LocalTimes local, Dialect dialect) =>
        $"{Day(round.StartsAt, local, dialect)}, {local[round.StartsAt].ToString("H:mm", CultureInfo.InvariantCulture)}";

    private static string Day(DateTimeOffset moment, LocalTimes local, Dialect dialect) =>
        local[moment].ToString(dialect == Dialect.BritishEnglish ? "d MMMM yyyy" : "MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Names(InterviewRound round) =>
        round.Interviewers.Count == 0 ? "somebody who is not named yet" : string.Join(", ", round.Interviewers.Select(person => person.Name));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
