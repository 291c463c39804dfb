using OutlookFollowUp.Drafting;

namespace OutlookFollowUp.Tests.Drafting;

/// <summary>Nothing is made up: what is not in the template's own words comes from mail, calendar, notes or answers.</summary>
public sealed class ProvenanceTests
{
    /// <summary>How we say when and how, and whose.</summary>
    private static readonly string[] Own =
        ["call", "conversation", "meeting", "yesterday", "morning", "afternoon", "evening", "the", "you", "your", "my", "and", "on", "this", "being", "an", "a"];

    [Fact]
    public void Every_word_of_a_draft_is_the_template_s_or_has_a_source()
    {
        var made = new List<string>();
        foreach (var (kind, answer) in SampleOccasions.Kinds)
        {
            foreach (var number in Enumerable.Range(100, 12))
            {
                var (register, length) = ((Register)(number % 3), (DraftLength)(number % 2));
                var occasion = SampleOccasions.Make(kind, answer, number);
                occasion = occasion.Answered(occasion.Compose(register, length, number).Questions, number, withOptional: true);
                var template = TemplateBook.All.First(each => ReferenceEquals(each.Template, TemplateBook.Find(kind, register, DraftForm.Mail, answer)));
                var draft = occasion.Compose(register, length, number);
                var known = Words([template.Markdown, .. Own, .. Sources(occasion.Occasion)]);
                made.AddRange(Words([draft.Text, draft.Subject]).Except(known).Where(word => !IsDate(word)).Select(word => $"{template.Name}: {word}\n{draft.Text}"));
            }
        }

        Assert.True(made.Count == 0, string.Join("\n\n", made.Take(5)));
    }

    private static IEnumerable<string> Sources(Occasion occasion) =>
    [
        occasion.Interview.Company, occasion.Interview.Role, occasion.User.Name, occasion.Reader.Name,
        .. occasion.Interview.Interviewers.Select(person => person.Name), .. occasion.Interview.Promised,
        .. occasion.Debrief?.Topics.Select(topic => topic.Text) ?? [], .. occasion.Debrief?.Concerns.Select(concern => concern.Text) ?? [],
        .. occasion.Answers.Values,
    ];

    private static bool IsDate(string word) => word.All(char.IsAsciiDigit)
        || Enum.GetNames<DayOfWeek>().Contains(word, StringComparer.OrdinalIgnoreCase)
        || System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Words(IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(text => string.Concat(text.Select(unit => char.IsLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : ' ')).Split(' ')),
    ];
}
