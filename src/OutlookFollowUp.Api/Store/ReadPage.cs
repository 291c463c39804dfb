namespace OutlookFollowUp.Api.Store;

/// <summary>A page of mail in the form in which it is kept.</summary>
/// <param name="Mails">The facts of each mail as JSON, by its id; null where it has nothing to do with an interview.</param>
/// <param name="Contacts">The people in it, each with an address.</param>
internal sealed record ReadPage(
    IReadOnlyDictionary<string, string?> Mails, IReadOnlyList<string> RemovedIds, IReadOnlyList<Person> Contacts, string Link, bool IsLast);
