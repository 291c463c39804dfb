using System.Text;

namespace OutlookFollowUp.Drafting;

/// <summary>
/// Reads a template: front matter between two lines of <c>---</c>, then Markdown, where <c>{{slot}}</c> leaves a place open, a line
/// <c>if topic:</c> or <c>if not late and full:</c> above a paragraph says when it is written, and <c>or</c> alone between two paragraphs
/// makes them two ways of saying the same. <c>also if news:</c>, or <c>also:</c> alone, goes on in the paragraph above.
/// </summary>
public static class TemplateReader
{
    /// <summary>The longest template, in UTF-16 units.</summary>
    public const int Longest = 32 * 1024;

    private const string Fence = "---";

    /// <summary>The template, or null and what is wrong with it; what is only doubtful comes with the template.</summary>
    public static (DraftTemplate? Template, IReadOnlyList<TemplateProblem> Problems) Read(string markdown)
    {
        if (markdown.Length > Longest)
            return (null, [new(1, 1, true, $"A template has at most {Longest / 1024} KB; this one has {markdown.Length / 1024} KB.")]);

        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var problems = new List<TemplateProblem>();
        var end = lines[0].Trim() == Fence ? Array.FindIndex(lines, 1, line => line.Trim() == Fence) : -1;
        if (end < 0)
            return (null, [new(1, 1, true, "A template begins with its front matter between two lines of ---.")]);

        var front = FrontMatter.Read(lines.AsSpan(1, end - 1), problems);
        var body = Paragraphs(lines, end + 1, problems);
        if (body.Count == 0)
            problems.Add(new(end + 1, 1, true, "There is no text below the front matter."));
        TemplateMarkup.Check(lines, end + 1, problems);
        problems.Sort((one, other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)));
        return (problems.Exists(problem => problem.IsError) || front is null ? null : front with { Body = body }, problems);
    }

    private static List<Choice> Paragraphs(string[] lines, int first, List<TemplateProblem> problems)
    {
        var choices = new List<(bool GoesOn, List<Way> Ways)>();
        var isAlternative = false;
        for (var at = first; at < lines.Length;)
        {
            var start = at;
            while (at < lines.Length && lines[at].Trim() is not ("" or "or"))
                at++;
            var goesOn = at > start && lines[start].TrimStart().StartsWith("also", StringComparison.Ordinal) && IsHead(lines[start].Trim());
            if (at > start && Paragraph(lines.AsSpan(start, at - start), start + 1, problems) is { } way)
            {
                if (isAlternative && choices.Count > 0)
                    choices[^1].Ways.Add(way);
                else
                    choices.Add((goesOn, [way]));
                isAlternative = false;
            }

            if (at < lines.Length && lines[at++].Trim() == "or")
                isAlternative = true;
        }

        return [.. choices.Select(choice => new Choice(choice.Ways) { GoesOn = choice.GoesOn })];
    }

    private static bool IsHead(string line) => line.EndsWith(':') && (line == "also:" || line.StartsWith("if ", StringComparison.Ordinal)
        || line.StartsWith("also if ", StringComparison.Ordinal));

    private static Way? Paragraph(ReadOnlySpan<string> lines, int line, List<TemplateProblem> problems)
    {
        IReadOnlyList<Condition> conditions = [];
        var skip = 0;
        if (lines[0].Trim() is var head && IsHead(head))
        {
            conditions = head == "also:" ? [] : Conditions(head[(head.IndexOf("if ", StringComparison.Ordinal) + 3)..^1], line, problems);
            skip = 1;
        }

        if (lines.Length == skip)
        {
            problems.Add(new(line, 1, true, "No paragraph follows this condition."));
            return null;
        }

        var pieces = new List<Piece>();
        for (var at = skip; at < lines.Length; at++)
        {
            Split(lines[at], line + at, pieces, problems);
            pieces.Add(new("\n", false));
        }

        pieces.RemoveAt(pieces.Count - 1);
        return new(conditions, pieces) { Line = line + skip };
    }

    private static List<Condition> Conditions(string text, int line, List<TemplateProblem> problems)
    {
        var conditions = new List<Condition>();
        foreach (var part in text.Split(" and ", StringSplitOptions.TrimEntries))
        {
            var isWanted = !part.StartsWith("not ", StringComparison.Ordinal);
            var name = isWanted ? part : part[4..].Trim();
            if (Slots.Find(name) is null && !Slots.Conditions.Contains(name, StringComparer.Ordinal))
                problems.Add(new(line, 1, true, $"“{name}” is no slot and no condition; there are {string.Join(", ", Slots.Conditions)} and the slots."));
            conditions.Add(new(name, isWanted));
        }

        return conditions;
    }

    /// <summary>The text of a line and its slots, in order.</summary>
    internal static void Split(string line, int number, List<Piece> pieces, List<TemplateProblem> problems, int offset = 0)
    {
        var text = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            if (!line.AsSpan(at).StartsWith("{{", StringComparison.Ordinal))
            {
                text.Append(line[at++]);
                continue;
            }

            var end = line.IndexOf("}}", at, StringComparison.Ordinal);
            if (end < 0)
            {
                problems.Add(new(number, offset + at + 1, true, "This slot is not closed: two braces }} are missing."));
                return;
            }

            var name = line[(at + 2)..end].Trim();
            if (Slots.Find(name) is null)
                problems.Add(new(number, offset + at + 1, true, $"There is no slot “{Shown(name)}”.{Nearest(name)}"));
            if (text.Length > 0)
                pieces.Add(new(text.ToString(), false));
            text.Clear();
            pieces.Add(new(name, true));
            at = end + 2;
        }

        if (text.Length > 0)
            pieces.Add(new(text.ToString(), false));
    }

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";

    private static string Nearest(string name) => Slots.All.FirstOrDefault(slot =>
        slot.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(slot.Name, StringComparison.OrdinalIgnoreCase)
        || slot.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } meant && name.Length > 1
        ? $" Did you mean {{{{{meant.Name}}}}}?" : "";
}
