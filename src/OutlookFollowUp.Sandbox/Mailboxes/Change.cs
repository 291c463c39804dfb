namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Something that happened to a resource in one container.</summary>
/// <param name="Resource">As it stood then: for a removal as it was last seen there.</param>
/// <param name="Removed">Graph's reason, "deleted" or "changed" (moved away); null when it was added or changed.</param>
internal sealed record Change(long Sequence, Resource Resource, string? Removed);
