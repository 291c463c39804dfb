namespace OutlookFollowUp.Api.Sync;

/// <summary>How far the reading of a mailbox has come.</summary>
/// <param name="Messages">The number of messages read so far.</param>
/// <param name="Error">Why the last sync failed.</param>
public sealed record SyncStatus(SyncState State, int Messages, DateTimeOffset? LastSyncedAt, string? Error);
