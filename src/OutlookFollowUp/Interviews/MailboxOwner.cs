namespace OutlookFollowUp.Interviews;

/// <summary>Whose mailbox it is: the user, their zone and country.</summary>
/// <param name="Country">Two-letter ISO code of the country whose holidays they keep; US when unknown.</param>
public sealed record MailboxOwner(Candidate User, TimeZoneInfo TimeZone, string Country = "US");
