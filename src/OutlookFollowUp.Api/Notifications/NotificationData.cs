namespace OutlookFollowUp.Api.Notifications;

/// <summary>What Graph delivers: items for one or many subscriptions, users and tenants at once.</summary>
internal sealed record NotificationData(IReadOnlyList<NotificationItem?>? Value);

/// <summary>That something changed, or what becomes of a subscription. What changed is asked of Graph, never believed.</summary>
internal sealed record NotificationItem(string? SubscriptionId, string? ClientState, string? LifecycleEvent);
