using System.Text.Json;

namespace OutlookFollowUp.Drafting;

/// <summary>What a template says about itself, one <c>name: value</c> to a line.</summary>
internal static class FrontMatter
{
    private static readonly string[] Names = ["kind", "register", "length", "form", "answer", "subject", "name"];

    /// <summary>A template without its body; null when something needed is missing or wrong.</summary>
    public static DraftTemplate? Read(ReadOnlySpan<string> lines, List<TemplateProblem> problems)
    {
        var fields = Fields(lines, problems);
        var before = problems.Count(problem => problem.IsError);
        var kinds = Kinds(fields, problems);
        var register = Value<Register>(fields, "register", problems);
        if (register is null && !fields.ContainsKey("register"))
            problems.Add(new(1, 1, true, "The front matter does not say the register: formal, neutral or casual."));
        var length = Value<DraftLength>(fields, "length", problems);
        var form = Value<DraftForm>(fields, "form", problems) ?? DraftForm.Mail;
        var answer = Value<OfferAnswer>(fields, "answer", problems);
        var subject = Subject(fields, form, problems);
        if (answer is not null && !kinds.Contains(DraftKind.ReplyToOffer))
            problems.Add(new(fields["answer"].Line, 1, false, "“answer” is unused here: only replyToOffer answers an offer."));
        if (problems.Count(problem => problem.IsError) > before)
            return null;
        return new(kinds, register!.Value, subject, [])
        {
            Name = fields.TryGetValue("name", out var name) ? name.Value : null,
            Length = length,
            Form = form,
            Answer = answer,
        };
    }

    private static Dictionary<string, (string Value, int Line, int Column)> Fields(ReadOnlySpan<string> lines, List<TemplateProblem> problems)
    {
        var fields = new Dictionary<string, (string, int, int)>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Length; at++)
        {
            var (line, number) = (lines[at], at + 2);
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? "" : line[..colon].Trim();
            if (colon < 0)
                problems.Add(new(number, 1, true, "Each line of the front matter is a name, a colon and a value."));
            else if (!Names.Contains(name, StringComparer.Ordinal))
                problems.Add(new(number, 1, false, $"“{name}” is unused; the front matter knows {string.Join(", ", Names)}."));
            else if (!fields.TryAdd(name, (line[(colon + 1)..].Trim(), number, colon + 2 + (line.Length - colon - 1 - line[(colon + 1)..].TrimStart().Length))))
                problems.Add(new(number, 1, true, $"“{name}” is there twice."));
        }

        return fields;
    }

    private static List<DraftKind> Kinds(Dictionary<string, (string Value, int Line, int Column)> fields, List<TemplateProblem> problems)
    {
        if (!fields.TryGetValue("kind", out var field))
        {
            problems.Add(new(1, 1, true, $"The front matter does not say the kind: {Wire<DraftKind>()}."));
            return [];
        }

        var kinds = new List<DraftKind>();
        foreach (var name in field.Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Parse<DraftKind>(name) is { } kind and not DraftKind.Other)
                kinds.Add(kind);
            else
                problems.Add(new(field.Line, field.Column, true, $"“{name}” is no kind of mail that can be drafted; there are {Wire<DraftKind>()}."));
        }

        return kinds;
    }

    private static List<Piece> Subject(
        Dictionary<string, (string Value, int Line, int Column)> fields, DraftForm form, List<TemplateProblem> problems)
    {
        var pieces = new List<Piece>();
        if (fields.TryGetValue("subject", out var field))
        {
            TemplateReader.Split(field.Value, field.Line, pieces, problems, field.Column - 1);
            if (form != DraftForm.Mail)
                problems.Add(new(field.Line, 1, false, "“subject” is unused: only a mail has one."));
        }
        else if (form == DraftForm.Mail)
        {
            problems.Add(new(1, 1, true, "The front matter does not say the subject of the mail."));
        }

        return pieces;
    }

    private static T? Value<T>(Dictionary<string, (string Value, int Line, int Column)> fields, string name, List<TemplateProblem> problems)
        where T : struct, Enum
    {
        if (!fields.TryGetValue(name, out var field))
            return null;
        if (Parse<T>(field.Value) is { } value)
            return value;
        problems.Add(new(field.Line, field.Column, true, $"“{field.Value}” is no {name}; there are {Wire<T>()}."));
        return null;
    }

    private static T? Parse<T>(string name)
        where T : struct, Enum =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string Wire<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Where(name => name != nameof(DraftKind.Other)).Select(JsonNamingPolicy.CamelCase.ConvertName));
}
