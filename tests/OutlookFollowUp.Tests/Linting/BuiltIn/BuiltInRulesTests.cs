using System.Text.Encodings.Web;
using System.Text.Json;
using OutlookFollowUp.Linting;
using OutlookFollowUp.Linting.Rules;

namespace OutlookFollowUp.Tests.Linting.BuiltIn;

/// <summary>
/// The rules that need to know nothing but the mail, as data for the add-in's script, which runs them when no service answers. The files
/// are written when UPDATE_BUILT_IN_RULES is set; without it they are only compared, so that no change of a rule is forgotten there.
/// </summary>
public class BuiltInRulesTests
{
    private static readonly Rule[] Rules = [new Placeholder(), new MissingAttachment()];

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_script_has_the_catalogs_words()
    {
        var phrases = new PhraseExport();
        Compare("built-in-rules.json", new
        {
            placeholder = new
            {
                asked = Sorted(TemplateFields.Asked),
                meant = Sorted(TemplateFields.Meant),
                tags = Sorted(TemplateFields.Tags),
                askedInRound = Sorted(TemplateFields.AskedInRound),
                askedAfterPreposition = Sorted(TemplateFields.AskedAfterPreposition),
                unfilledWords = TemplateFields.UnfilledWords,
                waiting = Sorted(UnfilledSpots.Waiting),
                names = UnfilledSpots.Names,
                undecided = UnfilledSpots.Undecided,
                openers = UnfilledSpots.Openers,
            },
            missingAttachment = new
            {
                said = phrases.Of(MissingAttachment.Said),
                otherwise = phrases.Of(MissingAttachment.Otherwise),
                brackets = phrases.Brackets,
            },
        });
    }

    [Fact]
    public void The_script_is_tried_on_the_catalogs_examples() =>
        Compare("built-in-examples.json", Rules.SelectMany(rule => rule.Examples).Select(example => new
        {
            subject = example.Draft.Subject,
            body = example.Draft.Body.Content,
            example.IsHtml,
            attachments = example.Attachments.Select(file => new { file.Name, file.IsInline }),
            found = FoundIn(example),
        }));

    /// <summary>What the linter says where it knows nothing but the mail, as the script does.</summary>
    private static IEnumerable<object> FoundIn(Example example)
    {
        var context = new DraftContext(Sample.Evening, Sample.Zone, Sample.Candidate);
        var others = RuleCatalog.All.Select(rule => rule.Id).Except(Rules.Select(rule => rule.Id), StringComparer.Ordinal);
        var options = LintOptions.Default with { DisabledRules = [.. others] };
        return Linter.Check(example.Draft, context, options).Findings.Select(finding => new
        {
            finding.Rule,
            quote = finding.Where.Span is { } span
                ? (finding.Where.Part == DraftPart.Subject ? example.Draft.Subject : example.Draft.Body.Content).Substring(span.Start, span.Length)
                : finding.Where.Quote,
        });
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> words) => words.Order(StringComparer.Ordinal);

    private static void Compare(string file, object content)
    {
        var path = Path.Combine(Root(), "src", "addin", "send", file);
        var json = JsonSerializer.Serialize(content, Readable) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_BUILT_IN_RULES") is { Length: > 0 })
            File.WriteAllText(path, json);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), json);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
