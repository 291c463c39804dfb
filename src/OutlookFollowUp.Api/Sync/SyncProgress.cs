namespace OutlookFollowUp.Api.Sync;

/// <summary>What a sync does at the moment.</summary>
public enum SyncPhase
{
    /// <summary>Asks whose mailbox it is and which folders it has.</summary>
    Folders,

    /// <summary>Reads the mail of one folder after the other.</summary>
    Mail,

    /// <summary>Reads the earlier mail of conversations that turned out to be about an interview.</summary>
    EarlierMail,

    Calendar,
}

/// <summary>How far a sync under way has come.</summary>
/// <param name="Folder">The name of the folder being read.</param>
/// <param name="Read">The messages read so far.</param>
/// <param name="Total">How many there are to read, as far as the mailbox tells.</param>
internal sealed record SyncProgress(SyncPhase Phase, string? Folder, int Read, int Total);
