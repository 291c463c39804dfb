namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>
/// One file of the sample: a conversation as its mails and calendar entries, in the order they happened. Each begins with a line
/// "=== …"; lines "name: value" follow, then, after an empty line, the text as it was typed.
/// </summary>
/// <param name="Name">The file's name without its ending; ids are made from it.</param>
internal sealed record ConversationFile(string Name, string Subject, IReadOnlyList<Scene> Scenes)
{
    private const string Mark = "=== ";

    public static ConversationFile Load(string path)
    {
        var lines = SampleFiles.Text(path).ReplaceLineEndings("\n").Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(Mark, StringComparison.Ordinal)).ToList();
        var name = Path.GetFileNameWithoutExtension(path);
        var scenes = starts.Select((start, i) => ReadScene(lines[start..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)])).ToList();
        return new ConversationFile(name, ReadFields(lines[..starts[0]])["subject"], scenes);
    }

    private static Scene ReadScene(string[] lines)
    {
        var bodyAt = Array.FindIndex(lines, string.IsNullOrWhiteSpace) is var empty and >= 0 ? empty : lines.Length;
        return new Scene(lines[0][Mark.Length..].Trim(), ReadFields(lines[1..bodyAt]), string.Join('\n', lines[bodyAt..]).Trim('\n'));
    }

    private static Dictionary<string, string> ReadFields(string[] lines) =>
        lines.Where(line => line.Contains(':', StringComparison.Ordinal))
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
}

/// <summary>One mail or calendar entry of a conversation, as the file has it.</summary>
internal sealed record Scene(string Heading, IReadOnlyDictionary<string, string> Fields, string Text)
{
    private const string EventMark = "event ";

    public bool IsEvent => Heading.StartsWith(EventMark, StringComparison.Ordinal);

    /// <summary>The short name of "event panel -1wd 13:00-14:15".</summary>
    public string EventName => Heading.Split(' ')[1];

    public string EventPeriod => Heading[(EventMark.Length + EventName.Length + 1)..];

    /// <summary>The moment of "-9wd 10:12 camille > me".</summary>
    public string Moment => string.Join(' ', Heading.Split(' ')[..2]);

    public string From => Heading.Split(' ')[2];

    public string To => Heading[(Heading.IndexOf('>', StringComparison.Ordinal) + 1)..];

    public string? this[string field] => Fields.GetValueOrDefault(field);

    public bool Is(string mark) => (this["marks"] ?? "").Split(',', StringSplitOptions.TrimEntries).Contains(mark, StringComparer.Ordinal);
}
