using OutlookFollowUp.Interviews.Corrections;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Drafting;

/// <summary>
/// All that is known when something is to be written: to whom, after which interview, and what mail, calendar and debrief say. Nothing else
/// gets into a draft but the template's own words and the person's answers.
/// </summary>
public sealed record Occasion(DraftKind Kind, Interview Interview, Person Reader, Candidate User, DateTimeOffset Now, TimeZoneInfo TimeZone)
{
    /// <summary>The user's notes on the interview; null when there are none.</summary>
    public Debrief? Debrief { get; init; }

    /// <summary>The end of the time in which they said that they would decide, in the future or in the past.</summary>
    public DateOnly? PromisedBy { get; init; }

    /// <summary>When the user asked last and got no answer.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>The last day to answer their offer.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Whether it answers a mail of theirs.</summary>
    public bool IsReply { get; init; }

    /// <summary>What the person typed in answer to questions, by the slot's name.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The points that were picked, in the person's order; null when nothing was picked, so that the notes decide.</summary>
    public IReadOnlyList<TalkingPoint>? Picked { get; init; }

    public Dialect Dialect { get; init; } = Dialect.AmericanEnglish;

    /// <summary>The addressee's place among the interviewers; -1 when they are none of them.</summary>
    public int Place
    {
        get
        {
            for (var at = 0; at < Interview.Interviewers.Count; at++)
            {
                if (IsSame(Interview.Interviewers[at], Reader))
                    return at;
            }

            return -1;
        }
    }

    internal static bool IsSame(Person one, Person other) => one.Address is not null && other.Address is not null
        ? one.HasAddress(other.Address) : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
