namespace OutlookFollowUp.Spelling;

/// <summary>The English a draft is written in.</summary>
public enum Dialect { AmericanEnglish, BritishEnglish }
