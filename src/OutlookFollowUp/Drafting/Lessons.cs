using OutlookFollowUp.Interviews;
using OutlookFollowUp.Interviews.Corrections;

namespace OutlookFollowUp.Drafting;

/// <summary>What one interview taught, for the next (R60-R62). Texts are Markdown.</summary>
/// <param name="Insights">About the employer; empty where it is another's.</param>
public sealed record Lesson(string ProcessId, string Company, string Role, DateTimeOffset At, string WentWell, string Improve, string Insights)
{
    /// <summary>The lessons noted before a moment, this process's own first, then the newest.</summary>
    public static IReadOnlyList<Lesson> For(InterviewProcess next, IEnumerable<InterviewProcess> all, DateTimeOffset now) =>
    [
        .. all.SelectMany(process => process.Corrections.OfType<Debriefed>().Where(noted => noted.At <= now)
                .Select(noted => From(process, noted, isOwn: process.Id == next.Id || CompanyNames.Same(process.Company, next.Company))))
            .Where(lesson => lesson.WentWell.Length + lesson.Improve.Length + lesson.Insights.Length > 0)
            .OrderByDescending(lesson => lesson.ProcessId == next.Id).ThenByDescending(lesson => lesson.At),
    ];

    private static Lesson From(InterviewProcess process, Debriefed noted, bool isOwn) => new(
        process.Id, process.Company, process.Role, noted.At, noted.Debrief.WentWell.Trim(), noted.Debrief.Improve.Trim(), isOwn ? noted.Debrief.Insights.Trim() : "");
}
