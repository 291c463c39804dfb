namespace OutlookFollowUp.Drafting;

/// <summary>A draft made for one occasion. Its person edits and sends it; nothing here does.</summary>
/// <param name="Text">The body as plain text.</param>
/// <param name="Html">The same as HTML that holds no markup but Markdown's.</param>
public sealed record Composition(string Subject, string Text, string Html)
{
    /// <summary>What is asked beside the draft, since nothing known says it.</summary>
    public IReadOnlyList<DraftQuestion> Questions { get; init; } = [];

    /// <summary>What was promised and is spoken of as attached.</summary>
    public IReadOnlyList<string> StillToAttach { get; init; } = [];
}

/// <summary>Something that only the person knows.</summary>
/// <param name="Slot">The name under which the answer is given.</param>
/// <param name="Example">What an answer looks like.</param>
/// <param name="IsOptional">Whether the draft reads well without it.</param>
public sealed record DraftQuestion(string Slot, string Text, string Example, bool IsOptional);

/// <summary>Fills a template. Pure: the same template, occasion and way give the same draft.</summary>
public static class Composer
{
    /// <summary>Makes the draft.</summary>
    /// <param name="way">Which of the ways to say each paragraph: people who get different numbers get different words.</param>
    public static Composition Compose(DraftTemplate template, Occasion occasion, DraftLength length, int way) =>
        Compose(template, new SlotValues(occasion, template.Length ?? length), way);

    internal static Composition Compose(DraftTemplate template, SlotValues values, int way)
    {
        var questions = new Dictionary<string, DraftQuestion>(StringComparer.Ordinal);
        var paragraphs = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in template.Body)
        {
            Ask(choice, values, questions);
            var open = choice.Ways.Where(each => IsOpen(each, values)).ToList();
            if (open.Count == 0)
                continue;
            var chosen = open[(way % open.Count + open.Count) % open.Count];
            var said = Filling.Markdown(chosen.Pieces, values);
            if (choice.GoesOn && paragraphs.Count > 0)
                paragraphs[^1] += " " + said;
            else
                paragraphs.Add(said);
            used.UnionWith(chosen.Pieces.Where(piece => piece.IsSlot).Select(piece => piece.Text));
        }

        var (html, text) = SafeMarkdown.ToMail(string.Join("\n\n", paragraphs)) ?? ("", "");
        return new(Filling.Plain(template.Subject, values), text, html)
        {
            Questions = [.. questions.Values.OrderBy(question => question.IsOptional)],
            StillToAttach = used.Contains("promise") ? values.Attached : [],
        };
    }

    /// <summary>A way is open when what it asks for is so, and every slot of it is filled. An unknown role closes up.</summary>
    private static bool IsOpen(Way way, SlotValues values) =>
        way.Conditions.All(values.Meets) && way.Pieces.All(piece => !piece.IsSlot || piece.Text == "role" || values[piece.Text] is not null);

    /// <summary>Asks for what is missing where a paragraph would be written but for that.</summary>
    private static void Ask(Choice choice, SlotValues values, Dictionary<string, DraftQuestion> questions)
    {
        foreach (var way in choice.Ways)
        {
            var missing = way.Pieces.Where(piece => piece.IsSlot).Select(piece => piece.Text)
                .Where(name => values[name] is null && name != "role").Distinct(StringComparer.Ordinal).ToList();
            var known = way.Conditions.Where(condition => !(condition.IsWanted && missing.Contains(condition.Name))).All(values.Meets);
            if (!known || missing.Exists(name => Slots.Find(name)?.Question is null))
                continue;
            foreach (var name in missing)
            {
                var isOptional = way.Conditions.Any(condition => condition.Name == name);
                if (!questions.TryGetValue(name, out var asked) || (asked.IsOptional && !isOptional))
                    questions[name] = Question(name, values, isOptional);
            }
        }
    }

    private static DraftQuestion Question(string name, SlotValues values, bool isOptional)
    {
        var slot = Slots.Find(name)!;
        var text = slot.Question!.Replace("{reader}", values["to.first"] ?? "they", StringComparison.Ordinal)
            .Replace("{thing}", values["thing"] ?? "something", StringComparison.Ordinal)
            .Replace("{concern}", values["concern"] ?? "a doubt", StringComparison.Ordinal);
        return new(name, char.ToUpperInvariant(text[0]) + text[1..], slot.Sample, isOptional);
    }
}
