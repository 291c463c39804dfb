namespace OutlookFollowUp.Api.Sync;

/// <summary>How far the reading of a mailbox has come.</summary>
/// <param name="Messages">The number of messages read so far.</param>
/// <param name="Error">Why the last sync failed.</param>
/// <param name="Phase">What a running sync does at the moment; absent while none runs.</param>
/// <param name="Folder">The name of the mail folder being read, as the user sees it.</param>
/// <param name="Read">The messages that the running round over the whole mailbox has read; the same number stays for a sync of what is new.</param>
/// <param name="Total">
/// An estimate of how many it will read, from the folders' own counts: mail that arrives meanwhile comes on top. The share done is
/// <c>read</c> of <c>total</c>.
/// </param>
public sealed record SyncStatus(
    SyncState State, int Messages, DateTimeOffset? LastSyncedAt, string? Error,
    SyncPhase? Phase = null, string? Folder = null, int? Read = null, int? Total = null)
{
    internal const string SignInAgainError = "Sign in again: Microsoft wants to hear from you before your mailbox can be read.";

    /// <summary>Whether the last sync failed for want of the user: a client signs them in anew, and then asks for a sync.</summary>
    public bool? SignInAgain => Error == SignInAgainError ? true : null;
}
