using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Rules;

/// <summary>More exclamation marks than a professional mail bears.</summary>
internal sealed class ExclamationOverload : Rule
{
    private const int MostWhenFormal = 1;
    private const int MostWhenCasual = 2;

    public override string Id => "exclamation-overload";

    public override Severity Severity => Severity.Warning;

    public override string Summary => "More exclamation marks than a professional mail bears.";

    public override string Why => "One exclamation mark is warmth. A second reads as nerves, and a row of them as shouting.";

    public override string Source => "R27, C5";

    public override IReadOnlyList<Example> Examples =>
    [
        Example.Flags("Thank you for your time[|!!!|] The dbt migration sounds exciting.", becomes: "Thank you for your time. The dbt migration sounds exciting."),
        Example.Flags("Thank you! I enjoyed the tour[|!|] It was good to meet you.", becomes: "Thank you! I enjoyed the tour. It was good to meet you."),
        Example.Flags("What a day[|!!|]", becomes: "What a day."),
        Example.Flags("You asked whether I could start in May[|?!|]", becomes: "You asked whether I could start in May?"),
        Example.Flags("Hi Priya! Thank you[|!|] See you soon[|!|]", becomes: "Hi Priya! Thank you. See you soon."),
        Example.Flags("Thanks! Great tour! See you soon[|!|]", becomes: "Thanks! Great tour! See you soon.") with { Interviews = [Sample.Casual] },
        Example.Flags("Thanks so much[|!!|]", becomes: "Thanks so much.") with { Interviews = [Sample.Casual] },
        Example.Flags("<p>Thank you[|!!|]</p>", becomes: "<p>Thank you.</p>") with { IsHtml = true },
        Example.Flags("Thank you for your time.", becomes: "Thank you") with { Subject = "Thank you[|!!!|]" },
        Example.Fine("Thank you for your time.") with { Subject = "Thank you!" },
        Example.Fine("Thank you for your time! The dbt migration sounds exciting."),
        Example.Fine("Thank you for your time."),
        Example.Fine("Thanks! See you soon!") with { Interviews = [Sample.Casual] },
        Example.Fine("You explained why the check is written a != b, and when !important is not."),
        Example.Fine("I have used Yahoo! and Jeopardy! data for the churn model."),
        Example.Fine("Thursday!! At seven!!") with { Kind = DraftKind.Other },
        Example.Fine("Hi Priya!\n\nThank you for the tour."),
    ];

    internal override IEnumerable<Finding> Check(Reading reading)
    {
        foreach (var run in Runs(reading.Subject.Text).Where(run => run.Length > 1))
            yield return Found("Marks in a row in the subject read as shouting across the inbox; leave them out.", reading.Subject, run, reading.Subject.Replace("Remove them", run, ""));

        var bears = reading.Culture == Culture.Casual ? MostWhenCasual : MostWhenFormal;
        var left = bears;
        foreach (var run in Runs(reading.Body.Text))
        {
            var marks = reading.Body[run].Count(mark => mark is '!' or '！');
            if (run.Length > 1 || left == 0)
                yield return Found(Message(reading, run, marks, bears), reading.Body, run, Fix(reading, run));
            else
                left--;
        }
    }

    private static string Message(Reading reading, TextSpan run, int marks, int bears) => (marks, bears) switch
    {
        ( > 1, _) => $"{Number(marks)} exclamation marks in a row; a professional {Name(reading.Kind)} bears {(bears == 1 ? "one" : "two")} in all.",
        _ when run.Length > 1 => $"“{reading.Body[run]}” reads as disbelief; a question mark alone asks politely.",
        (_, MostWhenCasual) => $"Even at {reading.Addressee} two exclamation marks are enough; let the words carry the warmth here.",
        _ => $"A professional {Name(reading.Kind)} bears one exclamation mark; let the words carry the warmth here.",
    };

    private static Fix Fix(Reading reading, TextSpan run) => reading.Body[run].Contains('?', StringComparison.Ordinal)
        ? reading.Body.Replace("Use a question mark", run, "?")
        : reading.Body.Replace("Use a full stop", run, ".");

    private static string Name(DraftKind kind) => kind is DraftKind.ThankYou or DraftKind.LateThankYou ? "thank-you" : "mail";

    private static string Number(int count) => count switch
    {
        2 => "Two",
        3 => "Three",
        4 => "Four",
        5 => "Five",
        _ => "Many",
    };

    /// <summary>Runs of marks that end a sentence; "!=" and "Yahoo! data" are none.</summary>
    private static IEnumerable<TextSpan> Runs(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsMark(text[start]))
                continue;

            var end = start + 1;
            while (end < text.Length && IsMark(text[end]))
                end++;
            var run = TextSpan.Between(start, end);
            if (text.AsSpan(start, run.Length).IndexOfAny('!', '！') >= 0 && EndsSentence(text, run))
                yield return run;
            start = end - 1;
        }
    }

    private static bool IsMark(char unit) => unit is '!' or '！' or '?';

    private static bool EndsSentence(string text, TextSpan run)
    {
        if (run.Start == 0)
            return false;
        if (run.Length > 1 || run.End == text.Length)
            return true;

        var next = run.End;
        if (!char.IsWhiteSpace(text[next]) && text[next] is not ('"' or '”' or '\'' or '’' or ')' or '<'))
            return text[next] > 0x7F;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '\'' or '’' or ')'))
            next++;
        return next == text.Length || !char.IsLower(text[next]);
    }
}
