namespace OutlookFollowUp.Graph;

/// <summary>One page of a round over a folder. Its rows and its link belong together: save both or neither.</summary>
/// <param name="Mails">New and changed mail, each once; one may come again on a later page, and then that one counts.</param>
/// <param name="IsWhole">
/// Whether the mails came with their texts, headers and attachments; else a body is no more than its first 255 characters.
/// </param>
/// <param name="RemovedIds">What left the folder; it may have been moved, or be there all the same.</param>
/// <param name="Link">Where to read on.</param>
/// <param name="IsLast">Whether the round ends here: then the link is for the next round.</param>
public sealed record MailPage(
    IReadOnlyList<Mail> Mails, bool IsWhole, IReadOnlyList<string> RemovedIds, string Link, bool IsLast);

/// <summary>Where a mail lies.</summary>
public sealed record MailPlace(string MailId, string FolderId);
