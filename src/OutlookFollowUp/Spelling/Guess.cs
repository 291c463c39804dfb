namespace OutlookFollowUp.Spelling;

/// <summary>A word that may have been meant, and how probable that is, from 0 to 1.</summary>
public sealed record Guess(string Word, double Confidence);
