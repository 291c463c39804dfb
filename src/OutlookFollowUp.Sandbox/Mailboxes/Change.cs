namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Something that happened to a resource in one container.</summary>
/// <param name="Resource">As it stood then: for a removal as it was last seen there.</param>
/// <param name="Removed">Graph's reason, "deleted" or "changed" (moved away); null when it was added or changed.</param>
/// <param name="IsUntold">
/// Whether it is kept from whoever watches already, as Graph is known to do with immutable ids: they are told that it left.
/// </param>
internal sealed record Change(long Sequence, Resource Resource, string? Removed, bool IsUntold = false);
