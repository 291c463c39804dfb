namespace OutlookFollowUp.Spelling;

/// <summary>A word that may have been meant, and how probable that is, from 0 to 1.</summary>
public sealed record Guess(string Word, double Confidence)
{
    /// <summary>How far it is from what was written, in slips and in how seldom the word is used: the less, the more convincing.</summary>
    internal int Cost { get; init; }
}
