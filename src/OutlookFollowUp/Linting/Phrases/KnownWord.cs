using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting.Phrases;

/// <summary>A word of the vocabulary with what is asked of it time and again.</summary>
internal sealed record KnownWord(string Folded)
{
    /// <summary>What is left of it without its endings; null for a word that tells nothing.</summary>
    public string? TellingStem { get; } = Stem.IsTelling(Folded) ? Stem.Of(Folded) : null;

    /// <summary>Whether any such mail may hold it.</summary>
    public bool IsCommon { get; } = CommonWords.Holds(Folded);
}
