using OutlookFollowUp.Linting;
using OutlookFollowUp.Spelling;

namespace OutlookFollowUp.Api.Me;

/// <summary>What a user chose for themselves. A cadence setting that was left alone is not in it, so that a better default reaches them.</summary>
internal sealed record UserSettings
{
    public static UserSettings Default { get; } = new();

    /// <summary>The cadence settings that differ from their defaults, by name.</summary>
    public IReadOnlyDictionary<string, int> Cadence { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Whether connecting on LinkedIn is suggested.</summary>
    public bool LinkedIn { get; init; } = true;

    public Dialect Dialect { get; init; } = Dialect.AmericanEnglish;

    /// <summary>The user's own dictionary.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Ids of rules that stay silent.</summary>
    public IReadOnlyList<string> DisabledRules { get; init; } = [];

    /// <summary>What may be written into the mailbox: nothing until the user says so.</summary>
    public WriteBack WriteBack { get; init; } = new(ToDo: false, Drafts: false);

    /// <summary>The cadence with the user's choices in it. A choice that a later range no longer allows is moved to its bound.</summary>
    public Cadence ToCadence()
    {
        var cadence = OutlookFollowUp.Cadence.Default with { SuggestLinkedIn = LinkedIn };
        foreach (var setting in OutlookFollowUp.Cadence.Settings)
        {
            if (Cadence.TryGetValue(setting.Name, out var chosen))
                cadence = setting.With(cadence, Math.Clamp(chosen, setting.Least, setting.Most));
        }

        return cadence;
    }

    public LintOptions ToLintOptions() => new() { Dialect = Dialect, DisabledRules = DisabledRules, Words = Words };
}

/// <summary>What may be written into the user's mailbox.</summary>
/// <param name="ToDo">A Microsoft To Do list of what is due.</param>
/// <param name="Drafts">Drafts in their conversations.</param>
internal sealed record WriteBack(bool ToDo, bool Drafts);
