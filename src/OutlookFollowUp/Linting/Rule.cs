using OutlookFollowUp.Linting.Phrases;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting;

/// <summary>One thing to look for in a draft, with its reason and the examples that are its tests and its page.</summary>
public abstract class Rule
{
    /// <summary>The id of the contract, which add-ins and users' settings rely on.</summary>
    public abstract string Id { get; }

    /// <summary>How loud it is as a rule; a finding may differ.</summary>
    public abstract Severity Severity { get; }

    /// <summary>What it flags, in a sentence.</summary>
    public abstract string Summary { get; }

    /// <summary>Why that matters to the reader of the mail.</summary>
    public abstract string Why { get; }

    /// <summary>The requirements it comes from, such as "R27".</summary>
    public abstract string Source { get; }

    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>The path of the rule's page.</summary>
    public string Help => $"/rules/{Id}";

    /// <summary>What the matcher is to look for on this rule's behalf.</summary>
    internal virtual IReadOnlyList<PhraseSet> Phrases => [];

    /// <summary>
    /// Whether it speaks in mail of that kind: not in mail that has nothing to do with an interview, unless a rule says so.
    /// </summary>
    internal virtual bool SpeaksIn(DraftKind kind) => kind != DraftKind.Other;

    /// <summary>What is wrong, in any order. Pure: everything there is to know is in the reading.</summary>
    internal abstract IEnumerable<Finding> Check(Reading reading);

    /// <summary>A finding about these words.</summary>
    private protected Finding Found(string message, Passage passage, TextSpan span, params Fix[] fixes) =>
        new(Id, Severity, message, passage.At(span)) { Fixes = fixes };

    /// <summary>A finding about a part as a whole, or about a name or address in it.</summary>
    private protected Finding Found(string message, DraftPart part, string? quote = null) =>
        new(Id, Severity, message, new(part, Quote: quote));
}
