namespace OutlookFollowUp.Interviews;

/// <summary>
/// What one mail says about interviews: the only thing that is kept of it. Holds ids, people, dates, promises and one short quote
/// for each fact, never the body. Plain data that survives a round trip through JSON.
/// </summary>
public sealed record MailFacts(string MailId, string? ConversationId, DateTimeOffset SentAt, bool IsSent, Person From, IReadOnlyList<Person> To, string Subject);
