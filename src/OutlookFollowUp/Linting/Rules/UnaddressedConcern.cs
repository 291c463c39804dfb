using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>A doubt that an interviewer voiced is left unanswered.</summary>
internal sealed class UnaddressedConcern : Rule
{
    /// <summary>Words for the same doubt, by their stems.</summary>
    private static readonly IReadOnlyList<IReadOnlySet<string>> SameMatter =
    [
        Stems("relocation relocate move moving moved flat apartment live living settle"),
        Stems("commute commuting distance drive train bus travel mile miles kilometre kilometres far journey"),
        Stems("notice start availability available date begin"),
        Stems("license licence driving drive car test"),
        Stems("lead leading led leader leadership manage managing managed manager supervise supervised people team"),
        Stems("gap break year pause leave sabbatical parental career"),
        Stems("degree diploma university study studied studying qualification certificate exam"),
        Stems("language german french spanish english fluent fluency speak level course"),
        Stems("weekend saturday sunday shift night nights evening hours"),
        Stems("overqualified senior seniority step down bored"),
        Stems("job hopping short stay stayed years changes tenure"),
        Stems("teaching classroom class pupil pupils lesson lessons school taught teach"),
        Stems("customer customers client clients guest guests patient patients"),
        Stems("visa permit sponsorship residence citizenship"),
        Stems("salary pay wage budget expectation"),
        Stems("physical lifting lift heavy back fitness"),
        Stems("height heights ladder climb climbing roof"),
        Stems("industry sector field trade branch"),
        Stems("remote office home onsite hybrid"),
        Stems("cloud aws azure gcp"),
        Stems("presentation presenting public speaking audience"),
    ];

    public override string Id => "unaddressed-concern";

    public override Severity Severity => Severity.Suggestion;

    public override string Summary => "A doubt that an interviewer voiced is left unanswered.";

    public override string Why => "The doubt will be named again when they decide, and then you are not in the room. One sentence answers it now.";

    public override string Source => "R23";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Dear Priya,\n\nThank you for today. The dbt migration sounds like work for me.\n\nBest,\nJane") with { Interviews = [Doubting("Snowflake experience")] },
        Example.Flags("Dear Priya,\n\nThank you for today. The ward was calm.\n\nBest,\nJane") with { Interviews = [Doubting("no night shifts so far")] },
        Example.Flags("Dear Priya,\n\nThank you for today. I liked the kitchen.\n\nBest,\nJane") with { Interviews = [Doubting("has only cooked for sixty covers")] },
        Example.Flags("Dear Priya,\n\nThank you for today. 7b was lively.\n\nBest,\nJane") with { Interviews = [Doubting("little practice with pupils who need support")] },
        Example.Flags("Dear Priya,\n\nForgive the delay, and thank you.\n\nBest,\nJane") with { Interviews = [Doubting("forklift licence has expired")], Kind = DraftKind.LateThankYou },
        Example.Flags("Dear Priya,\n\nThank you. I have been learning Snowflake since Sunday.\n\nBest,\nJane") with
        {
            Interviews = [Sample.Interview with { Concerns = ["Snowflake experience", "the commute from Leeds"] }],
        },
        Example.Fine("Dear Priya,\n\nThank you. On Snowflake: I moved two warehouses to it last year.\n\nBest,\nJane") with { Interviews = [Doubting("Snowflake experience")] },
        Example.Fine("Dear Priya,\n\nThank you. I have looked at flats near the yard, and could be there in June.\n\nBest,\nJane") with { Interviews = [Doubting("relocation")] },
        Example.Fine("Dear Priya,\n\nThank you. The train takes forty minutes, and I have a season ticket.\n\nBest,\nJane") with { Interviews = [Doubting("long commute")] },
        Example.Fine("Dear Priya,\n\nThank you. I led six fitters in Gdansk.\n\nBest,\nJane") with { Interviews = [Doubting("leadership")] },
        Example.Fine("Dear Priya,\n\nThank you for today.\n\nBest,\nJane") with { Interviews = [Sample.Interview] },
        Example.Fine("Dear Lena,\n\nThank you for arranging today.\n\nBest,\nJane") with { Interviews = [Doubting("Snowflake experience")], To = [Sample.Lena] },
        Example.Fine("Dear Priya,\n\nIs there any news?\n\nBest,\nJane") with { Interviews = [Doubting("Snowflake experience")], Kind = DraftKind.StatusInquiry },
        Example.Fine("Dear Priya,\n\nThank you again.\n\nBest,\nJane") with
        {
            Interviews = [Doubting("Snowflake experience")],
            Sent = [Sample.SentToPriya(Sample.At(2026, 3, 3, 16), "Snowflake", "Dear Priya,\n\nI moved two warehouses to Snowflake.")],
        },
    ];

    internal override bool SpeaksIn(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou;

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        if (reading.Interview is not { Concerns.Count: > 0 } interview || reading.Body.Words.Count == 0 || !IsToAnInterviewer(reading, interview))
            yield break;

        var said = reading.Body.Stems.Concat(Earlier(reading, interview)).ToHashSet(StringComparer.Ordinal);
        if (interview.Concerns.FirstOrDefault(concern => !IsAnswered(concern, said)) is { } open)
            yield return Found($"A doubt was voiced about “{open}”; one sentence on it would answer it.", DraftPart.Body);
    }

    private static Interview Doubting(string concern) => Sample.Interview with { Concerns = [concern] };

    private static HashSet<string> Stems(string words) => words.Split(' ').Select(Stem.Of).ToHashSet(StringComparer.Ordinal);

    private static bool IsToAnInterviewer(Reading reading, Interview interview) => interview.Interviewers.Count == 0
        || reading.Recipients.Any(recipient => interview.Interviewers.Any(person => person.HasAddress(recipient.Person.Address)));

    private static IEnumerable<string> Earlier(Reading reading, Interview interview) => reading.Context.Sent.Concat(reading.Context.Thread)
        .Where(mail => reading.Context.User.Owns(mail.From.Address) && mail.SentAt >= interview.EndsAt && mail.To.Any(interview.IsSomebodyOf))
        .SelectMany(mail => Stem.Of(Mentions.WordsOf(mail.Body.Content.ReplaceLineEndings(" "))));

    private static bool IsAnswered(string concern, HashSet<string> said)
    {
        var words = Mentions.WordsOf(concern);
        var telling = words.Where(word => Stem.IsTelling(word) && !CommonWords.Holds(word)).ToList();
        var stems = (telling.Count > 0 ? telling : words.Where(Stem.IsTelling)).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
        return stems.Count == 0 || stems.Overlaps(said)
            || SameMatter.Any(matter => words.Select(Stem.Of).Any(matter.Contains) && matter.Overlaps(said));
    }
}
