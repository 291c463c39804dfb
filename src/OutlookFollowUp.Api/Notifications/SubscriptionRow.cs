using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Graph;

namespace OutlookFollowUp.Api.Notifications;

/// <summary>One subscription to a mailbox's changes, from before Graph is asked for it.</summary>
internal sealed class SubscriptionRow
{
    public Guid MailboxId { get; init; }

    public Watched Watched { get; init; }

    /// <summary>Graph's id; null while Graph has not answered.</summary>
    public string? SubscriptionId { get; set; }

    /// <summary>SHA-256 of the client state, in hexadecimal: what Graph sends along must have it.</summary>
    [InternalColumn]
    public required string ClientStateHash { get; set; }

    /// <summary>The address that Graph was given.</summary>
    public required string Url { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>What Graph said that it needs.</summary>
    public SubscriptionNeed Need { get; set; }

    /// <summary>Graph lost notifications: the next sync reads its folders as a whole.</summary>
    public bool HasMissed { get; set; }

    /// <summary>Graph refused it: not asked again before.</summary>
    public DateTimeOffset? RetryAt { get; set; }
}

/// <summary>What is to be done about a subscription.</summary>
internal enum SubscriptionNeed { Nothing, Renewal, Recreation }
