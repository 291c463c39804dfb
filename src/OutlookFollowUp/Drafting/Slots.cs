namespace OutlookFollowUp.Drafting;

/// <summary>One thing that a template leaves open.</summary>
/// <param name="Name">As it stands between double braces.</param>
/// <param name="About">What fills it.</param>
/// <param name="Sample">What fills it when a template is tried out.</param>
/// <param name="Question">
/// What to ask the person when nothing known fills it, where {reader} stands for the addressee; null where a passage is left out instead.
/// </param>
/// <param name="IsProse">Whether the answer is sentences of the person's own, and not words within one.</param>
public sealed record Slot(string Name, string About, string Sample, string? Question = null, bool IsProse = false);

/// <summary>Every slot a template may have; there are no others.</summary>
public static class Slots
{
    public static IReadOnlyList<Slot> All { get; } =
    [
        new("to.first", "the addressee's first name, or all of the name where that cannot be told", "Priya"),
        new("to.name", "the addressee as a formal greeting names them", "Priya Shah"),
        new("me.first", "your first name", "Jane"),
        new("me.name", "your full name", "Jane Doe"),
        new("company", "the employer", "Acme"),
        new("role", "the position; where it is unknown the words around it close up", "Data Analyst"),
        new("talk", "how you met: call, conversation or meeting", "conversation"),
        new("when", "the day of the interview, with its little word: this morning, yesterday, on Tuesday, on March 3", "on March 3"),
        new("month", "the month of the interview, with the year where it is another", "March"),
        new("topic", "what you talked about with the addressee, as it follows the word about", "the dbt migration",
            "What did you and {reader} talk about that you would like to come back to?"),
        new("more", "something else that you talked about with them", "the on-call rota"),
        new("others", "the other interviewers, by name", "Tom Okafor"),
        new("interviewers", "all interviewers, by name", "Priya Shah and Tom Okafor"),
        new("promise", "what you promised and attach, with its article", "my portfolio"),
        new("thing", "what you promised to tell them, with its article", "the name of the book"),
        new("told", "what you promised to tell them", "The Data Warehouse Toolkit.", "You promised them {thing}. What is it?", IsProse: true),
        new("concern", "a doubt that the addressee voiced, as it follows the word about", "my experience with Snowflake"),
        new("answer", "what you say to that doubt today", "I have loaded two years of orders with it since.",
            "{reader} raised {concern}. What would you say to that today?", IsProse: true),
        new("promisedBy", "the day by which they hoped to decide", "March 13"),
        new("asked", "the day on which you asked last", "March 16"),
        new("deadline", "the day by which they want an answer to their offer", "March 17"),
        new("answerBy", "the day by which you will answer their offer", "March 20", "By which day will you give them your answer?"),
        new("start", "the day on which you can start", "April 6", "When can you start?"),
        new("reason", "why, in a sentence of your own", "I have accepted a position closer to my family.",
            "Would you like to give them a reason? One sentence is plenty.", IsProse: true),
        new("news", "what is new since you last wrote", "I finished the Snowflake course last week.",
            "Is there anything new since then that they should know?", IsProse: true),
        new("information", "what you want them to know", "The load test took four minutes, not forty.",
            "What would you like them to know?", IsProse: true),
        new("message", "what you want to say, in your own words", "I am free on Tuesday after ten.", "What is your answer to them?", IsProse: true),
    ];

    private static readonly Dictionary<string, Slot> ByName = All.ToDictionary(slot => slot.Name, StringComparer.Ordinal);

    /// <summary>What a condition may name besides a slot: how long it is to be, and how things stand.</summary>
    public static IReadOnlyList<string> Conditions { get; } = ["full", "short", "late", "recruiter", "onsite", "phone", "video", "reply", "rejected"];

    public static Slot? Find(string name) => ByName.GetValueOrDefault(name);
}
