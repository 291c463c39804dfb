using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Linting;

namespace OutlookFollowUp.Api.Me;

/// <summary>The user's settings as a whole: what is left out gets its default.</summary>
/// <param name="Cadence">Settings of the cadence by name, in whole units.</param>
/// <param name="LinkedIn">Whether connecting on LinkedIn is suggested.</param>
/// <param name="Words">The user's own dictionary.</param>
/// <param name="DisabledRules">Ids of rules that stay silent.</param>
public sealed record SettingsData(
    IReadOnlyDictionary<string, int?>? Cadence,
    bool? LinkedIn,
    string? Dialect,
    IReadOnlyList<string?>? Words,
    IReadOnlyList<string?>? DisabledRules,
    WriteBackData? WriteBack)
{
    private const int MaxWords = 2000;
    private const int MaxWordLength = 64;

    internal static UserSettings Read(SettingsData data, Field at) => new()
    {
        Cadence = ReadCadence(data.Cadence, at["cadence"]),
        LinkedIn = data.LinkedIn ?? true,
        Dialect = DialectName.Read(data.Dialect, at["dialect"]) ?? Spelling.Dialect.AmericanEnglish,
        Words = ReadWords(data.Words, at["words"]),
        DisabledRules = at["disabledRules"].OptionalList(data.DisabledRules, ReadRule),
        WriteBack = new(data.WriteBack?.ToDo ?? false, data.WriteBack?.Drafts ?? false),
    };

    private static Dictionary<string, int> ReadCadence(IReadOnlyDictionary<string, int?>? given, Field at)
    {
        var chosen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in given ?? new Dictionary<string, int?>(StringComparer.Ordinal))
        {
            if (OutlookFollowUp.Cadence.Settings.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal)) is not { } setting)
                at[name].Refuse("There is no such setting.");
            else if (value is not { } number || number < setting.Least || number > setting.Most)
                at[name].Refuse($"Expected from {setting.Least} to {setting.Most} {setting.Unit}.");
            else if (number != setting.Default)
                chosen[name] = number;
        }

        var cadence = new UserSettings { Cadence = chosen }.ToCadence();
        if (cadence.ThankYouGrace < cadence.ThankYouTarget)
            at["thankYouGrace"].Refuse("Thanks cannot be late before they are due: expected at least thankYouTarget.");
        return chosen;
    }

    private static IReadOnlyList<string> ReadWords(IReadOnlyList<string?>? words, Field at)
    {
        if (words?.Count > MaxWords)
            at.Refuse($"At most {MaxWords} words.");
        return [.. at.OptionalList(words, ReadWord).Distinct(StringComparer.Ordinal).Take(MaxWords)];
    }

    private static string ReadWord(string word, Field at)
    {
        var trimmed = word.Trim();
        if (trimmed.Length is 0 or > MaxWordLength || trimmed.Any(char.IsWhiteSpace))
            at.Refuse($"Expected one word of at most {MaxWordLength} characters.");
        return trimmed;
    }

    private static string ReadRule(string id, Field at)
    {
        if (RuleCatalog.Find(id) is null)
            at.Refuse("There is no such rule.");
        return id;
    }
}

/// <summary>What may be written into the user's mailbox.</summary>
/// <param name="ToDo">Whether a Microsoft To Do list shows what is due.</param>
/// <param name="Drafts">Whether drafts may be put into their conversations.</param>
public sealed record WriteBackData(bool? ToDo, bool? Drafts);
