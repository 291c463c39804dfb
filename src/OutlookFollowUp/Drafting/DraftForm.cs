namespace OutlookFollowUp.Drafting;

/// <summary>How formally one writes (C5).</summary>
public enum Register { Formal, Neutral, Casual }

/// <summary>How much one writes.</summary>
public enum DraftLength { Short, Full }

/// <summary>What is written: a mail, or one of the small things beside it (R8, R9, R57).</summary>
public enum DraftForm { Mail, LinkedIn, Phone, Card }

/// <summary>Which way an offer is answered.</summary>
public enum OfferAnswer { Acknowledge, Accept, AskForTime, Decline }
