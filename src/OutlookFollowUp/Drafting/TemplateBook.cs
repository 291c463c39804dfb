using System.Reflection;

namespace OutlookFollowUp.Drafting;

/// <summary>The product's own templates, which lie beside the code as Markdown.</summary>
public static class TemplateBook
{
    private const string Folder = "Templates/";

    private static readonly Lazy<IReadOnlyList<BuiltInTemplate>> Read = new(ReadAll);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<BuiltInTemplate> All => Read.Value;

    /// <summary>The one for that mail; a register or length that has none of its own is served by the nearest.</summary>
    public static DraftTemplate Find(
        DraftKind kind, Register register, DraftForm form = DraftForm.Mail, OfferAnswer answer = OfferAnswer.Acknowledge) =>
        Find(All.Select(each => each.Template), kind, register, null, form, answer)
        ?? throw new ArgumentException($"No template writes {kind} as {form}.", nameof(kind));

    /// <summary>The best of some templates; null when none is for that mail.</summary>
    public static DraftTemplate? Find(IEnumerable<DraftTemplate> templates, DraftKind kind, Register register, DraftLength? length,
        DraftForm form, OfferAnswer answer) => templates
        .Where(each => each.Form == form && each.Kinds.Contains(kind) && (each.Answer is null || each.Answer == answer))
        .Where(each => length is null || each.Length is null || each.Length == length)
        .OrderBy(each => Math.Abs(each.Register - register)).FirstOrDefault();

    private static List<BuiltInTemplate> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name => Parse(name[Folder.Length..^".md".Length], Text(assembly, name))),
        ];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static BuiltInTemplate Parse(string name, string markdown) => TemplateReader.Read(markdown) switch
    {
        ({ } template, _) => new(name, markdown, template),
        var (_, problems) => throw new InvalidDataException($"Template {name}, line {problems[0].Line}: {problems[0].Message}"),
    };
}

/// <summary>A template of the product's own.</summary>
/// <param name="Markdown">Its text, to start one's own from.</param>
public sealed record BuiltInTemplate(string Name, string Markdown, DraftTemplate Template);
