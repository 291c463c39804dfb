namespace OutlookFollowUp.Api.Sync;

/// <summary>How far the reading of a mailbox has come.</summary>
public enum SyncState { Never, Running, Idle, Failed }
